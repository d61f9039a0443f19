import Findings
import StakeholderModel
import TextFormats

extension ToldIntroductions {
  /// The introductions as the `result` of an answer.
  var value: JSONValue {
    .object([
      "introductions": .array(items.map(value)), "goal": .text(introductions.goal.rawValue),
      "limit": .text(introductions.limit.rawValue),
      "unknown": .array(introductions.unknown.map(value)),
      "notes": .array(notes.map { .text($0.text(in: network)) }),
    ])
  }

  private func value(_ item: Item) -> JSONValue {
    let introduction = item.introduction
    var members: [String: JSONValue] = [
      "a": .text(introduction.a.id), "b": .text(introduction.b.id),
      "introducer": .optional(introduction.introducers.first?.id),
      "introducers": .array(introduction.introducers.map { .text($0.id) }),
      "renewal": .boolean(introduction.isRenewal),
      "about": .array(
        introduction.about.map { .text(item.words.subject($0).text(in: network)) }),
      "resolves": .array(item.settles.map { .text($0.rule.rawValue) }),
      "eases": .array(item.eases.map { .text($0.rule.rawValue) }),
      "also": .array(introduction.otherEffects.map { .object(effectMembers($0)) }),
    ]
    members.merge(effectMembers(introduction.effect)) { first, _ in first }
    if hasCards { members["card"] = card(item).value(in: network) }
    return .object(members)
  }

  private func effectMembers(_ effect: Introduction.Effect) -> [String: JSONValue] {
    [
      "objective": .text(effect.measure.rawValue), "before": .number(effect.before),
      "after": .number(effect.after), "between": effect.sides.map(value) ?? .null,
    ]
  }

  private func value(_ sides: Introduction.Sides) -> JSONValue {
    .object([
      "a": .text(sides.a.text(in: network)), "b": .text(sides.b.text(in: network)),
      "usual": .number(sides.usual),
      "needed_by": .array(sides.neededBy.map { .text($0.text) }),
    ])
  }
}

extension ConversationCard {
  /// The card as JSON, with the names of `network`.
  func value(in network: StakeholderNetwork) -> JSONValue {
    .object([
      "title": .text(title.text(in: network)), "through": .text(through.text(in: network)),
      "begin": .array(starters.map { .text($0.text(in: network)) }),
      "ask": .array(questions.map { .text($0.text(in: network)) }),
      "afterwards": .text(afterwards.text(in: network)),
    ])
  }
}
