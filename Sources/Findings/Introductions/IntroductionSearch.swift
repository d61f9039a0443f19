import GraphKernel
import NetworkAnalysis
import StakeholderModel

extension Reading {
  /// Whom to introduce to whom, through whom, about what, and what each introduction changes.
  ///
  /// One after the other: each is the easiest of those whose effect, on top of those before it, is at
  /// least nine tenths of the best. Easy is who has somebody who knows both, something to talk about,
  /// the same level and colleagues; whoever is busy already makes it harder. Nobody who was asked and
  /// did not answer is named, no two who are at odds, and no two where neither could have said that
  /// they know each other.
  ///
  /// - Parameters:
  ///   - goal: What they are to bring about.
  ///   - count: How many are wanted, at least 1.
  /// - Returns: At most `count` introductions, and why there are no more; the same for the same reading.
  /// - Complexity: O(*kpt*) for *k* introductions, *p* pairs of people weighed, at most 60,000, and *t*
  ///   pairs of organizations; with efficiency, each pair weighed costs the pairs it brings nearer.
  public func introductions(
    for goal: IntroductionGoal = .ways, count: Int = 5
  ) -> Introductions {
    let targets = PairTargets(self)
    var answer = Introductions(
      goal: goal, list: [], limit: .count, unknown: targets.unknown,
      hasNeeds: !(silos?.needed.isEmpty ?? true))
    if let limit = nothing(for: goal, targets) {
      answer.limit = limit
      return answer
    }
    let people = MeetingPeople(self)
    let graph = actors.graph.undirected
    switch goal {
    case .ways, .ties:
      choose(
        PairObjective(targets.list, graph, people, countsWays: goal == .ways), people, count,
        into: &answer)
    case .efficiency:
      choose(EfficiencyObjective(self, graph, people), people, count, into: &answer)
    case .resilience:
      choose(ResilienceObjective(self, graph, people), people, count, into: &answer)
    case .reach:
      choose(ReachObjective(self, graph, people), people, count, into: &answer)
    case .load:
      choose(LoadObjective(self, graph, people), people, count, into: &answer)
    }
    return answer
  }

  /// The first introduction between two organizations that open work needs.
  ///
  /// - Returns: `nil` where nobody of the two can be introduced, or nothing is missing between them.
  func introduction(between a: OrganizationID, and b: OrganizationID) -> Introduction? {
    let sides = [a, b].sorted().map { "\(organization: $0)" as Claim }
    let targets = PairTargets(self).list.filter { target in
      target.reason == .needed && [target.sides.a, target.sides.b] == sides
    }
    guard !targets.isEmpty else { return nil }
    let people = MeetingPeople(self)
    var answer = Introductions(goal: .ties, list: [], limit: .count, unknown: [], hasNeeds: true)
    choose(
      PairObjective(targets, actors.graph.undirected, people, countsWays: false), people, 1,
      into: &answer)
    return answer.list.first
  }

  /// Why nothing can be looked for.
  private func nothing(
    for goal: IntroductionGoal, _ targets: PairTargets
  ) -> Introductions.Limit? {
    switch goal {
    case .ways, .ties:
      guard targets.list.isEmpty else { return nil }
      guard let silos, !actors.graph.edges.isEmpty else { return .nothingRecorded }
      return silos.needed.isEmpty ? .nothingNeeded : .nobodyFree
    case .reach where championVertices.isEmpty: return .noChampion
    case .efficiency, .resilience, .reach, .load:
      return actors.graph.edges.isEmpty ? .nothingRecorded : nil
    }
  }

  /// Chooses one introduction after the other.
  private func choose(
    _ start: some IntroductionObjective, _ people: MeetingPeople, _ count: Int,
    into answer: inout Introductions
  ) {
    var objective = start
    let introducers = Introducers(actors, people)
    var ease = MeetingEase(self, people, introducers)
    while answer.list.count < count {
      let pairs = objective.pairs
      let gains = pairs.map(objective.gain)
      guard let best = gains.max(), best.isPositive else {
        answer.limit = pairs.isEmpty && !objective.isMet ? .nobodyFree : .nothingMissing
        return
      }
      let near = pairs.indices.filter { gains[$0].isNear(best) }
      let scored = near.map { (score: ease.score(pairs[$0]), place: $0) }
      guard
        let chosen = scored.max(by: { left, right in
          (left.score, gains[left.place].order, -left.place)
            < (right.score, gains[right.place].order, -right.place)
        })
      else { return }
      let pair = pairs[chosen.place]
      answer.list.append(introduction(pair, objective.effects(pair), people, introducers, ease))
      ease.give(pair)
      objective.join(pair)
    }
  }

  private func introduction(
    _ pair: MeetingPair, _ effects: [Introduction.Effect], _ people: MeetingPeople,
    _ introducers: Introducers, _ ease: MeetingEase
  ) -> Introduction {
    guard let a = actors.nodes[pair.one].actor, let b = actors.nodes[pair.other].actor,
      let effect = effects.first
    else { preconditionFailure("people and organizations alone are weighed, for what they change") }
    let isRenewal = people.isKnown(pair)
    return Introduction(
      a: a, b: b,
      introducers: isRenewal ? [] : introducers.chain(pair).compactMap { actors.nodes[$0].actor },
      about: ease.subjects(pair), isRenewal: isRenewal, effect: effect,
      otherEffects: Array(effects.dropFirst()))
  }
}
