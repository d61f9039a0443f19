public import StakeholderModel

extension Reading {
  /// Whether a piece of joint work is ready to be proposed to those it needs.
  ///
  /// Answers rest on what may be shown alone. What nobody recorded is unknown, and never a no.
  ///
  /// - Parameters:
  ///   - initiative: The work.
  ///   - network: The network as it may be shown; without records that are not shared.
  ///   - sharing: The level it is shared at; partners are not told what others may lose.
  /// - Returns: One answer for each pair of organizations the work needs, each organization, the
  ///   agenda, and each who decides; no answers where fewer than two organizations take part.
  /// - Complexity: O(*p*²(*t* + *e*)) for *p* organizations, *t* ties and *e* events, and three
  ///   searches for introductions.
  public func readiness(
    of initiative: Initiative, in network: StakeholderNetwork, sharing: SharingLevel = .internal
  ) -> Readiness {
    let input = ReadinessInput(self, initiative, in: network)
    let tellsLosses = sharing == .internal || sharing == .team
    var readiness = Readiness(
      initiative: initiative.id, answers: [], steps: [], notTold: tellsLosses ? [] : [.losses])
    let pairs = input.pairs
    guard !pairs.isEmpty else { return readiness }
    readiness.answers =
      pairs.map { input.relationship($0.0, $0.1) }
      + pairs.compactMap { input.conversation($0.0, $0.1) }
      + (tellsLosses ? input.required.map(input.losses) : [])
      + input.required.map(input.champion) + input.required.map(input.fingerprints)
      + [input.agenda] + input.messengers
    readiness.steps = FirstSteps(input, namesCandidates: sharing == .internal)
      .steps(for: readiness.answers)
    return readiness
  }
}
