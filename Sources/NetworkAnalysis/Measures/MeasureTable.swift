import GraphKernel
public import StakeholderModel

/// The numbers that measures give a network.
public struct MeasureTable: Sendable {
  /// What one form of a measure says.
  public struct Column: Sendable {
    /// The measure.
    public let measure: Measure
    /// Its form.
    public let form: MeasureForm
    /// The division, for a measure of groups; its groups are those with a member in the view.
    public let grouping: Grouping?
    /// What it says.
    public internal(set) var values: MeasureValues
    /// The chance that its numbers rest on; `nil` where nothing was drawn.
    public let randomness: Randomness?

    /// The full name: the id of the form, with the division in brackets for a measure of groups.
    public var id: String { grouping.map { "\(form.id)[\($0.name)]" } ?? form.id }
  }

  /// The part of the network that was measured.
  public let view: NetworkView
  /// One column for each form asked for, and for each division where the measure is one of groups.
  public let columns: [Column]

  /// The columns of a section, in the order they were asked for.
  public func columns(_ section: MeasureSection) -> [Column] {
    columns.filter { $0.measure.section == section }
  }

  /// The name of an edge: source and target; without direction, the ends in byte order.
  public func edgeKey(_ edge: Int) -> String {
    let edge = view.graph.edges[edge]
    return key(edge.source, edge.target, isDirected: view.graph.isDirected)
  }

  /// The name of an edge without direction: its ends in byte order.
  public func pairKey(_ a: Int, _ b: Int) -> String { key(a, b, isDirected: false) }

  /// Vertices stand in byte order of their ids, so the smaller vertex is the smaller id.
  private func key(_ a: Int, _ b: Int, isDirected: Bool) -> String {
    let (first, second) = isDirected || a < b ? (a, b) : (b, a)
    return view.nodes[first].id + "|" + view.nodes[second].id
  }
}

extension NetworkView {
  /// Measures this part of the network.
  ///
  /// Sums over many paths run side by side; the answer has the same bits for any number of threads.
  ///
  /// - Parameters:
  ///   - requests: What is asked for.
  ///   - groupings: The divisions for measures of groups.
  ///   - rounds: What changed since an earlier round, this view being the later one; measures that
  ///     compare rounds are undefined without it.
  ///   - sharing: Who may see the numbers; what is not for them is undefined.
  /// - Returns: One column for each request, and for each division where the request is about groups.
  /// - Complexity: O(*nm*) for *n* vertices and *m* edges, for measures of paths.
  public func measured(
    _ requests: [MeasureRequest], by groupings: [Grouping], since rounds: RoundChanges? = nil,
    for sharing: SharingLevel = .internal
  ) async
    -> MeasureTable
  {
    let groupings = groupings.map { $0.restricted(to: nodes.compactMap(\.actor)) }
    let sides = sides(groupings)
    var workspace = MeasureWorkspace(self, sides: sides)
    workspace.rounds = rounds
    workspace.sharing = sharing
    var columns: [MeasureTable.Column] = []
    for request in requests
    where request.isNamed || !request.form.networks.needsTwoModes || sides != nil {
      let (measure, form) = (request.measure, request.form)
      guard measure.isAboutGroups else {
        let values = await values(of: request, &workspace)
        columns.append(
          .init(
            measure: measure, form: form, grouping: nil, values: values,
            randomness: workspace.randomness))
        continue
      }
      for grouping in groupings where request.division.map({ $0 == grouping.name }) ?? true {
        workspace.divide(by: grouping, self)
        let values =
          grouping.groups.isEmpty
          ? .undefined(.noGroups(grouping.name)) : await values(of: request, &workspace)
        columns.append(
          .init(
            measure: measure, form: form, grouping: grouping, values: values,
            randomness: grouping.groups.isEmpty ? nil : workspace.randomness))
      }
    }
    return MeasureTable(view: self, columns: columns)
  }

  private func values(
    of request: MeasureRequest, _ workspace: inout MeasureWorkspace
  ) async -> MeasureValues {
    workspace.randomness = nil
    let form = request.form
    guard form.networks.fits(isDirected: graph.isDirected) else {
      let others = request.measure.forms.filter {
        $0.networks.fits(isDirected: graph.isDirected) && (!$0.networks.needsWeights || hasWeights)
      }.map(\.id)
      return .undefined(
        graph.isDirected ? .needsDirectionNamed(others) : .needsDirectedTies(others))
    }
    guard !form.networks.needsWeights || hasWeights else { return .undefined(.needsWeights) }
    guard !form.networks.needsKinds || hasSeveralKinds else { return .undefined(.needsKinds) }
    guard !form.networks.needsTwoRounds || workspace.rounds != nil else {
      return .undefined(.needsTwoRounds)
    }
    guard !form.networks.needsTwoModes || workspace.sides != nil else {
      return .undefined(.needsTwoModes)
    }
    if let data = form.networks.needsData, !network.records(data) {
      return .undefined(.notRecorded(data))
    }
    if request.measure.audience == .keeper, workspace.sharing != .internal {
      return .undefined(.forKeeper)
    }
    if let reason = workspace.refusal(of: request.measure.effort) { return .undefined(reason) }
    return await form.evaluate(&workspace)
  }

  /// Whether ties of two or more kinds are recorded.
  var hasSeveralKinds: Bool { Set(ties.flatMap(\.kinds)).count > 1 }

  /// Whether ties differ from 1 in weight.
  var hasWeights: Bool { graph.edges.contains { $0.weight != 1 } }
}
