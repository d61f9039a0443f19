import Drawing

/// Where the pixels of a scene lie on a slide, in the units of the file: 914,400 to an inch.
struct SlidePlace: Sendable, Hashable {
  /// Units for each pixel of the scene.
  var unitsPerPixel = SlidePlace.unit
  /// Where the upper left corner of the scene lies.
  var left = 0.0
  var top = 0.0
  /// The smallest text in hundredths of a point.
  var leastText = 0

  /// Units for each pixel of a slide of 1920 × 1080 that is 13⅓ inches wide.
  static let unit = 6350.0

  /// How much larger than at 960 points a scene is drawn.
  var scale: Double { unitsPerPixel / Self.unit }

  func x(_ pixels: Double) -> Int { Self.whole(left + pixels * unitsPerPixel) }
  func y(_ pixels: Double) -> Int { Self.whole(top + pixels * unitsPerPixel) }
  func length(_ pixels: Double) -> Int { Self.whole(pixels * unitsPerPixel) }

  /// A size of text in hundredths of a point; half a point for each pixel of the scene.
  func textSize(_ pixels: Double) -> Int { max(leastText, Self.whole(pixels * 50 * scale)) }

  /// The nearest whole number that fits the file format, whatever the input.
  static func whole(_ number: Double) -> Int {
    guard number.isFinite else { return 0 }
    return Int(max(-2e9, min(2e9, number.rounded())))
  }
}
