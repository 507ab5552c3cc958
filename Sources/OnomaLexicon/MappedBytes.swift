#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The bytes of a compiled lexicon: a file mapped into memory, or a buffer. This file holds every unsafe access of the room.
///
/// Read-only after `init`, hence safe to share. Reads outside of the bytes yield zero: a damaged file can mislead, but never crash. Only a file
/// that is cut short while it is mapped would: replace a lexicon by renaming another over it, as `onoma lexicon compile` does.
@safe
final class MappedBytes: @unchecked Sendable {
  private let base: UnsafeRawPointer
  let count: Int
  private let isMapped: Bool

  /// Maps a file.
  init(path: String) throws(LexiconError) {
    func reason() -> String { unsafe String(cString: strerror(errno)) }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, reason: reason()) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(path: path, reason: reason()) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(path: path, reason: "not a file") }
    count = Int(status.st_size)
    guard count > 0 else { throw .damaged(path: path, reason: "the file is empty") }
    guard let address = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), unsafe address != MAP_FAILED else {
      throw .unreadable(path: path, reason: reason())
    }
    unsafe base = UnsafeRawPointer(address)
    isMapped = true
  }

  /// Copies bytes into a buffer of its own.
  init(copying bytes: [UInt8]) {
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
    unsafe bytes.withUnsafeBytes { source in
      if let address = source.baseAddress { unsafe buffer.copyMemory(from: address, byteCount: source.count) }
    }
    unsafe base = UnsafeRawPointer(buffer)
    count = bytes.count
    isMapped = false
  }

  deinit {
    let address = unsafe UnsafeMutableRawPointer(mutating: base)
    if isMapped { unsafe munmap(address, count) } else { unsafe address.deallocate() }
  }

  /// The integers of a section; none where it does not lie in the bytes whole and aligned.
  func column<Element: FixedWidthInteger & BitwiseCopyable>(_ section: Range<Int>, of type: Element.Type) -> Column<Element> {
    guard section.lowerBound >= 0, section.upperBound <= count, section.lowerBound % MemoryLayout<Element>.alignment == 0 else {
      return unsafe Column(base: base, count: 0)
    }
    return unsafe Column(base: base + section.lowerBound, count: section.count / MemoryLayout<Element>.stride)
  }
}

/// A read-only array of integers inside of a lexicon's bytes, which must outlive it.
@safe
struct Column<Element: FixedWidthInteger & BitwiseCopyable>: @unchecked Sendable {
  private let base: UnsafeRawPointer
  /// The number of elements.
  let count: Int

  fileprivate init(base: UnsafeRawPointer, count: Int) {
    unsafe self.base = base
    self.count = count
  }

  /// The element at an index, zero outside.
  subscript(index: Int) -> Element {
    guard index >= 0, index < count else { return 0 }
    return unsafe Element(littleEndian: base.loadUnaligned(fromByteOffset: index &* MemoryLayout<Element>.stride, as: Element.self))
  }
}

extension Column where Element == UInt8 {
  /// The bytes of a range, cut to what there is, as a string; what is not UTF-8 becomes U+FFFD.
  func string(_ range: Range<Int>) -> String {
    let clamped = range.clamped(to: 0..<count)
    return unsafe String(decoding: UnsafeRawBufferPointer(start: base + clamped.lowerBound, count: clamped.count), as: UTF8.self)
  }

  /// A 64-bit FNV-1a-like checksum over eight bytes a step.
  func checksum() -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var index = 0
    while index + 8 <= count {
      hash = (hash ^ (unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self)))) &* 0x0000_0100_0000_01b3
      hash ^= hash >> 29
      index += 8
    }
    while index < count {
      hash = (hash ^ UInt64(self[index])) &* 0x0000_0100_0000_01b3
      index += 1
    }
    return hash
  }
}
