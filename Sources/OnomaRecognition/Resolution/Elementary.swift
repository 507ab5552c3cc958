#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The C library's elementary functions.
enum Elementary {
  static func exp(_ x: Double) -> Double {
    #if canImport(Glibc)
      Glibc.exp(x)
    #elseif canImport(Musl)
      Musl.exp(x)
    #else
      Darwin.exp(x)
    #endif
  }

  static func log1p(_ x: Double) -> Double {
    #if canImport(Glibc)
      Glibc.log1p(x)
    #elseif canImport(Musl)
      Musl.log1p(x)
    #else
      Darwin.log1p(x)
    #endif
  }
}
