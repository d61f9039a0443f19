import Drawing

/// What a picture is made of on a slide, in the order it is drawn and read.
enum PictureNode: Sendable {
  /// One shape.
  case shape(NamedShape)
  /// Shapes that move together.
  case group(PictureGroup)
  /// A tie that holds on to the shapes it joins.
  case tie(PictureTie)
}

/// A shape with what it is called.
struct NamedShape: Sendable {
  var shape: PictureShape
  var name: String
  /// What it means for readers that do not see it; `nil` for decoration.
  var meaning: String?
}

/// Shapes that move together.
struct PictureGroup: Sendable {
  /// The number of the first item in it.
  var order: Int
  var name: String
  var meaning: String?
  var nodes: [PictureNode]
}

/// A tie from shape to shape.
struct PictureTie: Sendable {
  /// Where a tie holds on.
  struct End: Sendable, Hashable {
    /// The number of the shape's item.
    var shape: Int
    /// The number of its site.
    var site: Int
  }

  var order: Int
  var name: String
  var meaning: String
  var route: TieRoute
  var stroke: Stroke
  var opacity: Double
  var isDouble: Bool
  var heads: TieHeads
  var start: End?
  var end: End?
}

/// How a tie runs between its ends.
enum TieRoute: Sendable, Hashable {
  /// Straight from one end to the other.
  case straight(Point, Point)
  /// An S between two vertical lines, turning at a share of the way; or, on its side, between two
  /// horizontal ones.
  case bent(Point, Point, turn: Double, isUpright: Bool)
  /// Any line.
  case free(Path)

  /// The ends.
  var ends: (Point, Point) {
    switch self {
    case .straight(let start, let end), .bent(let start, let end, _, _): (start, end)
    case .free(let path): (path.start, path.end)
    }
  }
}
