extension DataCheck {
  /// A goal that is a step to itself.
  public static let goalCycle = DataCheck(
    code: "E311", severity: .error, title: "a goal is a step to itself",
    explanation: "Following `parent` from a goal must end at a goal that stands for itself."
  ) { check, network, sources in
    var parents: [GoalID: GoalID] = [:]
    for goal in network.goals { parents[goal.id] = goal.parent }
    return circles(network.goals.map(\.id), parents).map { circle in
      let steps = (circle + [circle[0]]).map(\.text).joined(separator: " → ")
      return check.diagnostic(
        "goals are steps to each other in a circle: \(steps)", help: "take away one `parent`",
        at: circle.compactMap { sources[.goal($0)] }.min())
    }
  }
}
