import FileFormats
import Findings
import NetworkAnalysis
import StakeholderModel
import TextFormats

/// A questionnaire that was sent around, and the folder its answers are in.
struct AskedRound {
  private let verb: AskVerb
  private let folder: String
  private let environment: CommandEnvironment
  private let loaded: LoadedNetwork
  private let questionnaire: Questionnaire
  private let files: AnswerFiles

  /// Finds what was asked: the list in the folder, else the network named on the command line.
  init(_ verb: AskVerb, in folder: String, _ environment: CommandEnvironment) throws(Stop) {
    self.verb = verb
    self.folder = folder.hasSuffix("/") ? folder : folder + "/"
    self.environment = environment
    files = try AnswerFiles(in: self.folder, environment)
    let roster = try Self.roster(files, verb, environment)
    if verb.input.paths.isEmpty {
      guard let roster else {
        throw Stop(
          .usage, "no list is named, and \(folder) holds no \(FormWriting.rosterName)",
          advice: "crosstie ask partners.xlsx --read \(folder)")
      }
      loaded = roster
    } else {
      loaded = try verb.input.load(in: environment, verb.delivery)
    }
    let asked = roster?.network ?? loaded.network
    let isOfOrganizations = asked.respondents?.asked.contains { $0.organization != nil } ?? false
    questionnaire = Questionnaire.of(
      asked, kind: verb.each ?? (roster != nil && isOfOrganizations ? .organizations : nil),
      scale: verb.scale)
    try checkStillListed()
  }

  private static func roster(
    _ files: AnswerFiles, _ verb: AskVerb, _ environment: CommandEnvironment
  ) throws(Stop) -> LoadedNetwork? {
    guard let file = files.roster else { return nil }
    let reading = readNetwork([file])
    guard let network = reading.network else {
      DiagnosticReporter(environment, verb.delivery).print(reading)
      throw Stop(
        .invalidInput, "\(file.name) cannot be read",
        advice: "it holds what was asked; take it from a copy, or write the forms again",
        diagnostics: reading.diagnostics)
    }
    return LoadedNetwork(network: network, reading: reading, paths: [file.name])
  }

  /// Whoever was asked must still be in the network that the answers go into.
  private func checkStillListed() throws(Stop) {
    let people = Set(loaded.network.people.map { Actor.person($0.id) })
    let organizations = Set(loaded.network.organizations.map { Actor.organization($0.id) })
    let gone = questionnaire.entries.filter {
      !people.contains($0.actor) && !organizations.contains($0.actor)
    }
    guard let first = gone.first else { return }
    let more = gone.count == 1 ? "" : ", and \(gone.count - 1) more"
    throw Stop(
      .invalidInput,
      "“\(first.name)” (\(first.actor.id)) was asked and is not in the list now\(more)",
      advice: "read the answers with the list the forms were made from")
  }

  /// Reads the answers, and says what they come to.
  func answer() async throws(Stop) -> Answer {
    let inputs = loaded.paths
    let returned = files.answers.filter { file in
      !inputs.contains { $0 == file.name || environment.files.isSame($0, file.name) }
    }
    let answers = readAnswers(returned, to: questionnaire)
    let reporter = DiagnosticReporter(environment, verb.delivery)
    reporter.print(answers.diagnostics)
    if !verb.quiet, !files.leftAside.isEmpty {
      reporter.say(["left aside: " + files.leftAside.joined(separator: ", ")])
    }
    guard !answers.hasErrors else {
      let count = answers.diagnostics.count { $0.severity == .error }
      throw Stop(
        .invalidInput,
        (count == 1 ? "an answer has an error" : "the answers have \(count) errors")
          + "; nothing was written", diagnostics: loaded.reading.diagnostics + answers.diagnostics)
    }
    let network = loaded.network.answered(by: answers.returns, to: questionnaire)
    let written = try verb.outputPath.map { path throws(Stop) in
      let sources = inputs + files.answers.map(\.name) + [files.roster?.name].compactMap { $0 }
      return try AnsweredFile(environment, inputs: sources).write(network, to: path)
    }
    let answered = LoadedNetwork(network: network, reading: loaded.reading, paths: loaded.paths)
    let reading = try await verb.flags.reading(of: answered)
    var scope = ReadingScope()
    scope.view = verb.flags.view.options
    scope.silos.seed = verb.flags.seed
    let outcome = AskOutcome(
      questionnaire: questionnaire,
      report: ResponseReport(
        questionnaire, answers.returns, known: loaded.network.respondents?.answered ?? []),
      reading: reading, next: await reading.whomToAskNext(scope),
      share: verb.sharing.share ?? .internal)
    let width = environment.standardOutput.terminalWidth
    var settings = verb.flags.settings
    settings["share"] = .text(outcome.share.rawValue)
    return Answer(
      text: AskText(outcome, width: width, written: written).text,
      result: AskJSON(outcome, written: written).value, input: InputCounts(network),
      settings: settings, diagnostics: loaded.reading.diagnostics + answers.diagnostics)
  }
}

/// What came of a questionnaire.
struct AskOutcome {
  let questionnaire: Questionnaire
  let report: ResponseReport
  /// The network with the answers.
  let reading: Reading
  let next: AskNext
  let share: SharingLevel

  /// Which one thing more, written down, would answer most questions; the most first.
  var columns: [NotLookedAt] {
    reading.notLookedAt.indices.sorted { left, right in
      let counts = [left, right].map { reading.notLookedAt[$0].wouldAllow.count }
      return counts[0] == counts[1] ? left < right : counts[0] > counts[1]
    }.map { reading.notLookedAt[$0] }
  }
}
