/// Numbers as an edge list has them.
enum EdgeNumbers {
  /// A run of digits, with the place behind it; `nil` where there is none or it is above 2³⁰.
  @inline(__always)
  static func whole(in bytes: Span<UInt8>, from start: Int) -> (number: Int, end: Int)? {
    var place = start
    var number = 0
    while place < bytes.count {
      let digit = bytes[place] &- 0x30
      guard digit < 10 else { break }
      number = number &* 10 &+ Int(digit)
      guard number <= 1 << 30 else { return nil }
      place &+= 1
    }
    return place > start ? (number, place) : nil
  }

  /// A cell that is a weight: digits with a point or an exponent, 0 or more and finite.
  static func weight(in bytes: Span<UInt8>, _ text: Range<Int>) -> Double? {
    if let (whole, end) = whole(in: bytes, from: text.lowerBound), end == text.upperBound {
      return Double(whole)
    }
    if let short = shortDecimal(in: bytes, text) { return short }
    let characters = text.map { bytes[$0] }
    let isDecimal = characters.allSatisfy { byte in
      0x30...0x39 ~= byte || [0x2E, 0x2B, 0x2D, 0x45, 0x65].contains(byte)
    }
    guard isDecimal, let weight = Double(String(decoding: characters, as: UTF8.self)),
      weight.isFinite, weight >= 0
    else { return nil }
    return weight == 0 ? 0 : weight
  }

  /// Digits with a point among them, at most 15 in all: their quotient by a power of ten is exact to the
  /// last bit, since both are exact.
  ///
  /// - SeeAlso: W. D. Clinger, “How to read floating point numbers accurately”, 1990,
  ///   <https://doi.org/10.1145/93548.93557>
  private static func shortDecimal(in bytes: Span<UInt8>, _ text: Range<Int>) -> Double? {
    guard (2...16).contains(text.count) else { return nil }
    var digits = 0
    var power = 1.0
    var hasPoint = false
    for place in text {
      let byte = bytes[place]
      if byte == 0x2E, !hasPoint {
        hasPoint = true
        continue
      }
      guard 0x30...0x39 ~= byte else { return nil }
      digits = digits * 10 + Int(byte - 0x30)
      if hasPoint { power *= 10 }
    }
    return hasPoint ? Double(digits) / power : nil
  }
}
