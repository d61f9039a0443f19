import FileFormats
import Findings
import StakeholderModel

/// A sheet to fill in: whom somebody might ask to be a champion, wherever nothing is recorded yet.
///
/// Reading the workbook again records what was filled in.
struct ChampionsToAsk {
  /// The name of the sheet.
  static let name = "Champions to ask"
  /// What can be chosen as an answer.
  static let answers = ["yes", "asked", "no", "not asked yet"]

  /// What stands for work of any kind; readers take it for nothing.
  private static let anyWork = "—"

  private let network: StakeholderNetwork
  private let champions: ChampionCoverage
  private let workbook: Workbook
  private let tree: OrganizationTree

  /// - Parameters:
  ///   - network: What was read of the workbook.
  ///   - workbook: The workbook; what a sheet of this name already lists is not listed again.
  init(_ network: StakeholderNetwork, in workbook: Workbook) {
    self.network = network
    champions = ChampionCoverage.of(
      network, grouping: network.grouping(at: ViewOptions().level))
    self.workbook = workbook
    tree = OrganizationTree(network)
  }

  /// The sheet; `nil` when everything is recorded, or already stands on such a sheet.
  var sheet: AddedSheet? {
    let listed = rowsListed
    let hasCauses = champions.cells.contains { $0.cause != nil }
    let cells = champions.cells.filter { cell in
      cell.state == .notAsked
        && !listed.contains([
          organizationName(cell), causeName(cell.cause) ?? (hasCauses ? Self.anyWork : ""),
        ])
    }
    guard !cells.isEmpty else { return nil }
    var sheet = AddedSheet(freeName)
    sheet.heading = [
      Self.name,
      "Nobody is recorded yet. Write whom you might ask and what they said; check the workbook again, "
        + "and it is recorded. Not asked is not no.",
    ]
    sheet.columns =
      [("Organization", 34)] + (hasCauses ? [("Alliance or initiative", 36)] : [])
      + [("Whom you might ask", 30), ("Status", 16), ("Notes", 44)]
    let personColumn = hasCauses ? 2 : 1
    for (row, cell) in cells.enumerated() {
      sheet.rows.append(
        [.text(organizationName(cell))]
          + (hasCauses ? [.text(causeName(cell.cause) ?? Self.anyWork)] : [])
          + [.input(""), .input("not asked yet"), .input("")])
      let people = people(of: cell)
      if !people.isEmpty {
        sheet.choices.append(.init(row: row, column: personColumn, words: people))
      }
      sheet.choices.append(.init(row: row, column: personColumn + 1, words: Self.answers))
    }
    return sheet
  }

  /// A name that no sheet of the workbook has.
  private var freeName: String {
    var number = 1
    var name = Self.name
    while workbook.sheets.contains(where: { $0.name == name }) {
      number += 1
      name = "\(Self.name) \(number)"
    }
    return name
  }

  /// The organizations and work that such sheets already list.
  private var rowsListed: Set<[String]> {
    var listed: Set<[String]> = []
    for sheet in workbook.sheets where sheet.name.hasPrefix(Self.name) {
      guard let header = sheet.rows.first(where: { $0.cells.first?.text == "Organization" })
      else { continue }
      let hasCauses = header.cells.contains { $0.text == "Alliance or initiative" }
      for row in sheet.rows where row.number > header.number {
        let cause = hasCauses ? row.cells.first { $0.column == 2 }?.text ?? "" : ""
        if let name = row.cells.first(where: { $0.column == 1 })?.text {
          listed.insert([name, cause])
        }
      }
    }
    return listed
  }

  private func organizationName(_ cell: CoverageCell) -> String {
    network.organization(cell.organization)?.displayName ?? cell.organization.text
  }

  private func causeName(_ cause: Cause?) -> String? {
    switch cause {
    case .alliance(let id): network.alliances.first { $0.id == id }?.name ?? id.text
    case .initiative(let id): network.initiatives.first { $0.id == id }?.name ?? id.text
    case nil: nil
    }
  }

  /// The people of an organization in the order of the workbook; a name that two people have gives way
  /// to the id.
  private func people(of cell: CoverageCell) -> [String] {
    var counts: [String: Int] = [:]
    for person in network.people { counts[person.displayName, default: 0] += 1 }
    return network.people.filter { person in
      person.home.map { tree.isInside($0, cell.organization) } ?? false
    }.map { counts[$0.displayName] == 1 ? $0.displayName : $0.id.text }
  }
}
