import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

@Suite struct HartfordTests {
  private func values(_ id: String) async throws -> MeasureValues {
    let view = try SampleFiles.network("hartford").view(.organizations)
    let column = await view.measured(try view.measures(named: id), by: []).columns.first
    return try #require(column).values
  }

  /// The value of the association, which all six ties of the brief touch.
  private func association(_ id: String) async throws -> Double {
    let view = try SampleFiles.network("hartford").view(.organizations)
    let place = try #require(view.nodes.firstIndex(of: .actor(.organization("cbia"))))
    guard case .vertices(let values) = try await values(id) else { return .nan }
    return try #require(values[place].number)
  }

  private func network(_ id: String) async throws -> Double {
    guard case .graph(let value) = try await values(id) else { return .nan }
    return try #require(value.number)
  }

  // Oracle: DOMAIN E.2, computed with NetworkX and igraph; by hand, a star of seven.
  @Test func `the numbers are those of a star of seven`() async throws {
    #expect(abs(try await network("density") - 0.285714) < 5e-7)
    #expect(abs(try await network("global_efficiency") - 0.642857) < 5e-7)
    #expect(abs(try await association("betweenness_normalized") - 1) < 1e-12)
    #expect(abs(try await association("constraint") - 0.166667) < 5e-7)
  }

  @Test func `all that holds the others together is the association`() async throws {
    let view = try SampleFiles.network("hartford").view(.organizations)
    let place = try #require(view.nodes.firstIndex(of: .actor(.organization("cbia"))))
    #expect(try await values("articulation_points") == .vertexSet([place]))
  }
}
