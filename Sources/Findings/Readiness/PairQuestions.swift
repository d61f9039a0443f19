import NetworkAnalysis
import StakeholderModel

extension ReadinessInput {
  /// How many days before the proposal a relationship must have begun to count as earlier.
  private var leadDays: Int { Int(reading.settings[.priorTieDays]) }

  /// The day the work began or was first pitched to one of the two; `nil` where neither is dated.
  private func proposalDay(_ a: OrganizationID, _ b: OrganizationID) -> PartialDate? {
    let pitches = contacts(a, b).filter { $0.mode == .pitch }.compactMap(\.date)
    return (pitches + [initiative.start].compactMap { $0 }).min()
  }

  /// Whether two organizations had a relationship before the proposal.
  func relationship(_ a: OrganizationID, _ b: OrganizationID) -> ReadinessAnswer {
    let both: Claim = "\(organization: a) and \(organization: b)"
    func answer(
      _ state: ReadinessAnswer.State, _ says: Claim, record: Claim? = nil
    ) -> ReadinessAnswer {
      ReadinessAnswer(
        question: .relationship, state: state, about: [.organization(a), .organization(b)],
        says: says, record: record)
    }
    let all = ties(a, b)
    guard !all.isEmpty else { return untied(a, b, answer) }
    let working = all.filter { !$0.isStrained && $0.mode != .pitch }
    let close = working.filter { ($0.level ?? .contact) >= .communication }
    let day = proposalDay(a, b)
    if close.contains(where: { isEarlier($0, than: day) == true }) {
      return answer(.yes, "\(both) worked together before")
    }
    if close.contains(where: { isEarlier($0, than: day) == nil }) {
      return answer(
        .unknown, "Since when \(both) work together is not recorded",
        record: "since when \(both) work together (since)")
    }
    let open = working.filter { $0.level == nil && isEarlier($0, than: day) != false }
    if !open.isEmpty {
      return answer(
        .unknown, "How closely \(both) work together is not recorded",
        record: "how closely \(both) work together (level)")
    }
    let says: Claim =
      !close.isEmpty
      ? "\(both) have worked together only since the work began"
      : all.contains { !$0.isStrained }
        ? "\(both) have no recorded relationship, only contact"
        : "\(both) have no recorded relationship that works"
    return answer(.no, says)
  }

  /// Whether a tie began early enough; `nil` where that is not recorded.
  private func isEarlier(_ tie: Tie, than day: PartialDate?) -> Bool? {
    guard let day else { return true }
    return tie.since.map { day.dayNumber - $0.dayNumber >= leadDays }
  }

  /// Two between whom nothing is recorded: a gap only where somebody could have told.
  private func untied(
    _ a: OrganizationID, _ b: OrganizationID,
    _ answer: (ReadinessAnswer.State, Claim, Claim?) -> ReadinessAnswer
  ) -> ReadinessAnswer {
    let both: Claim = "\(organization: a) and \(organization: b)"
    if couldBeTold(a, b) { return answer(.no, "\(both) have no recorded relationship", nil) }
    return answer(
      .unknown, "Whether \(both) work together is not recorded",
      "who at \(organization: a) works with whom at \(organization: b), and how closely")
  }

  /// Whether two organizations have spoken with each other, or only heard pitches; `nil` where no
  /// contact between them is recorded.
  func conversation(_ a: OrganizationID, _ b: OrganizationID) -> ReadinessAnswer? {
    let both: Claim = "\(organization: a) and \(organization: b)"
    let ties = ties(a, b).filter { !$0.isStrained }
    let told = contacts(a, b)
    guard !ties.isEmpty || !told.isEmpty else { return nil }
    func answer(_ state: ReadinessAnswer.State, _ says: Claim) -> ReadinessAnswer {
      ReadinessAnswer(
        question: .conversation, state: state, about: [.organization(a), .organization(b)],
        says: says,
        record: state == .unknown
          ? "whether contacts of \(both) were conversations or pitches (mode)" : nil)
    }
    if (ties.compactMap(\.mode) + told.compactMap(\.mode)).contains(.conversation) {
      return answer(.yes, "\(both) have had a conversation")
    }
    if ties.contains(where: { $0.mode != .pitch && ($0.level ?? .contact) >= .communication }) {
      return answer(.yes, "\(both) work together, apart from any pitch")
    }
    // A pitch that stands both as a tie and as an event is one contact.
    let pitches = max(ties.count { $0.mode == .pitch }, told.count { $0.mode == .pitch })
    guard pitches > 0 else {
      return answer(.unknown, "Whether \(both) have talked or only pitched is not recorded")
    }
    let contacts = pitches == 1 ? "one pitch" : "\(pitches) pitches"
    return answer(.no, "Between \(both), \(contacts) and no conversation are recorded")
  }
}
