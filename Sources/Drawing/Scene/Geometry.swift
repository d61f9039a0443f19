/// A place on a slide, in pixels from its upper left corner; y grows downwards.
public struct Point: Sendable, Hashable {
  /// The distance from the left edge.
  public var x: Double
  /// The distance from the top edge.
  public var y: Double

  /// Makes a point.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// The sum of two vectors.
  public static func + (left: Point, right: Point) -> Point {
    Point(left.x + right.x, left.y + right.y)
  }

  /// The vector from `right` to `left`.
  public static func - (left: Point, right: Point) -> Point {
    Point(left.x - right.x, left.y - right.y)
  }

  /// A vector scaled.
  public static func * (vector: Point, factor: Double) -> Point {
    Point(vector.x * factor, vector.y * factor)
  }

  /// The length of the vector.
  public var length: Double { (x * x + y * y).squareRoot() }
}

/// A width and a height in pixels.
public struct Size: Sendable, Hashable {
  /// The width.
  public var width: Double
  /// The height.
  public var height: Double

  /// Makes a size.
  public init(_ width: Double, _ height: Double) {
    self.width = width
    self.height = height
  }
}

/// An upright rectangle in pixels.
public struct Rect: Sendable, Hashable {
  /// The left edge.
  public var x: Double
  /// The top edge.
  public var y: Double
  /// The width.
  public var width: Double
  /// The height.
  public var height: Double

  /// Makes a rectangle of its upper left corner and size.
  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// Makes a rectangle of its center and size.
  public init(center: Point, size: Size) {
    self.init(
      x: center.x - size.width / 2, y: center.y - size.height / 2, width: size.width,
      height: size.height)
  }

  /// The right edge.
  public var maxX: Double { x + width }
  /// The bottom edge.
  public var maxY: Double { y + height }
  /// The center.
  public var center: Point { Point(x + width / 2, y + height / 2) }
  /// The width and height.
  public var size: Size { Size(width, height) }

  /// The rectangle with every side moved inwards by `dx` and `dy`; negative amounts move outwards.
  public func inset(_ dx: Double, _ dy: Double) -> Rect {
    Rect(x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy)
  }

  /// Whether `point` lies inside or on the border.
  public func contains(_ point: Point) -> Bool {
    (x...max(x, maxX)).contains(point.x) && (y...max(y, maxY)).contains(point.y)
  }

  /// Whether the two overlap by more than `tolerance` in both directions.
  public func overlaps(_ other: Rect, tolerance: Double = 0) -> Bool {
    min(maxX, other.maxX) - max(x, other.x) > tolerance
      && min(maxY, other.maxY) - max(y, other.y) > tolerance
  }
}

/// A line of straight and cubic Bézier pieces.
public struct Path: Sendable, Hashable {
  /// One piece, from where the last one ended.
  public enum Segment: Sendable, Hashable {
    /// A straight line to a point.
    case line(Point)
    /// A cubic Bézier curve: two control points and the end.
    case curve(Point, Point, Point)

    /// Where the piece ends.
    public var end: Point {
      switch self {
      case .line(let end): end
      case .curve(_, _, let end): end
      }
    }
  }

  /// Where the line begins.
  public var start: Point
  /// The pieces.
  public var segments: [Segment]
  /// Whether the last piece is joined to the start.
  public var isClosed: Bool

  /// Makes a path.
  public init(start: Point, segments: [Segment], isClosed: Bool = false) {
    self.start = start
    self.segments = segments
    self.isClosed = isClosed
  }

  /// Where the line ends.
  public var end: Point { segments.last?.end ?? start }
}
