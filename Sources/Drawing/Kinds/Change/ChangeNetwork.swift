import Findings
import GraphKernel
import NetworkAnalysis
import StakeholderModel

/// Everybody and every tie of two rounds, in one network.
struct ChangeNetwork: Sendable {
  /// Somebody of either round.
  struct Node: Sendable {
    /// The id, which nobody else has.
    let id: String
    let name: String
    /// The number of the group in ``groups``.
    let group: Int?
    /// Whom one of the rounds does not have.
    let turnover: TurnoverRing?
    let wasChampion: Bool
    let isChampion: Bool

    var isBefore: Bool { turnover != .joined }
    var isAfter: Bool { turnover != .left }
  }

  /// A tie of either round.
  struct Line: Sendable {
    let source: Int
    let target: Int
    /// How it looked; `nil` where there was none.
    let before: TieStyle?
    /// How it looks; `nil` where there is none.
    let after: TieStyle?
    /// What became of it; `nil` for one that is as it was.
    let change: ChangeLine.Kind?
    /// The levels that were and are stated.
    let levels: [TieLevel?]
    /// The numbers of the ties behind it in the second round.
    let ties: [Int]
  }

  let nodes: [Node]
  let lines: [Line]
  /// What the groups are called, in the order of the file.
  let groups: [String]
  /// Whether the nodes are people.
  let hasPeople: Bool

  init(_ content: ChangeContent) {
    let sides = [content.before, content.after]
    let hasPeople = sides.allSatisfy { $0.reading.actors.kind == .people }
    self.hasPeople = hasPeople
    let kind: ViewKind = hasPeople ? .people : .organizations
    let entries = Self.entries(content, hasPeople)
    var numbers: [[Actor: Int]] = [[:], [:]]
    for (number, entry) in entries.enumerated() {
      if let then = entry.before { numbers[0][then] = number }
      if let now = entry.after { numbers[1][now] = number }
    }
    let homes = Self.homes(content, entries)
    groups = homes.names
    let champions = sides.map(Self.champions)
    nodes = entries.enumerated().map { number, entry in
      let shown = entry.after != nil ? content.after : content.before
      let actor = entry.after ?? entry.before
      return Node(
        id: (entry.after == nil ? "then " : "") + (actor?.id ?? ""),
        name: actor.map { Claim(actor: $0).text(in: shown.network) } ?? "",
        group: homes.groups[number],
        turnover: entry.before == nil ? .joined : entry.after == nil ? .left : nil,
        wasChampion: entry.before.map(champions[0].contains) ?? false,
        isChampion: entry.after.map(champions[1].contains) ?? false)
    }
    let drawn = zip(sides, numbers).map { Self.drawn($0, kind, $1) }
    var outcomes: [[Int]: TieChange.Outcome] = [:]
    for change in content.ties?.changes ?? [] {
      guard let a = numbers[1][change.a], let b = numbers[1][change.b] else { continue }
      outcomes[[min(a, b), max(a, b)]] = change.outcome
    }
    let pairs = Set(drawn[0].keys).union(drawn[1].keys)
      .sorted { $0.lexicographicallyPrecedes($1) }
    lines = pairs.map { pair in
      let (then, now) = (drawn[0][pair], drawn[1][pair])
      return Line(
        source: pair[0], target: pair[1], before: then?.style, after: now?.style,
        change: Self.change(then, now, outcomes[pair]),
        levels: [then, now].compactMap { $0 }.map(\.level), ties: now?.ties ?? [])
    }
  }

  /// Somebody of either round, by both ids.
  private struct Entry {
    let before: Actor?
    let after: Actor?
  }

