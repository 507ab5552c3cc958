#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Standard error and the end of the program.
enum Terminal {
  static func tell(_ message: String) {
    let bytes = Array((message + "\n").utf8)
    // What cannot be told is lost.
    _ = unsafe write(2, bytes, bytes.count)
  }

  static func exit(_ code: Int32) -> Never {
    #if canImport(Glibc)
      Glibc.exit(code)
    #elseif canImport(Musl)
      Musl.exit(code)
    #else
      Darwin.exit(code)
    #endif
  }
}
