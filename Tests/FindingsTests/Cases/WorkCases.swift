import StakeholderModel
import TestSupport

extension RuleCase {
  private static let both = Sketch("AB") { $0.work("w", "A B") { $0.phase = .running } }

  private static func with(_ change: (inout Sketch) -> Void) -> Sketch {
    var sketch = both
    change(&sketch)
    return sketch
  }

  /// Rules about joint work.
  static let jointWork: [String: RuleCase] = [
    "initiative.singleDepartment": RuleCase(
      Sketch("AB") { $0.work("w", "A") { $0.challenge = .adaptive } },
      justNot: { $0.network.initiatives[0].required = ["A", "B"] },
      missing: { $0.network.initiatives[0].challenge = nil }),
    "initiative.noPriorTie": RuleCase(
      with {
        $0.tie("a1-b1 a1-a2") { $0.level = .contact }
      }, justNot: { $0.network.ties[0].level = .communication },
      missing: { for place in 0..<2 { $0.network.ties[place].level = nil } }),
    "initiative.pitchOnly": RuleCase(
      with { $0.tie("a1-b1 a1-b2") { $0.mode = .pitch } },
      justNot: { $0.tie("a2-b2") { $0.mode = .conversation } },
      missing: { for place in 0..<2 { $0.network.ties[place].mode = nil } }),
    "initiative.oneAuthor": RuleCase(
      with { $0.network.initiatives[0].contributors = ["a1"] },
      justNot: { $0.network.initiatives[0].contributors.append("b1") },
      missing: { $0.network.initiatives[0].contributors = [] }),
    "initiative.noAgenda": RuleCase(
      with { $0.work("v", "A B") { $0.agendas = ["youth"] } },
      justNot: { $0.network.initiatives[0].agendas = ["housing"] },
      missing: { $0.network.initiatives[1].agendas = [] }),
    "initiative.noPilot": RuleCase(
      with {
        $0.loss("B", .identity)
        $0.work("v", "A B")
        $0.event(.pilot) { $0.cause = .initiative("v") }
      }, justNot: { $0.event(.pilot) { $0.cause = .initiative("w") } },
      missing: { $0.network.events = [] }),
    "leader.mode.mismatch": RuleCase(
      with {
        $0.network.initiatives[0].challenge = .adaptive
        $0.network.initiatives[0].lead = "a1"
        $0.network.initiatives[0].contributors = ["a2", "b1"]
        $0.tie("a2-a1 b1-a2") { $0.kind = .reportsTo }
      }, justNot: { $0.network.ties.removeLast() }, missing: { $0.network.ties = [] }),
    "agreement.missing": RuleCase(
      with {
        $0.work("v", "A B")
        $0.agreement { $0.cause = .initiative("v") }
      }, justNot: { $0.network.initiatives[0].phase = .conversation },
      missing: { $0.network.agreements = [] }),
    "agreement.incomplete": RuleCase(
      with {
        $0.agreement {
          $0.kind = .charter
          $0.items = Array(AgreementItem.ofTeams.dropLast())
        }
      }, justNot: { $0.network.agreements[0].items = AgreementItem.ofTeams },
      missing: { $0.network.agreements[0].items = nil }),
    "loss.unaddressed": RuleCase(
      with { $0.loss("B", .identity) }, justNot: { $0.network.losses[0].mitigation = "Meet at B" },
      missing: { $0.network.losses = [] }),
    "loss.unassessed": RuleCase(
      with {
        for holder in ["A", "B"] {
          for type in [LossType.control, .resources, .identity] { $0.loss(holder, type) }
        }
        $0.network.losses.removeLast()
      }, justNot: { $0.loss("B", .identity) { $0.isFound = false } },
      missing: { $0.network.losses = [] }),
  ]

  /// Rules about what the work is for.
  static let goals: [String: RuleCase] = [
    "goal.vague": RuleCase(
      with { $0.goal("g") { $0.measure = "graduates" } },
      justNot: { $0.network.goals[0].deadline = PartialDate("2025") },
      missing: { $0.network.goals[0].measure = nil }),
    "goal.noShortTerm": RuleCase(
      with { $0.goal("g") { $0.horizon = .long } },
      justNot: { $0.goal("s") { $0.parent = "g" } },
      missing: { $0.network.goals[0].horizon = nil }),
    "goal.noConsequence": RuleCase(
      with {
        $0.goal("g")
        $0.goal("h") { $0.consequence = "No tutors" }
      }, justNot: { $0.network.goals[0].consequence = "No teachers" },
      missing: { $0.network.goals[1].consequence = nil }),
    "beneficiary.voiceless": RuleCase(
      with {
        $0.network.servedGroups = [ServedGroup(id: "seniors")]
        $0.network.servedGroups[0].represented = []
      }, justNot: { $0.network.servedGroups[0].represented = [.organization("A")] },
      missing: { $0.network.servedGroups[0].represented = nil }),
    "asset.unused": RuleCase(
      with {
        $0.goal("g") { $0.tags = ["rooms"] }
        $0.network.organizations[0].profile.assets = ["Rooms"]
      }, justNot: { $0.network.organizations[0].profile.assets = ["cars"] },
      missing: { $0.network.organizations[0].profile.assets = nil }),
  ]
}
