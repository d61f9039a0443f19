import GraphKernel

extension Measure {
  /// How far each one's ties reach into the network, after Valente and Foreman.
  public static let valenteForeman = Measure(
    "valente_foreman", .node, title: "Reach into the network (Valente and Foreman)",
    question: "How far into the network do this one's ties reach, compared with the farthest two?",
    definition: "The mean, over all others, of (D + 1 − d) / D, where d is the number of steps "
      + "and D the largest between any two; somebody out of reach adds 0. Ties away give "
      + "radiality (_out), ties towards integration (_in).",
    range: "0 to 1", unit: "share of the largest number of steps",
    scale: .share,
    undefinedWhen: "nobody is tied to anybody; shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm)",
    citations: [.valenteForeman1998],
    differences: "UCINET and the R package keyplayer give this; NetworkX and igraph do not. sna "
      + "has none.",
    aliases: ["radiality", "integration"],
    effort: .allPairs(instead: nil),
    forms: .byDirectionOfAll("valente_foreman") { profile, count, farthest in
      let sum = profile.reached * (farthest + 1) - profile.sum
      return .number(Double(sum) / (Double(count - 1) * Double(farthest)))
    })
}
