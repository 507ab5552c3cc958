internal import Foundation

/// A table of the scorer's weights: `feature`, tab, `weight`.
enum WeightsFile {
  static let header = "feature\tweight"

  static func read(_ path: String) throws -> [(feature: String, weight: Float)] {
    guard let data = FileManager.default.contents(atPath: path), let text = String(validating: data, as: UTF8.self) else {
      throw CommandFailure("\(path): cannot be read as UTF-8 text; name a table of weights")
    }
    var weights: [(feature: String, weight: Float)] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where !line.isEmpty {
      if number == 0, line == header { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 2, let weight = Float(cells[1]), weight.isFinite else {
        throw CommandFailure("\(path):\(number + 1):1: not a feature, a tab and a weight; correct the line or remove it")
      }
      weights.append((String(cells[0]), weight))
    }
    return weights
  }

  static func bytes(of weights: [(feature: String, weight: Float)]) -> [UInt8] {
    var text = header + "\n"
    for (feature, weight) in weights { text += "\(feature)\t\(weight)\n" }
    return Array(text.utf8)
  }
}
