import Findings
import StakeholderModel
import TextFormats

/// What came of a questionnaire, as the result of an answer in JSON.
///
/// People are named by id, and only where the sharing level lets names be seen.
struct AskJSON {
  private let outcome: AskOutcome
  private let written: [String]?

  init(_ outcome: AskOutcome, written: [String]?) {
    self.outcome = outcome
    self.written = written
  }

  private var showsNames: Bool { outcome.share == .internal || outcome.share == .team }

  /// The members `response`, `organizations`, `pairs`, `not_on_list`, `ask_next`, `not_looked_at` and
  /// `files`.
  var value: JSONValue {
    .object([
      "response": response, "organizations": organizations, "pairs": pairs,
      "not_on_list": unlisted, "ask_next": next, "not_looked_at": columns,
      "files": .array((written ?? []).map { .text($0) }),
    ])
  }

  private func ids(_ actors: [Actor]) -> JSONValue {
    showsNames ? .array(actors.map { .text($0.id) }) : .null
  }

  private var response: JSONValue {
    let states = outcome.report.states
    var lists: [String: JSONValue] = [:]
    let words: [(ReturnedAnswers.State, String)] = [
      (.answered, "answered"), (.inPart, "in_part"), (.empty, "empty"),
      (.withoutConsent, "without_consent"),
    ]
    for (state, word) in words {
      lists[word] = ids(states.filter { $0.state == state }.map(\.respondent))
    }
    lists["not_yet"] = ids(
      states.filter { $0.state == nil || $0.state == .untouched }.map(\.respondent)
        .filter { !outcome.report.earlier.contains($0) })
    lists["answered_earlier"] = ids(outcome.report.earlier)
    lists["named_nobody"] = ids(outcome.report.namedNobody)
    lists["asked_count"] = .integer(states.count)
    lists["answered_count"] = .integer(outcome.report.answeredCount)
    lists["in_part_count"] = .integer(outcome.report.inPartCount)
    lists["blank_count"] = .integer(outcome.report.blank)
    return .object(lists)
  }

  private var organizations: JSONValue {
    let isPublic = outcome.share == .public
    return .array(
      outcome.report.rows.filter { row in
        !isPublic || row.asked >= ResponseTable.smallestPublicGroup
      }.map { row in
        .object([
          "organization": .optional(row.organization?.text), "asked": .integer(row.asked),
          "answered": .integer(row.answered), "in_part": .integer(row.inPart),
        ])
      })
  }

  private var pairs: JSONValue {
    let report = outcome.report
    let contradictions = report.contradictions.map { pair -> JSONValue in
      .object([
        "a": .text(pair.a.id), "b": .text(pair.b.id),
        "level_by_a": .integer(pair.levelByA.rawValue),
        "level_by_b": .integer(pair.levelByB.rawValue),
      ])
    }
    return .object([
      "both": .integer(report.namedByBoth), "one_sided": .integer(report.oneSided),
      "unconfirmed": .integer(report.unconfirmed),
      "contradiction_count": .integer(contradictions.count),
      "contradictions": outcome.share == .internal ? .array(contradictions) : .null,
    ])
  }

  private var unlisted: JSONValue {
    guard showsNames else { return .null }
    return .array(
      outcome.report.unlisted.map { entry in
        .object([
          "name": .text(entry.named.name), "organization": .text(entry.named.organization),
          "count": .integer(entry.count),
        ])
      })
  }

  private var next: JSONValue {
    let method: JSONValue =
      switch outcome.next.method {
      case .readings(let draws):
        .object(["name": .text("readings"), "draws": .integer(draws)])
      case .bound: .object(["name": .text("bound")])
      }
    let network = outcome.reading.network
    let candidates = outcome.next.candidates.map { candidate -> JSONValue in
      .object([
        "id": .text(candidate.actor.id),
        "unobserved_pairs": .integer(candidate.unobservedPairs),
        "questions": .array(
          candidate.questions.map { question in
            .object([
              "rule": .text(question.rule.rawValue),
              "text": .text(question.words(in: outcome.reading).text(in: network)),
            ])
          }),
      ])
    }
    return .object([
      "method": method, "candidates": showsNames ? .array(candidates) : .null,
    ])
  }

  private var columns: JSONValue {
    .array(
      outcome.columns.map { column in
        .object([
          "missing": .text(column.missing),
          "would_allow": .array(column.wouldAllow.map { .text($0) }),
        ])
      })
  }
}
