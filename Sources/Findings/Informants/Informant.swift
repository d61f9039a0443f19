import GraphKernel
import NetworkAnalysis
package import StakeholderModel

/// The one whose view of a network is all that is known of it.
package struct Informant: Sendable, Hashable {
  /// Who it is.
  package let actor: Actor
  /// Whether the data says that they told it; else every tie leads to them, and nobody says who told.
  package let isReporter: Bool
  /// The ties that lead to them.
  package let ties: Int
  /// All ties.
  package let allTies: Int
  /// Ties in the file that do not count, such as formal or old ones.
  package let leftOut: Int

  /// Whether one source stands behind a network.
  ///
  /// Where it is recorded who answered, the one on whom four fifths of the ties hang is the source
  /// if they alone answered, or if hardly any two of their contacts could have reported a tie. Where
  /// the ties say who reported them, the source is who reported four fifths. Else it is the one on
  /// whom four fifths of at least three ties hang.
  ///
  /// - Returns: `nil` for a network with several sources: a star whose rays answered is a star.
  package static func of(
    _ view: NetworkView, in network: StakeholderNetwork,
    settings: FindingSettings = FindingSettings()
  ) -> Informant? {
    let share = settings[.informantShare]
    let graph = view.graph
    let degrees = (0..<graph.vertexCount).map { graph.neighbors(of: $0).count }
    guard let most = degrees.max(), most > 0, let hub = degrees.firstIndex(of: most) else {
      return nil
    }
    let response = Response(view, in: network)
    if response.isKnown {
      let able = response.canReport.indices.filter { response.canReport[$0] }
      if able.count == 1 { return informant(able[0], degrees, view, share, isReporter: true) }
      let isUnasked = askedShare(around: hub, graph, response) < settings[.informantAsked]
      return isUnasked
        ? informant(hub, degrees, view, share, isReporter: response.canReport[hub]) : nil
    }
    guard Double(graph.edges.count) >= settings[.informantTies] else { return nil }
    let reporters = reporters(view, in: network)
    if 2 * reporters.count >= graph.edges.count {
      guard let source = commonest(reporters) else { return nil }
      let count = reporters.count { $0 == source }
      guard Double(count) >= share * Double(graph.edges.count) else { return nil }
      return informant(source, degrees, view, share, isReporter: true)
    }
    return informant(hub, degrees, view, share, isReporter: false)
  }

  /// The vertex as informant, if enough of the ties hang on it.
  private static func informant(
    _ vertex: Int, _ degrees: [Int], _ view: NetworkView, _ share: Double, isReporter: Bool
  ) -> Informant? {
    let all = view.graph.edges.count
    guard let actor = view.nodes[vertex].actor, Double(degrees[vertex]) >= share * Double(all)
    else { return nil }
    return Informant(
      actor: actor, isReporter: isReporter, ties: degrees[vertex], allTies: all,
      leftOut: view.dropped.formal + view.dropped.strained + view.dropped.belowLevel
        + view.dropped.inactive + view.dropped.unconfirmed)
  }

  /// The share of pairs of the hub's contacts of which at least one could have reported a tie.
  private static func askedShare(around hub: Int, _ graph: Graph, _ response: Response) -> Double {
    let contacts = graph.neighbors(of: hub).map { Int($0.vertex) }
    let silent = contacts.count { !response.canReport[$0] }
    guard contacts.count > 1 else { return 1 }
    let pairs = contacts.count * (contacts.count - 1)
    return 1 - Double(silent * (silent - 1)) / Double(pairs)
  }

  /// The vertex that reported each tie, for the ties where that is recorded.
  private static func reporters(_ view: NetworkView, in network: StakeholderNetwork) -> [Int] {
    var homes: [Actor: OrganizationID] = [:]
    for person in network.people { homes[.person(person.id)] = person.home }
    return view.ties.compactMap { tie in
      let reporters = tie.ties.map { reporter(of: network.ties[$0]) }
      guard let actor = reporters.first.flatMap({ $0 }), reporters.allSatisfy({ $0 == actor })
      else { return nil }
      return view.vertex(of: actor)
        ?? homes[actor].flatMap { view.vertex(of: .organization($0)) }
    }
  }

  private static func reporter(of tie: Tie) -> Actor? {
    switch tie.reportedBy ?? (tie.isDirected == true ? .from : nil) {
    case .from: tie.from
    case .to: tie.to
    case .both, nil: nil
    }
  }

  private static func commonest(_ vertices: [Int]) -> Int? {
    var counts: [Int: Int] = [:]
    for vertex in vertices { counts[vertex, default: 0] += 1 }
    return counts.keys.sorted().max { counts[$0, default: 0] < counts[$1, default: 0] }
  }
}
