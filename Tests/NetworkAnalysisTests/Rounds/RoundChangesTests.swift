import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

/// Rounds of made-up people, compared by hand.
@Suite struct RoundChangesTests {
  // Ann knows Bob, Bob Cleo, Cleo Dan and Dan Eve; later Dan has left, Fay has joined, Bob knows
  // Cleo no more, and Ann knows Cleo and Fay.
  private let before = Round(
    ["Ann": "a", "Bob": "a", "Cleo": "b", "Dan": "b", "Eve": "b"],
    [("Ann", "Bob", "trust"), ("Bob", "Cleo", "work"), ("Cleo", "Dan", "work")])
  private let after = Round(
    ["Ann": "a", "Bob": "a", "Cleo": "b", "Eve": "b", "Fay": "a"],
    [("Ann", "Bob", "work"), ("Ann", "Cleo", "work"), ("Ann", "Fay", "work")])

  private func number(_ id: String, by groupings: [Grouping] = []) async throws -> Double? {
    let rounds = try #require(RoundChanges(from: before.view, to: after.view))
    let columns = await after.view.measured(
      try after.view.measures(named: id), by: groupings, since: rounds
    ).columns
    guard case .graph(let value)? = columns.first?.values else { return nil }
    return value.number
  }

  @Test func `who joined, left and stayed is told`() throws {
    let rounds = try #require(RoundChanges(from: before.view, to: after.view))
    #expect(rounds.joined.map { after.view.nodes[$0].id } == ["Fay"])
    #expect(rounds.left.map { before.view.nodes[$0].id } == ["Dan"])
    #expect(rounds.stayedCount == 4 && rounds.leftShare == 0.2)
  }

  @Test func `ties of those who joined or left count on neither side`() throws {
    let rounds = try #require(RoundChanges(from: before.view, to: after.view))
    #expect(rounds.stability == Stability(kept: 1, formed: 1, dissolved: 1))
    let formed = rounds.ties.formed.map { after.view.graph.edges[$0] }
    #expect(formed.map { after.view.nodes[$0.source].id } == ["Ann"])
    #expect(formed.map { after.view.nodes[$0.target].id } == ["Cleo"])
  }

  @Test func `numbers of rounds are in the catalog`() async throws {
    let expected: [(String, Double)] = [
      ("ties_kept", 1), ("ties_formed", 1), ("ties_dissolved", 1), ("ties_jaccard", 1.0 / 3),
      ("ties_hamming", 2), ("ties_dissolved_share", 0.5), ("ties_formed_share", 0.5),
      ("stayed", 4), ("joined", 1), ("left", 1), ("left_share", 0.2),
    ]
    for (id, value) in expected { #expect(near([try await number(id)], [value]), "\(id)") }
    let teams = [after.network.grouping(byAttribute: "team")]
    #expect(try await number("dissolved_share_across", by: teams) == 1)
    #expect(try await number("dissolved_share_inside", by: teams) == 0)
    #expect(try await number("jaccard_across", by: teams) == 0)
  }

  @Test func `a tie of another kind is gone from its old kind`() throws {
    let rounds = try #require(RoundChanges(from: before.view, to: after.view))
    let kinds = rounds.stabilityByKind
    #expect(kinds.map(\.kind) == ["trust", "work"])
    #expect(
      kinds.map(\.stability) == [
        Stability(kept: 0, formed: 0, dissolved: 1), Stability(kept: 0, formed: 2, dissolved: 1),
      ])
  }

  // Hand proof: partners 1, 2, 2, 0 of Ann, Bob, Cleo and Eve before, 3, 1, 1, 0 after; ranks 2, 3.5,
  // 3.5, 1 and 4, 2.5, 2.5, 1; sums of products of deviations 1.5 and of squares 4.5 each.
  @Test func `equal numbers share their rank`() async throws {
    #expect(near([try await number("rank_correlation_degree")], [1.5 / 4.5]))
    #expect(RankCorrelation.spearman([1, 2, 3], [10, 20, 30]) == 1)
    #expect(RankCorrelation.spearman([1, 2, 3], [3, 2, 1]) == -1)
    #expect(RankCorrelation.spearman([1, 1, 1], [3, 2, 1]) == nil)
    #expect(RankCorrelation.spearman([], []) == nil)
  }

  @Test func `a round compared with itself has changed nothing`() async throws {
    for graph in RandomGraphs.mixed(seed: 91, count: 4) where !graph.edges.isEmpty {
      let measured = MeasuredGraph(graph)
      let same = try #require(RoundChanges(from: measured.view, to: measured.view))
      #expect(same.stability.jaccard == 1 && same.stability.hamming == 0)
      #expect(same.joined.isEmpty && same.left.isEmpty)
      let other = same.rankCorrelation { $0.degrees().map(Double.init) }
      #expect(other.map { abs($0 - 1) < 1e-12 } ?? true)
    }
  }

  // Law: what is formed one way is dissolved the other way.
  @Test func `rounds compared backward swap what is new and what is gone`() throws {
    let graphs = RandomGraphs.mixed(seed: 92, count: 8).filter { !$0.isDirected }
    for (one, two) in zip(graphs, graphs.dropFirst()) {
      let (first, second) = (MeasuredGraph(one).view, MeasuredGraph(two).view)
      let forward = try #require(RoundChanges(from: first, to: second))
      let backward = try #require(RoundChanges(from: second, to: first))
      #expect(forward.stability.kept == backward.stability.kept)
      #expect(forward.stability.formed == backward.stability.dissolved)
      #expect(forward.stability.dissolved == backward.stability.formed)
      #expect(forward.joined == backward.left && forward.left == backward.joined)
    }
  }

  @Test func `one round alone is compared with nothing`() async throws {
    let requests = NetworkView.roundMeasures
    #expect(requests.count > 15)
    for column in await after.view.measured(
      requests, by: [after.network.grouping(byAttribute: "team")]
    ).columns { #expect(column.values == .undefined(.needsTwoRounds), "\(column.id)") }
    #expect(!after.view.allMeasures.contains { $0.form.networks.needsTwoRounds })
  }

  @Test func `a round with directions is not compared with one without`() {
    let one = MeasuredGraph(NamedGraphs.graph(3, [[0, 1]], isDirected: true)).view
    let other = MeasuredGraph(NamedGraphs.graph(3, [[0, 1]])).view
    #expect(RoundChanges(from: one, to: other) == nil)
  }
}

/// A small network of people with a team each.
private struct Round {
  let network: StakeholderNetwork
  let view: NetworkView

  init(_ teams: [String: String], _ ties: [(String, String, String)]) {
    var network = StakeholderNetwork()
    network.people = teams.sorted { $0.key < $1.key }.map { name, team in
      var person = Person(id: PersonID(name))
      person.attributes["team"] = .text(team)
      return person
    }
    network.ties = TieList(
      ties.map { from, to, kind in
        var tie = Tie(from: .person(PersonID(from)), to: .person(PersonID(to)))
        tie.kind = TieKind(rawValue: kind)
        return tie
      })
    self.network = network
    view = network.view(.people)
  }
}
