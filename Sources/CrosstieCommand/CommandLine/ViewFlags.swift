public import ArgumentParser
public import StakeholderModel
import TextFormats

/// Which ties and groups a verb looks at.
struct ViewFlags: ParsableArguments, Sendable {
  @Option(help: "How people are put together: unit, department or organization.")
  var level: GroupingLevel?

  @Option(help: "Look only at working relationships of this strength or more, 1 to 5.")
  var minTie: Int = 1

  @Flag(help: "Look only at ties that both sides reported.")
  var confirmed = false

  func validate() throws {
    guard (1...5).contains(minTie) else {
      throw ValidationError("--min-tie takes a number from 1 to 5")
    }
  }

  /// The flags in the words of the model.
  var options: ViewOptions {
    var options = ViewOptions()
    options.minimumLevel = TieLevel(rawValue: minTie) ?? .contact
    options.confirmedOnly = confirmed
    options.level = level
    return options
  }

  /// The flags as settings of an answer.
  var settings: [String: JSONValue] {
    [
      "level": .optional(level?.rawValue), "min_tie": .integer(minTie),
      "confirmed": .boolean(confirmed),
    ]
  }
}

extension GroupingLevel: ExpressibleByArgument {}
extension ViewKind: ExpressibleByArgument {}

/// Who may see the output.
struct SharingOptions: ParsableArguments, Sendable {
  @Option(help: "Who may see it: internal, team, partners or public.")
  var share: SharingLevel?

  @Flag(help: "Keep what is marked restricted.")
  var includeRestricted = false
}

extension SharingLevel: ExpressibleByArgument {}
