/// Texts by their bytes, eight at a time.
extension String {
  /// Whether two texts have the same bytes; to `==`, two ways to store “é” are one.
  func hasSameBytes(as other: String) -> Bool {
    withBytes { left in
      other.withBytes { right in
        left.byteCount == right.byteCount && left.commonCount(with: right) == left.byteCount
      }
    }
  }

  /// Whether the text comes before another in the order of their bytes.
  func precedesInBytes(_ other: String) -> Bool {
    withBytes { left in
      other.withBytes { right in
        let common = left.commonCount(with: right)
        guard common < left.byteCount, common < right.byteCount else {
          return left.byteCount < right.byteCount
        }
        return left.byte(at: common) < right.byte(at: common)
      }
    }
  }

  /// Adds the bytes of the text and its end.
  func feedBytes(into hasher: inout Hasher) {
    let isFed: Void? = unsafe utf8.withContiguousStorageIfAvailable { bytes in
      unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
    if isFed == nil { for byte in utf8 { hasher.combine(byte) } }
    hasher.combine(0xFF as UInt8)
  }

  /// The sixteen bytes from the first on as two numbers in the order of the bytes; zeros beyond the end.
  var leadingBytes: (first: UInt64, second: UInt64) {
    withBytes { ($0.word(at: 0).byteSwapped, $0.word(at: 8).byteSwapped) }
  }

  /// Whether every byte is one of ASCII that prints.
  var isPrintableASCII: Bool { utf8.allSatisfy { 0x20..<0x7F ~= $0 } }

  private func withBytes<Result>(_ read: (RawSpan) -> Result) -> Result {
    let result = unsafe utf8.withContiguousStorageIfAvailable { bytes in
      unsafe read(bytes.span.bytes)
    }
    return unsafe result ?? read(Array(utf8).span.bytes)
  }
}

extension RawSpan {
  /// The eight bytes from a place on, the first in the lowest bits; zeros beyond the end.
  fileprivate func word(at place: Int) -> UInt64 {
    if place &+ 8 <= byteCount {
      // The line above has checked that eight bytes are there, and any eight bytes are a number.
      return unsafe UInt64(
        littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt64.self))
    }
    var word: UInt64 = 0
    for next in stride(from: byteCount - 1, through: place, by: -1) {
      word = word << 8 | UInt64(byte(at: next))
    }
    return word
  }

  fileprivate func byte(at place: Int) -> UInt8 {
    // Any byte is a number; that it is there is checked.
    unsafe unsafeLoad(fromByteOffset: place, as: UInt8.self)
  }

  /// How many bytes from the first on are the same.
  fileprivate func commonCount(with other: RawSpan) -> Int {
    let shorter = Swift.min(byteCount, other.byteCount)
    var place = 0
    while place < shorter {
      let difference = word(at: place) ^ other.word(at: place)
      if difference != 0 {
        return Swift.min(shorter, place &+ difference.trailingZeroBitCount >> 3)
      }
      place &+= 8
    }
    return shorter
  }
}
