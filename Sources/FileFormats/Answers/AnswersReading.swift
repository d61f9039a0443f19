public import StakeholderModel

/// What came back, and everything to say about it.
public struct AnswersReading: Sendable {
  /// The answers, at most one of each respondent, in byte order of the respondents.
  public let returns: [ReturnedAnswers]
  /// What is wrong or doubtful, errors first, then by place.
  public let diagnostics: [Diagnostic]

  /// Whether nothing may be made of the answers until something is mended.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Reads filled-in forms.
///
/// Nothing is opened; the files come as bytes. Everything that is wrong is reported with its place.
/// The same respondent may come twice with the same answers; with different ones, both files are named.
/// Forms that are as they were sent out count as nothing.
///
/// - Parameters:
///   - files: Tables that the HTML form saved, and workbooks.
///   - questionnaire: What was asked.
/// - Returns: The answers, with everything to say about them.
/// - Complexity: O(*b* log *b*) for *b* bytes.
public func readAnswers(
  _ files: [SourceFile], to questionnaire: Questionnaire
) -> AnswersReading {
  let log = DiagnosticLog()
  var collection = AnswerCollection(log)
  for file in files.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
    if let sheet = returnedAnswers(in: file, to: questionnaire, log) { collection.add(sheet) }
  }
  return AnswersReading(returns: collection.returns, diagnostics: log.sortedDiagnostics)
}

/// Whether a file may hold what somebody wrote: an answer in a form, or anything that is no form; such a
/// file is not to be overwritten.
public func mayHoldAnswers(_ file: SourceFile) -> Bool {
  guard file.bytes.count <= AnswerLimits.bytes,
    let rows = try? answerRows(of: file, DiagnosticLog())
  else { return true }
  let written: [AnswerRow.Question] = [.consent, .worksWith, .champion, .championName, .missing]
  return rows.contains { row in
    guard let question = AnswerRow.Question(rawValue: row.question.text) else { return false }
    return written.contains(question)
      && (!row.answer.text.isEmpty || question == .missing && !row.about.text.isEmpty)
  }
}

/// The answers in one file; `nil` with an error where it holds none.
private func returnedAnswers(
  in file: SourceFile, to questionnaire: Questionnaire, _ log: DiagnosticLog
) -> ReturnedAnswers? {
  let place = SourceLocation(file: file.name, line: 1, column: 1)
  guard file.bytes.count <= AnswerLimits.bytes else {
    log.error(
      "E702",
      "the file is larger than \(AnswerLimits.bytes >> 20) MiB; answers are never that long",
      help: "move it out of the folder of answers", at: place)
    return nil
  }
  do throws(ReadingFault) {
    guard let rows = try answerRows(of: file, log) else {
      log.error(
        "E701", "this is not a file of answers",
        help: """
          answers are what “Save my answers” in a form saved, or a form in Excel; move other files out \
          of the folder
          """, at: place)
      return nil
    }
    var decoder = AnswersDecoder(questionnaire, file, log)
    return decoder.answers(rows)
  } catch {
    log.add(error.diagnostic)
    return nil
  }
}

private func answerRows(
  of file: SourceFile, _ log: DiagnosticLog
) throws(ReadingFault) -> [AnswerRow]? {
  file.bytes.starts(with: "PK".utf8) || file.ending == "xlsx"
    ? try answerRows(workbook: file) : try answerRows(csv: file, log)
}

/// How much of a form is read.
enum AnswerLimits {
  /// Bytes of one file.
  static let bytes = 4 << 20
  /// Characters of a name in a respondent's own words.
  static let nameLength = 120
  /// Names of people who are missing.
  static let missing = 50
}

/// Answers by respondent.
private struct AnswerCollection {
  private let log: DiagnosticLog
  private var byRespondent: [Actor: ReturnedAnswers] = [:]

  init(_ log: DiagnosticLog) { self.log = log }

  var returns: [ReturnedAnswers] {
    byRespondent.sorted { $0.key < $1.key }.map(\.value)
  }

  mutating func add(_ sheet: ReturnedAnswers) {
    guard let first = byRespondent[sheet.respondent], first.state != .untouched else {
      byRespondent[sheet.respondent] = sheet
      return
    }
    guard sheet.state != .untouched, !first.saysTheSame(as: sheet) else { return }
    log.error(
      "E708",
      """
      different answers of the same respondent (“\(sheet.respondent.id)”) in \(first.file) and \
      \(sheet.file)
      """,
      help: "keep the one that counts in the folder, and move the other out",
      at: SourceLocation(file: sheet.file, line: 1, column: 1))
  }
}

extension DiagnosticLog {
  /// Errors first, then by place.
  fileprivate var sortedDiagnostics: [Diagnostic] {
    diagnostics.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.severity != b.severity { return a.severity < b.severity }
      guard let first = a.location, let second = b.location, first != second else {
        return left.offset < right.offset
      }
      return first < second
    }.map(\.element)
  }
}
