import StakeholderModel

/// Builds a network from a tree of keys and values, whatever syntax it came from.
///
/// Everything that is wrong goes to the log with its place; what can still be used is kept, so that
/// all mistakes are found in one reading.
struct NetworkDecoder {
  let log: DiagnosticLog
  /// Whether references may be names; in YAML they are ids.
  let joinsByName: Bool
  var index = NameIndex()
  var sources = SourceMap()

  init(log: DiagnosticLog, joinsByName: Bool) {
    self.log = log
    self.joinsByName = joinsByName
  }

  /// Decodes the document.
  mutating func network(_ root: PositionedNode) -> StakeholderNetwork {
    var network = StakeholderNetwork()
    guard var fields = Fields(root, of: "a network", log) else { return network }
    _ = fields.node("crosstie")
    network.name = fields.text("name")
    network.asOf = fields.date("asOf")
    network.source = fields.text("source")
    network.scale = fields.word("scale", TieScale.self)
    let organizations = indexed(fields.items("organizations"), .organization)
    let people = indexed(fields.items("people"), .person)
    let alliances = indexed(fields.items("alliances"), .alliance)
    let initiatives = indexed(fields.items("initiatives"), .initiative)
    let work = indexedWork(&fields)
    network.organizations = organizations.compactMap { organization($0) }
    network.people = people.compactMap { person($0) }
    network.alliances = alliances.compactMap { alliance($0) }
    network.initiatives = initiatives.compactMap { initiative($0) }
    for (tie, location) in fields.items("ties").compactMap({ tie($0, network.scale) }) {
      sources[.tie(network.ties.count)] = location
      network.ties.append(tie)
    }
    for (membership, location) in fields.items("memberships").compactMap({ membership($0) }) {
      sources[.membership(network.memberships.count)] = location
      network.memberships.append(membership)
    }
    for (role, location) in fields.items("champions").compactMap({ champion($0) }) {
      sources[.champion(network.champions.count)] = location
      network.champions.append(role)
    }
    decode(work, &fields, into: &network)
    checkIDs(network.ties.map { $0.id?.text }, "a tie") { .tie($0) }
    checkIDs(network.memberships.map { $0.id?.text }, "a membership") { .membership($0) }
    checkIDs(network.champions.map { $0.id?.text }, "a champion role") { .champion($0) }
    network.respondents = respondents(&fields)
    network.positions = keptPositions(&fields)
    fields.finish()
    return network
  }

  /// Notes the ids and names of some entities; those without a usable id are left out.
  mutating func indexed(_ nodes: [PositionedNode], _ kind: EntityKind) -> [PositionedNode] {
    nodes.filter { node in
      guard case .map = node.content else { return true }
      guard let idNode = node["id"], let id = idNode.text else {
        log.error("E208", "\(kind.withArticle) without an `id`", at: node.location)
        return false
      }
      var names = [node["name"]?.text, node["text"]?.text, node["short"]?.text].compactMap { $0 }
      if case .list(let aliases)? = node["aliases"]?.content { names += aliases.compactMap(\.text) }
      if let known = index.add(kind, id: id, names: names, at: idNode.location) {
        reportTaken(
          id, known, isName: joinsByName && id == node["name"]?.text ?? id, idNode.location)
        return false
      }
      switch kind {
      case .organization: sources[.organization(OrganizationID(id))] = idNode.location
      case .person: sources[.person(PersonID(id))] = idNode.location
      case .alliance: sources[.alliance(AllianceID(id))] = idNode.location
      case .initiative: sources[.initiative(InitiativeID(id))] = idNode.location
      case .goal: sources[.goal(GoalID(id))] = idNode.location
      case .agenda: sources[.agenda(AgendaID(id))] = idNode.location
      case .servedGroup: sources[.servedGroup(ServedGroupID(id))] = idNode.location
      }
      return true
    }
  }

  private func reportTaken(
    _ id: String, _ known: (kind: EntityKind, location: SourceLocation), isName: Bool,
    _ location: SourceLocation
  ) {
    let other = place(known.location, from: location)
    guard isName else {
      log.error(
        "E301", "“\(id)” is already the id of \(known.kind.withArticle) in \(other)",
        help: "give one of the two another id", at: location)
      return
    }
    log.error(
      "E301", "“\(id)” is already the name of \(known.kind.withArticle) in \(other)",
      help: "if they are one, keep one row; if they are two, tell the names apart", at: location)
  }

