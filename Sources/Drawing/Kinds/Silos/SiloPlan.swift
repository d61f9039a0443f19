import Findings
import GraphKernel
import NetworkAnalysis
import StakeholderModel

/// What the picture of silos says, before anything is measured or placed.
struct SiloPlan: Sendable {
  /// All ties between two cards.
  struct Bundle: Sendable {
    let pair: CardPair
    /// The numbers of the ties; empty for a needed pair without a recorded tie.
    let lines: [Int]
    /// Whether joint work needs both and there is no recorded tie.
    var isNeededGap: Bool { lines.isEmpty }
  }

  let content: CardContent
  /// How each card's group mixes; `nil` where nothing is known.
  let mixing: [GroupMixing?]
  /// The people who are most often between others, by number, most often first.
  let bridges: [Int]
  /// People without a recorded tie.
  let isolates: Set<Int>
  /// The bundles that are drawn.
  let bundles: [Bundle]
  /// Whether each bundle is one band with its number of ties instead of one line for each tie.
  let isBanded: Bool
  /// The least number of ties for which a band is drawn.
  let leastBand: Int
  /// Pairs of cards with fewer ties, which are not drawn, and their ties.
  let undrawnPairs: Int
  let undrawnLines: Int

  /// More ties than this between all cards, or between two of them, are drawn as bands.
  static let mostLines = 70
  static let mostLinesOfPair = 14
  /// As many people as this are named.
  static let namedCount = 8

  /// The cards outlined as silos.
  func isSilo(_ card: Int) -> Bool { mixing[card]?.verdict == .silo }
}

extension SiloPlan {
  /// Decides what the picture says.
  init(_ picture: PictureContent) {
    let content = CardContent(picture)
    self.content = content
    let report = picture.reading.silos
    mixing = content.cards.map { card in
      report?.groups.first { $0.group == card.group }
    }
    let degrees = content.degrees
    isolates = Set(content.people.indices.filter { degrees[$0] == 0 })
    bridges = picture.reading.informant == nil ? Self.bridges(of: content, picture) : []
    let between = content.linesBetween
    let total = between.reduce(0) { $0 + $1.lines.count }
    let largest = between.map(\.lines.count).max() ?? 0
    isBanded = total > Self.mostLines || largest > Self.mostLinesOfPair
    leastBand = isBanded ? Self.leastBand(between.map(\.lines.count), content.cards.count) : 1
    let least = leastBand
    let drawn = between.filter { $0.lines.count >= least }
    undrawnPairs = between.count - drawn.count
    undrawnLines = total - drawn.reduce(0) { $0 + $1.lines.count }
    let gaps = Self.neededGaps(report, content, besides: Set(between.map(\.pair)))
    bundles =
      (drawn.map { Bundle(pair: $0.pair, lines: $0.lines) }
      + gaps.map { Bundle(pair: $0, lines: []) }).sorted { $0.pair < $1.pair }
  }

  /// The least count that leaves at most two bands for each card.
  private static func leastBand(_ counts: [Int], _ cards: Int) -> Int {
    let most = max(6, 2 * cards)
    var least = 1
    while counts.count(where: { $0 >= least }) > most { least += 1 }
    return least
  }

  private static func bridges(of content: CardContent, _ picture: PictureContent) -> [Int] {
    let view = picture.reading.people
    let scores = view.graph.undirected.betweenness(scale: .perPair)
    let ranked = content.people.indices.compactMap { person -> (person: Int, score: Double)? in
      guard let vertex = view.vertex(of: .person(content.people[person])), scores[vertex] > 0
      else { return nil }
      return (person, scores[vertex])
    }
    return ranked.sorted { ($1.score, $0.person) < ($0.score, $1.person) }
      .prefix(namedCount).map(\.person)
  }

  private static func neededGaps(
    _ report: SiloReport?, _ content: CardContent, besides joined: Set<CardPair>
  ) -> [CardPair] {
    var cardOfGroup: [Int: Int] = [:]
    for (number, card) in content.cards.enumerated() {
      if let group = card.group { cardOfGroup[group] = number }
    }
    return (report?.pairs ?? []).filter { $0.gap == .needed }.compactMap { pair in
      guard let a = cardOfGroup[pair.a], let b = cardOfGroup[pair.b] else { return nil }
      let cards = CardPair(a, b)
      return joined.contains(cards) ? nil : cards
    }
  }
}
