import StakeholderModel
import TestSupport

extension RuleCase {
  private static func noTies(_ sketch: inout Sketch) { sketch.network.ties = [] }

  /// Two circles of six with one tie between them.
  private static let circles = Sketch("AB", people: 6) {
    $0.circle("a1 a2 a3 a4 a5 a6")
    $0.circle("b1 b2 b3 b4 b5 b6")
    $0.tie("a1-b1")
  }

  /// Two circles of three: twenty ways to divide six people, so that one in ten divides them so.
  private static func small(_ sketch: inout Sketch) {
    sketch = Sketch("AB") {
      $0.triangles("ab")
      $0.tie("a1-b1")
    }
  }

  /// Rules about groups and what is between them.
  static let silos: [String: RuleCase] = [
    "silo.group": RuleCase(circles, justNot: small, missing: noTies),
    "silo.overall": RuleCase(circles, justNot: small, missing: noTies),
    "silo.pair": RuleCase(
      Sketch("AB") {
        $0.work("w", "A B")
        $0.tie("a1-a2 b1-b2")
      }, justNot: { $0.tie("a3-b3") }, missing: noTies),
    "link.singleThread": RuleCase(
      Sketch("AB") { $0.tie("a1-a2 b1-b2 a1-b1 a1-b2 a2-a3") },
      justNot: { $0.tie("a2-b3") }, missing: noTies),
    "link.onePerson": RuleCase(
      Sketch("AB") { $0.tie("a1-a2 b1-b2 a1-b1 a1-b2 a2-a3") },
      justNot: { $0.tie("a2-b3") }, missing: noTies),
    "link.singleLevel": RuleCase(
      Sketch("AB") {
        $0.work("w", "A B")
        $0.tie("a1-b1 a2-b2 a1-a2 b1-b3")
        $0.level("a1 a2 b1 b2", .manager)
      }, justNot: { $0.level("a1", .executive) },
      missing: { sketch in
        for person in sketch.network.people.map(\.id.text) {
          sketch.person(person) { $0.positions[0].level = nil }
        }
      }),
    "informal.formalMismatch": RuleCase(
      Sketch("ABCDEF") {
        for number in 1...3 {
          $0.circle("abcdef".map { "\($0)\(number)" }.joined(separator: " "))
        }
      },
      // circles of two organizations each follow them
      justNot: {
        $0.network.ties = []
        for pair in ["ab", "cd", "ef"] {
          $0.circle(
            pair.flatMap { letter in (1...3).map { "\(letter)\($0)" } }.joined(separator: " "))
        }
      }, missing: noTies),
    "closure.missing": RuleCase(
      Sketch("ABCD") {
        $0.triangles("abcd")
        $0.tie("a1-b1 a1-c1 a1-d1 b2-c2 c3-d3")
      },
      justNot: {
        $0.tie("b1-c1 b1-d1 c1-d1 a2-b1 a3-b1 a2-c1 a3-c1 a2-d1 a3-d1 b2-a1 b3-a1 c2-a1 c3-a1")
      }, missing: noTies),
  ]

  /// Rules about ties between two organizations.
  static let ties: [String: RuleCase] = [
    "formalOnly.tie": RuleCase(
      Sketch("AB") {
        $0.tie("A-B") { $0.kind = TieKind(rawValue: "agreement") }
        $0.tie("a1-a2 b1-b2 b2-b3")
      }, justNot: { $0.tie("a1-b1") },
      missing: { $0.network.ties.removeFirst() }),
    "tie.levelMismatch": RuleCase(
      Sketch("AB") {
        $0.tie("a1-b1") {
          $0.isDirected = true
          $0.level = .collaboration
        }
        $0.tie("b1-a1") {
          $0.isDirected = true
          $0.level = .cooperation
        }
      }, justNot: { $0.network.ties[1].level = .coordination },
      missing: { $0.network.ties.removeLast() }),
    "level.inflated": RuleCase(
      Sketch("ABC") {
        $0.work("w", "B C")
        $0.tie("a1-b1") { $0.level = .collaboration }
      }, justNot: { $0.network.initiatives[0].required = ["A", "B"] },
      missing: { $0.network.initiatives = [] }),
    "informalOnly.tie": RuleCase(
      Sketch("ABC") {
        $0.day("2024-06-30")
        // 181 days
        $0.tie("a1-b1") {
          $0.level = .coordination
          $0.since = PartialDate("2024-01-01")
        }
        $0.agreement { $0.parties = [.organization("A"), .organization("C")] }
      }, justNot: { $0.network.ties[0].since = PartialDate("2024-01-02") },
      missing: { $0.network.agreements = [] }),
    "culture.gap": RuleCase(
      Sketch("AB") {
        $0.work("w", "A B")
        $0.network.organizations[0].profile.sector = .public
        $0.network.organizations[1].profile.sector = .private
        $0.person("a2") { $0.positions.append(Position(organization: "A", title: "Clerk")) }
      },
      justNot: {
        $0.person("a1") { $0.positions.append(Position(organization: "B", title: "Trainee")) }
      },
      missing: {
        for place in $0.network.organizations.indices {
          $0.network.organizations[place].profile.sector = nil
        }
      }),
  ]

  /// Rules about ties that cool and people who are new.
  static let time: [String: RuleCase] = [
    "bridge.stale": RuleCase(
      Sketch("AB") {
        $0.day("2024-06-30")
        $0.triangles("ab")
        // 181 days
        $0.tie("a1-b1") { $0.lastContact = PartialDate("2024-01-01") }
      }, justNot: { $0.network.ties[6].lastContact = PartialDate("2024-01-02") },
      missing: { $0.network.ties[6].lastContact = nil }),
    "tie.stale": RuleCase(
      Sketch("AB") {
        $0.day("2024-06-30")
        $0.tie("a1-b1 a1-b2 a2-b2") { $0.lastContact = PartialDate("2024-01-01") }
        $0.champion("a1", for: nil)
      },
      justNot: {
        for place in 0..<2 { $0.network.ties[place].lastContact = PartialDate("2024-01-02") }
      },
      missing: {
        for place in $0.network.ties.indices { $0.network.ties[place].lastContact = nil }
      }),
    "newcomer.unintegrated": RuleCase(
      Sketch("AB") {
        $0.day("2024-06-30")
        $0.alliance("u", "a1 a2 a3 b1 b2 b3")
        $0.tie("a1-a2 a2-a3 a1-a3 b1-b2 b1-a1 b2-a2 b3-a1")
        $0.network.memberships[5].joined = PartialDate("2024-05-01")
      }, justNot: { $0.tie("b3-a2") },
      missing: { $0.network.memberships[5].joined = nil }),
  ]
}
