import Findings
import GraphKernel
import StakeholderModel

/// The people that a picture may show, and the ties between them.
struct FlatNetwork: Sendable {
  /// A tie between two people.
  struct Line: Sendable {
    let source: Int
    let target: Int
    let level: TieLevel?
    let style: TieStyle
    /// The numbers of the ties behind it, in the network as it may be shown.
    let ties: [Int]
  }

  /// The people, in byte order of their ids.
  let people: [PersonID]
  /// What each is called.
  let names: [String]
  let lines: [Line]
  /// Whether there are so many ties that thin lines are easier to follow.
  let isDense: Bool
  /// People without whom others would lose touch; empty for a network seen by one person, in which
  /// that says nothing.
  let joiners: [Int]
  /// How many such people there are, marked or not.
  let joinerTotal: Int

  /// The most people marked.
  static let mostMarked = 5

  init(_ content: PictureContent) {
    let network = content.network
    let whole = content.reading.people
    let shown = network.view(.people)
    var numbers: [PersonID: Int] = [:]
    var people: [PersonID] = []
    for case .person(let id)? in whole.nodes.lazy.map(\.actor) where network.person(id) != nil {
      numbers[id] = people.count
      people.append(id)
    }
    self.people = people
    names = people.map { network.person($0)?.displayName ?? $0.text }
    let isDense = shown.graph.edges.count > min(100, 3 * people.count)
    self.isDense = isDense
    lines = zip(shown.graph.edges, shown.ties).compactMap { edge, tie in
      guard let from = shown.nodes[edge.source].actor?.person,
        let to = shown.nodes[edge.target].actor?.person,
        whole.hasTie(between: .person(from), .person(to)), let source = numbers[from],
        let target = numbers[to]
      else { return nil }
      let behind = tie.ties.map { network.ties[$0] }
      var style = TieStyle(TieStrength(of: tie.level))
      style.isThin = isDense
      style.isFormal = behind.contains { $0.formality == .formal || $0.formality == .both }
      style.evidence = OrganizationNetwork.surest(behind)
      style.isOneSided = tie.confirmation == .oneSided
      return Line(source: source, target: target, level: tie.level, style: style, ties: tie.ties)
    }
    let found =
      content.reading.informant == nil ? Self.joiners(people.count, lines) : []
    joinerTotal = found.count
    joiners = Array(found.prefix(found.count <= Self.mostMarked ? found.count : 3))
  }

  /// How many ties each person has.
  var degrees: [Int] {
    var degrees = [Int](repeating: 0, count: people.count)
    for line in lines {
      degrees[line.source] += 1
      degrees[line.target] += 1
    }
    return degrees
  }

  /// People whose absence would separate others: those who keep the most pairs in touch first.
  private static func joiners(_ count: Int, _ lines: [Line]) -> [Int] {
    let graph = try? Graph(
      vertexCount: count, edges: lines.map { Graph.Edge($0.source, $0.target) })
    guard let graph else { return [] }
    let whole = joinedPairs(count, lines, without: nil)
    return graph.biconnectivity().articulationPoints.map { person in
      (person, whole - joinedPairs(count, lines, without: person))
    }.sorted { (-$0.1, $0.0) < (-$1.1, $1.0) }.map(\.0)
  }

  /// Pairs of people in the same piece.
  private static func joinedPairs(_ count: Int, _ lines: [Line], without person: Int?) -> Int {
    let rest = lines.filter { $0.source != person && $0.target != person }
    let pieces = Pieces(
      nodeCount: count, edges: rest.map { LayoutRequest.Edge($0.source, $0.target) })
    return pieces.joined.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
  }
}

extension NetworkView {
  /// Whether two people or organizations are joined, in either direction.
  func hasTie(between first: Actor, _ second: Actor) -> Bool {
    guard let a = vertex(of: first), let b = vertex(of: second) else { return false }
    return graph.neighbors(of: a).contains { Int($0.vertex) == b }
      || graph.neighbors(of: b).contains { Int($0.vertex) == a }
  }
}
