import Findings
import StakeholderModel

/// What the picture of bridges says: the people who join groups, and what hangs on them.
struct BridgesPlan: Sendable {
  /// Everything a map of cards with names would show.
  let whole: CardContent
  /// The people drawn, by their number in ``whole``: those on whom pairs hang, else those with ties
  /// to the most other cards.
  let drawn: [Int]
  /// Those of ``drawn`` on whom at least one pair of cards hangs.
  let carriers: Set<Int>
  /// The pairs of cards with ties of which one person touches each, with all such persons.
  let hanging: [(pair: CardPair, carriers: [Int])]
  /// How many pairs of cards with several known people have ties.
  let linkedPairs: Int
  /// The picture: all cards, the drawn people, and their ties to others.
  let plan: AlliancePlan

  /// As many people as this are drawn, on whom something hangs.
  static let most = 8
  /// As many are drawn where nothing hangs on anybody.
  static let mostOthers = 5

  /// Whether every pair that hangs on one person has such a person in the picture.
  var showsAllHanging: Bool {
    hanging.allSatisfy { $0.carriers.contains(where: drawn.contains) }
  }
}

extension BridgesPlan {
  /// Decides what the picture says.
  init(_ picture: PictureContent) {
    let whole = CardContent(picture)
    let size = whole.cards.indices.map { whole.members(of: $0).count }
    let between = whole.linesBetween.map { pair, lines in
      (pair, lines.filter { whole.lines[$0].people.count == 2 })
    }.filter { pair, lines in
      !lines.isEmpty && whole.cards[pair.a].group != nil && whole.cards[pair.b].group != nil
    }
    let looked = between.filter { pair, _ in min(size[pair.a], size[pair.b]) > 1 }
    let hanging = looked.compactMap { pair, lines -> (pair: CardPair, carriers: [Int])? in
      var common = whole.lines[lines[0]].people
      for line in lines.dropFirst() {
        common.removeAll { !whole.lines[line].people.contains($0) }
      }
      return common.isEmpty ? nil : (pair, common.sorted())
    }
    let reach = Self.reach(whole)
    let carriers = Self.cover(hanging, reach, first: Self.holders(picture, whole))
    let groups = whole.cards.count { $0.group != nil && !$0.people.isEmpty }
    let least = groups > 2 ? 2 : 1
    let rest = reach.keys.filter { reach[$0, default: (0, 0)].cards >= least }
      .sorted { left, right in
        let (a, b) = (reach[left, default: (0, 0)], reach[right, default: (0, 0)])
        return (-a.cards, -a.ties, left) < (-b.cards, -b.ties, right)
      }
    drawn = Array(carriers.isEmpty ? rest.prefix(Self.mostOthers) : carriers.prefix(Self.most))
    self.whole = whole
    self.hanging = hanging
    self.carriers = Set(carriers)
    linkedPairs = looked.count
    plan = Self.plan(whole, drawn, hanging)
  }

  /// How many other cards each person has ties to, and how many ties.
  private static func reach(_ whole: CardContent) -> [Int: (cards: Int, ties: Int)] {
    var cards: [Int: Set<Int>] = [:]
    var ties: [Int: Int] = [:]
    for line in whole.lines where !line.isInside {
      for (end, other) in [(0, 1), (1, 0)] {
        guard case .person(let person) = line.ends[end] else { continue }
        cards[person, default: []].insert(line.cards[other])
        ties[person, default: 0] += 1
      }
    }
    var reach: [Int: (cards: Int, ties: Int)] = [:]
    for person in cards.keys.sorted() {
      reach[person] = (cards[person]?.count ?? 0, ties[person] ?? 0)
    }
    return reach
  }

  /// Those whom a finding calls the only way between others.
  private static func holders(_ picture: PictureContent, _ whole: CardContent) -> [Int] {
    let named = picture.reading.findings.filter { $0.rule == "spof.node" }.flatMap { finding in
      finding.title.parts + finding.evidence.parts
    }
    return named.compactMap { part -> Int? in
      if case .person(let id) = part { whole.people.firstIndex(of: id) } else { nil }
    }
  }

