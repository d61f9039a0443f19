import StakeholderModel

extension RuleInput {
  /// One finding for each cause that has organizations in a state.
  ///
  /// - Parameters:
  ///   - state: The state.
  ///   - make: Gives the finding for a cause, its cells in the state, and all its cells.
  /// - Returns: The findings in the order of causes; a silence where nothing is recorded about
  ///   champions.
  func coverageFindings(
    _ state: CoverageState, _ make: (Cause?, [CoverageCell], [CoverageCell]) -> Finding
  ) -> RuleAnswer {
    guard champions.isRecorded else { return .silentAboutChampions }
    return .found(
      champions.causes.compactMap { cause in
        let cells = champions.cells(for: cause)
        let meant = cells.filter { $0.state == state }
        return meant.isEmpty ? nil : make(cause, meant, cells)
      })
  }
}

extension RuleAnswer {
  static var silentAboutChampions: RuleAnswer {
    .silent(
      "who champions what",
      wouldAllow: [
        "organizations without a champion", "champions that lapsed", "champions that stand alone",
      ], howTo: "Ask each organization once, and note every answer, a no included.", isMinor: false)
  }
}

extension Finding.Subject {
  /// The cause and the organizations of some cells.
  static func all(of cells: [CoverageCell]) -> [Finding.Subject] {
    let causes = cells.first?.cause.map { [Finding.Subject.cause($0)] } ?? []
    return causes + cells.map { .actor(.organization($0.organization)) }
  }
}

extension Claim {
  /// The names of the organizations of some cells.
  init(organizationsOf cells: [CoverageCell], limit: Int = 3) {
    self = .list(cells.map { "\(organization: $0.organization)" }, limit: limit)
  }
}
