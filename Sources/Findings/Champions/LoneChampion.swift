import GraphKernel
import NetworkAnalysis
package import StakeholderModel

/// The only champion of an organization, on whom all its recorded ties to the others hang.
package struct LoneChampion: Sendable, Hashable {
  /// The organization and what is championed.
  package let cell: CoverageCell
  /// The champion.
  package let person: PersonID
  /// How many ties lead from the organization to the others that take part.
  package let ties: Int
  /// Ties in the file from the organization to the others that do not count here.
  package let leftOut: Int

  /// Finds the champions that stand alone.
  ///
  /// Organizations with one known person are passed over: one delegate is normal. The others are the
  /// people of all organizations that take part; where the file names no alliance and no
  /// initiative, everybody.
  package static func all(
    in network: StakeholderNetwork, _ actors: NetworkView, _ champions: ChampionCoverage
  ) -> [LoneChampion] {
    guard actors.kind == .people else { return [] }
    let tree = OrganizationTree(network)
    var homes: [PersonID: OrganizationID] = [:]
    for person in network.people { homes[person.id] = person.home }
    return champions.cells.compactMap { cell in
      guard cell.state == .active, cell.champions.count == 1, let person = cell.champions.first
      else { return nil }
      let takePart = champions.cells.filter { $0.cause == cell.cause }.map(\.organization)
      func side(_ vertex: Int) -> Side {
        guard let id = actors.nodes[vertex].actor?.person, let home = homes[id] else {
          return .elsewhere
        }
        if tree.isInside(home, cell.organization) { return .inside }
        return takePart.contains { tree.isInside(home, $0) } ? .among : .elsewhere
      }
      let sides = actors.nodes.indices.map(side)
      guard sides.count(where: { $0 == .inside }) > 1 else { return nil }
      let across = actors.graph.edges.filter {
        Set([sides[$0.source], sides[$0.target]]) == [.inside, .among]
      }
      guard !across.isEmpty, let vertex = actors.vertex(of: .person(person)),
        across.allSatisfy({ $0.source == vertex || $0.target == vertex })
      else { return nil }
      let kept = Set(actors.ties.flatMap(\.ties))
      let leftOut = network.ties.indices.count { number in
        let ends = [network.ties[number].from, network.ties[number].to]
        let sidesOfTie = ends.compactMap { actors.vertex(of: $0).map { sides[$0] } }
        return !kept.contains(number) && Set(sidesOfTie) == [.inside, .among]
      }
      return LoneChampion(cell: cell, person: person, ties: across.count, leftOut: leftOut)
    }
  }

  private enum Side { case inside, among, elsewhere }
}

extension Reading {
  /// The champions that stand alone, in the order of the coverage.
  package var loneChampions: [LoneChampion] { LoneChampion.all(in: network, actors, champions) }
}
