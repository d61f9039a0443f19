import GraphKernel
import NetworkAnalysis
import StakeholderModel

extension Reading {
  /// What is true of the network and claims nothing, the plainest first.
  public var facts: [Claim] {
    let noun: Noun =
      actors.kind == .people ? Noun("person", "people") : Noun("organization", "organizations")
    return [size(noun), ties(noun), crossing, response, pieces(noun), oneSided].compactMap { $0 }
  }

  private func size(_ noun: Noun) -> Claim {
    let groups = grouping.groups.indices.count { group in
      grouping.members(of: group).contains { actors.vertex(of: $0) != nil }
    }
    let parts = Noun.group(of: grouping)
    let isOwnGroup = actors.kind != .people && groups == actors.nodes.count
    return groups < 2 || isOwnGroup
      ? "\(noun.counted(actors.nodes.count))."
      : "\(noun.counted(actors.nodes.count)) in \(parts.counted(groups))."
  }

  private func ties(_ noun: Noun) -> Claim? {
    let edges = actors.graph.edges.count
    guard edges > 0 else { return "No recorded ties: nobody wrote down who works with whom." }
    let average = 2 * Double(edges) / Double(max(1, actors.nodes.count))
    let pairs = edges == 1 ? "1 pair is tied" : "\(edges) pairs are tied"
    let recorded = network.ties.count == edges ? "" : " (\(network.ties.count) ties in the file)"
    return "\(pairs)\(recorded): about \(oneDecimal(average)) ties for each \(noun.singular)."
  }

  private var crossing: Claim? {
    guard let overall = silos?.overall, silos?.groups.contains(where: { $0.people > 1 }) == true
    else { return nil }
    let all = overall.inside + overall.outside
    let verb = overall.outside == 1 ? "crosses" : "cross"
    return "\(overall.outside) of \(all) ties \(verb) \(Noun.group(of: grouping).plural)."
  }

  private var response: Claim? {
    guard let respondents = network.respondents, !respondents.answered.isEmpty else { return nil }
    let named = Set(network.ties.flatMap { tie in reporters(of: tie) })
    let asked = Set(respondents.asked).union(respondents.answered).count
    let quiet = respondents.answered.count { !named.contains($0) }
    let silence = quiet > 0 ? "; \(quiet) of them named nobody" : ""
    return "\(Set(respondents.answered).count) of \(asked) who were asked answered\(silence)."
  }

  private func reporters(of tie: Tie) -> [Actor] {
    switch tie.reportedBy ?? (tie.isDirected == true ? .from : .both) {
    case .from: [tie.from]
    case .to: [tie.to]
    case .both: [tie.from, tie.to]
    }
  }

  private func pieces(_ noun: Noun) -> Claim? {
    guard !actors.graph.edges.isEmpty, informant == nil else { return nil }
    let sizes = actors.graph.weakComponents().sizes
    let pieces = sizes.filter { $0 > 1 }
    let alone = sizes.count - pieces.count
    let tied = Set(network.ties.flatMap { [$0.from, $0.to] })
    let isBare = !actors.nodes.indices.contains { vertex in
      actors.graph.neighbors(of: vertex).isEmpty
        && actors.nodes[vertex].actor.map(tied.contains) ?? false
    }
    let rest =
      alone == 0 ? "" : ", apart from \(alone) with no \(isBare ? "recorded" : "current") tie"
    if pieces.count == 1 {
      return "Everyone can be reached from everyone else, directly or through others\(rest)."
    }
    return """
      The network is in \(pieces.count) pieces\(rest); the largest holds \
      \(noun.counted(pieces.max() ?? 0)).
      """
  }

  private var oneSided: Claim? {
    let count = actors.ties.count { $0.confirmation == .oneSided }
    guard count > 0 else { return nil }
    return "\(count) of \(actors.ties.count) ties were told by one side only."
  }
}

/// A number with one decimal where it is not whole.
func oneDecimal(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded())
  return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
}
