import StakeholderModel

/// How much power and interest stakeholders have, as rated.
struct StakeholderPoints: Sendable {
  /// Somebody who was rated.
  struct Point: Sendable {
    let name: String
    let short: String
    let subject: String
    /// 1 to 5, the mean of the raters.
    let power: Double
    let interest: Double
    let standing: StandingMark
    let raters: Int
  }

  let points: [Point]
  /// The work that was in view; `nil` for everyone in the file.
  let cause: Cause?

  /// The ratings of the work that most were rated for; the first in the file of several.
  init(_ content: PictureContent) {
    let network = content.network
    let rated = network.assessments.filter {
      $0.instrument == .powerInterest && $0.subject != nil && $0["power"] != nil
        && $0["interest"] != nil
    }
    var causes: [Cause?] = []
    for assessment in rated where !causes.contains(assessment.cause) {
      causes.append(assessment.cause)
    }
    let counts = causes.map { cause in
      Set(rated.filter { $0.cause == cause }.compactMap(\.subject)).count
    }
    let most = counts.max() ?? 0
    let cause = zip(causes, counts).first { $0.1 == most }?.0
    self.cause = cause
    let meant = rated.filter { $0.cause == cause }
    var subjects: [AssessmentSubject] = []
    for subject in meant.compactMap(\.subject) where !subjects.contains(subject) {
      subjects.append(subject)
    }
    points = subjects.compactMap { subject in
      guard let (name, short) = Self.names(of: subject, in: network) else { return nil }
      let own = meant.filter { $0.subject == subject }
      func mean(_ item: String) -> Double {
        own.reduce(0) { $0 + ($1[item] ?? 0) } / Double(own.count)
      }
      let stances = Set(own.compactMap(\.stance))
      return Point(
        name: name, short: short, subject: subject.id, power: mean("power"),
        interest: mean("interest"),
        standing: StandingMark(stances.count == 1 ? stances.first : nil),
        raters: own.reduce(0) { $0 + ($1.raters ?? 1) })
    }
  }

  private static func names(
    of subject: AssessmentSubject, in network: StakeholderNetwork
  ) -> (String, String)? {
    switch subject {
    case .actor(.person(let id)):
      network.person(id).map { ($0.displayName, $0.displayName) }
    case .actor(.organization(let id)):
      network.organization(id).map { ($0.displayName, $0.shortName) }
    case .group(let id):
      network.servedGroups.first { $0.id == id }.map { ($0.displayName, $0.displayName) }
    case .cause: nil
    }
  }
}
