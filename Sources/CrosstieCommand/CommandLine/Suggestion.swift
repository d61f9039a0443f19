import ArgumentParser
import StakeholderModel

/// What the user probably meant.
enum Suggestion {
  /// A message for an unknown verb, with the nearest known one; `nil` when the verb is known.
  static func message(for arguments: [String]) -> String? {
    guard let word = arguments.first, !word.hasPrefix("-") else { return nil }
    let verbs =
      (Crosstie.configuration.subcommands
      + Crosstie.configuration.groupedSubcommands.flatMap(\.subcommands)).map { $0._commandName }
    guard !verbs.contains(word), word != "help" else { return nil }
    return "error: there is no command “\(word)”"
      + (meant(by: word, verbs).map { "; did you mean “\($0)”?" } ?? "")
      + "\n  crosstie --help lists the commands"
  }

  private static func meant(by word: String, _ verbs: [String]) -> String? {
    if word == "version" { return "--version" }
    // The name of a file alone: the first thing that many type.
    if word.contains(".") || word.contains("/") { return "start \(word)" }
    return NearestName.of(word, among: verbs)
  }

  /// Whether the words ask for an answer in JSON.
  static func wantsJSON(_ arguments: [String]) -> Bool {
    arguments.contains("--format=json")
      || zip(arguments, arguments.dropFirst()).contains { $0 == ("--format", "json") }
  }
}
