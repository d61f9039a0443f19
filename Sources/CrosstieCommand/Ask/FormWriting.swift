import FileFormats
import Publishing
import StakeholderModel
import TextFormats

/// Writes the forms of a questionnaire into a folder, beside the list they were made from.
struct FormWriting {
  /// The longest list that anybody is asked to go through.
  static let longestList = 300
  /// The list that the forms were made from, in the folder of the forms.
  static let rosterName = "roster.yaml"

  private let loaded: LoadedNetwork
  private let questionnaire: Questionnaire
  private let environment: CommandEnvironment

  init(
    _ loaded: LoadedNetwork, _ questionnaire: Questionnaire, _ environment: CommandEnvironment
  ) {
    self.loaded = loaded
    self.questionnaire = questionnaire
    self.environment = environment
  }

  /// Writes two forms for each respondent.
  ///
  /// A form that came back with answers stays as it is, and so does anything under its name that is no
  /// form.
  func write(to outputPath: String?) throws(Stop) -> Answer {
    try checkList()
    let folder = withSlash(outputPath ?? Self.folder(for: loaded))
    if environment.files.kind(of: folder) == .file {
      throw Stop(.usage, "\(folder) is a file; the forms need a folder")
    }
    var written: [String] = []
    var kept: [String] = []
    let roster = try rosterBytes()
    do throws(FileFault) { try environment.files.makeFolder(folder) } catch {
      throw Stop(.cannotWrite, "cannot write \(error.path): \(error.reason)")
    }
    try write(roster, to: folder + Self.rosterName)
    for respondent in questionnaire.respondents {
      let name = folder + "ask-" + respondent.fileStem
      let page = formPage(questionnaire, for: respondent)
      try write(Array(page.utf8), to: name + ".html")
      written.append(name + ".html")
      if mayBeAnswered(name + ".xlsx") {
        kept.append(name + ".xlsx")
      } else {
        try write(try workbook(for: respondent), to: name + ".xlsx")
        written.append(name + ".xlsx")
      }
    }
    return answer(folder, written, kept)
  }

  /// The folder beside the first input.
  static func folder(for loaded: LoadedNetwork) -> String {
    let input = loaded.paths.first ?? "-"
    return OutputName.withoutEnding(input == "-" ? "network" : input) + "-ask"
  }

  private func withSlash(_ path: String) -> String { path.hasSuffix("/") ? path : path + "/" }

  private func checkList() throws(Stop) {
    guard !questionnaire.respondents.isEmpty else {
      throw Stop(
        .invalidInput, "there are not two names to ask about",
        advice: "a questionnaire needs a list of people or organizations")
    }
    let count = questionnaire.entries.count
    guard count <= Self.longestList else {
      throw Stop(
        .limit, "a list of \(count) names is too long to go through; at most \(Self.longestList)",
        advice: questionnaire.kind == .people
          ? "--each organizations asks every organization once" : "ask about a part of them")
    }
  }

  private func rosterBytes() throws(Stop) -> [UInt8] {
    let roster = loaded.network.roster(of: questionnaire)
    do throws(WorkbookWritingFault) {
      let written = try FileFormats.write(roster, as: .yaml, named: Self.rosterName)
      return written.files.first?.bytes ?? []
    } catch {
      throw Stop(.cannotWrite, error.message)
    }
  }

  private func workbook(for respondent: Questionnaire.Respondent) throws(Stop) -> [UInt8] {
    do throws(WorkbookWritingFault) {
      return try formWorkbook(questionnaire, for: respondent)
    } catch {
      throw Stop(.cannotWrite, error.message)
    }
  }

  private func mayBeAnswered(_ path: String) -> Bool {
    guard environment.files.kind(of: path) == .file,
      let bytes = try? environment.files.contents(of: path)
    else { return false }
    return mayHoldAnswers(SourceFile(name: path, bytes: bytes))
  }

  private func write(_ bytes: [UInt8], to path: String) throws(Stop) {
    for input in loaded.paths where input == path || environment.files.isSame(input, path) {
      throw Stop(
        .usage, "\(path) is the input; it is never overwritten",
        advice: "name another folder with -o"
      )
    }
    do throws(FileFault) { try environment.files.write(bytes, to: path) } catch {
      throw Stop(.cannotWrite, "cannot write \(error.path): \(error.reason)")
    }
  }

  private func answer(_ folder: String, _ written: [String], _ kept: [String]) -> Answer {
    let count = questionnaire.respondents.count
    let whom =
      questionnaire.kind == .people
      ? (count == 1 ? "person" : "people") : (count == 1 ? "organization" : "organizations")
    var text = """
      Wrote forms for \(count) \(whom) into \(visible(folder)): for each a page for any browser \
      (.html) and an Excel form (.xlsx).

      """
    if !kept.isEmpty {
      text += """
        Left as \(kept.count == 1 ? "it was, since it holds" : "they were, since they hold") answers: \
        \(kept.map { visible($0) }.joined(separator: ", "))

        """
    }
    let input = loaded.paths.map { visible($0) }.joined(separator: " ")
    text += """

      1. Send each one of their two forms: the page, or the Excel form where people prefer it.
      2. Put what comes back into \(visible(folder))
      3. See who answered, and whom to ask next:
           crosstie ask \(input) --read \(visible(folder))

      """
    return Answer(
      text: text,
      result: .object([
        "folder": .text(folder), "kind": .text(questionnaire.kind.rawValue),
        "scale": .text(questionnaire.scale.rawValue), "form": .text(questionnaire.mark),
        "respondents": .array(questionnaire.respondents.map { .text($0.entry.actor.id) }),
        "files": .array(written.map { .text($0) }), "kept": .array(kept.map { .text($0) }),
      ]), input: InputCounts(loaded.network), diagnostics: loaded.reading.diagnostics)
  }
}
