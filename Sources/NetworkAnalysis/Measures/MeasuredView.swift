import GraphKernel
public import StakeholderModel

/// One column that is asked for.
private struct MeasureJob: Sendable {
  let request: MeasureRequest
  /// The number of the division, for a measure of groups.
  let division: Int?

  /// The jobs that share what they work out.
  struct Lane: Hashable {
    let family: MeasureFamily?
    let division: Int?

    /// When it is begun: what all other measures share first, then families as they are listed.
    var place: (family: Int, division: Int) { (family?.rawValue ?? -1, division ?? -1) }
  }

  /// Families run by themselves, for each division; all other measures are one lane.
  var lane: Lane {
    let family = request.measure.family
    return Lane(family: family, division: family == nil ? nil : division)
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
    var jobs: [MeasureJob] = []
    for request in requests
    where request.isNamed || !request.form.networks.needsTwoModes || sides != nil {
      guard request.measure.isAboutGroups else {
        jobs.append(MeasureJob(request: request, division: nil))
        continue
      }
      for (division, grouping) in groupings.enumerated()
      where request.division.map({ $0 == grouping.name }) ?? true {
        jobs.append(MeasureJob(request: request, division: division))
      }
    }
    return MeasureTable(view: self, columns: await columns(of: jobs, groupings, workspace))
  }

  /// Works out the columns, those of different lanes side by side.
  private func columns(
    of jobs: [MeasureJob], _ groupings: [Grouping], _ workspace: MeasureWorkspace
  ) async -> [MeasureTable.Column] {
    let places = jobs.indices.sorted {
      (jobs[$0].division ?? -1, $0) < (jobs[$1].division ?? -1, $1)
    }
    let lanes = Dictionary(grouping: places) { jobs[$0].lane }
    let order = lanes.keys.sorted { $0.place < $1.place }
    return await withTaskGroup(of: [Int: MeasureTable.Column].self) { group in
      var waiting = order.makeIterator()
      var found: [Int: MeasureTable.Column] = [:]
      func startNext() {
        guard let lane = waiting.next().flatMap({ lanes[$0] }) else { return }
        group.addTask { await columns(lane, of: jobs, groupings, workspace) }
      }
      for _ in 0..<max(1, Parallelism.limit) { startNext() }
      while let some = await group.next() {
        found.merge(some) { one, _ in one }
        startNext()
      }
      return jobs.indices.compactMap { found[$0] }
    }
  }

  /// Works out some columns one after another; what one of them needs is kept for the next.
  private func columns(
    _ places: [Int], of jobs: [MeasureJob], _ groupings: [Grouping], _ workspace: MeasureWorkspace
  ) async -> [Int: MeasureTable.Column] {
    var workspace = workspace
    var columns: [Int: MeasureTable.Column] = [:]
    var current: Int?
    for place in places {
      let (request, division) = (jobs[place].request, jobs[place].division)
      let grouping = division.map { groupings[$0] }
      if let grouping, division != current {
        workspace.divide(by: grouping, self)
        current = division
      }
      let isEmpty = grouping?.groups.isEmpty ?? false
      let values =
        isEmpty
        ? .undefined(.noGroups(grouping?.name ?? "")) : await values(of: request, &workspace)
      columns[place] = MeasureTable.Column(
        measure: request.measure, form: request.form, grouping: grouping, values: values,
        randomness: isEmpty ? nil : workspace.randomness)
    }
    return columns
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
