/// An opaque color in sRGB.
public struct Color: Sendable, Hashable {
  /// Red, 0 to 255.
  public let red: UInt8
  /// Green, 0 to 255.
  public let green: UInt8
  /// Blue, 0 to 255.
  public let blue: UInt8

  /// Makes a color of a number such as `0x0072B2`.
  public init(_ hex: UInt32) {
    red = UInt8(truncatingIfNeeded: hex >> 16)
    green = UInt8(truncatingIfNeeded: hex >> 8)
    blue = UInt8(truncatingIfNeeded: hex)
  }

  /// The color as `#0072B2`.
  public var hex: String {
    let digits = Array("0123456789ABCDEF")
    return "#"
      + [red, green, blue].map { String([digits[Int($0 >> 4)], digits[Int($0 & 15)]]) }.joined()
  }
}

extension Color {
  /// Black.
  static let black = Color(0x000000)
  /// White.
  static let white = Color(0xFFFFFF)

  /// This color with `share` of another mixed in, channel by channel in sRGB.
  ///
  /// A share of 0 gives this color, 1 the other.
  package func mixed(with other: Color, _ share: Double) -> Color {
    func channel(_ own: UInt8, _ others: UInt8) -> UInt32 {
      let value = Double(own) * (1 - share) + Double(others) * share
      return UInt32(min(255, max(0, value.rounded())))
    }
    return Color(
      channel(red, other.red) << 16 | channel(green, other.green) << 8
        | channel(blue, other.blue))
  }
}
