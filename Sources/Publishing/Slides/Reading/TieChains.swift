import Drawing

/// A tie put together from the stretches that a picture draws it in.
struct TieChain {
  /// The numbers of the items.
  var orders: [Int]
  var path: Path
  let stroke: Stroke
  let opacity: Double
  let subject: String?
  let words: String?
  let isDouble: Bool

  /// Where the tie is drawn among the items: with its last stretch.
  var order: Int { orders.max() ?? 0 }
}

extension TieChain {
  /// Stretches of one subject and look that touch each other become one line.
  static func chains(of pieces: [SceneLayer.TiePiece]) -> [TieChain] {
    var chains: [TieChain] = []
    var ofSubject: [String: [Int]] = [:]
    for piece in pieces {
      let candidates = piece.subject.flatMap { ofSubject[$0] } ?? []
      let place = candidates.first { chains[$0].joins(piece) }
      if let place {
        chains[place].append(piece)
      } else {
        if let subject = piece.subject { ofSubject[subject, default: []].append(chains.count) }
        chains.append(TieChain(piece))
      }
    }
    return chains
  }

  private init(_ piece: SceneLayer.TiePiece) {
    orders = [piece.order]
    path = piece.path
    stroke = piece.stroke
    opacity = piece.opacity
    subject = piece.subject
    words = piece.words
    isDouble = piece.isDouble
  }

  private static let reach = 0.6

  private func joins(_ piece: SceneLayer.TiePiece) -> Bool {
    guard piece.stroke == stroke, piece.opacity == opacity, piece.isDouble == isDouble else {
      return false
    }
    // Two whole lines between the same ends touch twice and stay two.
    let touches = [path.start, path.end].map { end in
      [piece.path.start, piece.path.end].contains { ($0 - end).length < Self.reach }
    }
    return touches[0] != touches[1]
  }

  private mutating func append(_ piece: SceneLayer.TiePiece) {
    orders.append(piece.order)
    let other = piece.path
    func touches(_ first: Point, _ second: Point) -> Bool {
      (first - second).length < Self.reach
    }
    if touches(path.end, other.start) {
      path.segments += other.segments
    } else if touches(path.end, other.end) {
      path.segments += other.reversed.segments
    } else if touches(path.start, other.end) {
      path = Path(start: other.start, segments: other.segments + path.segments)
    } else {
      let turned = other.reversed
      path = Path(start: turned.start, segments: turned.segments + path.segments)
    }
  }
}

/// The two ids that the subject of a tie names: `a—b` or `a|b`.
enum TieSubject {
  /// Every way to cut a subject in two; ids may hold the mark between them.
  static func cuts(_ subject: String) -> [(String, String)] {
    subject.indices.filter { subject[$0] == "—" || subject[$0] == "|" }.map { mark in
      (String(subject[..<mark]), String(subject[subject.index(after: mark)...]))
    }
  }
}

extension TieChain {
  /// The ids of the two ends, where the subject names two that are shown.
  func endIDs(among known: [String: [Int]]) -> (String, String)? {
    subject.flatMap { subject in
      TieSubject.cuts(subject).first { known[$0.0] != nil && known[$0.1] != nil }
    }
  }
}
