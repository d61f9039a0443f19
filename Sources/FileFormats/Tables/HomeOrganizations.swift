import StakeholderModel

/// The organizations that tables of people name, found in the table of organizations or made.
struct HomeOrganizations {
  /// Organizations that no table lists, in the order they were named.
  private(set) var created: [PositionedNode] = []
  private var index = NameIndex()
  private var makes: [String: String] = [:]
  private var listed: [String: [String]] = [:]
  private var peopleIDs: Set<String> = []
  private var knowsOrganizations = false
  /// What a bare number counts, which goes before it in the name.
  var wordBeforeNumbers = "organization"
  private var parents: [String: String] = [:]
  private var spellings: [String: [String]] = [:]

  /// Notes the organizations of a table.
  mutating func add(organizations: [PositionedNode]) {
    for node in organizations {
      guard let id = node["id"]?.text else { continue }
      knowsOrganizations = true
      parents[id] = node["parent"]?.text
      let names = [node["name"]?.text, node["short"]?.text].compactMap { $0 }
      _ = index.add(.organization, id: id, names: names, at: node.location)
      for key in Set(([id] + names).map(foldedOrganization)) where !key.isEmpty {
        listed[key, default: []].append(id)
      }
    }
  }

  /// The id of the organization that a name means; `nil` when there is none, or there are several.
  func knownID(of name: String) -> String? {
    if case .found(_, let id) = index.match(name: name, [.organization]) { return id }
    let key = foldedOrganization(name)
    if let ids = listed[key] { return ids.count == 1 ? ids[0] : nil }
    return makes[key]
  }

  /// Whether an organization is another or part of it, however deep.
  func isInside(_ id: String, _ other: String) -> Bool {
    var seen: Set<String> = []
    var current: String? = id
    while let place = current, seen.insert(place).inserted {
      if place == other { return true }
      current = parents[place].map { knownID(of: $0) ?? $0 }
    }
    return false
  }

  /// The ids and names of all organizations.
  var names: [String] { index.known([.organization]) }

  /// Puts other values of the made organizations in their place.
  mutating func replaceCreated(_ nodes: [PositionedNode]) { created = nodes }

  /// Notes the ids of people, which no organization can have.
  mutating func reserve(_ ids: some Sequence<String>) { peopleIDs.formUnion(ids) }

  /// Whether a cell is the id of an organization in the table.
  func isKnown(_ text: String) -> Bool {
    if case .found = index.match(name: text, [.organization]) { true } else { false }
  }

  /// The id of the organization that a person's cells name, from the widest to the narrowest.
  ///
  /// - Parameter cells: The organization, department and unit, as far as the table has them.
  /// - Returns: The id of the narrowest; `nil` when all are empty.
  mutating func home(of cells: [PositionedNode?]) -> PositionedNode? {
    var parent: PositionedNode?
    for case let cell? in cells {
      guard let name = cell.text else { continue }
      let id = id(of: name, inside: parent, cell)
      parent = PositionedNode(.scalar(id, isQuoted: true), at: cell.location)
    }
    return parent
  }

  /// What was taken for one organization although it is spelled in several ways.
  var joinedSentences: [String] {
    let joined = spellings.values.filter { $0.count > 1 }
      .map { $0.map { "“\($0)”" }.joined(separator: ", ") }.sorted()
    guard !joined.isEmpty else { return [] }
    let more = joined.count > 5 ? "; and \(joined.count - 5) more" : ""
    return ["taken for one organization: " + joined.prefix(5).joined(separator: "; ") + more]
  }

  /// The way from the top in one text, so that “HR” of one organization is not that of another.
  private mutating func id(
    of name: String, inside parent: PositionedNode?, _ cell: PositionedNode
  ) -> String {
    let way = (parent?.text.map { $0 + "\u{0}" } ?? "") + foldedOrganization(name)
    if spellings[way, default: []].count < 5, !spellings[way, default: []].contains(name) {
      spellings[way, default: []].append(name)
    }
    if let known = makes[way] { return known }
    if parent == nil, case .found(_, let id) = index.match(name: name, [.organization]) {
      return id
    }
    if parent == nil, let id = listed[foldedOrganization(name)], id.count == 1 { return id[0] }
    if let listed = listedPart(name, inside: parent) { return listed }
    var id = name
    if isTaken(id) { id = parent?.text.map { "\($0) / \(name)" } ?? "organization \(name)" }
    var number = 2
    while isTaken(id) {
      id = "\(name) (\(number))"
      number += 1
    }
    makes[way] = id
    make(id, name, parent, cell)
    return id
  }

  /// A department that the table of organizations lists; only where that table exists.
  private func listedPart(_ name: String, inside parent: PositionedNode?) -> String? {
    guard parent != nil, knowsOrganizations,
      case .found(_, let id) = index.match(name: name, [.organization]),
      !makes.values.contains(id)
    else { return nil }
    return id
  }

  private func isTaken(_ id: String) -> Bool {
    peopleIDs.contains(id) || index.match(id: id, [.organization]) != .missing
  }

  private mutating func make(
    _ id: String, _ name: String, _ parent: PositionedNode?, _ cell: PositionedNode
  ) {
    func scalar(_ text: String) -> PositionedNode {
      PositionedNode(.scalar(text, isQuoted: true), at: cell.location)
    }
    var row = RowBuilder(at: cell.location)
    row.set("id", scalar(id))
    let isNumber = !name.utf8.contains { !(0x30...0x39).contains($0) && $0 != 0x2E }
    if isNumber {
      row.set("name", scalar("\(wordBeforeNumbers) \(name)"))
    } else if id != name {
      row.set("name", scalar(name))
    }
    if let parent = parent?.text { row.set("parent", scalar(parent)) }
    parents[id] = parent?.text
    created.append(row.node)
    _ = index.add(.organization, id: id, names: [name], at: cell.location)
  }
}
