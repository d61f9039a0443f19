/// Eight bytes at a time.
extension Span where Element == UInt8 {
  /// The eight bytes from a place on, the first in the lowest bits; zeros beyond the end.
  @inline(__always)
  func word(at place: Int) -> UInt64 {
    if place &+ 8 <= count {
      // The line above has checked that eight bytes are there, and any eight bytes are a number.
      return unsafe UInt64(
        littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt64.self))
    }
    return lastWord(at: place)
  }

  @inline(never)
  private func lastWord(at place: Int) -> UInt64 {
    var word: UInt64 = 0
    for next in stride(from: count - 1, through: place, by: -1) {
      word = word << 8 | UInt64(self[next])
    }
    return word
  }

  /// Whether two runs of bytes have the same first and the same last eight bytes.
  @inline(__always)
  func hasSameEnds(_ place: Int, _ other: Span<UInt8>, _ otherPlace: Int, count: Int) -> Bool {
    let first = word(at: place) ^ other.word(at: otherPlace)
    guard count >= 8 else { return first & ((1 << UInt64(8 * count)) &- 1) == 0 }
    let last = count &- 8
    return first | (word(at: place &+ last) ^ other.word(at: otherPlace &+ last)) == 0
  }

  /// Whether two runs of bytes are the same.
  @inline(__always)
  func equals(_ place: Int, _ other: Span<UInt8>, _ otherPlace: Int, count: Int) -> Bool {
    guard hasSameEnds(place, other, otherPlace, count: count) else { return false }
    var done = 8
    while done &+ 8 < count {
      if word(at: place &+ done) != other.word(at: otherPlace &+ done) { return false }
      done &+= 8
    }
    return true
  }
}

/// A byte to look for in words.
struct SoughtByte {
  private let pattern: UInt64

  init(_ byte: UInt8) { pattern = UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Bits of which the lowest is in the first byte of `word` that is the sought one; none where it is
  /// not there.
  @inline(__always)
  func marks(in word: UInt64) -> UInt64 {
    let zeros = word ^ pattern
    return (zeros &- 0x0101_0101_0101_0101) & ~zeros & 0x8080_8080_8080_8080
  }
}

/// A number for a run of bytes, computed eight at a time; equal runs have equal numbers.
///
/// - SeeAlso: Y. Wang, “wyhash”, <https://github.com/wangyi-fudan/wyhash>, for the mixing by the two
///   halves of a product.
struct ByteHash {
  private(set) var bits: UInt64

  /// - Parameter seed: What differs from run to run of the program, so that no file can be made of
  ///   names that all have one number.
  init(seed: UInt64) { bits = seed }

  /// Adds eight bytes.
  @inline(__always)
  mutating func add(_ word: UInt64) {
    let product = (bits ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    bits = product.high ^ product.low
  }

  /// Adds the last bytes and how many there were in all.
  @inline(__always)
  mutating func end(_ word: UInt64, count: Int) {
    add(word)
    add(UInt64(truncatingIfNeeded: count))
  }
}
