import StakeholderModel
import TestSupport

extension RuleCase {
  private static func noTies(_ sketch: inout Sketch) { sketch.network.ties = [] }

  /// Five triangles that only a hub joins.
  private static let hub = Sketch("ABCDE") {
    $0.triangles("abcde")
    $0.network.people.append(Documented.person("hub", "hub", at: "A"))
    $0.tie("hub-a1 hub-b1 hub-c1 hub-d1 hub-e1")
  }

  /// Two rings of ten, and somebody tied to half of each.
  private static let rings = Sketch("AB", people: 10) {
    for letter in "ab" {
      for number in 1...10 { $0.tie("\(letter)\(number)-\(letter)\(number % 10 + 1)") }
    }
    $0.network.people.append(Documented.person("x", "x", at: "A"))
    $0.tie("x-a1 x-a3 x-a5 x-a7 x-a9 x-b1 x-b3 x-b5 x-b7 x-b9")
  }

  /// Rules about the network as a whole, and about who stands where in it.
  static let structure: [String: RuleCase] = [
    "network.singleInformant": RuleCase(
      Sketch("ABCDE", people: 1) { $0.tie("a1-b1 a1-c1 a1-d1 a1-e1") },
      // four of six ties: two thirds
      justNot: { $0.tie("b1-c1 d1-e1") }, missing: noTies),
    "data.lowResponse": RuleCase(
      Sketch("AB") {
        $0.tie("a1-b1")
        $0.answered("a1 a2 a3 b1")
      },
      // five of six
      justNot: { $0.answered("a1 a2 a3 b1 b2") }, missing: { $0.network.respondents = nil }),
    "network.fragmented": RuleCase(
      Sketch("ABCD") { $0.triangles("abcd") },
      justNot: { $0.tie("a1-b1 b2-c1") }, missing: noTies),
    "alliance.hubAndSpoke": RuleCase(
      hub, justNot: { $0.tie("a2-b2 b3-c3 c2-d2 d3-e3") }, missing: noTies),
    "network.phase": RuleCase(
      hub,
      // a triangle of each with each: no piece, no hub, no core
      justNot: {
        $0 = Sketch("ABC", people: 2) { $0.tie("a1-b1 b1-c1 c1-a2 a2-b2 b2-c2 c2-a1") }
      }, missing: noTies),
    "broker.overloaded": RuleCase(
      rings,
      // a second one beside the first
      justNot: {
        $0.network.people.append(Documented.person("y", "y", at: "B"))
        $0.tie("y-a2 y-a4 y-a6 y-a8 y-a10 y-b2 y-b4 y-b6 y-b8 y-b10")
        $0.tie("a1-b1 a4-b4 a7-b7 a2-b2 a5-b5 a8-b8 a3-b3 a6-b6 a9-b9 a10-b10")
      }, missing: noTies),
    "spof.node": RuleCase(
      Sketch("ABC") {
        $0.triangles("abc")
        $0.tie("a1-c1 c1-b1")
      }, justNot: { $0.tie("a2-b2 a3-c3") }, missing: noTies),
    "actor.isolated": RuleCase(
      Sketch("AB") { $0.tie("a1-a2 a1-b1 b1-b2 b2-b3") },
      justNot: { $0.tie("a3-a1") }, missing: noTies),
    "tie.unreciprocated": RuleCase(
      Sketch("AB", people: 6) {
        for number in 1...6 {
          $0.tie("a\(number)-b\(number) a\(number)-b\(number % 6 + 1)") { $0.isDirected = true }
          $0.tie("b\(number)-a\(number)") { $0.isDirected = true }
        }
      },
      // 5 of 12
      justNot: { $0.tie("b2-a1") { $0.isDirected = true } },
      missing: {
        for place in $0.network.ties.indices { $0.network.ties[place].isDirected = false }
      }),
    "alliance.singleLink": RuleCase(
      Sketch("AB") {
        $0.alliance("u", "a1 a2")
        $0.alliance("v", "a1 b1")
      }, justNot: { $0.alliance("v", "a2") },
      missing: {
        for place in $0.network.memberships.indices {
          $0.network.memberships[place].person = nil
          $0.network.memberships[place].organization = "A"
        }
      }),
  ]
}
