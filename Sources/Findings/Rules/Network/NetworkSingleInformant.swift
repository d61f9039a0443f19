import GraphKernel
import StakeholderModel

extension Threshold {
  static let informantShare = Threshold(
    "network.singleInformant.share", 0.8, "share of ties",
    means: "from what share of ties from one source, or around one, a network is a view",
    rationale: "of 200 random networks seen by one, 96 in 100 seemed to turn around that one")
  static let informantAsked = Threshold(
    "network.singleInformant.asked", 0.2, "share of pairs",
    means:
      "below what share of pairs of contacts that could be told of, they were never asked about",
    rationale: "one in five says nothing of the others")
  static let informantTies = Threshold(
    "network.singleInformant.ties", 3, "ties",
    means: "the fewest ties from which it can be told where nobody recorded who answered",
    rationale: "two ties at one person are no pattern")
}

extension FindingRule {
  /// The network is the view of one source.
  public static let networkSingleInformant = FindingRule(
    id: "network.singleInformant",
    title: "A network seen by one source",
    says:
      "Nearly all that is known of the network comes from one source, or lies around one person.",
    why: """
      Seen from one place, every network is a star. Who is central in it says who told, not who \
      matters; ties among the others may well exist.
      """,
    decided: """
      One person or organization answered or reported at least four fifths of the ties; or at least \
      four fifths of the ties hang on one, and ties among that one's contacts were never asked about. \
      Findings about hubs and cut points are not made then.
      """,
    thresholds: [.informantShare, .informantAsked, .informantTies],
    aim: "Ask the others, too",
    action: "Ask two or three of the others whom they work with.",
    sources: [.research],
    needs: "who works with whom",
    severity: .medium ... .medium, basis: .presence, cause: .data
  ) { input in
    guard !input.actors.graph.edges.isEmpty else { return .silentAboutTies }
    guard let informant = input.informant else { return .found([]) }
    let name = Claim(actor: informant.actor)
    let isAll = informant.ties == informant.allTies
    let ties = isAll ? "all \(informant.ties)" : "\(informant.ties) of \(informant.allTies)"
    let kind = kindOfTie(leftOut: informant.leftOut)
    let title: Claim =
      informant.isReporter
      ? "This is the network as seen by \(name)"
      : "The network as seen by one source: \(ties) \(kind) ties lead to \(name)"
    return .found([
      Finding(
        rule: "network.singleInformant", severity: .medium, subjects: [.actor(informant.actor)],
        title: title,
        evidence: """
          \(capitalized(ties)) \(kind) ties lead to \(name). Ties among the others were not asked \
          about, and may exist.
          """,
        action: "Ask two or three of the others whom they work with.",
        numbers: ["ties": Double(informant.ties), "of": Double(informant.allTies)])
    ])
  }
}
