import StakeholderModel

/// People and ties of a picture, put on one card per group.
struct CardContent: Sendable {
  /// One group with its people.
  struct Card: Sendable {
    /// The id of the group; empty for people without one.
    let id: String
    /// What the group is called.
    let name: String
    /// What it is called where space is short.
    let shortName: String
    /// The organization, when the group is one.
    let organization: OrganizationID?
    /// The number of the group in the reading's grouping; `nil` for people without a group.
    let group: Int?
    /// The people, in the order of the file.
    let people: [PersonID]
  }

  /// Where a tie ends.
  enum End: Sendable, Hashable {
    /// At the person of a number.
    case person(Int)
    /// At the card of a number: the organization as such.
    case card(Int)
  }

  /// A tie to draw.
  struct Line: Sendable {
    let ends: [End]
    /// The cards of the two ends.
    let cards: [Int]
    let level: TieLevel?
    let strength: Double
    let isFormal: Bool
    let evidence: Evidence?
    let isOneSided: Bool
    /// The numbers of the ties behind it, in the network as it may be shown.
    let ties: [Int]
    /// Whether it stands for all ties there are between the two cards.
    var isOnlyLink = false
    /// Whether it stands in the background on purpose.
    var isContext = false

    /// Whether both ends are on one card.
    var isInside: Bool { cards[0] == cards[1] }
  }

  let cards: [Card]
  /// Everyone on a card; the numbers that ``End/person(_:)`` counts.
  let people: [PersonID]
  /// The card of each person.
  let cardOfPerson: [Int]
  let lines: [Line]
  /// Ties that are recorded and not kept up.
  let inactiveCount: Int

  /// The numbers of all ties behind the lines, ascending.
  var tieNumbers: [Int] { lines.flatMap(\.ties).sorted() }

  /// The numbers of the people on a card.
  func members(of card: Int) -> [Int] { people.indices.filter { cardOfPerson[$0] == card } }

  /// How many ties lead from each person.
  var degrees: [Int] {
    var degrees = [Int](repeating: 0, count: people.count)
    for case .person(let person) in lines.lazy.flatMap(\.ends) { degrees[person] += 1 }
    return degrees
  }
}

/// Two cards, the lower number first.
struct CardPair: Sendable, Hashable, Comparable {
  let a: Int
  let b: Int

  init(_ first: Int, _ second: Int) {
    a = min(first, second)
    b = max(first, second)
  }

  static func < (left: Self, right: Self) -> Bool { (left.a, left.b) < (right.a, right.b) }
}

extension CardContent {
  /// The ids of two cards, as the subject of what joins them.
  func subject(of pair: CardPair) -> String { "\(cards[pair.a].id)—\(cards[pair.b].id)" }

  /// The ids of the ends of a line, as its subject.
  func subject(of line: Line) -> String {
    line.ends.map { end in
      switch end {
      case .person(let person): people[person].text
      case .card(let card): cards[card].id
      }
    }.joined(separator: "—")
  }

  /// The numbers of the lines between each two cards that have any, ordered by cards.
  var linesBetween: [(pair: CardPair, lines: [Int])] {
    var numbers: [CardPair: [Int]] = [:]
    for (number, line) in lines.enumerated() where !line.isInside {
      numbers[CardPair(line.cards[0], line.cards[1]), default: []].append(number)
    }
    return numbers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The numbers of the lines inside a card.
  func linesInside(_ card: Int) -> [Int] {
    lines.indices.filter { lines[$0].isInside && lines[$0].cards[0] == card }
  }
}