  /// Those of the second round in byte order, then those who are in the first alone.
  private static func entries(_ content: ChangeContent, _ hasPeople: Bool) -> [Entry] {
    func shown(_ side: PictureContent) -> [Actor] {
      side.reading.actors.nodes.compactMap(\.actor).filter { actor in
        switch actor {
        case .person(let id): hasPeople && side.network.person(id) != nil
        case .organization(let id): !hasPeople && side.network.organization(id) != nil
        }
      }
    }
    let then = shown(content.before)
    let thenSet = Set(then)
    let now = shown(content.after)
    let nowSet = Set(now)
    let present = now.map { actor in
      Entry(
        before: content.identities.before(actor).flatMap { thenSet.contains($0) ? $0 : nil },
        after: actor)
    }
    let gone = then.filter { actor in
      !(content.identities.after(actor).map(nowSet.contains) ?? false)
    }
    return present + gone.map { Entry(before: $0, after: nil) }
  }

  private static func homes(
    _ content: ChangeContent, _ entries: [Entry]
  ) -> (groups: [Int?], names: [String]) {
    var names: [String] = []
    let groups = entries.map { entry -> Int? in
      let side = entry.after == nil ? content.before : content.after
      guard let actor = entry.after ?? entry.before,
        let group = side.reading.grouping.index(of: actor)
      else { return nil }
      let name = Claim(groupOf: side.reading.grouping.groups[group]).shortText(in: side.network)
      if let known = names.firstIndex(of: name) { return known }
      names.append(name)
      return names.count - 1
    }
    return (groups, names)
  }

  private static func champions(_ side: PictureContent) -> Set<Actor> {
    let active = side.reading.champions.cells.filter { $0.state == .active }
    return Set(active.flatMap(\.champions).map(Actor.person))
  }

  /// A tie as one round draws it.
  private struct Drawn {
    let style: TieStyle
    let level: TieLevel?
    let ties: [Int]
  }

  private static func drawn(
    _ side: PictureContent, _ kind: ViewKind, _ numbers: [Actor: Int]
  ) -> [[Int]: Drawn] {
    var options = ViewOptions()
    options.level = .unit
    let view = side.network.view(kind, options)
    var drawn: [[Int]: Drawn] = [:]
    for (edge, tie) in zip(view.graph.edges, view.ties) {
      guard let one = view.nodes[edge.source].actor, let other = view.nodes[edge.target].actor,
        kind != side.reading.actors.kind || side.reading.actors.hasTie(between: one, other),
        let a = numbers[one], let b = numbers[other]
      else { continue }
      let behind = tie.ties.map { side.network.ties[$0] }
      var style = TieStyle(TieStrength(of: tie.level))
      style.isFormal = behind.contains { $0.formality == .formal || $0.formality == .both }
      style.evidence = OrganizationNetwork.surest(behind)
      style.isOneSided = tie.confirmation == .oneSided
      drawn[[min(a, b), max(a, b)]] = Drawn(style: style, level: tie.level, ties: tie.ties)
    }
    return drawn
  }

  private static func change(
    _ then: Drawn?, _ now: Drawn?, _ outcome: TieChange.Outcome?
  ) -> ChangeLine.Kind? {
    switch outcome {
    case .kept?: return nil
    case .strengthened?: return .closer
    case .weakened?: return .lessClose
    case .gained?, .renewed?: return .gained
    case .lost?, .faded?: return .lost
    case .notComparable?: return .uncertain
    case nil:
      if then == nil { return .gained }
      return now == nil ? .lost : nil
    }
  }

  /// Whom a change touches: the ends of changed lines, who came or went, and new champions.
  var touched: Set<Int> {
    var touched = Set(
      nodes.indices.filter { number in
        nodes[number].turnover != nil || nodes[number].wasChampion != nodes[number].isChampion
      })
    for line in lines where line.change != nil && line.change != .uncertain {
      touched.insert(line.source)
      touched.insert(line.target)
    }
    return touched
  }

  /// Whether a line leads to somebody whom one of the rounds does not have.
  func isOfTurnover(_ line: Line) -> Bool {
    nodes[line.source].turnover != nil || nodes[line.target].turnover != nil
  }

  /// How many lines among those who stayed became something.
  func count(_ kind: ChangeLine.Kind) -> Int {
    lines.count { $0.change == kind && !isOfTurnover($0) }
  }

  /// How many lines lead to those who are new.
  var newcomerLines: Int {
    lines.count { nodes[$0.source].turnover == .joined || nodes[$0.target].turnover == .joined }
  }
}
