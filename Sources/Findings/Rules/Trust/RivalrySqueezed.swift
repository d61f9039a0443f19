import GraphKernel
import StakeholderModel

extension FindingRule {
  /// Somebody between two rivals; for the keeper of the file alone.
  public static let rivalrySqueezed = FindingRule(
    id: "rivalry.squeezed",
    title: "Somebody between two rivals",
    says: "Somebody works with both sides of a strained tie.",
    why: "Whoever stands between two rivals is asked to take sides, and may leave.",
    decided: "Somebody has a recorded tie to both ends of a strained tie.",
    aim: "Relieve those between two rivals",
    action: "Ask them what they need, and do not make them carry messages.",
    sources: [.workforceBrief, .research], needs: "which relationships are strained",
    severity: .low ... .low, basis: .presence, cause: .people, privacy: .keeper
  ) { input in
    guard !input.actors.strainedPairs.isEmpty else { return .silentAboutStrain }
    var between: [Int: Int] = [:]
    for pair in input.actors.strainedPairs {
      for vertex in input.actors.graph.undirected.commonNeighbors(pair[0], pair[1]) {
        between[vertex, default: 0] += 1
      }
    }
    let actors = between.keys.sorted().compactMap { input.actors.nodes[$0].actor }
    guard let first = actors.first else { return .nothing }
    return .found(
      Finding(
        rule: "rivalry.squeezed", severity: .low, subjects: actors.map { .actor($0) },
        title: actors.count == 1
          ? "\(Claim(actor: first)) works with both sides of a strained tie"
          : "\(actors.count) work with both sides of a strained tie",
        evidence: "It is about \(Claim.list(actors.map { Claim(actor: $0) }, limit: 5)).",
        action: "Ask \(Claim(actor: first)) what would help, and do not send messages that way.",
        numbers: ["between": Double(actors.count)], flip: 1))
  }
}
