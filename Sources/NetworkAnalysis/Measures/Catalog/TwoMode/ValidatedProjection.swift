import GraphKernel

extension Measure {
  /// Pairs that share more than chance would have them.
  public static let validatedProjection = Measure(
    "projection_mode1_validated", .edge, title: "Sharing more than by chance",
    question: "Which pairs of one side share more than their numbers of ties would bring by "
      + "chance?",
    definition: "The chance of sharing at least as much if each of the two had its ties at random "
      + "(hypergeometric), for the pairs where it stays at 0.01 or below after multiplying by the "
      + "number of pairs of the side (Bonferroni).",
    range: "above 0 to 0.01", unit: "probability",
    scale: .probability,
    undefinedWhen: "no two sides; it takes more than 2·10¹¹ steps",
    cost: "O(Σ k² log Σ k²) for k ties of each",
    citations: [.tumminello2011],
    differences: "The R package backbone gives the same chances (fixed-row model); igraph, "
      + "NetworkX, UCINET and sna do not have it.",
    effort: .withinSteps(2),
    forms: [Side.first, .second].map { side in
      .ofProjection("validated", side) { two, projection in
        .pairs(validated(projection, two))
      }
    })
}

/// The pairs whose chance is small after Bonferroni’s correction, with it.
private func validated(_ projection: Projection, _ two: TwoModeGraph) -> [PairValue] {
  let members = Double(two.count(projection.side))
  let tests = members * (members - 1) / 2
  let degrees = two.graph.degrees()
  let across = two.count(projection.side.other)
  return projection.pairs.compactMap { pair in
    // Sharing at least so much is drawing at most so many of those that the other one lacks.
    let law = Hypergeometric(
      items: across, marked: across - degrees[pair.a], drawn: degrees[pair.b])
    let chance = min(1, law.lowerTail(degrees[pair.b] - pair.shared) * tests)
    guard chance <= 0.01 else { return nil }
    return PairValue(a: pair.a, b: pair.b, value: .number(chance))
  }
}
