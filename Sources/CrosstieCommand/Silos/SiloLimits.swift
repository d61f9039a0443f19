import Findings
import NetworkAnalysis
import StakeholderModel

/// What a report on silos cannot tell, and why.
struct SiloLimits {
  private let reading: Reading
  private let report: SiloReport
  private let people: Noun
  private let noun: Noun

  init(_ reading: Reading, _ report: SiloReport, _ people: Noun, _ noun: Noun) {
    self.reading = reading
    self.report = report
    self.people = people
    self.noun = noun
  }

  /// One sentence for each limit.
  var sentences: [Claim] {
    unknownNeeds + (isGrouped ? [untestable, small].compactMap { $0 } : []) + [response]
  }

  private var isGrouped: Bool { report.groups.contains { $0.people > 1 } }

  private var unknownNeeds: [Claim] {
    report.needed.filter { $0.state == .unknown }.map { need in
      """
      Whether \(organization: need.a) and \(organization: need.b) are tied, which joint work needs: \
      nobody there answered, or nobody there is known.
      """
    }
  }

  private var untestable: Claim? {
    guard report.untestable > 0 else { return nil }
    return """
      \(report.untestable) of \(report.pairs.count) pairs of \(noun.plural) have too few people or ties \
      to tell whether none is too few.
      """
  }

  private var small: Claim? {
    let small = report.groups.filter { $0.people > 0 && $0.verdict == .tooSmall }
    guard !small.isEmpty else { return nil }
    let names = small.map { Claim(groupOf: reading.grouping.groups[$0.group]) }
    return """
      Whether \(Claim.list(names, limit: 4)) \
      \(small.count == 1 ? "keeps to itself" : "keep to themselves"): fewer than \
      \(SiloOptions().smallestSilo) \(people.plural) with ties.
      """
  }

  private var response: Claim {
    guard report.isResponseKnown else {
      return
        "It is not recorded who answered, so a tie that is missing may just not have been told."
    }
    guard let overall = report.overall, overall.observedDyads < overall.possibleDyads else {
      return "Every pair of \(people.plural) was asked about."
    }
    return """
      \(overall.observedDyads) of \(overall.possibleDyads) pairs of \(people.plural) were asked about; \
      the other \(overall.possibleDyads - overall.observedDyads) could hide ties.
      """
  }
}
