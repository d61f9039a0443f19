import Findings
import StakeholderModel

/// What the picture of an alliance says, before anything is measured or placed.
struct AlliancePlan: Sendable {
  /// What stands in a row of a card.
  enum Row: Sendable, Hashable {
    /// A committed or active champion, by the person's number.
    case champion(Int)
    /// Anybody else, by number, with what is known about a champion role.
    case person(Int, PersonPill.Style)
    /// An empty seat: somebody looked and there is no champion, or the one there was is gone.
    case noChampion
    /// Nobody asked, while elsewhere somebody did.
    case notAsked

    /// The number of the person in the row, if there is one.
    var person: Int? {
      switch self {
      case .champion(let person), .person(let person, _): person
      case .noChampion, .notAsked: nil
      }
    }

    /// How the row's pill looks.
    var style: PersonPill.Style {
      switch self {
      case .champion: .champion
      case .person(_, let style): style
      case .noChampion: .missing
      case .notAsked: .notAsked
      }
    }
  }

  /// One card from top to bottom.
  struct Card: Sendable {
    let rows: [Row]
    /// How many ties between people of the card are told as a number, because arcs would not be
    /// legible; 0 when they are drawn.
    let countedInside: Int
    /// Whether arcs between rows are drawn.
    let hasArcs: Bool

    /// The line under the name.
    let note: String?

    /// A card with rows and a number of ties between its people.
    init(rows: [Row], inside: Int, note: String? = nil) {
      self.rows = rows
      let isCounted = inside > AlliancePlan.mostArcs
      countedInside = isCounted ? inside : 0
      hasArcs = inside > 0 && !isCounted
      self.note = note ?? (isCounted ? "\(counted(inside, "tie", "ties")) inside" : nil)
    }
  }

  let content: CardContent
  let cards: [Card]
  /// Whether ties between cards are added up to one band for each two cards.
  let isBanded: Bool
  /// The most telling champion state of each card's organizations, where they take part in anything.
  let states: [CoverageState?]
  /// Whether anything was recorded about champions.
  let isRecorded: Bool

  /// More lines than this between cards are added up to bands.
  static let mostLines = 44
  /// More arcs than this in a card are told as a number.
  static let mostArcs = 7

  /// How many cards, of those that take part, are in a state.
  func count(_ state: CoverageState) -> Int { states.count { $0 == state } }
  /// How many cards take part in an alliance or initiative.
  var participantCount: Int { states.count { $0 != nil } }
}

extension AlliancePlan {
  /// Decides what the picture says.
  init(_ picture: PictureContent) {
    let content = CardContent(picture)
    let states = Self.states(of: content, picture)
    let roles = ChampionStyles(picture.network)
    let degrees = content.degrees
    let isRecorded = picture.reading.champions.isRecorded
    self.content = content
    self.states = states
    self.isRecorded = isRecorded
    isBanded = content.lines.count { !$0.isInside } > Self.mostLines
    cards = content.cards.indices.map { number in
      let members = content.members(of: number).map { person in
        let style = roles.style(of: content.people[person])
        let isAlone = degrees[person] == 0 && !content.lines.isEmpty
        return (person, style == .person && isAlone ? PersonPill.Style.isolate : style)
      }
      var rows = members.filter { $0.1 == .champion }.map { Row.champion($0.0) }
      rows += members.filter { $0.1 != .champion }.map { Row.person($0.0, $0.1) }
      if let seat = Self.seat(states[number], rows, isRecorded: isRecorded) { rows.append(seat) }
      return Card(rows: rows, inside: content.linesInside(number).count)
    }
  }

  /// The row that stands for a missing champion; none where an active one is, where the card shows
  /// the lapsed one by name, or where nothing about champions was ever recorded.
  private static func seat(_ state: CoverageState?, _ rows: [Row], isRecorded: Bool) -> Row? {
    switch state {
    case .some(.none): .noChampion
    case .lapsed: rows.contains { $0.style == .lapsed } ? nil : .noChampion
    case .notAsked: isRecorded ? .notAsked : nil
    case .active, nil: nil
    }
  }

  /// The state of each card over all causes: active before lapsed before none before not asked.
  private static func states(
    of content: CardContent, _ picture: PictureContent
  ) -> [CoverageState?] {
    let order: [CoverageState] = [.active, .lapsed, .none, .notAsked]
    let grouping = picture.reading.grouping
    var ranks = [Int?](repeating: nil, count: content.cards.count)
    for cell in picture.reading.champions.cells {
      guard let group = grouping.index(of: .organization(cell.organization)),
        let card = content.cards.firstIndex(where: { $0.group == group }),
        let rank = order.firstIndex(of: cell.state)
      else { continue }
      ranks[card] = min(ranks[card] ?? rank, rank)
    }
    return ranks.map { $0.map { order[$0] } }
  }
}

/// How people's champion roles look: the furthest role of each counts.
private struct ChampionStyles {
  private var styles: [PersonID: PersonPill.Style] = [:]

  init(_ network: StakeholderNetwork) {
    let order: [PersonPill.Style] = [.champion, .asked, .lapsed]
    for role in network.champions {
      let style: PersonPill.Style? =
        switch role.status {
        case .active, .committed: .champion
        case .asked: .asked
        case .lapsed: .lapsed
        case .potential: nil
        }
      guard let style, let rank = order.firstIndex(of: style) else { continue }
      let known = styles[role.person].flatMap { order.firstIndex(of: $0) } ?? order.count
      if rank < known { styles[role.person] = style }
    }
  }

  func style(of person: PersonID) -> PersonPill.Style { styles[person] ?? .person }
}
