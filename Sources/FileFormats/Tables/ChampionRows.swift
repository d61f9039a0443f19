import StakeholderModel
import TextFormats

/// What the status of a row of champions says.
enum ChampionStep: Equatable {
  /// A status.
  case status(ChampionStatus)
  /// Somebody looked, and there is nobody.
  case no
  /// Nobody has been asked.
  case notAsked

  /// Reads a cell; `nil` when it is none of these.
  init?(_ text: String) {
    switch championAnswer(text) {
    case .status(let status)?: self = .status(status)
    case .no?: self = .no
    case nil:
      let statuses = ChampionStatus.allCases.map(\.rawValue)
      if let word = fixedWord(text, among: statuses), let status = ChampionStatus(rawValue: word) {
        self = .status(status)
        return
      }
      let words = [
        "notaskedyet", "notasked", "open", "todo", "nochnichtgefragt", "pasencoredemande",
      ]
      guard words.contains(foldedName(text)) else { return nil }
      self = .notAsked
    }
  }
}

/// Rows of champions that say of an organization that there is none.
struct ChampionlessRows {
  /// One such row.
  struct Row {
    let organization: SourceCell
    let place: SourceLocation
  }

  /// The rows.
  var rows: [Row] = []
  /// The organizations that have rows of other kinds, folded.
  var others: Set<String> = []
}

extension TableReader {
  /// Makes a row of champions one that the decoder reads: the status in its words, and no row for
  /// somebody who is still to be found.
  ///
  /// - Returns: `nil`, counted, for rows that say nothing yet or that there is nobody.
  mutating func completeChampion(
    _ row: inout RowBuilder, _ table: RecognizedTable, _ cells: [SourceCell],
    _ account: inout RowAccount
  ) -> PositionedNode? {
    if let cell = table.cell("for", cells), isMissing(cell.text) || cell.text == "—" {
      row.remove("for")
    }
    let cell = table.cell("status", cells)
    let step = cell.flatMap { ChampionStep(unguarded($0.text)) }
    let organization = table.cell("inside", cells)
    let isNo = step == .no || row["person"] == nil && step == .status(.asked)
    if let organization, !(isNo && row["person"] == nil) {
      championless.others.insert(foldedOrganization(organization.text))
    }
    guard row["person"] != nil else {
      return withoutPerson(row, step, isNo: isNo, organization, cell, table, &account)
    }
    guard let cell, let step else { return row.node }
    let status: ChampionStatus =
      switch step {
      case .status(let status): status
      case .no: .asked
      case .notAsked: .potential
      }
    row.set("status", CellReader(table.table).scalar(status.rawValue, cell))
    return row.node
  }

  private mutating func withoutPerson(
    _ row: RowBuilder, _ step: ChampionStep?, isNo: Bool, _ organization: SourceCell?,
    _ status: SourceCell?, _ table: RecognizedTable, _ account: inout RowAccount
  ) -> PositionedNode? {
    if isNo, let organization, let status {
      championless.rows.append(
        ChampionlessRows.Row(organization: organization, place: table.table.location(status)))
      return nil
    }
    switch step {
    case .status?, .no?: return row.node
    case .notAsked?, nil:
      account.used -= 1
      account.skip("not filled in yet")
      return nil
    }
  }

  /// Records where there is nobody; an organization with other rows needs a name, since one word about
  /// it would speak of all its work.
  mutating func recordChampionless() {
    var silent: Set<String> = []
    for row in championless.rows {
      let name = row.organization.text
      guard !championless.others.contains(foldedOrganization(name)) else {
        log.warn(
          "W220", "“no” was not recorded: “\(name)” has other work in this table",
          help: "name the person who was asked", at: row.place)
        continue
      }
      guard let id = homes.knownID(of: name) else {
        log.error(
          "E302", "no organization is called “\(name)” (`inside`)",
          help: log.suggestion(for: name, among: homes.names), at: row.place)
        continue
      }
      silent.insert(id)
    }
    mark(silent)
  }

  /// Writes at organizations that they have no champion.
  mutating func mark(_ silent: Set<String>) {
    guard !silent.isEmpty else { return }
    func marked(_ nodes: [PositionedNode]) -> [PositionedNode] {
      nodes.map { node in
        guard let id = node["id"]?.text, silent.contains(id), node["champions"] == nil,
          case .map(var entries) = node.content
        else { return node }
        let value = PositionedNode(.scalar("none", isQuoted: true), at: node.location)
        entries.append(PositionedEntry("champions", at: node.location, value))
        return PositionedNode(.map(entries), at: node.location)
      }
    }
    lists[.organizations] = marked(lists[.organizations] ?? [])
    homes.replaceCreated(marked(homes.created))
  }
}
