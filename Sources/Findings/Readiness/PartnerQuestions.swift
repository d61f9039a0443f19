import StakeholderModel

extension ReadinessInput {
  /// Whether it is known what an organization may lose, and made smaller.
  func losses(of holder: OrganizationID) -> ReadinessAnswer {
    let told = network.losses.filter {
      $0.holder == holder && ($0.initiative == nil || $0.initiative == initiative.id)
    }
    let open = told.filter { loss in
      switch loss.standing {
      case .noneFound: false
      case .mitigated: loss.isRecognized == false
      case .possible, .recognized: true
      }
    }
    func answer(
      _ state: ReadinessAnswer.State, _ says: Claim, record: Claim? = nil
    ) -> ReadinessAnswer {
      ReadinessAnswer(
        question: .losses, state: state, about: [.organization(holder)], says: says,
        record: record)
    }
    if !open.isEmpty {
      let words = Claim.list(open.map(\.words), limit: 4)
      let fault =
        open.allSatisfy { $0.standing == .mitigated }
        ? "is not acknowledged" : "has nothing recorded that makes it smaller"
      return answer(.no, "What \(organization: holder) may lose \(fault): \(words)")
    }
    let seen = Set(told.compactMap(\.type))
    let unseen = [LossType.control, .resources, .identity].filter { !seen.contains($0) }
    guard unseen.isEmpty else {
      let kinds = Claim.list(unseen.map { "\($0.rawValue)" }, limit: 4)
      return answer(
        .unknown, "What \(organization: holder) may lose of \(kinds) has not been asked",
        record:
          "what \(organization: holder) may lose of \(kinds), or that there is nothing (found: no)")
    }
    return answer(
      .yes,
      told.allSatisfy { $0.standing == .noneFound }
        ? "\(organization: holder) was asked and expects to lose nothing"
        : "What \(organization: holder) may lose is known and made smaller")
  }

  /// Whether somebody inside an organization stands up for the work.
  func champion(of organization: OrganizationID) -> ReadinessAnswer {
    let cell = cell(organization)
    let people = Claim.list((cell?.champions ?? []).map { "\(person: $0)" }, limit: 3)
    let hasPeople = !(cell?.champions ?? []).isEmpty
    let here: Claim = "\(organization: organization)"
    let (state, says): (ReadinessAnswer.State, Claim) =
      switch cell?.state ?? .notAsked {
      case .active: (.yes, "\(people) at \(here)")
      case .lapsed:
        (.no, hasPeople ? "\(here) has no champion any more (was: \(people))" : "\(here) has none")
      case .none:
        (
          .no,
          hasPeople
            ? "\(here) has no champion yet; \(people) was asked"
            : "\(here) has no champion; somebody looked"
        )
      case .notAsked: (.unknown, "Whether \(here) has a champion has not been asked")
      }
    return ReadinessAnswer(
      question: .champions, state: state, about: [.organization(organization)], says: says,
      record: state == .unknown
        ? "who at \(here) stands up for \(name), or that somebody looked and there is nobody" : nil)
  }

  /// Whether somebody inside an organization has shaped the idea.
  func fingerprints(of organization: OrganizationID) -> ReadinessAnswer {
    let here: Claim = "\(organization: organization)"
    let shapers = initiative.contributors.filter { isInside(.person($0), organization) }
    let (state, says): (ReadinessAnswer.State, Claim) =
      !shapers.isEmpty
      ? (
        .yes, "\(Claim.list(shapers.map { "\(person: $0)" }, limit: 3)) of \(here) shaped the idea"
      )
      : initiative.contributors.isEmpty
        ? (.unknown, "Whether anybody at \(here) shaped the idea is not recorded")
        : (.no, "Nobody at \(here) is recorded as having shaped the idea")
    return ReadinessAnswer(
      question: .fingerprints, state: state, about: [.organization(organization)], says: says,
      record: state == .unknown ? "who has changed the idea of \(name) (contributors)" : nil)
  }
}

extension Loss {
  /// The loss in words: those of the file, else its kind.
  var words: Claim {
    if let description { return "\(description)" }
    return type.map { "\($0.rawValue)" } ?? "something that is not named"
  }
}
