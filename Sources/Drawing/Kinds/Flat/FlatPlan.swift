import StakeholderModel

/// People as pills where there is room, else as dots with names beside them.
struct FlatPlan: Sendable {
  /// How one person is drawn.
  enum Body: Sendable {
    /// A pill, stretched to a width.
    case pill(PersonPill, width: Double)
    case dot(PersonDot)

    var size: Size {
      switch self {
      case .pill(let pill, let width): Size(width, pill.size.height)
      case .dot(let dot): dot.size
      }
    }
  }

  /// The most people drawn with all their names.
  static let mostNamed = 60
  /// The most people on one picture.
  static let most = 150
  /// How many names stand beside dots when there are more people.
  static let namedDots = 8

  let network: FlatNetwork
  let pieces: Pieces
  let bodies: [Body]
  /// Whether people are pills.
  let hasPills: Bool
  /// The people whose names stand beside their dots, most important first.
  let named: [Int]

  /// The gap to leave between people.
  var gap: Size { hasPills ? Size(22, 26) : Size(24, 24) }

  init(_ network: FlatNetwork, measurer: any TextMeasurer) {
    self.network = network
    pieces = Pieces(
      nodeCount: network.people.count,
      edges: network.lines.map { LayoutRequest.Edge($0.source, $0.target) })
    let inMain = Set(pieces.joined.first ?? [])
    let alone = Set(pieces.alone)
    let joiners = Set(network.joiners)
    func tone(_ person: Int) -> Tone { .category(inMain.contains(person) ? 0 : 1) }
    let pills = network.names.enumerated().map { person, name in
      PersonPill(
        name,
        alone.contains(person) ? .isolate : joiners.contains(person) ? .bridge : .person,
        tone: tone(person), maxWidth: 260, maxLines: 2, measurer: measurer)
    }
    // As wide as in bold, so that nobody moves when somebody else's tie changes what a person is.
    let widths = zip(network.names, pills).map { name, pill in
      max(
        pill.size.width,
        PersonPill(name, .bridge, maxWidth: 260, maxLines: 2, measurer: measurer).size.width)
    }
    let joined = network.people.indices.filter { !alone.contains($0) }
    let area = joined.reduce(0) { $0 + widths[$1] * pills[$1].size.height }
    let hasPills =
      network.people.count <= 30
      || network.people.count <= Self.mostNamed && area <= 0.25 * 1422 * 740
    self.hasPills = hasPills
    bodies = network.people.indices.map { person in
      if hasPills || alone.contains(person) {
        return .pill(pills[person], width: widths[person])
      }
      return .dot(PersonDot(joiners.contains(person) ? .bridge : .person, tone: tone(person)))
    }
    let degrees = network.degrees
    let ranked = joined.sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }
    let first = network.joiners + ranked.filter { !joiners.contains($0) }
    let most = network.people.count <= Self.mostNamed ? first.count : Self.namedDots
    named = hasPills ? [] : Array(first.prefix(most))
  }

  /// How many people have no name on the picture.
  var unnamed: Int {
    hasPills ? 0 : network.people.count - pieces.alone.count - named.count
  }
}
