import FileFormats
import StakeholderModel

/// The two files of a comparison, as they stand on the command line.
struct RoundFiles {
  private let before: InputOptions
  private let after: InputOptions

  /// Settles which file is which.
  init(_ input: InputOptions, beforeAsOf: String?) throws(Stop) {
    guard input.paths.count == 2 else {
      throw Stop(
        .usage,
        input.paths.count < 2
          ? "compare needs two files: the earlier and the later"
          : "compare takes two files, not \(input.paths.count)",
        advice: input.paths.count < 2
          ? "crosstie compare spring.xlsx autumn.xlsx"
          : "put the tables of each round into a folder of their own, and name the two folders")
    }
    guard input.paths != ["-", "-"] else {
      throw Stop(.usage, "standard input holds one round, not two", advice: "name a file for one")
    }
    var (before, after) = (input, input)
    before.paths = [input.paths[0]]
    before.asOf = beforeAsOf
    after.paths = [input.paths[1]]
    self.before = before
    self.after = after
  }

  /// Reads both; whatever is wrong with either is told before the first of them ends the command.
  func load(
    in environment: CommandEnvironment, _ delivery: Delivery
  ) throws(Stop) -> LoadedRounds {
    let first: Result<LoadedNetwork, Stop> = attempt { () throws(Stop) in
      try before.load(in: environment, delivery)
    }
    let second: Result<LoadedNetwork, Stop> = attempt { () throws(Stop) in
      try after.load(in: environment, delivery)
    }
    switch (first, second) {
    case (.success(let before), .success(let after)):
      return LoadedRounds(before: before, after: after)
    case (.failure(let one), .failure(let other)):
      throw Stop(
        one.status, "\(one.message); and \(other.message)", advice: one.advice ?? other.advice,
        diagnostics: one.diagnostics + other.diagnostics)
    case (.failure(let stop), .success):
      throw stop.of(before.paths[0])
    case (.success, .failure(let stop)):
      throw stop.of(after.paths[0])
    }
  }

  private func attempt(
    _ read: () throws(Stop) -> LoadedNetwork
  ) -> Result<LoadedNetwork, Stop> {
    do { return .success(try read()) } catch { return .failure(error) }
  }
}

extension Stop {
  /// The same, and in which of two files.
  fileprivate func of(_ path: String) -> Stop {
    Stop(
      status, message.contains(path) ? message : "\(path): \(message)", advice: advice,
      diagnostics: diagnostics)
  }
}

/// Two rounds, read from disk.
struct LoadedRounds: Sendable {
  let before: LoadedNetwork
  let after: LoadedNetwork

  /// A warning where the first file describes a later day than the second.
  var orderDoubt: Diagnostic? {
    guard let then = before.network.asOf, let now = after.network.asOf,
      then.dayNumber > now.lastDayNumber
    else { return nil }
    return Diagnostic(
      "W501", .warning,
      "the first file describes \(then), which is later than the \(now) of the second",
      help: "the earlier file comes first; turn the two around")
  }
}
