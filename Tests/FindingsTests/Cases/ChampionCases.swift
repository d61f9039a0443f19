import StakeholderModel
import TestSupport

extension RuleCase {
  private static let work = Cause.initiative("w")

  /// Two organizations of five that one work needs, led by a1 and championed by b1.
  private static let base = Sketch("AB", people: 5) {
    $0.work("w", "A B") { $0.lead = "a1" }
    $0.champion("b1", for: work)
    $0.tie("a1-a2 b1-b2 b2-b3 b3-b4 b4-b5")
  }

  private static func with(_ change: (inout Sketch) -> Void) -> Sketch {
    var sketch = base
    change(&sketch)
    return sketch
  }

  private static func noChampions(_ sketch: inout Sketch) { sketch.network.champions = [] }

  /// Rules about champions and those who lead.
  static let champions: [String: RuleCase] = [
    "champion.none": RuleCase(
      with { $0.champion("a1", for: work, .asked) },
      justNot: { $0.network.champions[1].status = .committed }, missing: noChampions),
    "champion.lapsed": RuleCase(
      with { $0.champion("a1", for: work, .lapsed) },
      justNot: { $0.champion("a2", for: work) }, missing: noChampions),
    "champion.quiet": RuleCase(
      // 181 days before the day of the data
      with {
        $0.day("2024-06-30")
        for place in $0.network.ties.indices {
          $0.network.ties[place].lastContact = PartialDate("2024-01-01")
        }
      },
      justNot: { $0.network.ties[1].lastContact = PartialDate("2024-01-02") },
      missing: {
        for place in $0.network.ties.indices { $0.network.ties[place].lastContact = nil }
      }),
    "champion.single": RuleCase(
      with { $0.tie("b1-a1 b1-a2") }, justNot: { $0.tie("b2-a3") },
      missing: { $0.network.ties = [] }),
    "champion.isolated": RuleCase(
      with { $0.tie("a2-b2") },
      // two ties from the lead
      justNot: { $0.tie("a1-b2") }, missing: noChampions),
    "champion.unheard": RuleCase(
      // b1 reaches b2 of four others
      with { $0.network.ties.remove(at: 2) },
      // b2 and b3: half
      justNot: { $0.tie("b2-b3") }, missing: noChampions),
    "champion.nameOnly": RuleCase(
      with {
        $0.day("2024-06-30")
        $0.network.champions[0].behaviours = ChampionBehaviours()
        $0.network.champions[0].behaviours?.models = true
        $0.tie("b1-a2") { $0.lastContact = PartialDate("2024-03-31") }
      },
      // met somebody of the other organization 90 days ago
      justNot: { $0.network.ties[5].lastContact = PartialDate("2024-04-01") },
      missing: { $0.network.champions[0].behaviours = nil }),
    "champion.candidate": RuleCase(
      with { $0.champion("a5", for: work, .asked) },
      justNot: { $0.champion("a2 a3 a4", for: work, .asked) }, missing: noChampions),
    "champion.coverage": RuleCase(alwaysTold: base, missing: noChampions),
    "champion.notAsked": RuleCase(
      base, justNot: { $0.champion("a1", for: work, .asked) },
      missing: {
        $0.network.initiatives = []
        $0.network.champions = []
      }),
    "leader.absent": RuleCase(
      Sketch("AB") {
        $0.alliance("u", "a1 b1 b2")
        $0.alliance("v", "a2", role: "collaborativeLeader")
      },
      justNot: { $0.network.memberships[1].role = "coordinator" },
      missing: {
        for place in $0.network.memberships.indices { $0.network.memberships[place].role = nil }
      }),
    "sponsor.unsupported": RuleCase(
      with { $0.tie("b2-b1") { $0.kind = TieKind(rawValue: "supports") } },
      justNot: { $0.tie("a3-a1") { $0.kind = TieKind(rawValue: "supports") } },
      missing: { $0.network.ties.removeLast() }),
    "sponsor.stepOneIncomplete": RuleCase(
      Sketch("AB") {
        $0.alliance("u", "A B")
        var answers = StepOne()
        answers.accountablePerson = "Ann"
        answers.benefit = "Trained people"
        $0.network.memberships[0].stepOne = answers
      },
      justNot: { $0.network.memberships[0].stepOne?.risks = ["cost"] },
      missing: { $0.network.memberships[0].stepOne = nil }),
  ]
}
