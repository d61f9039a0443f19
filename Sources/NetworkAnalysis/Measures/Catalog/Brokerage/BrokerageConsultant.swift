import GraphKernel

extension Measure {
  /// How often each one is a consultant between two others.
  public static let brokerageConsultant = Measure(
    "gf_consultant", .node, title: "Consultant",
    question: "How often does this one stand between two people of another group?",
    definition: "Gould and Fernandez: ways a → v → b through a person v without a tie a → b, where "
      + "a and b share a group, v is in another; also called itinerant broker. Without direction "
      + "each tie leads both ways, so each pair counts twice. gf_consultant_expected is the mean, "
      + "and gf_consultant_z the distance from it in standard deviations, over 999 random ways of "
      + "handing out the group labels (seed 1). Where groups are the values of an attribute, "
      + "those without a value count as one group more; where they are home organizations, ties "
      + "of people without one do not count.",
    range: "0 or more; z undefined where chance leaves no room", unit: "ways through",
    scale: .count,
    undefinedWhen: "for z, chance leaves no room; for both against chance, above a million ways "
      + "through one person",
    cost: "O(Σ of in- times out-ties), times 999 draws against chance",
    citations: [.gouldFernandez1989],
    differences: "sna and igraph count alike; sna names the roles w_I, w_O, b_IO, b_OI, b_O and "
      + "takes expectation and z from a normal approximation. UCINET can also divide each way by "
      + "the number of ways that join its ends. NetworkX has none.",
    isAboutGroups: true,
    forms: .ofBrokerage("gf_consultant", .consultant))
}
