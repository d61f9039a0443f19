import GraphKernel
import StakeholderModel

extension Threshold {
  static let keyPlayerLeast = Threshold(
    "keyPlayer.far.least", 4, "of 5", means: "from which rating power and interest count as high",
    rationale: "above the middle of the scale from 1 to 5")
  static let keyPlayerSteps = Threshold(
    "keyPlayer.far.steps", 2, "ties",
    means: "how many ties away a key player may be from who leads or champions the work",
    rationale: "one introduction away")
}

extension FindingRule {
  /// Those who matter most, far from the work; for the keeper of the file alone.
  public static let keyPlayerFar = FindingRule(
    id: "keyPlayer.far",
    title: "A key player far from the work",
    says: "Somebody with much power and interest is far from who leads or champions the work.",
    why:
      "Who can stop the work and cares about it should hear of it from a friend, not from the paper.",
    decided: """
      Power and interest are both rated at least 4 of 5 (the middle of the scale is not high), or power, \
      legitimacy and urgency were all found; and the person, or everybody at the organization, is more than \
      two recorded ties from everybody who leads or champions the work. Not told of a network that one \
      source told.
      """,
    thresholds: [.keyPlayerLeast, .keyPlayerSteps],
    aim: "Come near to key players",
    action: "Find out who knows somebody near them, and ask for an introduction.",
    sources: [.research],
    needs: "power and interest of those concerned, who leads or champions, and who works with whom",
    severity: .medium ... .high, basis: .absence, cause: .people, privacy: .keeper
  ) { input in
    let players = keyPlayers(input)
    guard let players else {
      return .silent(
        "who has power over the work and interest in it",
        howTo: "Place those concerned on a grid of power and interest, for your own eyes.")
    }
    guard !input.actors.graph.edges.isEmpty else { return .silentAboutTies }
    let near = near(input)
    guard !near.isEmpty else {
      return .silent(
        "who leads or champions the work",
        howTo: "Note who does the day-to-day work, and who stands up for it.")
    }
    guard input.informant == nil else { return .nothing }
    let far = players.filter { isFar($0, near, input) }
    guard let first = far.first else { return .nothing }
    return .found(
      Finding(
        rule: "keyPlayer.far", severity: .high, subjects: far.map { .actor($0) },
        title: far.count == 1
          ? "\(Claim(actor: first)), a key player, is far from those who lead or champion the work"
          : "\(far.count) of \(players.count) key players are far from those who lead or champion the work",
        evidence: """
          More than \(Int(input.value(.keyPlayerSteps))) recorded ties away: \
          \(Claim.list(far.map { Claim(actor: $0) }, limit: 5)).
          """,
        action:
          "Find out who knows somebody near \(Claim(actor: first)), and ask for an introduction.",
        numbers: ["far": Double(far.count), "of": Double(players.count)], flip: 1,
        observed: input.observedPairs))
  }

  /// The key players in byte order; `nil` where nobody rated anybody.
  private static func keyPlayers(_ input: RuleInput) -> [Actor]? {
    let power = input.means(of: "power", in: .powerInterest)
    let interest = input.means(of: "interest", in: .powerInterest)
    let salience = ["power", "legitimacy", "urgency"].map { input.means(of: $0, in: .salience) }
    guard !power.isEmpty || !salience[0].isEmpty else { return nil }
    let least = input.value(.keyPlayerLeast)
    let rated = power.keys.filter {
      power[$0, default: 0] >= least && interest[$0, default: 0] >= least
    }
    let definitive = salience[0].keys.filter { actor in
      salience.allSatisfy { $0[actor, default: 0] > 0.5 }
    }
    return Set(rated + definitive).sorted()
  }

  /// Where those who lead or champion the work stand.
  private static func near(_ input: RuleInput) -> [Int] {
    let causes: [Cause] =
      input.network.alliances.map { .alliance($0.id) }
      + input.openInitiatives.map { .initiative($0.id) }
    let people =
      causes.flatMap(input.leaders) + input.champions.causes.flatMap(input.activeChampions)
    return Set(people).sorted().flatMap { vertices(of: .person($0), input) }
  }

  /// The vertices that stand for somebody: their own, else that of their home; for an organization, all
  /// of its people too.
  private static func vertices(of actor: Actor, _ input: RuleInput) -> [Int] {
    if let vertex = input.actors.vertex(of: actor) { return [vertex] }
    switch actor {
    case .person(let id):
      let home = input.network.person(id)?.home
      return [home.flatMap { input.actors.vertex(of: .organization($0)) }].compactMap { $0 }
    case .organization(let id):
      return input.actors.nodes.indices.filter { vertex in
        input.actors.nodes[vertex].actor.flatMap { input.part(of: $0, in: [id]) } != nil
      }
    }
  }

  private static func isFar(_ actor: Actor, _ near: [Int], _ input: RuleInput) -> Bool {
    let ends = vertices(of: actor, input)
    let graph = input.actors.graph.undirected
    return !near.contains { start in
      let steps = graph.distances(from: start)
      return ends.contains { end in
        steps[end].map { Double($0) <= input.value(.keyPlayerSteps) } ?? false
      }
    }
  }
}
