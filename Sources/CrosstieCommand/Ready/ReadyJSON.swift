import Findings
import StakeholderModel
import TextFormats

extension ToldReadiness {
  /// The answers as the `result` of an answer.
  var value: JSONValue {
    var members: [String: JSONValue] = [
      "initiative": .text(initiative.id.text), "name": .text(initiative.displayName),
      "verdict": .text(readiness.verdict.rawValue),
      "checks": .array(readiness.answers.map(value)),
      "steps": .array(readiness.steps.map(value)),
      "record": .array(readiness.toRecord.map { .text(words($0)) }),
      "losses": .array(losses.map(value)),
      "not_told": .array(readiness.notTold.map { .text($0.rawValue) }),
      "notes": .array(notes.map { .text(words($0)) }),
    ]
    if !cards.isEmpty { members["cards"] = .array(cards.map { $0.value(in: network) }) }
    return .object(members)
  }

  private func words(_ claim: Claim) -> String { claim.text(in: network) }

  private func value(_ answer: ReadinessAnswer) -> JSONValue {
    .object([
      "question": .text(answer.question.rawValue), "state": .text(answer.state.rawValue),
      "about": .array(answer.about.map { .text($0.id) }), "says": .text(words(answer.says)),
      "record": answer.record.map { .text(words($0)) } ?? .null,
    ])
  }

  private func value(_ cell: BlindSpot.Cell) -> JSONValue {
    .object([
      "holder": .text(cell.holder.text), "type": .text(cell.type.rawValue),
      "standing": .optional(cell.standing.map { Self.word($0) }),
      "losses": .array(
        cell.losses.map { loss in
          .object([
            "description": .optional(loss.description), "mitigation": .optional(loss.mitigation),
            "suggestions": .array(loss.suggestions.map { .text($0) }),
          ])
        }),
    ])
  }

  private static func word(_ standing: LossStanding) -> String {
    switch standing {
    case .noneFound: "none_found"
    case .possible: "possible"
    case .recognized: "recognized"
    case .mitigated: "mitigated"
    }
  }

  private func value(_ step: FirstStep) -> JSONValue {
    .object([
      "questions": .array(step.questions.map { .text($0.rawValue) }),
      "who": .optional(step.who?.id), "to": .optional(step.to?.id),
      "through": .array(step.through.map { .text($0.id) }), "does": .text(words(step.does)),
      "suggestions": .array(step.suggestions.map { .text($0) }),
      "way": step.way.map { .text(words($0)) } ?? .null,
      "about": step.subject.map { .text(words($0)) } ?? .null,
    ])
  }
}
