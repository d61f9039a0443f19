import GraphKernel
import NetworkAnalysis
public import StakeholderModel

/// Something that the first round asked for, and what came of it.
public struct ActionFollowUp: Sendable, Hashable {
  /// What came of it.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// What asked for it is no longer found.
    case done
    /// What asked for it is still found, and something was done since.
    case begun
    /// What asked for it is still found, and nothing is recorded since.
    case open
    /// It cannot be told.
    case unknown
  }

  /// Something that happened since.
  public struct Trace: Sendable, Hashable {
    /// What it was, in plain words, by the names of the second round.
    public let words: Claim
    /// When; `nil` when unknown.
    public let date: PartialDate?
  }

  /// The finding of the first round that asked for it.
  public let finding: Finding
  /// What came of it.
  public let state: State
  /// What happened since that belongs to it, the earliest first.
  public let traces: [Trace]
}

/// Two people whom the first round would have introduced to each other, and what came of it.
public struct IntroductionFollowUp: Sendable, Hashable {
  /// What came of it.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// They have a recorded tie now.
    case tied
    /// No tie is recorded, though somebody could have told one.
    case open
    /// One of them is no longer listed, or nobody who could have told a tie answered.
    case unknown
  }

  /// The introduction, in the ids of the first round.
  public let introduction: Introduction
  /// What came of it.
  public let state: State
}

extension RoundComparison {
  /// What the first round asked for, the weightiest first: findings above info with an action.
  public var actions: [ActionFollowUp] {
    findings.compactMap { change in
      guard let finding = change.before, finding.action != nil, finding.severity > .info else {
        return nil
      }
      let traces = traces(of: finding)
      let state: ActionFollowUp.State =
        switch change.outcome {
        case .cleared: .done
        case .notLookedAt, .left: .unknown
        case .persisting, .new, .firstLookedAt: traces.isEmpty ? .open : .begun
        }
      return ActionFollowUp(finding: finding, state: state, traces: traces)
    }
  }

  /// What became of the introductions that the first round would have proposed.
  public func introductions(count: Int = 5) -> [IntroductionFollowUp] {
    let view = after.actors
    return before.introductions(count: count).list.map { introduction in
      let ends = [introduction.a, introduction.b].map { identities.after($0) }
      guard let a = ends[0], let b = ends[1], let first = view.vertex(of: a),
        let second = view.vertex(of: b)
      else { return IntroductionFollowUp(introduction: introduction, state: .unknown) }
      if view.graph.neighbors(of: first).contains(where: { Int($0.vertex) == second }) {
        return IntroductionFollowUp(introduction: introduction, state: .tied)
      }
      let answered = Set(after.network.respondents?.answered ?? [])
      let isTold = answered.isEmpty || answered.contains(a) || answered.contains(b)
      let isSeen = after.informant.map { $0 == a || $0 == b } ?? true
      return IntroductionFollowUp(
        introduction: introduction, state: isTold && isSeen ? .open : .unknown)
    }
  }

  /// What the second round tells of that happened since the first and concerns a finding.
  private func traces(of finding: Finding) -> [ActionFollowUp.Trace] {
    var actors: Set<Actor> = []
    var causes: Set<Cause> = []
    for subject in finding.subjects {
      switch subject {
      case .actor(let actor): if let now = identities.after(actor) { actors.insert(now) }
      case .cause(let cause): causes.insert(cause)
      }
    }
    func concerns(_ people: [Actor], _ cause: Cause?) -> Bool {
      !actors.isDisjoint(with: people)
        || (actors.isEmpty && cause.map(causes.contains) ?? false)
    }
    var traces: [ActionFollowUp.Trace] = []
    let known = Set(before.network.events.compactMap(\.id))
    for event in after.network.events where concerns(event.participants, event.cause) {
      guard isSince(event.date, isNew: event.id.map { !known.contains($0) } ?? true) else {
        continue
      }
      traces.append(
        ActionFollowUp.Trace(words: "\(Self.words(event.kind))", date: event.date))
    }
    let signed = Set(before.network.agreements.filter { $0.signed != nil }.compactMap(\.id))
    for agreement in after.network.agreements where agreement.signed != nil {
      guard concerns(agreement.parties, agreement.cause),
        isSince(agreement.signed, isNew: agreement.id.map { !signed.contains($0) } ?? true)
      else { continue }
      let name = agreement.name ?? "an agreement"
      traces.append(ActionFollowUp.Trace(words: "signed: \(name)", date: agreement.signed))
    }
    return traces.sorted { ($0.date?.dayNumber ?? 0) < ($1.date?.dayNumber ?? 0) }
  }

  /// Whether something happened after the first round; without a day, whether only the second tells it.
  private func isSince(_ date: PartialDate?, isNew: Bool) -> Bool {
    guard let date, let then = before.network.asOf else { return isNew }
    return date.lastDayNumber > then.lastDayNumber
  }

  private static func words(_ kind: EventKind?) -> String {
    switch kind {
    case .contact?: "a meeting or call"
    case .executiveForum?: "a forum of top leaders"
    case .healthCheck?: "a look at how the work together goes"
    case .relationshipReview?: "a review of the relationship"
    case .pilot?: "a pilot"
    case .celebration?, .win?, .reward?: "a shared success"
    case .debrief?: "a look back"
    case .opportunityPosted?: "an opportunity that was told"
    case .badNews?: "bad news that was told"
    case .lobby?, nil: "an event"
    case .some(let other): other.rawValue
    }
  }
}
