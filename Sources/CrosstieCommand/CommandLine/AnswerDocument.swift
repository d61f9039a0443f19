import StakeholderModel
import TextFormats

/// The one JSON document that every answer and every failure is written as.
enum AnswerDocument {
  /// The document of an answer.
  static func answered(_ answer: Answer, schema: String) -> JSONValue {
    document(
      schema: schema, isOK: answer.status == .done || answer.status == .findings,
      input: answer.input, settings: answer.settings, diagnostics: answer.diagnostics,
      result: answer.result)
  }

  /// The document of a failure.
  static func failed(_ stop: Stop, schema: String) -> JSONValue {
    var diagnostics = stop.diagnostics
    if !diagnostics.contains(where: { $0.severity == .error }) {
      diagnostics.append(
        Diagnostic("E\(stop.status.rawValue)00", .error, stop.message, help: stop.advice))
    }
    return document(
      schema: schema, isOK: false, input: nil, settings: [:], diagnostics: diagnostics,
      result: .null)
  }

  private static func document(
    schema: String, isOK: Bool, input: InputCounts?, settings: [String: JSONValue],
    diagnostics: [Diagnostic], result: JSONValue
  ) -> JSONValue {
    var members: [String: JSONValue] = [
      "schema": .text("crosstie/" + schema), "version": .integer(1), "ok": .boolean(isOK),
      "settings": .object(settings), "diagnostics": .array(diagnostics.map(value)),
      "result": result,
    ]
    members["input"] =
      input.map {
        .object([
          "people": .integer($0.people), "organizations": .integer($0.organizations),
          "ties": .integer($0.ties),
        ])
      } ?? .null
    return .object(members)
  }

  private static func value(of diagnostic: Diagnostic) -> JSONValue {
    var members: [String: JSONValue] = [
      "code": .text(diagnostic.code), "severity": .text(diagnostic.severity.rawValue),
      "message": .text(diagnostic.message),
    ]
    if let help = diagnostic.help { members["help"] = .text(help) }
    if let location = diagnostic.location {
      members["file"] = .text(location.file)
      if let sheet = location.sheet { members["sheet"] = .text(sheet) }
      members["line"] = .integer(location.line)
      members["column"] = .integer(location.column)
    }
    return .object(members)
  }
}
