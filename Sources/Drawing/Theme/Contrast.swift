import RealModule

extension Color {
  /// The relative luminance, 0 for black to 1 for white.
  ///
  /// - SeeAlso: W3C, *Web Content Accessibility Guidelines 2.1*, “relative luminance”.
  package var luminance: Double {
    let linear = [red, green, blue].map { Self.linear(Double($0) / 255) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// How clearly two colors stand apart, 1 for equal ones to 21 for black on white.
  ///
  /// - SeeAlso: W3C, *Web Content Accessibility Guidelines 2.1*, “contrast ratio”.
  package func contrast(with other: Color) -> Double {
    let lighter = max(luminance, other.luminance)
    let darker = min(luminance, other.luminance)
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// This color, darkened in steps of 2 % until it reaches a contrast with `background`.
  func darkened(toContrast wanted: Double, with background: Color) -> Color {
    for step in 0...50 {
      let candidate = mixed(with: .black, 0.02 * Double(step))
      if candidate.contrast(with: background) >= wanted { return candidate }
    }
    return .black
  }

  private static func linear(_ channel: Double) -> Double {
    channel <= 0.04045 ? channel / 12.92 : .pow((channel + 0.055) / 1.055, 2.4)
  }
}
