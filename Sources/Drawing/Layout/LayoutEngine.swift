/// A network reduced to boxes and lines, to be placed.
///
/// Nothing from a file is in it: vertices are numbers.
public struct LayoutRequest: Sendable, Hashable {
  /// A way of placing.
  public enum Method: Sendable, Hashable {
    /// Stress majorization from a seeded start.
    case stress(start: Int)
    /// Kamada–Kawai springs from a seeded start.
    case springs(start: Int)
    /// Multiscale forces from a seeded start.
    case multiscale(start: Int)
    /// Forces from a seeded start.
    case forces(start: Int)
    /// On circles.
    case circular
    /// On rings around a center.
    case radial
    /// In layers from top to bottom.
    case layersDown
    /// In layers from left to right.
    case layersAcross
  }

  /// A line between two boxes.
  public struct Edge: Sendable, Hashable {
    /// The number of one box.
    public let source: Int
    /// The number of the other box.
    public let target: Int
    /// How long it would like to be, in inches of 72 pixels.
    public let length: Double

    /// Makes an edge.
    public init(_ source: Int, _ target: Int, length: Double = 1) {
      self.source = source
      self.target = target
      self.length = length
    }
  }

  /// The way of placing.
  public var method: Method
  /// The boxes' sizes in pixels.
  public var nodes: [Size]
  /// The lines.
  public var edges: [Edge]
  /// The least gap between boxes in pixels.
  public var gap: Size

  /// Makes a request.
  public init(method: Method, nodes: [Size], edges: [Edge], gap: Size = Size(14, 12)) {
    self.method = method
    self.nodes = nodes
    self.edges = edges
    self.gap = gap
  }
}

/// Boxes that stay where they are, and lines to lead round them.
public struct RouteRequest: Sendable, Hashable {
  /// A box with optional rows that lines can end at.
  public struct Node: Sendable, Hashable {
    /// Where it is.
    public let rect: Rect
    /// The rows, as distances of their upper and lower edge from the box's top, from top to bottom
    /// and without overlap.
    public let rows: [ClosedRange<Double>]

    /// Makes a box.
    public init(_ rect: Rect, rows: [ClosedRange<Double>] = []) {
      self.rect = rect
      self.rows = rows
    }
  }

  /// One end of a line.
  public struct End: Sendable, Hashable {
    /// The side of a row.
    public enum Side: Sendable, Hashable {
      // The two sides.
      case left, right
    }

    /// The number of the box.
    public let node: Int
    /// The row, or `nil` for the box as a whole.
    public let row: Int?
    /// The side of the row; `nil` lets the router choose.
    public let side: Side?

    /// Makes an end.
    public init(node: Int, row: Int? = nil, side: Side? = nil) {
      self.node = node
      self.row = row
      self.side = side
    }
  }

  /// A line.
  public struct Edge: Sendable, Hashable {
    /// Where it begins.
    public let source: End
    /// Where it ends.
    public let target: End

    /// Makes a line.
    public init(_ source: End, _ target: End) {
      self.source = source
      self.target = target
    }
  }

  /// The boxes.
  public var nodes: [Node]
  /// The lines.
  public var edges: [Edge]
  /// The distance in pixels that lines keep from boxes; less than 1 is taken as 1.
  public var clearance: Double

  /// Makes a request.
  public init(nodes: [Node], edges: [Edge], clearance: Double) {
    self.nodes = nodes
    self.edges = edges
    self.clearance = clearance
  }
}

/// Why a layout could not be had.
public enum LayoutFailure: Error, Sendable, Hashable {
  /// The layout passed its limit of time or memory.
  case limit(String)
  /// The worker died.
  case crashed(signal: Int)
  /// The engine refused, with what it said.
  case refused(String)
  /// A component is missing.
  case missing(String)
}

/// Places boxes and leads lines; Graphviz behind a wall.
public protocol LayoutEngine: Sendable {
  /// Places the boxes of each request.
  ///
  /// - Returns: One answer per request, in order: the centers of the boxes in pixels, y downwards,
  ///   origin arbitrary, rounded to 0.01.
  func place(_ requests: [LayoutRequest]) async -> [Result<[Point], LayoutFailure>]

  /// Leads the lines of each request round its boxes.
  ///
  /// - Returns: One answer per request, in order: the lines, from source to target, ending on the
  ///   borders of boxes or rows, in the coordinates of the request, rounded to 0.01.
  func route(_ requests: [RouteRequest]) async -> [Result<[Path], LayoutFailure>]
}
