import StakeholderModel

extension RuleAnswer {
  /// Nobody wrote down what people do together.
  static let silentAboutWork = silent(
    "which joint work is under way, and which organizations it needs",
    howTo: "Add each piece of joint work with the organizations that it needs.")

  /// Nobody wrote down who takes part in what.
  static let silentAboutAlliances = silent(
    "which alliances there are, and who takes part",
    howTo: "Add each alliance and its members.")

  /// Nobody wrote down when the list was right.
  static let silentAboutDay = silent(
    "the day the data describes (asOf)", howTo: "Add the day on which the list was last right.")

  /// Nobody wrote down how close people work.
  static let silentAboutLevels = silent(
    "how closely people work together (the strength of each tie)",
    howTo: "Ask for the strength of each working relationship.")

  /// Nobody wrote down how partners get on.
  static let silentAboutStrain = silent(
    "which relationships are strained, and over what",
    howTo: "Note rivalries for your own eyes; they are never shared.")

  /// Nobody wrote down who reports to whom.
  static let silentAboutLines = silent(
    "who reports to whom", howTo: "Add who reports to whom, or take it from the chart.")
}

extension RuleInput {
  /// The answer of a rule about open joint work where there is none.
  var withoutOpenWork: RuleAnswer {
    network.initiatives.isEmpty ? .silentAboutWork : .notConcerned
  }

  /// Whether what is recorded has a day against which dates can be read.
  var isDated: Bool { network.asOf != nil }
}
