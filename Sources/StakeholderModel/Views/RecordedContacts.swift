/// The days on which people and organizations were in touch, as far as they are recorded.
struct RecordedContacts {
  private let asOf: PartialDate?
  /// The days since each dated contact among the events, and which of them each actor took part in,
  /// ascending.
  private var days: [Int] = []
  private var events: [Actor: [Int]] = [:]

  /// Looks for dated contacts among the events of a network.
  init(_ network: StakeholderNetwork) {
    asOf = network.asOf
    guard let asOf else { return }
    for event in network.events where event.kind == .contact {
      guard let date = event.date, date.lastDayNumber <= asOf.lastDayNumber else { continue }
      for actor in event.participants { events[actor, default: []].append(days.count) }
      days.append(asOf.lastDayNumber - date.lastDayNumber)
    }
  }

  /// The days since each contact of two actors, latest first and each day once: the last contacts of
  /// some ties between them, and the events in which both took part.
  func between(
    _ a: Actor, _ b: Actor, lastContacts ties: some Sequence<Tie>, _ activity: TieActivity
  ) -> [TieFading] {
    guard let asOf else { return [] }
    let last = ties.compactMap { tie in
      tie.lastContact.map { max(0, asOf.lastDayNumber - $0.lastDayNumber) }
    }
    let shared = Set(events[a] ?? []).intersection(events[b] ?? []).map { days[$0] }
    let halfLife = activity.halfLife(between: a, and: b)
    return Set(last + shared).sorted().map { TieFading(days: $0, halfLife: halfLife) }
  }
}
