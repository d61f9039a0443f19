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
    let nearest = NearestName.of(word, among: verbs)
    return "error: there is no command “\(word)”"
      + (nearest.map { "; did you mean “\($0)”?" } ?? "")
      + "\n  crosstie --help lists the commands"
  }

  /// Whether the words ask for an answer in JSON.
  static func wantsJSON(_ arguments: [String]) -> Bool {
    arguments.contains("--format=json")
      || zip(arguments, arguments.dropFirst()).contains { $0 == ("--format", "json") }
  }
}
