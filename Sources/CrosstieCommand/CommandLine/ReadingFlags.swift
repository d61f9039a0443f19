import ArgumentParser
import Findings
import NetworkAnalysis
import StakeholderModel
import TextFormats

/// How a network is read for silos and champions.
struct ReadingFlags: ParsableArguments, Sendable {
  @OptionGroup var view: ViewFlags

  @Option(help: "Put people together by the values of this column instead of their organization.")
  var by: String?

  @Option(help: "The seed of shuffles, so that the same input gives the same answer.")
  var seed: UInt64 = 1

  /// The flags as settings of an answer.
  var settings: [String: JSONValue] {
    var settings = view.settings
    settings["by"] = .optional(by)
    settings["seed"] = .integer(Int(clamping: seed))
    settings["draws"] = .integer(9_999)
    settings["view"] = .text("people")
    return settings
  }

  /// Reads the network; without what is restricted, findings say nothing that rests on it.
  func reading(
    of loaded: LoadedNetwork, includesRestricted: Bool = false
  ) async throws(Stop) -> Reading {
    await Reading.of(loaded.network, options: try scope(for: loaded))
      .told(includesRestricted: includesRestricted)
  }

  /// What a reading looks at.
  func scope(for loaded: LoadedNetwork) throws(Stop) -> ReadingScope {
    var options = ReadingScope()
    options.view = view.options
    options.silos.seed = seed
    if let by {
      options.grouping = try Divisions(loaded, view.level).resolve([by], in: .people).first
    }
    return options
  }
}
