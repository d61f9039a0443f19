import StakeholderModel
import TestSupport

extension RuleCase {
  /// An alliance for a policy that somebody of a third organization decides about.
  private static let policy = Sketch("ABC", people: 2) {
    $0.alliance("u", "a1 b1") { $0.type = .policy }
    $0.tie("a1-b1 a1-a2 a2-c2 c2-c1 b1-b2")
    $0.person("c1") { $0.decides = [.alliance("u")] }
  }

  private static func with(_ change: (inout Sketch) -> Void) -> Sketch {
    var sketch = policy
    change(&sketch)
    return sketch
  }

  /// Rules about those with power.
  static let standing: [String: RuleCase] = [
    "policy.noDecisionMaker": RuleCase(
      policy, justNot: { $0.tie("c1-a2") }, missing: { $0.person("c1") { $0.decides = [] } }),
    "policy.noMessenger": RuleCase(
      with {
        $0.champion("a1", for: .alliance("u"))
        $0.network.champions[0].audience = ["B"]
      },
      // the organization of whoever decides
      justNot: { $0.network.champions[0].audience = ["B", "C"] },
      missing: { $0.network.champions[0].audience = [] }),
    "policy.opposedInfluencer": RuleCase(
      with {
        for (id, height) in [("a1", 1.0), ("b1", 2), ("c1", 5), ("c2", 3)] {
          $0.rate(.netMap, id, ["influence": height])
        }
        $0.person("c1") { $0.judgment.stance = .opposed }
      },
      // three others stand higher
      justNot: { for place in [0, 1] { $0.network.assessments[place].scores[0].value = 6 } },
      missing: { $0.network.assessments = [] }),
    "keyPlayer.far": RuleCase(
      Sketch("AB") {
        $0.work("w", "A B") { $0.lead = "a1" }
        $0.tie("a1-a2 a2-a3 a3-b1 b1-b2")
        $0.rate(.powerInterest, "b1", ["power": 5, "interest": 4])
      }, justNot: { $0.tie("a2-b1") }, missing: { $0.network.assessments = [] }),
  ]

  /// Rules about strain and trust.
  static let trust: [String: RuleCase] = [
    "trust.low.dependency": RuleCase(
      Sketch("AB") {
        $0.tie("a1-b1 a2-b2") { $0.level = .coordination }
        $0.network.ties[0].trust = TrustRating()
        $0.network.ties[0].trust?.reliability = 2
        $0.network.ties[0].trust?.openness = 2
      }, justNot: { $0.network.ties[0].trust?.openness = 3 },
      missing: { $0.network.ties[0].trust = nil }),
    "rivalry.inside": RuleCase(
      Sketch("AB") {
        $0.work("w", "A B")
        $0.tie("a1-b1") { $0.kind = .competes }
      }, justNot: { $0.network.ties[0].to = .person("a2") }, missing: { $0.network.ties = [] }),
    "rivalry.squeezed": RuleCase(
      Sketch("AB") {
        $0.tie("a1-b1") { $0.kind = .competes }
        $0.tie("a2-a1 a2-b1")
      }, justNot: { $0.network.ties.removeLast() }, missing: { $0.network.ties.removeFirst() }),
    "interest.undisclosed": RuleCase(
      Sketch("AB") {
        $0.alliance("u", "A B")
        $0.network.organizations[1].profile.interests = ["jobs"]
        $0.event(.lobby) { $0.from = .organization("A") }
      }, justNot: { $0.network.organizations[0].profile.interests = ["grants"] },
      missing: { $0.network.events = [] }),
  ]
}
