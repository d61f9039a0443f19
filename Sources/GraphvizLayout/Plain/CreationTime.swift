import Drawing

extension PlainFormat {
  /// The picture without the time that Cairo wrote into it, so that the same network gives the same
  /// bytes.
  ///
  /// The time is overwritten by spaces of the same length: a PDF counts its bytes.
  func withoutCreationTime(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .pdf: Self.blanking(bytes, from: "/CreationDate (", through: UInt8(ascii: ")"))
    case .eps: Self.blanking(bytes, from: "%%CreationDate:", until: UInt8(ascii: "\n"))
    default: bytes
    }
  }

  private static func blanking(
    _ bytes: [UInt8], from opening: String, through last: UInt8? = nil, until next: UInt8? = nil
  ) -> [UInt8] {
    guard let start = bytes.firstRange(of: Array(opening.utf8)),
      let close = bytes[start.upperBound...].firstIndex(where: { $0 == last || $0 == next })
    else { return bytes }
    var blanked = bytes
    // In EPS the mark of a comment stays.
    let from = next == nil ? start.lowerBound : start.upperBound
    for index in from..<(last == nil ? close : close + 1) { blanked[index] = UInt8(ascii: " ") }
    return blanked
  }
}
