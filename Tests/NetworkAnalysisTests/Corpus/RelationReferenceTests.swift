import Foundation
import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

/// Oracle: `_qap.json`, computed with NumPy and R's sna, and `kpp_bruteforce_undirected` of the
/// reference files, found by going through all sets.
@Suite(.enabled(if: Corpus.named != nil, "CROSSTIE_CORPUS is not set"))
struct RelationReferenceTests {
  private func view(_ id: String) throws -> NetworkView {
    let corpus = try #require(Corpus.named)
    let entry = try #require(try corpus.entries().first { $0.id == id })
    var options = ViewOptions()
    options.keepsDirection = true
    return try corpus.network(entry).view(.people, options)
  }

  @Test func `pairs of relations correlate as the references say`() throws {
    let values = try #require(Corpus.named).values("_qap.json")
    let pairs = try #require(values["pairs"] as? [[String: Any]])
    #expect(!pairs.isEmpty)
    for pair in pairs {
      func number(_ key: String) -> Double { (pair[key] as? NSNumber)?.doubleValue ?? .nan }
      let one = try view(try #require(pair["a"] as? String))
      let other = try view(try #require(pair["b"] as? String))
      #expect(one.nodes == other.nodes)
      let draws = 1999
      let test = try #require(one.graph.quadraticAssignment(with: other.graph, draws: draws))
      #expect(agree(test.statistic, number("pearson")))
      for (given, key) in [(test.atLeast, "p_greater_equal"), (test.atMost, "p_less_equal")] {
        let expected = number(key)
        let error =
          (expected * (1 - expected) * (1 / Double(draws) + 1 / 20_000)).squareRoot()
        #expect(abs(given - expected) <= 4 * error + 1 / Double(draws), "\(pair)")
      }
    }
  }

  static let ids = [
    "karate", "kite", "campnet", "bali", "florentine_marriage", "strike", "kapferer_work1",
  ]

  @Test(arguments: ids) func `key players are as good as the best of all sets`(id: String) throws {
    let graph = try view(id).graph
    let reference = try #require(Corpus.named).values(id + ".json")
    let graphValues = try #require(reference["graph"] as? [String: Any])
    let sizes = try #require(graphValues["kpp_bruteforce_undirected"] as? [String: [String: Any]])
    let goals: [(String, KeyPlayerGoal)] = [
      ("neg_F_remaining_nodes", .fragmentation),
      ("neg_DF_remaining_nodes", .distanceFragmentation), ("pos_reach1_outside", .reachOne),
      ("pos_reach2_outside", .reachTwo), ("pos_sum_inverse_distance_outside", .inverseDistance),
    ]
    for (size, expected) in sizes {
      guard let size = Int(size), size < 3 || graph.vertexCount <= 18 else { continue }
      for (key, goal) in goals {
        let best = expected[key] as? [String: Any]
        let value = try #require((best?["value"] as? NSNumber)?.doubleValue)
        let found = try #require(graph.keyPlayers(size, for: goal))
        #expect(agree(found.value, value), "\(key) of \(size)")
      }
    }
  }
}
