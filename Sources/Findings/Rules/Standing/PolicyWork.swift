import NetworkAnalysis
import StakeholderModel

extension RuleInput {
  /// The alliances and open initiatives that want a policy to change.
  var policyCauses: [Cause] {
    let goals = Set(network.goals.filter { $0.focus == .policy }.compactMap(\.cause))
    let all: [Cause] =
      network.alliances.map { .alliance($0.id) } + openInitiatives.map { .initiative($0.id) }
    return all.filter { cause in
      if goals.contains(cause) { return true }
      guard case .alliance(let id) = cause else { return false }
      let type = network.alliances.first { $0.id == id }?.type
      return type == .policy || type == .mixed
    }
  }

  /// The answer of a rule about policy work where there is none.
  var withoutPolicyWork: RuleAnswer {
    let isKnown =
      network.alliances.contains { $0.type != nil } || network.goals.contains { $0.focus != nil }
    return isKnown
      ? .notConcerned
      : .silent(
        "whether the work is for a service or a policy",
        howTo: "Add service, policy or mixed to each alliance, or to each goal.")
  }

  /// The people and bodies who decide, each with what they decide about.
  var deciders: [(actor: Actor, decides: [Cause])] {
    network.people.filter { !$0.decides.isEmpty }.map { (.person($0.id), $0.decides) }
      + network.organizations.filter { !$0.decides.isEmpty }
      .map { (.organization($0.id), $0.decides) }
  }

  /// The means of a score over all who gave it for each person or organization, each rater once.
  ///
  /// - Parameters:
  ///   - item: The item of the instrument.
  ///   - instrument: The instrument.
  /// - Returns: The mean for every actor that was rated.
  func means(of item: String, in instrument: Instrument) -> [Actor: Double] {
    let answers = InstrumentAnswers(instrument, in: network)
    var means: [Actor: Double] = [:]
    for actor in answers.actors { means[actor] = answers.mean(of: item, about: actor).mean }
    return means
  }
}

extension RuleAnswer {
  static let silentAboutDeciders = silent(
    "who decides about what",
    howTo: "Write down for each person or body about which work it decides.")
}
