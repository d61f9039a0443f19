import Findings
import NetworkAnalysis
import StakeholderModel
import TextFormats

/// The numbers behind a report on silos, in the words of the field.
struct SiloNumbers {
  private let reading: Reading
  private let report: SiloReport

  init(_ reading: Reading, _ report: SiloReport) {
    self.reading = reading
    self.report = report
  }

  /// Adds the tables to a page.
  func write(to page: inout TextPage) {
    if let overall = report.overall {
      page.heading("E–I index, by label permutation (9,999 draws)")
      var table = TextTable([.init("measure"), .init("value", .right)])
      table.append(["E–I", decimal(overall.ei)])
      table.append(["expected E–I", decimal(overall.eiExpected)])
      table.append(["p (low)", decimal(overall.pLow)])
      table.append(["p (high)", decimal(overall.pHigh)])
      table.append(["flip distance", overall.flip.map { "\($0)" } ?? "–"])
      table.append(["observed dyads", "\(overall.observedDyads) of \(overall.possibleDyads)"])
      page.table(table)
    }
    writeGroups(&page)
    writePairs(&page)
  }

  private func name(_ group: Int) -> String {
    let group = reading.grouping.groups[group]
    return group.organization.flatMap { reading.network.organization($0)?.shortName } ?? group.name
  }

  private func writeGroups(_ page: inout TextPage) {
    let names = ["n", "inside", "outside", "share", "95 % (Wilson)", "expected", "p", "q", "flip"]
    var table = TextTable(
      [.init("group")] + names.map { .init($0, .right) } + [.init("verdict")])
    for group in report.groups where group.people > 0 {
      table.append([
        name(group.group), "\(group.people)", "\(group.inside)", "\(group.outside)",
        decimal(group.shareInside),
        group.interval.map { "\(decimal($0.lowerBound))–\(decimal($0.upperBound))" } ?? "–",
        decimal(group.expected), decimal(group.p), decimal(group.q),
        group.flip.map { "\($0)" } ?? "–", group.verdict.rawValue,
      ])
    }
    page.heading("Groups: share of ties inside against label permutation, Benjamini–Hochberg q")
    page.table(table)
  }

  private func writePairs(_ page: inout TextPage) {
    guard !report.pairs.isEmpty else { return }
    let names = ["x", "dyads", "S0", "p", "S1", "p", "S2", "p", "q", "P(0|S1)"]
    var table = TextTable(
      [.init("a"), .init("b")] + names.map { .init($0, .right) } + [.init("gap")])
    for pair in report.pairs {
      table.append([
        name(pair.a), name(pair.b), "\(pair.observed)", "\(pair.dyads)",
        decimal(pair.expected.uniform), decimal(pair.p.uniform), decimal(pair.expected.cross),
        decimal(pair.p.cross), decimal(pair.expected.degree), decimal(pair.p.degree),
        decimal(pair.q), decimal(pair.pZero), pair.gap?.rawValue ?? "",
      ])
    }
    page.heading("Pairs: uniform (S0), cross-only (S1) and degree-aware (S2) nulls, lower tails")
    page.table(table)
  }

  private func decimal(_ number: Double?) -> String {
    guard let number else { return "–" }
    let scaled = Int((abs(number) * 10_000).rounded())
    let digits = String(scaled % 10_000)
    let padded = String(repeating: "0", count: 4 - digits.count) + digits
    return (number < 0 && scaled > 0 ? "−" : "") + "\(scaled / 10_000).\(padded)"
  }
}
