#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Where a compiled lexicon is looked for.
public enum LexiconLocation {
  /// The name of the file.
  public static let fileName = "onoma.lexicon"

  /// The paths in the order in which they are tried: the one given, `$ONOMA_LEXICON`, beside the executable, `../share/onoma`, then `bundled`.
  ///
  /// A path that is named by hand (given or in the environment) is the only one.
  public static func candidates(given: String? = nil, executable: String?, bundled: [String] = []) -> [String] {
    if let given { return [given] }
    if let variable = unsafe getenv("ONOMA_LEXICON"), case let path = unsafe String(cString: variable), !path.isEmpty { return [path] }
    guard let executable, let slash = executable.lastIndex(of: "/") else { return bundled }
    let folder = executable[..<slash]
    return ["\(folder)/\(fileName)", "\(folder)/../share/onoma/\(fileName)"] + bundled
  }

  /// The first candidate that is there.
  ///
  /// - Throws: ``LexiconError/notFound(searched:)``.
  public static func first(of candidates: [String]) throws(LexiconError) -> String {
    for path in candidates where unsafe access(path, R_OK) == 0 { return path }
    throw .notFound(searched: candidates)
  }
}
