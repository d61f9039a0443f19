import Findings
import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TextFormats

/// Whom to win so that every organization is reached, and who could carry a message.
struct ChampionPlan {
  private let sets: [ChampionSet]
  private let receiver: PersonID?
  private let messengers: [Messenger]

  /// Looks for both.
  ///
  /// - Throws: A usage error for a receiver whom nobody or several people are called by.
  init(_ reading: Reading, within steps: Int, to receiver: String?) throws(Stop) {
    let hasTies = !reading.people.graph.edges.isEmpty
    sets = reading.champions.isRecorded && hasTies ? reading.championSets(within: steps) : []
    guard let receiver else {
      (self.receiver, messengers) = (nil, [])
      return
    }
    let called = reading.network.people.filter {
      $0.id.text == receiver || $0.displayName.lowercased() == receiver.lowercased()
    }
    guard called.count == 1, let person = called.first?.id else {
      throw Stop(
        .usage, called.isEmpty ? "nobody is called “\(receiver)”" : "several are called so",
        advice: "take the id of one person in the file")
    }
    self.receiver = person
    messengers = reading.messengers(to: person)
  }

  func writeMessengers(to page: inout TextPage) {
    guard let receiver else { return }
    page.heading("Who could carry a message to \(person: receiver)")
    if messengers.isEmpty {
      page.item("No champion is recorded who is credible there or has a way to \(person: receiver)")
    }
    for messenger in messengers { page.item(described(messenger)) }
  }

  private func described(_ messenger: Messenger) -> Claim {
    let credible: Claim = messenger.isCredible ? ", who is credible there" : Claim([])
    let way: Claim =
      switch messenger.between {
      case nil: "; no way is recorded"
      case .some(let people) where people.isEmpty: "; they know each other"
      case .some(let people): "; through \(Claim.list(people.map { "\(person: $0)" }, limit: 4))"
      }
    return "\(person: messenger.person)\(credible)\(way)"
  }

  func writeSets(to page: inout TextPage) {
    for set in sets {
      let purpose: Claim = set.cause.map { " of \(cause: $0)" } ?? Claim([])
      let steps = set.steps == 1 ? "1 step" : "\(set.steps) steps"
      guard !set.open.isEmpty else {
        page.heading("All\(purpose) are within \(steps) of a champion already")
        continue
      }
      page.heading("The fewest to win so that all\(purpose) are within \(steps) of a champion")
      let people = set.people.map { "\(person: $0)" as Claim }
      if !people.isEmpty {
        let sure =
          set.isSmallest
          ? "fewer would not do" : "at least \(set.fewest) are needed; fewer than these may do"
        page.item("\(Claim.list(people, limit: 8)) (\(sure))")
      }
      guard !set.unreachable.isEmpty else { continue }
      let places = set.unreachable.map { "\(organization: $0)" as Claim }
      page.item("Nobody on record reaches \(Claim.list(places, limit: 8))")
    }
  }

  var setValues: JSONValue {
    .array(
      sets.map { set in
        .object([
          "for": .optional(set.cause?.id), "within": .integer(set.steps),
          "standing": .array(set.standing.map { .text($0.text) }),
          "people": .array(set.people.map { .text($0.text) }), "at_least": .integer(set.fewest),
          "smallest": .boolean(set.isSmallest),
          "open": .array(set.open.map { .text($0.text) }),
          "unreachable": .array(set.unreachable.map { .text($0.text) }),
        ])
      })
  }

  var messengerValues: JSONValue {
    guard let receiver else { return .null }
    return .object([
      "to": .text(receiver.text),
      "people": .array(
        messengers.map { messenger in
          .object([
            "person": .text(messenger.person.text), "credible": .boolean(messenger.isCredible),
            "through": messenger.between.map { people in
              JSONValue.array(people.map { .text($0.text) })
            } ?? .null,
          ])
        }),
    ])
  }
}
