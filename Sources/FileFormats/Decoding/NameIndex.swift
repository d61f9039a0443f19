import StakeholderModel

/// What kind of thing an id can stand for.
enum EntityKind: String, Sendable, Hashable, CaseIterable {
  // The words of messages.
  case organization, person, alliance, initiative, goal, agenda
  case servedGroup = "stakeholder group"

  /// The word with its article.
  var withArticle: String {
    switch self {
    case .person, .goal, .servedGroup: "a \(rawValue)"
    case .organization, .alliance, .initiative, .agenda: "an \(rawValue)"
    }
  }
}

/// Every id and name in a file, to resolve what refers to them.
struct NameIndex {
  /// What came of looking for a name.
  enum Match: Equatable {
    case found(EntityKind, id: String)
    case several([String])
    case missing
  }

  private struct Target: Hashable {
    let kind: EntityKind
    let id: Identifier<Target>
  }

  private var ids: [Identifier<NameIndex>: [EntityKind: SourceLocation]] = [:]
  private var byName: [String: Set<Target>] = [:]
  private var byFoldedName: [String: Set<Target>] = [:]
  private var byFoldedOrganization: [String: Set<Target>] = [:]
  private var spellings: [EntityKind: [String]] = [:]

  /// Adds an entity.
  ///
  /// - Returns: What has the id already: something of the same kind, or, for people and organizations,
  ///   of the other.
  mutating func add(
    _ kind: EntityKind, id: String, names: [String], at location: SourceLocation
  ) -> (kind: EntityKind, location: SourceLocation)? {
    let key = Identifier<NameIndex>(id)
    let shares: [EntityKind] =
      kind == .person || kind == .organization ? [.person, .organization] : [kind]
    for other in shares {
      if let known = ids[key]?[other] { return (other, known) }
    }
    ids[key, default: [:]][kind] = location
    spellings[kind, default: []].append(id)
    let target = Target(kind: kind, id: Identifier(id))
    byFoldedName[foldedName(id), default: []].insert(target)
    for name in [id] + names where kind == .organization {
      byFoldedOrganization[foldedOrganization(name), default: []].insert(target)
    }
    for name in names {
      byName[name, default: []].insert(target)
      byFoldedName[foldedName(name), default: []].insert(target)
      spellings[kind, default: []].append(name)
    }
    return nil
  }

  /// Those of some kinds that have something of this id.
  func kinds(ofID id: String, among kinds: [EntityKind]) -> [EntityKind] {
    let known = ids[Identifier(id)] ?? [:]
    return kinds.filter { known[$0] != nil }
  }

  /// Looks for an id.
  func match(id: String, _ kinds: [EntityKind]) -> Match {
    guard let known = ids[Identifier(id)], let kind = kinds.first(where: { known[$0] != nil })
    else {
      return .missing
    }
    return .found(kind, id: id)
  }

  /// Looks for an id, else for a name as written, else for a name spelled a little differently.
  func match(name: String, _ kinds: [EntityKind]) -> Match {
    let exact = match(id: name, kinds)
    guard exact == .missing else { return exact }
    let folded = foldedName(name)
    let organization = kinds.contains(.organization) ? foldedOrganization(name) : ""
    for targets in [
      byName[name], folded.isEmpty ? nil : byFoldedName[folded], byFoldedOrganization[organization],
    ] {
      let fitting = (targets ?? []).filter { kinds.contains($0.kind) }.sorted { $0.id < $1.id }
      if let only = fitting.first, fitting.count == 1 {
        return .found(only.kind, id: only.id.text)
      }
      if fitting.count > 1 { return .several(fitting.map(\.id.text)) }
    }
    return .missing
  }

  /// Every id and name of some kinds.
  func known(_ kinds: [EntityKind]) -> [String] { kinds.flatMap { spellings[$0] ?? [] } }

  /// The id of the only entity of some kinds that is called `name`.
  func id(named name: String, _ kinds: [EntityKind]) -> String? {
    let fitting = (byName[name] ?? []).filter { kinds.contains($0.kind) }
    return fitting.count == 1 ? fitting.first?.id.text : nil
  }
}
