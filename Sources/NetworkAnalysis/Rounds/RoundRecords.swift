import GraphKernel
import StakeholderModel

/// What one round records of pairs who are in both rounds, in the ids of the second.
struct RoundRecords {
  /// A tie that counts.
  struct Edge {
    let level: TieLevel?
    let isAcross: Bool
    let isOnlyWay: Bool
    let kinds: [String]
    /// Who told it; empty where nobody said.
    let reporters: Set<Actor>
  }

  /// What the file holds of a pair without a tie that counts.
  struct Record {
    var isStrained = false
    var isLow = false
    var isInactive = false
  }

  let edges: [ActorPair: Edge]
  let records: [ActorPair: Record]
  private let answered: Set<Actor>
  private let asked: Set<Actor>
  private let informant: Actor?

  /// Whether it is recorded who answered.
  var isResponseKnown: Bool { !answered.isEmpty }

  /// Reads one round.
  ///
  /// - Parameters:
  ///   - side: The round.
  ///   - identity: Who somebody is in the second round; `nil` for somebody who is not in both.
  init(_ side: RoundSide, identity: (Actor) -> Actor?) {
    let network = side.network
    func pair(_ one: Actor, _ other: Actor) -> ActorPair? {
      guard let one = identity(one), let other = identity(other), one != other else { return nil }
      return ActorPair(one, other)
    }
    let onlyWays = Set(side.view.graph.biconnectivity().bridges.map { [$0.a, $0.b] })
    var edges: [ActorPair: Edge] = [:]
    for (edge, tie) in zip(side.view.graph.edges, side.view.ties) {
      guard let one = side.view.nodes[edge.source].actor,
        let other = side.view.nodes[edge.target].actor, let pair = pair(one, other)
      else { continue }
      let behind = tie.ties.map { network.ties[$0] }
      let groups = [one, other].map(side.grouping.index(of:))
      let ends = [min(edge.source, edge.target), max(edge.source, edge.target)]
      edges[pair] = Edge(
        level: tie.level,
        isAcross: groups[0] != nil && groups[1] != nil && groups[0] != groups[1],
        isOnlyWay: onlyWays.contains(ends), kinds: tie.kinds,
        reporters: Set(behind.flatMap(\.reporters).compactMap(identity)))
    }
    self.edges = edges
    let activity = TieActivity(network)
    var records: [ActorPair: Record] = [:]
    for tie in network.ties where tie.kind != .reportsTo {
      guard let pair = pair(tie.from, tie.to), edges[pair] == nil else { continue }
      var record = records[pair] ?? Record()
      if tie.isStrained {
        record.isStrained = true
      } else if !activity.isActive(tie) {
        record.isInactive = true
      } else if tie.isBelow(side.options.minimumLevel) {
        record.isLow = true
      }
      records[pair] = record
    }
    self.records = records
    answered = Set((network.respondents?.answered ?? []).compactMap(identity))
    asked = Set((network.respondents?.asked ?? []).compactMap(identity)).union(answered)
    informant = side.informant.flatMap(identity)
  }

  /// Why a tie could not have been told in this round; `nil` where it could.
  ///
  /// - Parameters:
  ///   - pair: The two.
  ///   - reporters: Who told it in the other round; empty where nobody said.
  /// - Returns: The reason.
  func whyUntold(_ pair: ActorPair, by reporters: Set<Actor>) -> TieChange.Reason? {
    if let informant, informant != pair.a, informant != pair.b { return .oneSource }
    guard isResponseKnown else { return nil }
    let voices = reporters.isEmpty ? [pair.a, pair.b] : reporters
    if !voices.isDisjoint(with: answered) { return nil }
    return voices.isDisjoint(with: asked) ? .notAsked : .noAnswer
  }
}

extension Tie {
  /// Whether the tie is not close enough to count.
  fileprivate func isBelow(_ minimum: TieLevel) -> Bool {
    level.map { $0 < max(minimum, .contact) } ?? (minimum > .contact)
  }

  /// Who told the tie; nobody where the file does not say.
  fileprivate var reporters: [Actor] {
    switch reportedBy ?? (isDirected == true ? .from : nil) {
    case .from: [from]
    case .to: [to]
    case .both: [from, to]
    case nil: []
    }
  }
}

/// Two people or organizations, in byte order.
struct ActorPair: Sendable, Hashable, Comparable {
  let a: Actor
  let b: Actor

  init(_ one: Actor, _ other: Actor) {
    (a, b) = one < other ? (one, other) : (other, one)
  }

  static func < (left: Self, right: Self) -> Bool {
    left.a == right.a ? left.b < right.b : left.a < right.a
  }
}
