internal import Foundation

/// Shows on a terminal how far a long job is; says nothing for the first second, and nothing elsewhere.
struct ProgressBar {
  private let total: Int
  private let began = Date()
  private var shown = Date.distantPast
  private let isActive = StandardError.isTerminal

  /// - Parameter total: the number of bytes to come; 0 where it is not known.
  init(total: Int) { self.total = total }

  /// Shows that so many bytes are done.
  mutating func update(done: Int) {
    guard isActive else { return }
    let now = Date()
    guard now.timeIntervalSince(began) > 1, now.timeIntervalSince(shown) > 0.1 else { return }
    shown = now
    let megabytes = String(format: "%.1f MB", Double(done) / 1e6)
    guard total > 0 else {
      StandardError.write("\r\(megabytes)")
      return
    }
    let share = min(1, Double(done) / Double(total))
    let filled = Int(share * 30)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
    StandardError.write(String(format: "\r%@ %3.0f %%  %@", bar, share * 100, megabytes))
  }

  /// Clears the line.
  func finish() {
    if isActive, shown != .distantPast { StandardError.write("\r\u{1B}[K") }
  }
}
