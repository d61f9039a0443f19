import Findings
import StakeholderModel
import TextFormats

/// The cover of champions in plain words.
struct ChampionText {
  private let reading: Reading
  private let plan: ChampionPlan
  private let isTechnical: Bool
  private var page: TextPage

  init(_ reading: Reading, _ plan: ChampionPlan, width: Int?, isTechnical: Bool) {
    self.reading = reading
    self.plan = plan
    self.isTechnical = isTechnical
    page = TextPage(reading.network, width: width)
    write()
  }

  /// The whole page.
  var text: String { page.text }

  private mutating func write() {
    plan.writeMessengers(to: &page)
    let cells = reading.champions.cells
    guard !cells.isEmpty else {
      page.sentence(
        """
        No organization is recorded, so nobody can say where champions are missing. Add a column with \
        each person's organization.
        """)
      return
    }
    guard reading.champions.isRecorded else {
      let organizations = Set(cells.map(\.organization)).count
      page.sentence(
        """
        Champions not recorded for \(organizations) of \(organizations) \
        \(organizations == 1 ? "organization" : "organizations"): add a column “champion” with yes, no \
        or asked to the people, or write “champions: none” where somebody looked.
        """)
      return
    }
    for cause in reading.champions.causes { write(cause, cells.filter { $0.cause == cause }) }
    writeAlone()
    writeAudiences()
    plan.writeSets(to: &page)
    writeSuccessions()
    writePeopleToAsk()
  }

  private mutating func write(_ cause: Cause?, _ cells: [CoverageCell]) {
    let active = cells.count { $0.state == .active }
    let what: Claim = cause.map { "\(cause: $0)" } ?? "Everyone in this file"
    page.heading(
      """
      \(what): \(active) of \(cells.count) \(cells.count == 1 ? "organization" : "organizations") \
      \(active == 1 ? "has" : "have") a champion
      """)
    let order: [CoverageState] = [.none, .lapsed, .active]
    for cell in order.flatMap({ state in cells.filter { $0.state == state } }) {
      page.item("\(organization: cell.organization): \(described(cell))")
    }
    let open = cells.filter { $0.state == .notAsked }
    guard !open.isEmpty else { return }
    page.item(
      """
      Not asked yet, or not written down: \
      \(Claim.list(open.map { "\(organization: $0.organization)" }, limit: 8))
      """)
  }

  private func described(_ cell: CoverageCell) -> Claim {
    let people = Claim.list(cell.champions.map { "\(person: $0)" }, limit: 4)
    switch cell.state {
    case .active: return people
    case .lapsed: return "no champion any more (was: \(people))"
    case .none:
      return cell.champions.isEmpty
        ? "no champion; somebody looked" : "no champion yet; \(people) was asked"
    case .notAsked: return "not asked yet"
    }
  }

  private mutating func writeAlone() {
    let alone = reading.loneChampions
    guard !alone.isEmpty else { return }
    page.heading("Champions that stand alone")
    for champion in alone {
      page.item(
        """
        \(person: champion.person) at \(organization: champion.cell.organization): \
        \(allTies(champion.ties, leftOut: champion.leftOut)) to the other organizations \(champion.ties == 1 ? "is" : "are") theirs
        """)
    }
  }

  private mutating func writeAudiences() {
    let audiences = reading.audiences
    for cause in reading.champions.causes {
      let cells = audiences.filter { $0.cause == cause }
      guard !cells.isEmpty else { continue }
      let purpose: Claim = cause.map { ", for \(cause: $0)" } ?? Claim([])
      page.heading("With whom champions are credible\(purpose)")
      for cell in cells { page.item(described(cell)) }
    }
  }

  private func described(_ cell: AudienceCell) -> Claim {
    let listener: Claim =
      switch cell.listener {
      case .actor(let actor): Claim(actor: actor)
      case .words(let words): "\(words)"
      }
    let people = Claim.list(cell.champions.map { "\(person: $0)" }, limit: 4)
    let who: Claim =
      switch cell.state {
      case .active: people
      case .lapsed: "no champion any more (was: \(people))"
      case .none, .notAsked: "no champion is recorded as credible there"
      }
    return "\(listener)\(cell.decides ? " (decides)" : ""): \(who)"
  }

  private mutating func writeSuccessions() {
    let alone = reading.successions()
    guard !alone.isEmpty else { return }
    page.heading("Who could follow an only champion (for your eyes, not for pictures)")
    for succession in alone.prefix(12) {
      let purpose: Claim = succession.cell.cause.map { ", for \(cause: $0)" } ?? Claim([])
      page.item(
        """
        After \(person: succession.champion) at \(organization: succession.cell.organization)\(purpose):\
        \(succession.followers.isEmpty ? " nobody else there is recorded with anything that speaks for it" : "")
        """)
      for person in succession.followers { page.detail(described(person)) }
    }
    if alone.count > 12 {
      page.detail("… and \(alone.count - 12) more; --format json has all.")
    }
  }

  private mutating func writePeopleToAsk() {
    let missing = reading.champions.cells.filter { $0.state != .active }
      .map { (cell: $0, people: reading.peopleToAsk(for: $0)) }
    let asked = missing.filter { !$0.people.isEmpty }
    guard !asked.isEmpty else { return }
    page.heading("People to ask (by what is recorded; for your eyes, not for pictures)")
    for (cell, people) in asked.prefix(12) {
      let purpose: Claim = cell.cause.map { ", for \(cause: $0)" } ?? Claim([])
      page.item("\(organization: cell.organization)\(purpose):")
      for person in people { page.detail(described(person)) }
    }
    if asked.count > 12 {
      page.detail("… and \(asked.count - 12) more organizations; --format json has all.")
    }
  }

  private func described(_ candidate: PersonToAsk) -> Claim {
    let parts = candidate.parts
    var reasons: [Claim] = []
    if let reach = parts.reach, reach > 0 {
      reasons.append("reaches \(percent(reach)) of the colleagues")
    }
    if let bridge = parts.bridge, bridge > 0 { reasons.append("knows people in the others") }
    if let level = parts.level, level >= 0.6 { reasons.append("has a say there") }
    if let trust = parts.trust, trust >= 0.75 { reasons.append("is trusted") }
    if let interest = parts.interest, interest > 0 { reasons.append("cares about the subject") }
    let through: Claim =
      candidate.introducer.map { "; \(person: $0) could introduce you" } ?? Claim([])
    let score: Claim =
      isTechnical
      ? " [\(percent(candidate.score.lowerBound)) to \(percent(candidate.score.upperBound))]"
      : Claim([])
    let why: Claim = reasons.isEmpty ? Claim([]) : ": \(Claim.list(reasons, limit: 4))"
    return "\(person: candidate.person)\(why)\(through)\(score)"
  }
}
