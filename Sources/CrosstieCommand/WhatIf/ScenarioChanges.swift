import FileFormats
import NetworkAnalysis
import StakeholderModel

/// Changes as they were written, by name or id.
struct ScenarioChanges {
  private var merge: [String] = []
  private var without: [String] = []
  private var remove: [String] = []
  private var add: [String] = []

  /// Adds changes behind those there are.
  mutating func append(merge: [String], without: [String], remove: [String], add: [String]) {
    self.merge += merge
    self.without += without
    self.remove += remove
    self.add += add
  }

  /// The changes in the order in which they are made.
  ///
  /// - Throws: A usage error for a name that nobody or several have, and for what is no pair.
  func edits(in network: StakeholderNetwork) throws(Stop) -> [NetworkEdit] {
    let names = NamedActors(network)
    var edits: [NetworkEdit] = []
    for text in merge {
      let pair = try names.pair(text)
      edits.append(.merge(pair.0, into: pair.1))
    }
    for text in without { edits.append(.remove(try names.actor(text))) }
    for text in remove {
      let pair = try names.pair(text)
      edits.append(.untie(pair.0, pair.1))
    }
    for text in add {
      let pair = try names.pair(text)
      edits.append(.tie(pair.0, pair.1))
    }
    return edits
  }

  static func stop(for fault: NetworkEditFault, in network: StakeholderNetwork) -> Stop {
    let names = ActorNames(network)
    func name(_ actor: Actor) -> String {
      let known = names.name(of: actor)
      return known.isEmpty ? actor.id : known
    }
    return switch fault {
    case .unknown(let actor): Stop(.usage, "\(name(actor)) is gone before this change")
    case .noTie(let a, let b): Stop(.usage, "\(name(a)) and \(name(b)) have no recorded tie")
    case .alreadyTied(let a, let b): Stop(.usage, "\(name(a)) and \(name(b)) are tied already")
    case .unlike(let a, let b):
      Stop(
        .usage, "\(name(a)) and \(name(b)) cannot be made one, or tied",
        advice: "name two different people, or two different organizations")
    }
  }
}

/// A YAML file with lists under merge, without, remove and add.
struct ScenarioFile {
  let path: String

  func read(in environment: CommandEnvironment) throws(Stop) -> ScenarioChanges {
    let root = try YAMLFile(path: path, role: "scenario").root(in: environment)
    var lists: [String: [String]] = [:]
    guard case .map(let entries)? = root?.content else {
      throw Stop(.invalidInput, "\(path) is no scenario", advice: Self.advice)
    }
    for entry in entries {
      guard ["merge", "without", "remove", "add"].contains(entry.key),
        case .list(let items) = entry.value.content
      else {
        throw Stop(
          .invalidInput, "\(entry.keyLocation.text): “\(entry.key)” is no list of changes",
          advice: Self.advice)
      }
      lists[entry.key] = items.compactMap(\.text)
    }
    var changes = ScenarioChanges()
    changes.append(
      merge: lists["merge"] ?? [], without: lists["without"] ?? [],
      remove: lists["remove"] ?? [], add: lists["add"] ?? [])
    return changes
  }

  private static let advice = "it holds lists under merge, without, remove and add"
}
