import StakeholderModel
import TextFormats

/// A network as a folder of CSV files, one per list; reading it gives the same network.
func csvFolder(of network: StakeholderNetwork) -> WrittenNetwork {
  var files: [SourceFile] = []
  var losses: [String] = []
  var general = FlatTable()
  let members = encoded(network)
  let topLevel = members.filter { ["name", "asOf", "source", "scale"].contains($0.key) }
  if !topLevel.isEmpty {
    _ = general.add(.map(topLevel))
    files.append(SourceFile(name: "network.csv", text: general.document))
  }
  for (key, value) in members {
    guard case .list(let items) = value else { continue }
    var table = FlatTable(columns: firstColumns[key] ?? ["id"])
    let fits = items.map { table.add($0) }.allSatisfy { $0 }
    if !fits { losses.append("\(key): a list inside a list became one list") }
    files.append(SourceFile(name: key + ".csv", text: table.document))
  }
  if let respondents = network.respondents {
    files.append(SourceFile(name: "respondents.csv", text: table(of: respondents).document))
  }
  if !network.positions.isEmpty {
    var table = FlatTable()
    for position in network.positions {
      table.add(cells: [
        ("id", .text(position.id)), ("x", .plain(spelledNumber(position.x))),
        ("y", .plain(spelledNumber(position.y))),
      ])
    }
    files.append(SourceFile(name: "positions.csv", text: table.document))
  }
  return WrittenNetwork(files, losses: losses)
}

/// The columns that stand first and even where no row has anything in them.
private let firstColumns: [String: [String]] = [
  "organizations": ["id", "name"], "people": ["id", "name"], "ties": ["id", "from", "to"],
  "alliances": ["id", "name"], "memberships": ["id", "alliance", "person", "organization"],
  "initiatives": ["id", "name"], "champions": ["id", "person", "for", "inside", "status"],
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
