import StakeholderModel
import TestSupport

extension RuleCase {
  /// An alliance of three at work.
  private static let base = Sketch("ABC") {
    $0.day("2024-06-30")
    $0.alliance("u", "A B C") { $0.stage = .implementing }
  }

  private static func with(_ change: (inout Sketch) -> Void) -> Sketch {
    var sketch = base
    change(&sketch)
    return sketch
  }

  private static func noEvents(_ sketch: inout Sketch) { sketch.network.events = [] }

  /// Rules about how the work is done together.
  static let process: [String: RuleCase] = [
    "executive.forum.gap": RuleCase(
      with { $0.event(.executiveForum, "2024-06-01") { $0.attendees = [.person("a1")] } },
      justNot: { $0.network.events[0].attendees?.append(.person("b1")) }, missing: noEvents),
    "healthcheck.overdue": RuleCase(
      with {
        $0.work("w", "A B") {
          $0.phase = .running
          $0.start = PartialDate("2023")
        }
        // 91 days
        $0.event(.healthCheck, "2024-03-31")
      }, justNot: { $0.network.events[0].date = PartialDate("2024-04-01") }, missing: noEvents),
    "pace.mismatch": RuleCase(
      with {
        $0.network.memberships[0].expectedPace = .slow
        $0.network.memberships[1].expectedPace = .fast
      }, justNot: { $0.network.memberships[1].expectedPace = .medium },
      missing: { for place in 0..<2 { $0.network.memberships[place].expectedPace = nil } }),
    "vision.unanswered": RuleCase(
      with {
        var vision = SharedVision()
        vision.difference = "Jobs"
        vision.ambition = "Best"
        vision.value = "Pay"
        vision.needs = "Time"
        $0.network.alliances[0].sharedVision = vision
      }, justNot: { $0.network.alliances[0].sharedVision?.success = "100" },
      missing: { $0.network.alliances[0].sharedVision = nil }),
    "contribution.concentrated": RuleCase(
      with {
        $0.money("A", 60)
        $0.money("B", 20)
        $0.money("C", 20)
      }, justNot: { $0.network.contributions[1].delivered = 21 },
      missing: { $0.network.contributions = [] }),
    "credit.hogged": RuleCase(
      with {
        for id in ["A", "A", "A", "B"] {
          $0.event(.win) { $0.credited = [.organization(OrganizationID(id))] }
        }
      },
      // two of four
      justNot: { $0.network.events[0].credited.append(.organization("B")) }, missing: noEvents),
    "concern.unreported": RuleCase(
      with {
        var concern = Concern()
        concern.about = "parking"
        concern.date = PartialDate("2024-05-30")
        $0.network.concerns = [concern]
      },
      // 30 days
      justNot: { $0.network.concerns[0].date = PartialDate("2024-05-31") },
      missing: { $0.network.concerns = [] }),
    "milestone.late": RuleCase(
      with {
        $0.agreement {
          var milestone = Milestone()
          milestone.due = PartialDate("2024-06-29")
          $0.milestones = [milestone]
        }
      }, justNot: { $0.network.agreements[0].milestones[0].due = PartialDate("2024-06-30") },
      missing: { $0.network.agreements[0].milestones = [] }),
    "review.overdue": RuleCase(
      with { $0.agreement { $0.reviewBy = PartialDate("2024-06-29") } },
      justNot: { $0.network.agreements[0].reviewBy = PartialDate("2024-06-30") },
      missing: { $0.network.agreements[0].reviewBy = nil }),
    "sponsor.silent": RuleCase(
      with {
        $0.event(.opportunityPosted, "2024-06-01") {
          $0.to = [.organization("A"), .organization("B")]
        }
      }, justNot: { $0.network.events[0].to.append(.organization("C")) }, missing: noEvents),
    "safety.low": RuleCase(
      with { $0.rate(.safety, nil, raters: 4, ["voice": 2, "mistakes": 3]) },
      justNot: { $0.network.assessments[0].scores[1].value = 3 },
      missing: { $0.network.assessments = [] }),
    "factor.weak": RuleCase(
      with { $0.rate(.wilder, nil, raters: 4, ["shared vision": 2.9, "trust": 4]) },
      justNot: { $0.network.assessments[0].scores[0].value = 3 },
      missing: { $0.network.assessments = [] }),
  ]

  /// Rules about who takes part, and how.
  static let mix: [String: RuleCase] = [
    "stakeholder.group.absent": RuleCase(
      Sketch("ABCDE") {
        $0.alliance("u", "A B C D E")
        $0.families([.representBusiness, .hire, .educate, .fundAdvance, nil])
      }, justNot: { $0.network.organizations[4].group = .representWorkers },
      missing: { $0.families([nil, nil, nil, nil, nil]) }),
    "stakeholder.group.isolated": RuleCase(
      Sketch("ABC") {
        $0.families([.hire, .educate, .fundAdvance])
        $0.tie("a1-b1 a2-b2 a1-a2 b1-b2 c1-c2")
      }, justNot: { $0.tie("c1-a1") }, missing: { $0.families([nil, nil, nil]) }),
    "service.noProvider": RuleCase(
      Sketch("ABC") {
        $0.alliance("u", "A B C") { $0.type = .service }
        $0.families([.educate, .fundAdvance, .representBusiness])
      }, justNot: { $0.network.organizations[2].group = .hire },
      missing: { $0.families([nil, nil, nil]) }),
    "member.overcommitted": RuleCase(
      Sketch("ABC", people: 4) {
        for id in ["u", "v", "w", "x"] { $0.alliance(id, "a1") }
        $0.alliance("u", "a2 a3 a4 b1 b2 b3 b4 c1 c2 c3 c4")
      },
      justNot: { sketch in
        sketch.network.memberships.removeAll { $0.alliance == "x" }
      }, missing: { $0.network.memberships = [] }),
    "governance.misfit": RuleCase(
      Sketch("ABCDEFGHI", people: 1) {
        $0.alliance("u", "A B C D E F G H I") { $0.governance = .shared }
      }, justNot: { $0.network.memberships.removeLast() },
      missing: { $0.network.alliances[0].governance = nil }),
    "interest.unknown": RuleCase(
      with { $0.network.organizations[0].profile.interests = ["jobs"] },
      justNot: { for place in 1..<3 { $0.network.organizations[place].profile.resources = [] } },
      missing: { $0.network.organizations[0].profile.interests = nil }),
    "partner.highRisk": RuleCase(
      with {
        $0.work("v", "A B")
        $0.network.memberships[0].commitment = 2
      }, justNot: { $0.network.memberships[0].commitment = 3 },
      missing: { $0.network.memberships[0].commitment = nil }),
  ]
}