  private func place(_ location: SourceLocation, from other: SourceLocation) -> String {
    location.file == other.file ? location.textInFile : location.text
  }

  func checkIDs(_ ids: [String?], _ what: String, _ subject: (Int) -> SourceMap.Subject) {
    var first: [Identifier<NameIndex>: Int] = [:]
    for (number, id) in ids.enumerated() {
      guard let id else { continue }
      guard let other = first[Identifier(id)] else {
        first[Identifier(id)] = number
        continue
      }
      let line = sources[subject(other)].map { " in line \($0.line)" } ?? ""
      log.error(
        "E301", "“\(id)” is already the id of \(what)\(line)",
        help: "give one of the two another id", at: sources[subject(number)])
    }
  }
}

extension NetworkDecoder {
  /// Finds what a reference stands for; an error when nothing, or several things, are called so.
  func resolve(
    _ text: String, _ kinds: [EntityKind], in key: String, at location: SourceLocation
  ) -> (kind: EntityKind, id: String)? {
    let match = joinsByName ? index.match(name: text, kinds) : index.match(id: text, kinds)
    switch match {
    case .found(let kind, let id): return (kind, id)
    case .several(let ids):
      log.error(
        "E303", "“\(text)” could be \(ids.map { "“\($0)”" }.joined(separator: " or "))",
        help: "write the id", at: location)
      return nil
    case .missing:
      let kindWords = kinds.map(\.rawValue).joined(separator: " or ")
      let byName = joinsByName ? nil : index.id(named: text, kinds)
      let help =
        byName.map { "that is the name of “\($0)”; write the id" }
        ?? log.suggestion(for: text, among: index.known(kinds))
      // In a sheet the cell says which column is meant.
      let place = location.sheet == nil ? " (`\(key)`)" : ""
      log.error("E302", "no \(kindWords) is called “\(text)”\(place)", help: help, at: location)
      return nil
    }
  }

  /// The organization under a key.
  func organization(_ fields: inout Fields, _ key: String) -> OrganizationID? {
    reference(&fields, key, [.organization]).map { OrganizationID($0.id) }
  }

  /// The person under a key.
  func person(_ fields: inout Fields, _ key: String) -> PersonID? {
    reference(&fields, key, [.person]).map { PersonID($0.id) }
  }

  func reference(
    _ fields: inout Fields, _ key: String, _ kinds: [EntityKind]
  ) -> (kind: EntityKind, id: String)? {
    guard let location = fields.node(key)?.location, let text = fields.text(key) else { return nil }
    return resolve(text, kinds, in: key, at: location)
  }

  func references(_ fields: inout Fields, _ key: String, _ kind: EntityKind) -> [String] {
    (fields.scalars(key) ?? []).compactMap { item in
      resolve(item.text, [kind], in: key, at: item.location)?.id
    }
  }

  func actors(_ fields: inout Fields, _ key: String) -> [Actor] {
    (fields.scalars(key) ?? []).compactMap { item in
      resolve(item.text, [.person, .organization], in: key, at: item.location).map(actor)
    }
  }

  /// People and organizations under a key; `nil` where the key says nothing.
  func optionalActors(_ fields: inout Fields, _ key: String) -> [Actor]? {
    fields.node(key) == nil ? nil : actors(&fields, key)
  }

  /// The alliance or initiative under a key.
  func cause(_ fields: inout Fields, _ key: String) -> Cause? {
    reference(&fields, key, [.initiative, .alliance]).map(cause)
  }

  /// The alliances and initiatives under a key.
  func causes(_ fields: inout Fields, _ key: String) -> [Cause] {
    (fields.scalars(key) ?? []).compactMap { item in
      resolve(item.text, [.initiative, .alliance], in: key, at: item.location).map(cause)
    }
  }

  private func cause(_ target: (kind: EntityKind, id: String)) -> Cause {
    target.kind == .alliance
      ? .alliance(AllianceID(target.id)) : .initiative(InitiativeID(target.id))
  }

  func actor(_ target: (kind: EntityKind, id: String)) -> Actor {
    target.kind == .person
      ? .person(PersonID(target.id)) : .organization(OrganizationID(target.id))
  }
}
