import StakeholderModel

/// People and organizations by id or name.
struct NamedActors {
  private var byID: [String: Actor] = [:]
  private var byName: [String: [Actor]] = [:]
  private var known: [String] = []

  init(_ network: StakeholderNetwork) {
    for person in network.people { add(.person(person.id), person.displayName) }
    for organization in network.organizations {
      add(.organization(organization.id), organization.displayName)
    }
  }

  private mutating func add(_ actor: Actor, _ name: String) {
    byID[actor.id] = actor
    byName[name.lowercased(), default: []].append(actor)
    known.append(name)
  }

  /// Who has an id, else a name.
  ///
  /// - Parameters:
  ///   - text: The id or name, in any case.
  ///   - place: Where somebody is looked for, such as “the earlier file”; `nil` for the only file.
  /// - Returns: The person or organization.
  /// - Throws: A usage error for a name that nobody or several have.
  func actor(_ text: String, in place: String? = nil) throws(Stop) -> Actor {
    if let actor = byID[text] { return actor }
    let called = byName[text.lowercased()] ?? []
    if called.count == 1 { return called[0] }
    throw Stop(
      .usage,
      called.isEmpty
        ? "nobody \(place.map { "in " + $0 } ?? "here") is called “\(text)”"
        : "\(called.count) \(place.map { "in " + $0 + " " } ?? "")are called “\(text)”",
      advice: called.isEmpty
        ? NearestName.of(text, among: known).map { "did you mean “\($0)”?" }
        : "take the id: " + called.map(\.id).joined(separator: ", "))
  }

  /// Two with -- between them.
  func pair(_ text: String) throws(Stop) -> (Actor, Actor) {
    let parts = text.split(separator: "--", omittingEmptySubsequences: false)
      .map { Self.trimmed(String($0)) }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw Stop(.usage, "“\(text)” is no pair", advice: "write \"A -- B\"")
    }
    return (try actor(parts[0]), try actor(parts[1]))
  }

  /// The text without spaces around it.
  static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
