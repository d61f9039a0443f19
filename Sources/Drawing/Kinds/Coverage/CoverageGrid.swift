import Findings
import StakeholderModel

/// Which organization has a champion for what, as rows and columns.
struct CoverageGrid: Sendable {
  /// An alliance or initiative, or everyone in the file.
  struct Column: Sendable {
    let name: String
    let active: Int
    let total: Int
    let isRecorded: Bool
  }

  /// An organization.
  struct Row: Sendable {
    let name: String
    let short: String?
    let subject: String
    let cells: [Cell]

    /// Rows where something is missing come before others when there is no room for all.
    var urgency: Int {
      let marks = cells.map(\.mark)
      if marks.contains(.asked) || marks.contains(.lapsed) { return 0 }
      return marks.contains(.active) ? 1 : 2
    }
  }

  /// The state of one organization for one cause.
  struct Cell: Sendable {
    let mark: CoverageMark
    let names: [String]
  }

  let columns: [Column]
  let rows: [Row]

  /// The cells of organizations and causes that the network as shown still holds.
  init(_ content: PictureContent) {
    let network = content.network
    let known = Set(network.organizations.map(\.id))
    let coverage = ChampionCoverage(
      cells: content.reading.champions.cells.filter { cell in
        known.contains(cell.organization) && content.holds(cell.cause)
      })
    var names: [PersonID: String] = [:]
    for person in network.people { names[person.id] = person.displayName }
    let hidesNames = content.sharing == .public || content.sharing == .partners
    let people = hidesNames ? [:] : names
    let cells = coverage.cells
    let causes = coverage.causes
    var byPlace: [Place: CoverageCell] = [:]
    for cell in cells { byPlace[Place(cause: cell.cause, organization: cell.organization)] = cell }
    let taking = Set(cells.map(\.organization))
    rows = network.organizations.filter { taking.contains($0.id) }.map { organization in
      Row(
        name: organization.displayName, short: organization.short,
        subject: organization.id.text,
        cells: causes.map { cause in
          let cell = byPlace[Place(cause: cause, organization: organization.id)]
          return Cell(
            mark: CoverageMark(cell?.state), names: cell?.champions.compactMap { people[$0] } ?? [])
        })
    }
    let rows = rows
    columns = causes.indices.map { column in
      let marks = rows.map { $0.cells[column].mark }
      return Column(
        name: Self.name(of: causes[column], in: network), active: marks.count { $0 == .active },
        total: marks.count { $0 != .apart },
        isRecorded: marks.contains { $0 != .apart && $0 != .notAsked })
    }
  }

  private init(columns: [Column], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }

  private struct Place: Hashable {
    let cause: Cause?
    let organization: OrganizationID
  }

  private static func name(of cause: Cause?, in network: StakeholderNetwork) -> String {
    switch cause {
    case nil: "Everyone in this file"
    case .alliance(let id):
      network.alliances.first { $0.id == id }?.displayName ?? id.text
    case .initiative(let id):
      network.initiatives.first { $0.id == id }?.displayName ?? id.text
    }
  }

  /// How many cells have a mark.
  func count(_ mark: CoverageMark) -> Int {
    rows.reduce(0) { sum, row in sum + row.cells.count { $0.mark == mark } }
  }

  /// How many organizations have an active champion for something.
  var covered: Int { rows.count { $0.cells.contains { $0.mark == .active } } }

  /// How many organizations nobody asked about champions, for anything.
  var neverAsked: Int {
    rows.count { row in
      row.cells.allSatisfy { $0.mark == .notAsked || $0.mark == .apart }
    }
  }

  /// At most so many rows and columns: those where something is missing first, in their old order.
  func limited(rows rowLimit: Int, columns columnLimit: Int) -> CoverageGrid {
    let kept = Set(
      rows.indices.sorted { (rows[$0].urgency, $0) < (rows[$1].urgency, $1) }.prefix(rowLimit))
    return CoverageGrid(
      columns: Array(columns.prefix(columnLimit)),
      rows: rows.indices.filter(kept.contains).map { place in
        let row = rows[place]
        return Row(
          name: row.name, short: row.short, subject: row.subject,
          cells: Array(row.cells.prefix(columnLimit)))
      })
  }
}

extension CoverageMark {
  /// The mark of a state; `nil` for an organization that takes no part.
  init(_ state: CoverageState?) {
    switch state {
    case .active: self = .active
    case .some(.none): self = .asked
    case .lapsed: self = .lapsed
    case .notAsked: self = .notAsked
    case nil: self = .apart
    }
  }
}

extension PictureContent {
  /// Whether an alliance or initiative is in the network as it may be shown.
  fileprivate func holds(_ cause: Cause?) -> Bool {
    switch cause {
    case nil: true
    case .alliance(let id): network.alliances.contains { $0.id == id }
    case .initiative(let id): network.initiatives.contains { $0.id == id }
    }
  }
}
