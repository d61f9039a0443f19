import ArgumentParser
import FileFormats
import NetworkAnalysis
import StakeholderModel

/// Who is who, as somebody says.
struct IdentityFlags: ParsableArguments, Sendable {
  @Option(
    help: "Two entries are one: \"EARLIER = LATER\", each an id or a name; repeatable.")
  var same: [String] = []

  @Option(help: "An entry of the earlier file is nobody of the later one; repeatable.")
  var different: [String] = []

  @Option(help: "A YAML file with lists under same and different.")
  var identities: String?

  /// What was said, in the ids of both files.
  func accepted(
    _ files: LoadedRounds, in environment: CommandEnvironment
  ) throws(Stop) -> AcceptedIdentities {
    var said = IdentityFile.Lists()
    if let identities {
      said = try IdentityFile(path: identities).read(in: environment)
    }
    let then = NamedActors(files.before.network)
    let now = NamedActors(files.after.network)
    var accepted = AcceptedIdentities()
    for text in said.same + same {
      let parts = text.split(separator: "=", omittingEmptySubsequences: false)
        .map { NamedActors.trimmed(String($0)) }
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        throw Stop(.usage, "“\(text)” does not say who is who", advice: "write \"EARLIER = LATER\"")
      }
      let first = try then.actor(parts[0], in: "the earlier file")
      let second = try now.actor(parts[1], in: "the later file")
      guard (first.person == nil) == (second.person == nil) else {
        throw Stop(.usage, "“\(text)”: a person is no organization")
      }
      accepted.same.append((first, second))
    }
    for text in said.different + different {
      accepted.different.insert(try then.actor(text, in: "the earlier file"))
    }
    return accepted
  }
}

/// A YAML file of who is who.
struct IdentityFile {
  /// What it says, as written.
  struct Lists {
    var same: [String] = []
    var different: [String] = []
  }

  let path: String

  func read(in environment: CommandEnvironment) throws(Stop) -> Lists {
    let root = try YAMLFile(path: path, role: "list of identities").root(in: environment)
    var lists = Lists()
    guard case .map(let entries)? = root?.content else {
      throw Stop(.invalidInput, "\(path) is no list of identities", advice: Self.advice)
    }
    for entry in entries {
      guard case .list(let items) = entry.value.content, ["same", "different"].contains(entry.key)
      else {
        throw Stop(
          .invalidInput, "\(entry.keyLocation.text): “\(entry.key)” is no list of identities",
          advice: Self.advice)
      }
      let texts = items.compactMap(\.text)
      guard texts.count == items.count else {
        throw Stop(
          .invalidInput, "\(entry.keyLocation.text): an entry of “\(entry.key)” is no text",
          advice: Self.advice)
      }
      if entry.key == "same" { lists.same += texts } else { lists.different += texts }
    }
    return lists
  }

  private static let advice = "it holds lists under same (\"EARLIER = LATER\") and different"
}
