import StakeholderModel

/// Why a verb ended before it had an answer.
struct Stop: Error, Sendable {
  /// How the command ends.
  let status: ExitStatus
  /// What went wrong, in one sentence without a period.
  let message: String
  /// What the user can do about it.
  let advice: String?
  /// The diagnostics of the input so far, for the answer in JSON; they have been printed.
  let diagnostics: [Diagnostic]

  init(
    _ status: ExitStatus, _ message: String, advice: String? = nil,
    diagnostics: [Diagnostic] = []
  ) {
    self.status = status
    self.message = message
    self.advice = advice
    self.diagnostics = diagnostics
  }
}
