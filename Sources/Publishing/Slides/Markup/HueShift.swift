import Drawing

/// A color by hue, saturation and lightness, as themes of presentations change it.
struct HueColor: Sendable, Hashable {
  /// In sixths of a turn, 0 to 6.
  var hue: Double
  var saturation: Double
  var lightness: Double

  init(hue: Double, saturation: Double, lightness: Double) {
    self.hue = hue
    self.saturation = saturation
    self.lightness = lightness
  }

  init(_ color: Color) {
    let red = Double(color.red) / 255
    let green = Double(color.green) / 255
    let blue = Double(color.blue) / 255
    let high = max(red, green, blue)
    let low = min(red, green, blue)
    let spread = high - low
    lightness = (high + low) / 2
    saturation = spread == 0 ? 0 : spread / (1 - abs(2 * lightness - 1))
    if spread == 0 {
      hue = 0
    } else if high == red {
      hue = (green - blue) / spread + (green < blue ? 6 : 0)
    } else if high == green {
      hue = (blue - red) / spread + 2
    } else {
      hue = (red - green) / spread + 4
    }
  }

  /// The color in sRGB.
  var color: Color {
    let spread = (1 - abs(2 * lightness - 1)) * saturation
    let low = lightness - spread / 2
    func channel(_ shift: Double) -> UInt32 {
      var turned = hue + shift
      if turned < 0 { turned += 6 }
      if turned >= 6 { turned -= 6 }
      let share = turned < 1 ? turned : turned < 3 ? 1 : turned < 4 ? 4 - turned : 0
      return UInt32(max(0, min(255, (255 * (low + spread * share)).rounded())))
    }
    return Color(channel(2) << 16 | channel(0) << 8 | channel(-2))
  }
}

/// How a color of the theme is made lighter, darker or duller to give another of the same hue.
struct HueShift: Sendable, Hashable {
  /// In thousandths of a percent, as the file has them; `nil` where nothing changes.
  var saturation: Int?
  var lightness: Int?
  var lightnessOffset: Int?

  /// The change from one color to another.
  ///
  /// - Returns: `nil` when no change of lightness and saturation leads there within 1 of 255.
  init?(from base: Color, to target: Color) {
    if base == target { return }
    let from = HueColor(base)
    let to = HueColor(target)
    if from.saturation > 0.004, abs(to.saturation - from.saturation) > 0.001 {
      saturation = SlidePlace.whole(to.saturation / from.saturation * 100_000)
    }
    if to.lightness > from.lightness, from.lightness < 1 {
      let kept = SlidePlace.whole((1 - to.lightness) / (1 - from.lightness) * 100_000)
      lightness = kept
      lightnessOffset = 100_000 - kept
    } else if to.lightness < from.lightness {
      lightness = SlidePlace.whole(to.lightness / from.lightness * 100_000)
    }
    let reached = applied(to: from).color
    let distances = [
      (reached.red, target.red), (reached.green, target.green), (reached.blue, target.blue),
    ]
    guard distances.allSatisfy({ abs(Int($0) - Int($1)) <= 1 }) else { return nil }
  }

  /// A color changed.
  func applied(to color: HueColor) -> HueColor {
    let factor = Double(lightness ?? 100_000) / 100_000
    let offset = Double(lightnessOffset ?? 0) / 100_000
    return HueColor(
      hue: color.hue,
      saturation: min(1, color.saturation * Double(saturation ?? 100_000) / 100_000),
      lightness: min(1, max(0, color.lightness * factor + offset)))
  }
}
