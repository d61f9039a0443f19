import GraphKernel
import RealModule

extension Measure {
  /// How far each one's constraint comes from a single partner.
  public static let constraintHierarchy = Measure(
    "constraint_hierarchy", .node, title: "Constraint from a single partner",
    question: "Does what constrains this one come from a single partner?",
    definition: "The Coleman–Theil index of inequality of the constraint over partners: with k "
      + "partners and r a partner's constraint over the mean, Σ r ln r / (k ln k). One partner: 1.",
    range: "0 to 1; undefined without ties", unit: "none",
    scale: .share,
    undefinedWhen: "no tie of the person; it takes more than 2·10¹¹ steps",
    cost: "O(Σ k²) for k partners of each",
    citations: [.burt1992],
    differences: "UCINET's default takes constraint inside the ego network. igraph, NetworkX and "
      + "sna have none.",
    aliases: ["hierarchy"],
    effort: .withinSteps(2),
    forms: .ofHoles("constraint_hierarchy", \.hierarchy))
}

extension StructuralHole {
  /// The Coleman–Theil index of inequality of the constraint over contacts.
  var hierarchy: Double {
    let count = Double(contactCount)
    guard count > 1 else { return 1 }
    let mean = constraint / count
    let sum = contactConstraints.reduce(0.0) { sum, constraint in
      let ratio = constraint / mean
      return ratio > 0 ? sum + ratio * .log(ratio) : sum
    }
    return sum / (count * .log(count))
  }
}
