package import GraphKernel
package import StakeholderModel

/// A view without direction, divided into groups; vertices in no group are left out.
package struct GroupedView: Sendable {
  /// The view.
  package let view: NetworkView
  /// The division.
  package let grouping: Grouping
  /// Who could have reported a tie.
  package let response: Response
  /// The group of each vertex.
  package let groupOf: [Int?]
  /// The vertices of each group, ascending.
  package let members: [[Int]]
  /// The two ends of each tie between vertices in groups.
  package let ties: [(source: Int, target: Int)]

  /// Divides a view.
  package init(_ view: NetworkView, by grouping: Grouping, in network: StakeholderNetwork) {
    precondition(!view.graph.isDirected, "silos are read from ties without direction")
    self.view = view
    self.grouping = grouping
    response = Response(view, in: network)
    let groupOf = view.nodes.map { $0.actor.flatMap(grouping.index) }
    var members = [[Int]](repeating: [], count: grouping.groups.count)
    for (vertex, group) in groupOf.enumerated() {
      if let group { members[group].append(vertex) }
    }
    self.groupOf = groupOf
    self.members = members
    ties = view.graph.edges
      .filter { groupOf[$0.source] != nil && groupOf[$0.target] != nil }
      .map { ($0.source, $0.target) }
  }

  /// The pairs of vertices within each group and between each two, of which at least one end could
  /// have reported a tie, or a tie is recorded all the same.
  package func observedDyads() -> GroupMatrix {
    var dyads = possibleDyads()
    let silent = members.map { $0.count { !response.canReport[$0] } }
    for a in silent.indices {
      for b in a..<silent.count {
        dyads[a, b] -= a == b ? silent[a] * (silent[a] - 1) / 2 : silent[a] * silent[b]
      }
    }
    for tie in ties where !response.canReport[tie.source] && !response.canReport[tie.target] {
      if let a = groupOf[tie.source], let b = groupOf[tie.target] { dyads[a, b] += 1 }
    }
    return dyads
  }

  /// The pairs of vertices within each group and between each two.
  package func possibleDyads() -> GroupMatrix {
    var dyads = GroupMatrix(groupCount: members.count)
    for a in members.indices {
      for b in a..<members.count {
        let (first, second) = (members[a].count, members[b].count)
        dyads[a, b] = a == b ? first * (first - 1) / 2 : first * second
      }
    }
    return dyads
  }

  /// The ties within each group and between each two.
  package func tieCounts() -> GroupMatrix {
    var counts = GroupMatrix(groupCount: members.count)
    for tie in ties {
      if let a = groupOf[tie.source], let b = groupOf[tie.target] { counts[a, b] += 1 }
    }
    return counts
  }

  /// The ties of the file within each group and between each two that the view leaves out.
  package func leftOutCounts(in network: StakeholderNetwork) -> GroupMatrix {
    let kept = Set(view.ties.flatMap(\.ties))
    var counts = GroupMatrix(groupCount: members.count)
    for (number, tie) in network.ties.enumerated() where !kept.contains(number) {
      if let a = grouping.index(of: tie.from), let b = grouping.index(of: tie.to) {
        counts[a, b] += 1
      }
    }
    return counts
  }

  /// How many members of a group have a tie to somebody in a group.
  package func tiedPeople(in group: Int) -> Int {
    members[group].count { vertex in
      view.graph.neighbors(of: vertex).contains { groupOf[Int($0.vertex)] != nil }
    }
  }

  /// The ties with labels to shuffle: among those who could report, and among those who could not.
  package func labelledTies() -> LabelledTies {
    let vertices = members.joined().sorted()
    var places = [Int](repeating: 0, count: view.nodes.count)
    for (place, vertex) in vertices.enumerated() { places[vertex] = place }
    let able = vertices.filter { response.canReport[$0] }.map { places[$0] }
    let unable = vertices.filter { !response.canReport[$0] }.map { places[$0] }
    return LabelledTies(
      labels: vertices.compactMap { groupOf[$0] }, labelCount: members.count,
      ties: ties.map { (places[$0.source], places[$0.target]) }, strata: [able, unable])
  }
}

/// A whole number for each group and each two groups, whichever is named first.
package struct GroupMatrix: Sendable, Equatable {
  private var rows: [[Int]]

  init(groupCount: Int) {
    rows = (0..<groupCount).map { [Int](repeating: 0, count: $0 + 1) }
  }

  /// The number of the groups `a` and `b`.
  package subscript(a: Int, b: Int) -> Int {
    get { rows[max(a, b)][min(a, b)] }
    set { rows[max(a, b)][min(a, b)] = newValue }
  }

  /// The sum over groups.
  package var inside: Int { rows.reduce(0) { $0 + ($1.last ?? 0) } }

  /// The sum over groups and pairs of groups.
  package var total: Int { rows.reduce(0) { $0 + $1.reduce(0, +) } }

  /// The sum over pairs of groups.
  package var across: Int { total - inside }
}
