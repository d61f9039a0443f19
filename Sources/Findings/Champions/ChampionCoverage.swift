public import StakeholderModel

/// Whether an organization has a champion for a cause; not asked is not no.
public enum CoverageState: String, Sendable, Hashable, CaseIterable {
  /// At least one committed or active champion.
  case active
  /// There was one, and there is none now.
  case lapsed
  /// Somebody looked and there is none.
  case none
  /// Nothing is recorded.
  case notAsked = "not_asked"
}

/// One organization's champions for one cause.
public struct CoverageCell: Sendable, Hashable {
  /// The cause; `nil` for everyone in the file.
  public var cause: Cause?
  /// The organization.
  public var organization: OrganizationID
  /// The state.
  public var state: CoverageState
  /// The people whose roles decide the state, active ones first.
  public var champions: [PersonID]

  /// Makes a cell.
  public init(
    cause: Cause?, organization: OrganizationID, state: CoverageState, champions: [PersonID]
  ) {
    self.cause = cause
    self.organization = organization
    self.state = state
    self.champions = champions
  }
}

/// Who champions what where, over all causes and the organizations that take part.
public struct ChampionCoverage: Sendable, Hashable {
  /// One cell for each cause and organization that takes part in it, by cause, then file order.
  public var cells: [CoverageCell]

  /// Makes a coverage of its cells.
  public init(cells: [CoverageCell]) { self.cells = cells }

  /// The causes, in the order of the cells; `nil` stands for everyone in the file.
  public var causes: [Cause?] {
    var causes: [Cause?] = []
    for cell in cells where !causes.contains(cell.cause) { causes.append(cell.cause) }
    return causes
  }

  /// The cells of a cause, in their order.
  public func cells(for cause: Cause?) -> [CoverageCell] { cells.filter { $0.cause == cause } }

  /// How many cells have a state.
  public func count(_ state: CoverageState) -> Int { cells.count { $0.state == state } }

  /// Whether anybody ever recorded anything about champions.
  public var isRecorded: Bool { cells.contains { $0.state != .notAsked } }
}