  /// As few people as are found to touch every hanging pair: whoever touches most of what is left.
  private static func cover(
    _ hanging: [(pair: CardPair, carriers: [Int])], _ reach: [Int: (cards: Int, ties: Int)],
    first: [Int]
  ) -> [Int] {
    var chosen: [Int] = []
    for person in first where !chosen.contains(person) { chosen.append(person) }
    var left = hanging.map(\.carriers).filter { $0.allSatisfy { !chosen.contains($0) } }
    while !left.isEmpty {
      var counts: [Int: Int] = [:]
      for person in left.joined() { counts[person, default: 0] += 1 }
      func rank(_ person: Int) -> (Int, Int, Int, Int) {
        let reached = reach[person, default: (0, 0)]
        return (-(counts[person] ?? 0), -reached.cards, -reached.ties, person)
      }
      guard let next = counts.keys.min(by: { rank($0) < rank($1) }) else { break }
      chosen.append(next)
      left.removeAll { $0.contains(next) }
    }
    return chosen
  }

  /// The cards with the drawn people alone, and one line for each card or drawn person they reach.
  private static func plan(
    _ whole: CardContent, _ drawn: [Int],
    _ hanging: [(pair: CardPair, carriers: [Int])]
  ) -> AlliancePlan {
    let order = drawn.sorted()
    let hung = Set(
      hanging.filter { !$0.carriers.allSatisfy { !drawn.contains($0) } }.map(\.pair))
    let carriers = Set(hanging.flatMap(\.carriers))
    var bundles: [BridgeEnds: [Int]] = [:]
    for (number, line) in whole.lines.enumerated() where !line.isInside {
      let ends = (0...1).map { end -> CardContent.End in
        guard case .person(let person) = line.ends[end],
          let place = order.firstIndex(of: person)
        else { return .card(line.cards[end]) }
        return .person(place)
      }
      guard ends.contains(where: \.isPerson) else { continue }
      bundles[BridgeEnds(ends: ends, cards: line.cards), default: []].append(number)
    }
    let lines = bundles.sorted { $0.key < $1.key }.map { key, numbers in
      let isOnly =
        hung.contains(CardPair(key.cards[0], key.cards[1]))
        && key.ends.contains { end in
          guard case .person(let place) = end else { return false }
          return hanging.contains {
            $0.pair == CardPair(key.cards[0], key.cards[1]) && $0.carriers.contains(order[place])
          }
        }
      return CardContent.Line(
        ends: key.ends, cards: key.cards, level: isOnly ? .collaboration : level(numbers.count),
        strength: Double(numbers.count), isFormal: false, evidence: nil, isOneSided: false,
        ties: numbers.flatMap { whole.lines[$0].ties }, isOnlyLink: isOnly,
        isContext: !isOnly && (!hanging.isEmpty || numbers.count == 1))
    }
    let cards = whole.cards.enumerated().map { number, card in
      CardContent.Card(
        id: card.id, name: card.name, shortName: card.shortName,
        organization: card.organization, group: card.group,
        people: order.filter { whole.cardOfPerson[$0] == number }.map { whole.people[$0] })
    }
    let content = CardContent(
      cards: cards, people: order.map { whole.people[$0] },
      cardOfPerson: order.map { whole.cardOfPerson[$0] }, lines: lines,
      inactiveCount: whole.inactiveCount)
    return AlliancePlan(
      content: content,
      cards: cards.indices.map { number in
        let rows = content.members(of: number).map { place in
          AlliancePlan.Row.person(place, carriers.contains(order[place]) ? .bridge : .person)
        }
        let people = whole.members(of: number).count
        return AlliancePlan.Card(
          rows: rows, inside: 0, note: people > 0 ? counted(people, "person", "people") : nil)
      }, isBanded: false, states: cards.map { _ in nil }, isRecorded: false)
  }

  /// Three widths for one tie, two, and more.
  private static func level(_ count: Int) -> TieLevel {
    count == 1 ? .contact : count == 2 ? .cooperation : .coordination
  }
}

/// What a line of the picture joins, for adding ties up.
private struct BridgeEnds: Hashable, Comparable {
  let ends: [CardContent.End]
  let cards: [Int]

  /// The two ends, the one on the lower card first.
  init(ends: [CardContent.End], cards: [Int]) {
    let isSwapped = cards[0] > cards[1]
    self.ends = isSwapped ? ends.reversed() : ends
    self.cards = isSwapped ? cards.reversed() : cards
  }

  private var key: [Int] {
    cards
      + ends.map { end in
        switch end {
        case .card: -1
        case .person(let place): place
        }
      }
  }

  static func < (left: Self, right: Self) -> Bool {
    left.key.lexicographicallyPrecedes(right.key)
  }
}

extension CardContent.End {
  fileprivate var isPerson: Bool { if case .person = self { true } else { false } }
}

extension CardContent.Line {
  /// The numbers of the people at its ends.
  fileprivate var people: [Int] {
    ends.compactMap { if case .person(let person) = $0 { person } else { nil } }
  }
}
