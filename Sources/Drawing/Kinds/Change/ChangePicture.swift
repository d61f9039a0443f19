/// Two rounds on one layout: what stayed is faded, what came and went stands out.
public enum ChangePicture {
  /// Lays the picture out.
  ///
  /// Up to twenty people, both rounds stand side by side, everybody in the same place; more people stand
  /// in one panel, with the ties of both rounds.
  ///
  /// - Parameters:
  ///   - content: The two rounds.
  ///   - studio: What it takes to lay pictures out.
  /// - Returns: The picture up to its colors.
  /// - Throws: ``DrawingError`` when there are too many people, or no ties.
  public static func composition(
    of content: ChangeContent, in studio: Studio
  ) async throws(DrawingError) -> Composition {
    let network = ChangeNetwork(content)
    guard !network.lines.isEmpty else {
      throw .unsuitable(
        reason: "no ties are recorded in either round",
        advice: "record who works with whom in both")
    }
    let plan = ChangePlan(network, measurer: studio.measurer)
    guard plan.drawn.count <= ChangePlan.most else {
      throw .unsuitable(
        reason: "\(plan.drawn.count) people are too many for one picture of what changed",
        advice: "ask for --pictures with --kind organizations")
    }
    let layout = try await ChangeLayout(plan, ChangeWords(content, plan), studio)
    let names = network.shownNames
    return Composition { theme in
      var picture = layout.picture(in: theme)
      picture.scene.names = names
      return picture
    }
  }
}

extension ChangeNetwork {
  /// What everybody is called, for writers that name marks.
  fileprivate var shownNames: Scene.Names {
    var names = Scene.Names()
    for node in nodes {
      if hasPeople { names.people[node.id] = node.name } else { names.others[node.id] = node.name }
    }
    return names
  }
}
