import GraphKernel
import NetworkAnalysis
public import StakeholderModel

extension Threshold {
  /// How much is left out in each draw.
  public static let stabilityShare = Threshold(
    "stability.share", 0.1, "share", means: "how much of the answers each draw leaves out",
    rationale: "about what a good round of questions misses")
  /// How many draws there are.
  public static let stabilityDraws = Threshold(
    "stability.draws", 100, "draws",
    means: "how often answers are left out and findings made again",
    rationale: "enough to tell nine in ten from half")
}

extension FindingRule {
  /// Whether leaving answers out says anything about its findings.
  var isDrawn: Bool { [.presence, .rank, .comparison].contains(basis) && privacy == .team }
}

extension Reading {
  /// The same reading, with how often each finding comes back when answers are left out.
  ///
  /// In every draw a tenth of those who answered are taken as not having answered, or, where nobody
  /// recorded who told what, a tenth of the ties is left out. A finding comes back when its rule finds
  /// the same people or organizations again, at least half of them. Absences and records are not drawn:
  /// leaving answers out can never overturn an absence.
  ///
  /// - Parameter scope: How the network was read; its seed is that of the draws.
  /// - Returns: A reading in which findings of presence, rank and comparison have their stability; the
  ///   same for any number of threads.
  /// - Complexity: The number of draws times that of a reading with 999 shuffles.
  public func withStability(_ scope: ReadingScope = ReadingScope()) async -> Reading {
    let draws = Int(scope.settings[.stabilityDraws])
    let drawn = findings.filter { FindingRule.named($0.rule)?.isDrawn ?? false }
    guard draws > 0, !drawn.isEmpty else { return self }
    let left = AnswersLeftOut(network, share: scope.settings[.stabilityShare])
    var options = scope
    options.grouping = grouping
    options.isDraw = true
    options.silos.draws = min(scope.silos.draws, 999)
    options.silos.concurrency = 1
    options.silos.measuresFlips = false
    let counts = await Self.counts(drawn, left, options, draws: draws)
    var told = findings
    for place in told.indices {
      guard let number = drawn.firstIndex(of: told[place]) else { continue }
      told[place].stability = Finding.Stability(found: counts[number], draws: draws)
    }
    return telling(told)
  }

  /// What each draw of a stability test leaves out, in words.
  public static func leftOutWords(
    _ network: StakeholderNetwork, _ settings: FindingSettings
  ) -> String {
    AnswersLeftOut(network, share: settings[.stabilityShare]).words
  }

  /// In how many draws each of some findings came back; sixteen draws are under way at a time.
  private static func counts(
    _ findings: [Finding], _ left: AnswersLeftOut, _ options: ReadingScope, draws: Int
  ) async -> [Int] {
    await withTaskGroup(of: [Int].self) { group in
      var counts = [Int](repeating: 0, count: findings.count)
      var started = 0
      func start() {
        let draw = UInt64(started)
        started += 1
        group.addTask {
          var generator = Xoshiro256(seed: options.silos.seed, stream: 1_000_000 + draw)
          let network = left.network(&generator)
          let found = await Reading.of(network, options: options).findings
          return findings.map { finding in found.contains(where: finding.comesBack) ? 1 : 0 }
        }
      }
      while started < min(16, draws) { start() }
      while let found = await group.next() {
        for place in counts.indices { counts[place] += found[place] }
        if started < draws { start() }
      }
      return counts
    }
  }
}

extension Finding {
  /// Whether `other` is of the same rule and about at least half of the same people, organizations
  /// and causes.
  fileprivate func comesBack(as other: Finding) -> Bool {
    guard rule == other.rule else { return false }
    let (mine, theirs) = (Set(subjects), Set(other.subjects))
    guard !mine.isEmpty else { return theirs.isEmpty }
    return 2 * mine.intersection(theirs).count >= mine.count
  }
}
