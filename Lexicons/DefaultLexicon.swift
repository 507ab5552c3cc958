#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
  internal import MachO
#endif

/// Where the lexicon that is built from this folder is.
///
/// The build-tool plugin compiles the tables into `onoma.lexicon`, which SwiftPM lays into a resource bundle beside what is built. The bundle is
/// found by path: `Bundle.module` traps once a binary was moved away from its build folder.
public enum DefaultLexicon {
  /// The paths at which the compiled lexicon may be, the likeliest first.
  public static var candidates: [String] {
    guard let image = imagePath, let slash = image.lastIndex(of: "/") else { return [] }
    let folder = String(image[..<slash])
    // Linux: beside the binary. macOS: beside it, or beside the test bundle that holds it (X.xctest/Contents/MacOS/X).
    return [folder, folder + "/../../.."].flatMap { folder in
      ["onoma_DefaultLexicon.resources", "onoma_DefaultLexicon.bundle", "onoma_DefaultLexicon.bundle/Contents/Resources"].map {
        "\(folder)/\($0)/onoma.lexicon"
      }
    }
  }

  /// The path of the running program.
  public static var executablePath: String? {
    #if canImport(Darwin)
      var size: UInt32 = 0
      _ = unsafe _NSGetExecutablePath(nil, &size)
      var buffer = [CChar](repeating: 0, count: Int(size) + 1)
      guard unsafe _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
      return resolved(buffer)
    #else
      var buffer = [CChar](repeating: 0, count: 4097)
      let length = unsafe readlink("/proc/self/exe", &buffer, 4096)
      return length > 0 ? resolved(buffer) : nil
    #endif
  }

  /// The path of the program or bundle that this code is in.
  private static var imagePath: String? {
    #if canImport(Darwin)
      // In tests the program is xctest, the code is in the test bundle.
      var info = unsafe Dl_info()
      guard unsafe dladdr(#dsohandle, &info) != 0, let name = unsafe info.dli_fname else { return executablePath }
      return unsafe resolved(Array(UnsafeBufferPointer(start: name, count: strlen(name) + 1)))
    #else
      return executablePath
    #endif
  }

  private static func resolved(_ path: [CChar]) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}
