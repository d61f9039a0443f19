import GraphKernel

extension [MeasureForm] {
  /// The count of a role of brokerage, its mean over shuffled labels, and the distance from it.
  ///
  /// - Parameters:
  ///   - id: The name of the count.
  ///   - role: The role; `nil` for all roles together.
  /// - Returns: Three forms.
  static func ofBrokerage(_ id: String, _ role: Brokerage.Role?) -> [MeasureForm] {
    @Sendable func count(_ brokerage: Brokerage) -> Double {
      Double(role.map { brokerage[$0] } ?? brokerage.total)
    }
    @Sendable func mean(_ chance: BrokerageExpectation) -> Double {
      role.map { chance.means[$0.rawValue] } ?? chance.totalMean
    }
    @Sendable func deviation(_ chance: BrokerageExpectation) -> Double {
      role.map { chance.deviations[$0.rawValue] } ?? chance.totalDeviation
    }
    return [
      MeasureForm(id) { workspace in
        let counts = workspace.findings.brokerage(workspace.graph, workspace.labels)
        return .vertices(counts.map { .number(count($0)) })
      },
      MeasureForm(id + "_expected", label: "by chance") { workspace in
        guard workspace.canShuffleBrokerage else { return .undefined(.tooManyTwoPaths) }
        let chances = workspace.findings.shuffledBrokerage(workspace.graph, workspace.labels)
        let widest = chances.map(deviation).max() ?? 0
        workspace.note(
          .shuffles, draws: RandomDraws.shuffles,
          error: widest / Double(RandomDraws.shuffles).squareRoot())
        return .vertices(chances.map { .number(mean($0)) })
      },
      MeasureForm(id + "_z", label: "against chance") { workspace in
        guard workspace.canShuffleBrokerage else { return .undefined(.tooManyTwoPaths) }
        let counts = workspace.findings.brokerage(workspace.graph, workspace.labels)
        let chances = workspace.findings.shuffledBrokerage(workspace.graph, workspace.labels)
        let values = zip(counts, chances).map { found, chance -> MeasureValue in
          let spread = deviation(chance)
          guard spread > 0 else { return .undefined(.noVariation) }
          return .number((count(found) - mean(chance)) / spread)
        }
        // The error of a mean, and of a deviation, for as many normal draws.
        let widest = values.compactMap(\.number).map { 1 + $0 * $0 / 2 }.max() ?? 0
        workspace.note(
          .shuffles, draws: RandomDraws.shuffles,
          error: (widest / Double(RandomDraws.shuffles)).squareRoot())
        return .vertices(values)
      },
    ]
  }
}

extension MeasureWorkspace {
  /// Whether shuffling labels stays within 10⁹ looks at a two-path.
  var canShuffleBrokerage: Bool { graph.twoPathBound <= 1_000_000_000 / RandomDraws.shuffles }
}

extension Undefined {
  static let tooManyTwoPaths = Undefined.tooLarge(
    "shuffling groups takes at most a million ways through one person")
}
