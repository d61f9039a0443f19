import GraphKernel
import NetworkAnalysis
public import StakeholderModel

/// Somebody who could carry a message to a person who decides.
public struct Messenger: Sendable, Hashable {
  /// Who carries it.
  public var person: PersonID
  /// Whether it is recorded that they are credible with the person or their organization.
  public var isCredible: Bool
  /// The people between the two, in order; `nil` where no way is recorded.
  public var between: [PersonID]?
}

extension Reading {
  /// Who could carry a message to a person who decides, the right messenger first.
  ///
  /// Champions who are recorded as credible with the person or their organization come first, then those
  /// with the shortest way to them, then by id; part of a message is who brings it. Who is at odds with
  /// the person, or was asked and did not answer, is left out.
  ///
  /// - Parameters:
  ///   - person: Who decides.
  ///   - limit: How many are wanted.
  /// - Returns: Champions there are now, at most `limit`.
  /// - Complexity: O(*c*(*n* + *m*)) for *c* champions.
  public func messengers(to person: PersonID, limit: Int = 3) -> [Messenger] {
    guard let end = actors.vertex(of: .person(person)) else { return [] }
    let people = MeetingPeople(self)
    let audience = Audience(.person(person), in: network)
    let credible = Set(network.champions.filter(audience.trusts).map(\.person))
    return championVertices.compactMap { vertex -> Messenger? in
      guard vertex != end, people.isFree[vertex], !people.areAtOdds(vertex, end),
        let messenger = actors.nodes[vertex].actor?.person
      else { return nil }
      let path = actors.graph.shortestPath(from: [vertex], to: [end])
      return Messenger(
        person: messenger, isCredible: credible.contains(messenger),
        between: path.map {
          $0.dropFirst().dropLast().compactMap { actors.nodes[$0].actor?.person }
        })
    }.filter { $0.isCredible || $0.between != nil }
      .sorted { left, right in
        let far = Int.max
        return (
          left.isCredible ? 0 : 1, left.between?.count ?? far, left.person
        ) < (right.isCredible ? 0 : 1, right.between?.count ?? far, right.person)
      }.prefix(limit).map { $0 }
  }
}
