import GraphKernel

extension Measure {
  /// Who is in the core.
  public static let coreMembers = Measure(
    "core_members", .set, title: "The core",
    question: "Who makes up the tight core of the network?",
    definition: "The people of the best core found for core_periphery_fit, or for its variants "
      + "_joined and _apart.",
    range: "2 to n − 2 people", unit: "people or organizations",
    scale: .list,
    undefinedWhen: "fewer than four people; no tie, or every pair tied",
    cost: "O(n²) for each improvement",
    citations: [.borgattiEverett2000],
    differences: "UCINET's categorical core, with its default, is core_members_joined. igraph, "
      + "NetworkX and sna have none.",
    forms: CorePeripheryPattern.allCases.map { pattern in
      MeasureForm("core_members" + pattern.suffix, .undirected) {
        $0.corePeriphery(pattern).map { .vertexSet($0.core) } ?? .undefined(.noCore)
      }
    })
}
