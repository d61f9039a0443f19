import GraphKernel

extension Measure {
  /// A role of brokerage, told in the same way as the others.
  ///
  /// - Parameters:
  ///   - id: The name of the count.
  ///   - role: The role; `nil` for all roles together.
  ///   - title: The name on a screen.
  ///   - question: The question it answers.
  ///   - condition: What the groups of a, v and b are in this role.
  init(
    brokerage id: String, _ role: Brokerage.Role?, title: String, question: String,
    condition: String
  ) {
    self.init(
      id, .node, title: title, question: question,
      definition: "Gould and Fernandez: ways a → v → b through a person v without a tie a → b, "
        + "where \(condition). Without direction each tie leads both ways, so each pair counts "
        + "twice. \(id)_expected is the mean, and \(id)_z the distance from it in standard "
        + "deviations, over 999 random ways of handing out the group labels (seed 1). Where groups "
        + "are the values of an attribute, those without a value count as one group more; where "
        + "they are home organizations, ties of people without one do not count.",
      range: "0 or more; z undefined where chance leaves no room", unit: "ways through",
      scale: .count,
      undefinedWhen: "for z, chance leaves no room; for both against chance, above a million ways "
        + "through one person",
      cost: "O(Σ of in- times out-ties), times 999 draws against chance",
      citations: [.gouldFernandez1989],
      differences: "sna and igraph count alike; sna names the roles w_I, w_O, b_IO, b_OI, b_O and "
        + "takes expectation and z from a normal approximation. UCINET can also divide each way by "
        + "the number of ways that join its ends. NetworkX has none.",
      isAboutGroups: true, family: .brokerage, forms: .ofBrokerage(id, role))
  }
}

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
