import ArgumentParser
import StakeholderModel
import TextFormats

/// One verb of the command.
protocol Verb: ParsableCommand, Sendable {
  /// The word after `crosstie/` in the schema of its JSON answer.
  static var schema: String { get }
  /// Where and how the answer goes.
  var delivery: Delivery { get }

  /// Does the work and gives the answer.
  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer
}

/// Where and how an answer goes.
struct Delivery: Sendable {
  /// How the answer is written.
  var format: AnswerFormat = .text
  /// The file it is written to; `nil` for the screen.
  var path: String?
  /// Whether only warnings and errors are told.
  var isQuiet = false
  /// Whether numbers of tests and words of the field belong to it.
  var isTechnical = false
  /// When messages are colored.
  var color: ColorChoice = .auto
}

/// What a verb has to say.
struct Answer: Sendable {
  /// The answer for a person.
  var text: String
  /// The `result` of the JSON answer.
  var result: JSONValue
  /// What the answer is about; `nil` for verbs without input.
  var input: InputCounts?
  /// The settings the answer depends on.
  var settings: [String: JSONValue]
  /// What is wrong or doubtful about the input; it has been printed.
  var diagnostics: [Diagnostic]
  /// How the command ends.
  var status: ExitStatus

  init(
    text: String, result: JSONValue, input: InputCounts? = nil,
    settings: [String: JSONValue] = [:], diagnostics: [Diagnostic] = [],
    status: ExitStatus = .done
  ) {
    self.text = text
    self.result = result
    self.input = input
    self.settings = settings
    self.diagnostics = diagnostics
    self.status = status
  }
}

/// How much an answer is about.
struct InputCounts: Sendable {
  var people: Int
  var organizations: Int
  var ties: Int

  init(_ network: StakeholderNetwork) {
    people = network.people.count
    organizations = network.organizations.count
    ties = network.ties.count
  }
}
