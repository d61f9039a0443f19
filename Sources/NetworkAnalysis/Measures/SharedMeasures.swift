public import StakeholderModel

extension MeasureTable {
  /// The table as it may be shown at a level.
  ///
  /// What judges somebody was left out when it was measured. Partners see no numbers of single people;
  /// the public sees none of single people, organizations or ties, and none of a division with a group
  /// of fewer than five, except those of its groups of five or more.
  ///
  /// - Parameter level: Who will see it.
  /// - Returns: The table with reasons in place of what is not shown.
  public func shown(to level: SharingLevel) -> MeasureTable {
    guard level == .partners || level == .public else { return self }
    let hidesSingles = level == .public || view.kind != .organizations
    return MeasureTable(
      view: view,
      columns: columns.map { column in
        var shown = column
        if column.values.isAboutSingles {
          if hidesSingles { shown.values = .undefined(.aboutSingles(level)) }
        } else if level == .public, let grouping = column.grouping {
          shown.values = column.values.withoutSmallGroups(sizes(of: grouping))
        }
        return shown
      })
  }

  private func sizes(of grouping: Grouping) -> [Int] {
    var sizes = [Int](repeating: 0, count: grouping.groups.count)
    for node in view.nodes {
      if let group = node.actor.flatMap(grouping.index) { sizes[group] += 1 }
    }
    return sizes
  }
}

extension MeasureValues {
  /// Whether it tells something of single people, organizations or ties.
  fileprivate var isAboutSingles: Bool {
    switch self {
    case .vertices, .edges, .someVertices, .pairs, .vertexSet, .pairSet, .vertexSets: true
    case .groups, .graph, .numbers, .series, .named, .undefined: false
    }
  }

  fileprivate func withoutSmallGroups(_ sizes: [Int]) -> MeasureValues {
    func isSmall(_ size: Int) -> Bool { size < StakeholderNetwork.fewestPooled }
    guard sizes.contains(where: isSmall) else { return self }
    switch self {
    case .groups(let values):
      return .groups(
        zip(values, sizes).map { isSmall($1) ? .undefined(.smallGroup) : $0 })
    case .graph, .undefined: return self
    default: return .undefined(.smallGroup)
    }
  }
}
