/// How a command ended, as the number a script sees.
public enum ExitStatus: Int32, Sendable {
  /// Done.
  case done = 0
  /// `check` found errors in a file that could be parsed, or findings reached `--fail-on`.
  case findings = 1
  /// The command line is wrong.
  case usage = 2
  /// The input is unreadable or invalid.
  case invalidInput = 3
  /// Something could not be written.
  case cannotWrite = 4
  /// A limit was reached.
  case limit = 5
  /// A component is missing.
  case missingComponent = 6
  /// A bug of ours.
  case bug = 70
}
