import StakeholderModel
import TestSupport

extension RuleCase {
  private static let ring = Sketch("AB", people: 4) {
    $0.tie("a1-a2 a2-a3 a3-a4 a4-b1 b1-b2 b2-b3")
  }

  /// One work of two organizations with a champion each.
  private static let championed = Sketch("AB") {
    $0.work("w", "A B")
    $0.champion("a1 b1", for: .initiative("w"))
  }

  private static func leveled(_ day: String) -> Sketch {
    Sketch("AB") {
      $0.day(day)
      $0.work("w", "A B")
      $0.tie("a1-b1 a1-a2") { $0.level = .communication }
    }
  }

  /// Rules about two rounds; without the earlier one each says so.
  static let rounds: [String: RuleCase] = [
    "wave.erosion": RuleCase(
      Sketch("AB", people: 4) { $0.tie("a1-a2 a2-a3") }, after: ring,
      // three of six are gone, and others came
      justNot: {
        $0.network.ties = []
        $0.tie("a1-a2 a2-a3 a3-a4 a4-a1 a4-b2 b3-b1 a1-b3")
      }),
    "champion.succession": RuleCase(
      Sketch("AB") {
        $0.work("w", "A B")
        $0.champion("b1", for: .initiative("w"))
      }, after: championed, justNot: { $0.champion("a2", for: .initiative("w")) }),
    "level.stuck": RuleCase(
      leveled("2024-06-30"), after: leveled("2023-06-30"),
      justNot: { $0.network.ties[0].level = .cooperation }),
  ]
}
