import GraphKernel
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
    let isSmall = input.actors.nodes.count < 10
    let names = Claim.list(
      phase.hubs.compactMap { input.actors.nodes[$0].actor }.map { Claim(actor: $0) }, limit: 4)
    let title: Claim
    let next: Claim
    switch phase.shape {
    case .scattered:
      (title, next) = (
        "The network is still in scattered pieces", "Introduce pieces that already do good work."
      )
    case .hub:
      (title, next) = (
        "The network is one hub with spokes: \(names)",
        "Let the spokes meet, and hand a piece of work to a second hub."
      )
    case .severalHubs:
      (title, next) = (
        "The network has \(phase.hubs.count) hubs: \(names)",
        "Strengthen the ties between the hubs, and shorten the ways of those at the edge."
      )
    default:
      (title, next) = (
        "The network has a core of \(phase.hubs.count) with an edge around it",
        "Keep the edge open: greet newcomers, and build bridges to other networks."
      )
    }
    return .found(
      Finding(
        rule: "network.phase", severity: .info, subjects: [], title: title,
        evidence: isSmall ? "With so few, this is only a hint. \(next)" : next,
        numbers: [
          "connectedness": phase.connectedness, "connectedness_without": phase.leastWithoutOne,
          "centralization": phase.centralization,
        ]))
  }
}
