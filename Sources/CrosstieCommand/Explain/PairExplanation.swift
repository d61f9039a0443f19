import Findings
import GraphKernel
import StakeholderModel
import TextFormats

/// What is recorded between two people or organizations.
struct PairExplanation {
  private let a: Actor
  private let b: Actor
  private let names: ActorNames
  private let ties: [Tie]
  /// The nearest way from one to the other; empty where there is none.
  private let path: [Actor]
  /// Whom both are tied to.
  private let common: [Actor]
  private let about: FindingsAbout

  init(_ a: Actor, _ b: Actor, in reading: Reading) {
    (self.a, self.b) = (a, b)
    let network = reading.network
    names = ActorNames(network)
    about = FindingsAbout([a, b], in: reading)
    let tree = OrganizationTree(network)
    func side(_ end: Actor, _ actor: Actor) -> Bool {
      if end == actor { return true }
      guard let whole = actor.organization else { return false }
      let home = end.organization ?? end.person.flatMap(network.person)?.home
      return home.map { tree.isInside($0, whole) } ?? false
    }
    ties = network.ties.filter { tie in
      side(tie.from, a) && side(tie.to, b) || side(tie.from, b) && side(tie.to, a)
    }
    let view =
      a.person != nil && b.person != nil
      ? reading.people : reading.people.graph.edges.isEmpty ? reading.organizations : reading.people
    let starts = view.nodes.indices.filter { view.nodes[$0].actor.map { side($0, a) } ?? false }
    let ends = view.nodes.indices.filter { view.nodes[$0].actor.map { side($0, b) } ?? false }
    let way = view.graph.shortestPath(from: starts, to: ends) ?? []
    path = way.compactMap { view.nodes[$0].actor }
    func around(_ vertices: [Int]) -> Set<Int> {
      Set(vertices.flatMap { view.graph.neighbors(of: $0).map { Int($0.vertex) } })
    }
    common = around(starts).intersection(around(ends)).subtracting(starts).subtracting(ends)
      .sorted().compactMap { view.nodes[$0].actor }
  }

  func text(_ width: Int) -> String {
    var lines = Paragraphs("\(names.name(of: a)) – \(names.name(of: b))")
    if ties.isEmpty { lines.add("Ties", "no recorded tie between the two", width) }
    for (number, tie) in ties.prefix(12).enumerated() {
      lines.add(number == 0 ? "Ties" : "", words(tie), width)
    }
    if ties.count > 12 { lines.add("", "and \(ties.count - 12) more", width) }
    if ties.isEmpty {
      let way = path.map { names.name(of: $0) }.joined(separator: " → ")
      lines.add("Nearest way", path.isEmpty ? "none over recorded ties" : way, width)
    }
    let both = common.prefix(8).map { names.name(of: $0) }.joined(separator: ", ")
    lines.add("Both know", common.isEmpty ? "nobody who is recorded" : both, width)
    about.add(to: &lines, width)
    return lines.text
  }

  private func words(_ tie: Tie) -> String {
    var parts: [String] = []
    if let kind = tie.kind { parts.append(kind.rawValue) }
    if let level = tie.level { parts.append("strength \(level.rawValue) of 5") }
    if tie.isStrained { parts.append("strained") }
    if let since = tie.since { parts.append("since \(since)") }
    if let contact = tie.lastContact { parts.append("last contact \(contact)") }
    if let mode = tie.mode { parts.append(mode.rawValue) }
    if let evidence = tie.evidence { parts.append(evidence.rawValue) }
    switch tie.reportedBy {
    case .from: parts.append("told by \(names.name(of: tie.from))")
    case .to: parts.append("told by \(names.name(of: tie.to))")
    case .both: parts.append("told by both")
    case nil: break
    }
    let arrow = tie.isDirected == true ? "→" : "–"
    let ends = "\(names.name(of: tie.from)) \(arrow) \(names.name(of: tie.to))"
    return parts.isEmpty ? ends : "\(ends): \(parts.joined(separator: ", "))"
  }

  var json: JSONValue {
    .object([
      "a": .text(a.id), "b": .text(b.id), "ties": .integer(ties.count),
      "path": .array(path.map { .text($0.id) }), "common": .array(common.map { .text($0.id) }),
      "findings": about.json,
    ])
  }
}
