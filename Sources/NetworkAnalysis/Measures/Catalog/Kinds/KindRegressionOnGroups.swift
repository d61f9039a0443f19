import GraphKernel

extension Measure {
  /// Whether belonging to one group explains ties.
  public static let kindRegressionOnGroups = Measure(
    "mrqap_group_coefficient", .graph, title: "Groups that explain ties",
    question: "Does belonging to one group explain ties, kinds of tie held constant?",
    definition: "As mrqap_coefficient, with belonging to one group as one term more, called “one "
      + "group”. Where there is one kind of tie only, it is the one term.",
    range: "p above 0, up to 1; undefined where terms determine each other",
    unit: "coefficient; probability; share of variance",
    scale: .several,
    undefinedWhen: "terms determine each other; regressing takes too long",
    cost: "O(d n² g³) for d draws and g terms",
    citations: [.dekker2007],
    differences:
      "UCINET's MRQAP (double Dekker) and sna's netlm with qapspp agree, given a table of "
      + "who shares a group; igraph and NetworkX have none.",
    isAboutGroups: true,
    family: .kinds,
    forms: MeasureForm.ofRegressions("mrqap_group", .any, withGroups: true))
}
