import GraphKernel

extension Measure {
  /// Burt’s measures with ties inside the ego network only.
  public static let egoConstraint = Measure(
    "constraint_ego_network_model", .node, title: "Constraint among own partners",
    question: "How much are this one’s partners tied to each other, looking at this one’s own "
      + "circle only?",
    definition: "Burt’s constraint, effective size, efficiency and hierarchy as for the whole "
      + "network, but a partner’s share of effort counts only ties to the person and to the "
      + "person’s other partners.",
    range: "constraint above 0, others as for the whole network; undefined without ties",
    unit: "share of effort, squared; partners",
    scale: .several,
    undefinedWhen: "no tie of the person; it takes more than 2·10¹¹ steps",
    cost: "O(Σ k²) for k partners of each",
    citations: [.burt1992, .borgatti1997],
    differences: "This is UCINET’s default; UCINET leaves out those with one partner. igraph and "
      + "NetworkX count all ties of partners. sna has none.",
    effort: .withinSteps(2),
    forms: [
      .ofEgoHoles("constraint_ego_network_model", nil, \.constraint),
      .ofEgoHoles("effective_size_ego_network_model", "partners not redundant", \.effectiveSize),
      .ofEgoHoles("efficiency_ego_network_model", "share not redundant", \.efficiency),
      .ofEgoHoles("constraint_hierarchy_ego_network_model", "from a single partner") {
        $0.hierarchy
      },
    ])
}

extension MeasureForm {
  static func ofEgoHoles(
    _ id: String, _ label: String?, _ value: @escaping @Sendable (StructuralHole) -> Double
  ) -> MeasureForm {
    MeasureForm(id, .bothWays, label: label) { workspace in
      .vertices(
        workspace.findings.egoHoles(workspace.graph).map { hole in
          MeasureValue(hole.map(value), otherwise: .noTie)
        })
    }
  }
}
