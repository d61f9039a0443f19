package import StakeholderModel

/// How high the towers of influence are that were built in a Net-Map.
///
/// - SeeAlso: E. Schiffer and J. Hauck, “Net-Map”, Field Methods 22, 2010.
package struct InfluenceTowers: Sendable {
  /// The mean height, 0 or more, of everybody who has a tower.
  package private(set) var heights: [Actor: Double] = [:]
  /// The height over that of the tallest tower on the same question, averaged over questions.
  package private(set) var shares: [Actor: Double] = [:]

  /// Draws together towers, and the influence that is recorded of people without one.
  package init(_ network: StakeholderNetwork) {
    let answers = InstrumentAnswers(.netMap, in: network)
    for actor in answers.actors {
      heights[actor] = answers.mean(of: "influence", about: actor).mean
    }
    var tallest: [String?: Double] = [:]
    for answer in answers.answers {
      guard let height = answer["influence"] else { continue }
      tallest[answer.question] = max(tallest[answer.question] ?? 0, height)
    }
    for actor in answers.actors {
      let about = answers.about(actor)
      shares[actor] =
        answers.mean(over: about) { answer in
          guard let height = answer["influence"], let most = tallest[answer.question], most > 0
          else { return nil }
          return height / most
        }.mean
    }
    addInfluenceOfPeople(network)
  }

  private mutating func addInfluenceOfPeople(_ network: StakeholderNetwork) {
    guard heights.isEmpty else { return }
    let most = network.people.compactMap(\.influence).max() ?? 0
    for person in network.people {
      guard let influence = person.influence else { continue }
      heights[.person(person.id)] = influence
      if most > 0 { shares[.person(person.id)] = influence / most }
    }
  }
}
