import Drawing

/// Graphviz counts sizes of nodes in inches; we draw one point as one pixel.
let pointsPerInch = 72.0
/// More boxes are refused before memory is taken.
let mostNodes = 20_000
/// More lines are refused before memory is taken.
let mostEdges = 200_000
/// The longest side of a box or drawing, in pixels.
let longestSide = 1_000_000.0

extension Size {
  /// Whether both sides are positive and of a sane length.
  var isDrawable: Bool {
    width > 0 && height > 0 && width <= longestSide && height <= longestSide
  }
}

extension Point {
  /// The point in hundredths of a pixel; hides the noise of the last bits between runs.
  var rounded: Point { Point(roundedToHundredth(x), roundedToHundredth(y)) }
}

/// The nearest multiple of 0.01; never a negative zero.
func roundedToHundredth(_ value: Double) -> Double {
  (value * 100).rounded() / 100 + 0
}
