import StakeholderModel
import TextFormats

/// A network as tables, one per list, each named like its list; together they hold everything.
struct ListTables {
  private(set) var tables: [(name: String, table: FlatTable)] = []
  /// What did not fit, one sentence per reason.
  private(set) var losses: [String] = []

  init(_ network: StakeholderNetwork) {
    let members = encoded(network)
    let general = members.filter { ["name", "asOf", "source", "scale"].contains($0.key) }
    if !general.isEmpty {
      var table = FlatTable()
      _ = table.add(.map(general))
      tables.append(("network", table))
    }
    for (key, value) in members {
      guard case .list(let items) = value else { continue }
      var table = FlatTable(columns: firstColumns[key] ?? ["id"])
      let fits = items.map { table.add($0) }.allSatisfy { $0 }
      if !fits { losses.append("\(key): a list inside a list became one list") }
      tables.append((key, table))
    }
    if let respondents = network.respondents {
      tables.append(("respondents", table(of: respondents)))
    }
    if !network.positions.isEmpty {
      tables.append(("positions", table(of: network.positions)))
    }
  }
}

/// The columns that stand first and even where no row has anything in them.
private let firstColumns: [String: [String]] = [
  "organizations": ["id", "name"], "people": ["id", "name"], "ties": ["id", "from", "to"],
  "alliances": ["id", "name"], "memberships": ["id", "alliance", "person", "organization"],
  "initiatives": ["id", "name"], "champions": ["id", "person", "for", "inside", "status"],
  "stakeholderGroups": ["id", "name", "beneficiary", "represented"],
  "goals": ["id", "text", "for"],
  "agendas": ["id", "name", "owner"], "agreements": ["id", "name", "kind", "for", "parties"],
  "losses": ["id", "holder", "initiative", "type", "description"],
  "contributions": ["id", "from", "to", "resource", "pledged", "delivered"],
  "events": ["id", "kind", "date", "for"], "concerns": ["id", "by", "for", "about"],
  "assessments": ["id", "instrument", "subject", "by"],
]

private func table(of respondents: Respondents) -> FlatTable {
  var table = FlatTable(columns: ["id", "asked", "answered"])
  let answered = Set(respondents.answered)
  let asked = Set(respondents.asked)
  for actor in respondents.asked + respondents.answered.filter({ !asked.contains($0) }) {
    table.add(cells: [
      ("id", .text(actor.id)), ("asked", .plain(asked.contains(actor) ? "yes" : "no")),
      ("answered", .plain(answered.contains(actor) ? "yes" : "no")),
    ])
  }
  return table
}

private func table(of positions: [KeptPosition]) -> FlatTable {
  var table = FlatTable()
  for position in positions {
    table.add(cells: [
      ("id", .text(position.id)), ("x", .plain(spelledNumber(position.x))),
      ("y", .plain(spelledNumber(position.y))),
    ])
  }
  return table
}
