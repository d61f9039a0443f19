import Drawing
import OfficePackages

/// The colors of a theme by the slots that a presentation has for them, so that another template
/// changes them.
struct SlideColors: Sendable {
  /// A slot of the presentation's theme, changed.
  private struct Slot {
    let name: String
    let shift: HueShift
  }

  private let slots: [Color: Slot]
  private let ink: Color
  /// How many groups have a slot of their own.
  static let accentCount = 6

  init(_ theme: Theme) {
    ink = theme.ink
    var slots: [Color: Slot] = [:]
    func add(_ name: String, _ base: Color, _ color: Color) {
      guard slots[color] == nil, let shift = HueShift(from: base, to: color) else { return }
      slots[color] = Slot(name: name, shift: shift)
    }
    add("bg1", theme.background, theme.background)
    add("tx1", theme.ink, theme.ink)
    for number in 0..<Self.accentCount {
      let colors = theme.colors(of: .category(number))
      for color in [colors.line, colors.solid, colors.tint, colors.tint2] {
        add("accent\(number + 1)", colors.line, color)
      }
    }
    add("bg2", theme.panel, theme.panel)
    add("tx2", theme.ink2, theme.ink2)
    for color in [theme.ink3, theme.rule, theme.fade] { add("tx1", theme.ink, color) }
    self.slots = slots
  }

  /// A color as an element, by its slot where it has one.
  func element(_ color: Color, opacity: Double = 1) -> XMLElement {
    let alpha =
      opacity < 1
      ? [markup("a:alpha", ["val": String(SlidePlace.whole(max(0, opacity) * 100_000))])] : []
    guard let slot = slots[color] ?? grey(color) else {
      return markup("a:srgbClr", ["val": String(color.hex.dropFirst())], alpha)
    }
    let shifts = [
      ("a:satMod", slot.shift.saturation), ("a:lumMod", slot.shift.lightness),
      ("a:lumOff", slot.shift.lightnessOffset),
    ]
    let changes = shifts.compactMap { name, value in
      value.map { markup(name, ["val": String($0)]) }
    }
    return markup("a:schemeClr", ["val": slot.name], changes + alpha)
  }

  /// A solid fill.
  func fill(_ color: Color, opacity: Double = 1) -> XMLElement {
    markup("a:solidFill", [:], [element(color, opacity: opacity)])
  }

  /// The lines of ties, which are mixed from the ink of the theme.
  private func grey(_ color: Color) -> Slot? {
    let spread =
      Int(max(color.red, color.green, color.blue)) - Int(min(color.red, color.green, color.blue))
    guard spread <= 30, let shift = HueShift(from: ink, to: color) else { return nil }
    return Slot(name: "tx1", shift: shift)
  }
}
