/// A color of sheets; the same as those of pictures in the light theme.
package struct SheetColor: Sendable, Hashable {
  /// Red, green and blue, eight bits each.
  package let rgb: UInt32

  package init(rgb: UInt32) { self.rgb = rgb }

  /// Text.
  package static let ink = SheetColor(rgb: 0x111827)
  /// Text of the second rank.
  package static let softInk = SheetColor(rgb: 0x4B5563)
  /// Text that helps and can be passed over.
  package static let muted = SheetColor(rgb: 0x6B7280)
  /// Thin lines.
  package static let rule = SheetColor(rgb: 0xD5D9E0)
  /// A quiet ground.
  package static let panel = SheetColor(rgb: 0xF6F7F9)
  /// White.
  package static let paper = SheetColor(rgb: 0xFFFFFF)
  /// The blue of headers, as a line or under white text.
  package static let blue = SheetColor(rgb: 0x0072B2)
  /// Blue as a ground.
  package static let paleBlue = SheetColor(rgb: 0xE3EFF7)
  /// Green as a line.
  package static let green = SheetColor(rgb: 0x008561)
  /// Green as a ground.
  package static let paleGreen = SheetColor(rgb: 0xE3F4F0)
  /// Orange as a line: the one thing to look at.
  package static let orange = SheetColor(rgb: 0xC05500)
  /// Orange as a ground.
  package static let paleOrange = SheetColor(rgb: 0xFAEDE3)
  /// Violet as a line.
  package static let violet = SheetColor(rgb: 0x746AC8)
  /// Violet as a ground.
  package static let paleViolet = SheetColor(rgb: 0xF3F1FE)
  /// Red: something is wrong or missing.
  package static let red = SheetColor(rgb: 0xB42318)
  /// Red as a ground.
  package static let paleRed = SheetColor(rgb: 0xFBEAE8)
}
