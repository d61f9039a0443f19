import Foundation
import GraphKernel
import StakeholderModel
import Testing

/// Oracle: DOMAIN F.3.
@Suite(.enabled(if: Corpus.named != nil, "CROSSTIE_CORPUS is not set"))
struct KarateCoreTests {
  /// The club with its members called by their numbers, from 0.
  private func club() throws -> (graph: Graph, members: [Int]) {
    let corpus = try #require(Corpus.named)
    let entry = try #require(try corpus.entries().first { $0.id == "karate" })
    let view = try corpus.network(entry).view(.people, ViewOptions())
    let members = view.nodes.map { node in
      switch node.id {
      case "Mr Hi": 0
      case "John A": 33
      default: (Int(node.id.dropFirst("Actor ".count)) ?? 0) - 1
      }
    }
    return (view.graph, members)
  }

  @Test func `the club has one core around each of the two leaders`() throws {
    let (graph, members) = try club()
    let ignored = try #require(graph.corePeriphery(.ignored))
    #expect(abs(ignored.fit - 0.543220) < 1e-6)
    #expect(ignored.core.map { members[$0] }.sorted() == [0, 1, 2, 3, 8, 13, 31, 32, 33])
    let joined = try #require(graph.corePeriphery(.joined))
    #expect(abs(joined.fit - 0.431475) < 1e-6)
    #expect(joined.core.map { members[$0] }.sorted() == [0, 1, 2, 32, 33])
  }

  // The oracle's search ends at 0.315245; ours, and NumPy's correlation of our core, at 0.355514.
  @Test func `a core without ties to its periphery fits at least as well as is known`() throws {
    let apart = try #require(try club().graph.corePeriphery(.apart))
    #expect(apart.fit >= 0.315245)
    #expect(abs(apart.fit - 0.355514) < 1e-6)
  }
}
