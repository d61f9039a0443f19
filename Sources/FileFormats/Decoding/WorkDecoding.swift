import StakeholderModel

/// The entities around joint work to which others refer, with their ids noted.
struct IndexedWork {
  let servedGroups: [PositionedNode]
  let goals: [PositionedNode]
  let agendas: [PositionedNode]
}

extension NetworkDecoder {
  /// Notes the ids and names of goals, agendas and people served.
  mutating func indexedWork(_ fields: inout Fields) -> IndexedWork {
    IndexedWork(
      servedGroups: indexed(fields.items("stakeholderGroups"), .servedGroup),
      goals: indexed(fields.items("goals"), .goal),
      agendas: indexed(fields.items("agendas"), .agenda))
  }

  /// Decodes what joint work is for, what was agreed and what happened.
  mutating func decode(
    _ work: IndexedWork, _ fields: inout Fields, into network: inout StakeholderNetwork
  ) {
    network.servedGroups = work.servedGroups.compactMap { servedGroup($0) }
    network.goals = work.goals.compactMap { goal($0) }
    network.agendas = work.agendas.compactMap { agenda($0) }
    network.agreements = placed(fields.items("agreements").compactMap { agreement($0) }) {
      .agreement($0)
    }
    network.losses = placed(fields.items("losses").compactMap { loss($0) }) { .loss($0) }
    network.contributions = placed(fields.items("contributions").compactMap { contribution($0) }) {
      .contribution($0)
    }
    network.events = placed(fields.items("events").compactMap { event($0) }) { .event($0) }
    network.concerns = placed(fields.items("concerns").compactMap { concern($0) }) { .concern($0) }
    network.assessments = placed(fields.items("assessments").compactMap { assessment($0) }) {
      .assessment($0)
    }
    checkIDs(network.agreements.map { $0.id?.text }, "an agreement") { .agreement($0) }
    checkIDs(network.losses.map { $0.id?.text }, "a loss") { .loss($0) }
    checkIDs(network.contributions.map { $0.id?.text }, "a contribution") { .contribution($0) }
    checkIDs(network.events.map { $0.id?.text }, "an event") { .event($0) }
    checkIDs(network.concerns.map { $0.id?.text }, "a concern") { .concern($0) }
    checkIDs(network.assessments.map { $0.id?.text }, "an assessment") { .assessment($0) }
  }

  /// Entities by themselves, with their places noted under their numbers.
  private mutating func placed<Entity>(
    _ found: [(Entity, SourceLocation)], _ subject: (Int) -> SourceMap.Subject
  ) -> [Entity] {
    for (number, item) in found.enumerated() { sources[subject(number)] = item.1 }
    return found.map(\.0)
  }
}
