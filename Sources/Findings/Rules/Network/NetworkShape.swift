import GraphKernel
import NetworkAnalysis
import StakeholderModel

extension FindingRule {
  /// Which shape the network has, and what comes next.
  public static let networkPhase = FindingRule(
    id: "network.phase",
    title: "The shape of the network, and the next step",
    says: "Which of four shapes the network has.",
    why: "Networks grow from pieces over one hub to several, and then to a core with an open edge.",
    decided: """
      Among at least six with ties: pieces where fewer than half of all pairs reach each other; one hub \
      where that holds without it and without nobody else, or ties gather at it; a core and an edge where a core of at most half \
      fits the ties (correlation 0.6 or more, half of its pairs tied, seven in ten of the others tied to \
      it); several hubs where two or more have half as many ties again as the average, and three; else \
      no shape. Tried on eleven networks; the numbers are our own.
      """,
    thresholds: [.hubReach, .hubShare],
    aim: "Take the next step for a network of this shape",
    action: "Take the step that fits the shape.",
    sources: [.research], needs: "who works with whom", severity: .info ... .info,
    basis: .comparison, cause: .structure
  ) { input in
    guard !input.actors.graph.edges.isEmpty else { return .silentAboutTies }
    guard input.informant == nil, let phase = input.phase, phase.shape != .flat else {
      return .nothing
    }
    let (title, evidence, next) = input.words(for: phase)
    let isHint = input.actors.nodes.count < 10
    let hint = isHint ? " With so few, this is only a hint." : ""
    return .found(
      Finding(
        rule: "network.phase", severity: .info, subjects: [], title: title,
        evidence: "\(evidence)\(hint)", action: isHint ? nil : next,
        numbers: [
          "connectedness": phase.connectedness, "connectedness_without": phase.leastWithoutOne,
          "centralization": phase.centralization,
        ]))
  }
}

extension RuleInput {
  /// What the network is like, by what it is told, and what comes next.
  fileprivate func words(for phase: NetworkPhase) -> (title: Claim, evidence: Claim, next: Claim) {
    let all = actors.nodes.count
    let degrees = actors.graph.degrees
    let busiest = phase.hubs.sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }
      .compactMap { actors.nodes[$0].actor }.map { Claim(actor: $0) }
    switch phase.shape {
    case .scattered:
      return (
        "The network is still in scattered pieces",
        "\(percent(phase.connectedness)) of all pairs reach each other, directly or through others.",
        "Introduce pieces that already do good work."
      )
    case .hub:
      return (
        "The network is one hub with spokes: \(Claim.list(busiest))",
        """
        \(percent(phase.connectedness)) of all pairs reach each other; \
        \(percent(phase.leastWithoutOne)) would without it.
        """, "Let the spokes meet, and hand a piece of work to a second hub."
      )
    case .severalHubs:
      let first = Claim.list(Array(busiest.prefix(3)))
      let several = busiest.count <= 8 ? "several" : "many"
      return (
        busiest.count <= 3
          ? "Ties gather at \(first)" : "Ties gather at \(several), most of all at \(first)",
        """
        \(busiest.count) of \(all) \(actorNoun.plural) have at least half as many ties again as the \
        average, and three.
        """, "Strengthen the ties between the hubs, and shorten the ways of those at the edge."
      )
    default:
      return (
        "The network has a core of \(phase.hubs.count) with an edge around it",
        """
        \(phase.hubs.count) of \(all) \(actorNoun.plural) mostly know each other; of the others most know \
        somebody of them.
        """, "Keep the edge open: greet newcomers, and build bridges to other networks."
      )
    }
  }
}
