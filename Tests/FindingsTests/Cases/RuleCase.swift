import StakeholderModel
import TestSupport

/// A network that fires a rule, and what makes it just not fire, or leaves it nothing to look at.
struct RuleCase: Sendable {
  /// A network in which the rule finds something.
  let fires: Sketch
  /// The same with one thing changed so that there is just nothing to find; `nil` where that cannot be.
  let justNot: Sketch?
  /// The same without what the rule needs.
  let missing: Sketch
  /// The round before; with none there is nothing to look at for a rule about two rounds.
  let before: Sketch?

  init(
    _ base: Sketch, after before: Sketch? = nil, justNot: (inout Sketch) -> Void,
    missing: (inout Sketch) -> Void = { _ in }
  ) {
    self.before = before
    fires = base
    var changed = base
    justNot(&changed)
    self.justNot = changed
    var bare = base
    missing(&bare)
    self.missing = bare
  }

  /// A rule that always has something to say where it can look, such as a count.
  init(alwaysTold base: Sketch, missing: (inout Sketch) -> Void) {
    before = nil
    fires = base
    justNot = nil
    var bare = base
    missing(&bare)
    self.missing = bare
  }

  /// The cases of every rule, by its id.
  static let all: [String: RuleCase] = {
    var all: [String: RuleCase] = [:]
    for part in [
      champions, ties, structure, silos, time, jointWork, goals, process, mix, standing, trust,
      rounds,
    ] {
      all.merge(part) { first, _ in first }
    }
    return all
  }()
}

extension Sketch {
  /// Organizations and people with a change.
  init(
    _ organizations: String = "AB", people: Int = 3, _ change: (inout Sketch) -> Void
  ) {
    self.init(organizations, people: people)
    change(&self)
  }

  /// Sets the day of the data.
  mutating func day(_ text: String) { network.asOf = PartialDate(text) }

  /// Adds an assessment of somebody.
  mutating func rate(
    _ instrument: Instrument, _ subject: String?, raters: Int? = nil, _ scores: [String: Double]
  ) {
    var assessment = Assessment(instrument: instrument)
    assessment.subject = subject.map { .actor(actor($0)) }
    assessment.raters = raters
    assessment.scores = scores.keys.sorted().map { AssessmentScore($0, scores[$0] ?? 0) }
    network.assessments.append(assessment)
  }

  /// Adds an event.
  mutating func event(
    _ kind: EventKind, _ day: String? = nil, _ change: (inout Event) -> Void = { _ in }
  ) {
    var event = Event()
    event.kind = kind
    event.date = day.flatMap { PartialDate($0) }
    change(&event)
    network.events.append(event)
  }

  /// Adds a goal of the joint work w.
  mutating func goal(_ id: String, _ change: (inout Goal) -> Void = { _ in }) {
    var goal = Goal(id: GoalID(id))
    goal.cause = .initiative("w")
    change(&goal)
    network.goals.append(goal)
  }

  /// Adds an agreement.
  mutating func agreement(_ change: (inout Agreement) -> Void) {
    var agreement = Agreement()
    change(&agreement)
    network.agreements.append(agreement)
  }

  /// Adds a loss of an organization by the joint work w.
  mutating func loss(_ holder: String, _ type: LossType, _ change: (inout Loss) -> Void = { _ in })
  {
    var loss = Loss(holder: OrganizationID(holder))
    loss.initiative = "w"
    loss.type = type
    change(&loss)
    network.losses.append(loss)
  }

  /// Adds money that an organization has given.
  mutating func money(_ from: String, _ delivered: Double, pledged: Double? = nil) {
    var contribution = Contribution(from: actor(from))
    contribution.resource = .money
    contribution.delivered = delivered
    contribution.pledged = pledged
    network.contributions.append(contribution)
  }

  /// Ties each two of some people.
  mutating func circle(_ people: String) {
    let ids = people.split(separator: " ").map { String($0) }
    for (place, one) in ids.enumerated() {
      for other in ids[(place + 1)...] { tie("\(one)-\(other)") }
    }
  }

  /// A circle of each organization's first three people.
  mutating func triangles(_ letters: String) {
    for letter in letters { circle("\(letter)1 \(letter)2 \(letter)3") }
  }
}
