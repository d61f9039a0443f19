import ArgumentParser
import StakeholderModel
import TextFormats

/// Runs one command line from its words to its exit status.
public struct CommandRunner: Sendable {
  private let environment: CommandEnvironment

  /// Makes a runner.
  public init(_ environment: CommandEnvironment) { self.environment = environment }

  /// Runs a command line.
  ///
  /// - Parameter arguments: The words after the name of the program.
  /// - Returns: How it ended; everything has been printed.
  public func run(_ arguments: [String]) async -> ExitStatus {
    guard !arguments.isEmpty else { return printed(Crosstie.welcome) }
    do {
      let command = try Crosstie.parseAsRoot(arguments)
      guard let verb = command as? any Verb else {
        var command = command
        try command.run()
        return .done
      }
      return await run(verb)
    } catch {
      return report(error, arguments)
    }
  }

  private func run(_ verb: some Verb) async -> ExitStatus {
    let schema = type(of: verb).schema
    do {
      let answer = try await verb.run(in: environment)
      let text =
        verb.delivery.format == .json
        ? AnswerDocument.answered(answer, schema: schema).document : answer.text
      try deliver(text, to: verb.delivery.path)
      return answer.status
    } catch {
      if verb.delivery.format == .json {
        _ = printed(AnswerDocument.failed(error, schema: schema).document)
      }
      complain(error, verb.delivery)
      return error.status
    }
  }

  private func deliver(_ text: String, to path: String?) throws(Stop) {
    do {
      if let path {
        try environment.files.write(Array(text.utf8), to: path)
      } else {
        try environment.standardOutput.write(text)
      }
    } catch {
      throw Stop(.cannotWrite, "cannot write \(error.path): \(error.reason)")
    }
  }

  private func complain(_ stop: Stop, _ delivery: Delivery) {
    let words = SeverityWords(delivery, on: environment.standardError, in: environment)
    var text = words.word(for: .error) + ": " + visible(stop.message) + "\n"
    if let advice = stop.advice { text += "  " + visible(advice) + "\n" }
    try? environment.standardError.write(text)
  }

  private func printed(_ text: String) -> ExitStatus {
    do {
      try environment.standardOutput.write(text)
      return .done
    } catch {
      try? environment.standardError.write("error: cannot write: \(error.reason)\n")
      return .cannotWrite
    }
  }

  /// A command line that could not be understood, or a request for help.
  private func report(_ error: any Error, _ arguments: [String]) -> ExitStatus {
    guard !Crosstie.exitCode(for: error).isSuccess else {
      return printed(Crosstie.fullMessage(for: error) + "\n")
    }
    let message = Suggestion.message(for: arguments) ?? Crosstie.fullMessage(for: error)
    if Suggestion.wantsJSON(arguments) {
      let stop = Stop(.usage, message.split(separator: "\n").first.map(String.init) ?? message)
      _ = printed(
        AnswerDocument.failed(stop, schema: arguments.first.map { visible($0) } ?? "usage").document
      )
    }
    try? environment.standardError.write(visibleLines(message) + "\n")
    return .usage
  }

  private func visibleLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { visible(String($0)) }.joined(separator: "\n")
  }
}
