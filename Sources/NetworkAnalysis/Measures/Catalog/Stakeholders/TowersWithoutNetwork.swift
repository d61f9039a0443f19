import GraphKernel
import StakeholderModel

extension Measure {
  /// Those with much influence and few ties.
  public static let towersWithoutNetwork = Measure(
    "towers_without_network", .set, title: "Influence without ties",
    question: "Who is said to have much influence, and is hardly tied to anybody?",
    definition: "Among those who have a tower: a height that no more than a quarter exceed or "
      + "match, and a number of partners that no more than a quarter fall short of or match. The "
      + "quarters are ours.",
    range: "0 to n", unit: "people or organizations", scale: .list,
    undefinedWhen: "fewer than four here have a tower",
    cost: "O(n log n)", citations: [.schifferHauck2010],
    differences: "igraph, NetworkX, UCINET and sna do not look at towers.",
    audience: .keeper,
    forms: [
      MeasureForm("towers_without_network", .undirected, for: .recorded(.towers)) { workspace in
        let rated = workspace.ratedByTower()
        guard rated.count >= 4 else { return .undefined(.fewerThan(4)) }
        let degrees = workspace.undirected.degrees()
        let most = rated.count / 4
        return .vertexSet(
          rated.filter { one in
            rated.count { $0.height >= one.height } <= most
              && rated.count { degrees[$0.vertex] <= degrees[one.vertex] } <= most
          }.map(\.vertex))
      }
    ])
}
