import GraphKernel
import TestSupport
import Testing

@testable import StakeholderModel

@Suite struct TieListTests {
  /// Ties as a long table gives them: some pairs twice, in either order, and some people to themselves.
  private static func plain(
    _ seed: UInt64, haveWeights: Bool, isDirected: Bool?
  ) -> (people: [Person], ties: PlainTies) {
    var generator = SeededGenerator(seed: seed)
    let people = (0..<7).map { Person(id: PersonID("p\(($0 * 3) % 7)")) }
    let edges = (0..<12).map { _ in
      Graph.Edge(
        Int.random(in: 0..<7, using: &generator), Int.random(in: 0..<7, using: &generator),
        weight: Double(Int.random(in: 0...4, using: &generator)))
    }
    let ties = PlainTies(
      edges, between: people.map { .person($0.id) }, haveWeights: haveWeights,
      isDirected: isDirected)
    return (people, ties)
  }

  /// The same ties, each on its own.
  private static func spelledOut(_ plain: PlainTies) -> [Tie] {
    plain.indices.map { number in
      var tie = Tie(
        from: plain.actors[plain.source(of: number)], to: plain.actors[plain.target(of: number)])
      tie.weight = plain[number].weight
      tie.isDirected = plain.isDirected
      return tie
    }
  }

  // Oracle: an array of the same ties.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `a list from a table is like an array of its ties`(seed: UInt64) {
    let (_, ties) = Self.plain(seed, haveWeights: seed.isMultiple(of: 2), isDirected: true)
    let array = Self.spelledOut(ties)
    let list = TieList(ties)
    #expect(Array(list) == array && list.count == 12 && list == TieList(array))
    #expect(list.hashValue == TieList(array).hashValue)
    #expect(list.loops == array.indices.filter { array[$0].from == array[$0].to })
  }

  @Test func `changing one tie of a table leaves the others as they are`() {
    let (_, ties) = Self.plain(3, haveWeights: true, isDirected: nil)
    var array = Self.spelledOut(ties)
    var list = TieList(ties)
    list[4].level = .cooperation
    array[4].level = .cooperation
    #expect(Array(list) == array)
    #expect(list != TieList(ties))
  }

  @Test func `ties are added to a table and taken from it as from an array`() {
    let (_, ties) = Self.plain(5, haveWeights: true, isDirected: nil)
    var array = Self.spelledOut(ties)
    var list = TieList(ties)
    list.append(Tie(from: .person("p1"), to: .person("new")))
    array.append(Tie(from: .person("p1"), to: .person("new")))
    #expect(Array(list) == array)
    list = TieList(ties)
    list.removeAll { $0.from == .person("nobody") }
    #expect(Array(list) == Self.spelledOut(ties))
    let gone = list[0].from
    list.removeAll { $0.from == gone }
    array = Self.spelledOut(ties).filter { $0.from != gone }
    #expect(Array(list) == array && array.count < 12)
    list.insert(Tie(from: .person("a"), to: .person("b")), at: 2)
    array.insert(Tie(from: .person("a"), to: .person("b")), at: 2)
    #expect(Array(list) == array)
  }

  // Oracle: the view of the same ties, each on its own.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `a view of a table is that of its ties`(seed: UInt64) {
    let direction: Bool? = [nil, true, false][Int(seed % 3)]
    let (people, ties) = Self.plain(
      seed, haveWeights: seed % 5 < 3, isDirected: direction)
    var network = StakeholderNetwork()
    // In half of the networks somebody stands in front who is tied to nobody.
    network.people = (seed % 2 == 0 ? [Person(id: "alone")] : []) + people
    if seed % 7 == 0 { network.asOf = PartialDate("2024-05-01") }
    if seed % 4 == 1 {
      network.respondents = Respondents()
      network.respondents?.answered = people.prefix(4).map { .person($0.id) }
    }
    var spelled = network
    network.ties = TieList(ties)
    spelled.ties = TieList(Self.spelledOut(ties))
    for options in Self.options {
      let (view, expected) = (network.view(.people, options), spelled.view(.people, options))
      #expect(view.graph == expected.graph && view.nodes == expected.nodes)
      #expect(view.ties == expected.ties && view.dropped == expected.dropped)
      #expect(view.strainedPairs == expected.strainedPairs)
    }
    #expect(network.view(.formal).dropped == spelled.view(.formal).dropped)
  }

  private static var options: [ViewOptions] {
    var directed = ViewOptions()
    directed.keepsDirection = true
    var confirmed = ViewOptions()
    confirmed.confirmedOnly = true
    var close = ViewOptions()
    close.minimumLevel = .cooperation
    return [ViewOptions(), directed, confirmed, close]
  }
}
