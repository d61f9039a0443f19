import Findings
import NetworkAnalysis
import StakeholderModel
import TextFormats

/// A report on silos in plain words, with the numbers behind them where asked for.
struct SiloText {
  private let reading: Reading
  private let isTechnical: Bool
  private let noun: Noun
  private let people: Noun
  private var page: TextPage

  init(_ reading: Reading, width: Int?, isTechnical: Bool) {
    self.reading = reading
    self.isTechnical = isTechnical
    noun = Noun.group(of: reading.grouping)
    people =
      reading.actors.kind == .people
      ? Noun("person", "people") : Noun("organization", "organizations")
    page = TextPage(reading.network, width: width)
    write()
  }

  /// The whole page.
  var text: String { page.text }

  private mutating func write() {
    guard let report = reading.silos else {
      page.sentence(
        """
        Nobody wrote down who works with whom, so silos cannot be looked for. Add a table of ties with \
        two columns, from and to; “crosstie init” makes one to fill in.
        """)
      return
    }
    writeInformant()
    writeOverall(report)
    writeGroups(report)
    writeNeeded(report)
    writeThinPairs(report)
    writeLinks()
    writeLimits(report)
    if isTechnical { SiloNumbers(reading, report).write(to: &page) }
  }

  private mutating func writeInformant() {
    for finding in reading.findings where finding.rule == "network.singleInformant" {
      page.sentence("\(finding.title).")
      page.sentence(finding.evidence)
    }
  }

  private mutating func writeOverall(_ report: SiloReport) {
    let occupied = report.groups.filter { $0.people > 0 }
    guard occupied.count >= 2 else {
      let reason =
        occupied.isEmpty
        ? "Nobody's \(noun.singular) is recorded"
        : "All \(people.plural) whose \(noun.singular) is recorded are in one \(noun.singular)"
      page.sentence("\(reason), so there is nothing to compare. \(advice)")
      return
    }
    guard occupied.contains(where: { $0.people > 1 }), let overall = report.overall else {
      page.sentence(
        """
        Every \(noun.singular) stands for itself here, so none can keep to itself. \(advice)
        """)
      return
    }
    page.sentence(
      """
      \(percent(overall.shareOutside)) of ties cross \(noun.plural) (\(overall.outside) of \
      \(overall.inside + overall.outside)); \(percent(overall.expectedShareOutside)) would if \
      \(people.plural) mixed freely.
      """)
    if overall.pLow > SiloOptions().groupLimit {
      page.sentence("That is no less than chance could give.")
    } else if let flip = overall.flip, flip <= 2 {
      page.sentence("\(flip == 1 ? "One tie" : "Two ties") more or fewer would change that.")
    }
  }

  /// How else people could be put together.
  private var advice: String {
    var names: [String] = []
    let attributes =
      reading.network.people.map(\.attributes) + reading.network.organizations.map(\.attributes)
    for entry in attributes.flatMap(\.entries) where !names.contains(entry.name) {
      names.append(entry.name)
    }
    return names.isEmpty
      ? "Add a column with each person's organization."
      : "Try --by with one of: \(names.prefix(8).joined(separator: ", "))."
  }

  private func name(_ group: Int) -> Claim { Claim(groupOf: reading.grouping.groups[group]) }

  private mutating func writeGroups(_ report: SiloReport) {
    let silos = report.groups.filter { $0.verdict == .silo }
      .sorted { ($1.shareInside ?? 0, $0.group) < ($0.shareInside ?? 0, $1.group) }
    if !silos.isEmpty {
      page.heading("\(capitalized(noun.plural)) whose ties stay inside more than chance would give")
      for silo in silos { page.item(described(silo)) }
    }
    let borderline = report.groups.filter { $0.verdict == .borderline }
    if !borderline.isEmpty {
      page.heading("On the border: one tie would change it")
      for group in borderline { page.item(described(group)) }
    }
    if silos.isEmpty, borderline.isEmpty, report.groups.contains(where: { $0.p != nil }) {
      page.sentence("No \(noun.singular)'s ties stay inside more than chance would give.")
    }
  }

  private func described(_ group: GroupMixing) -> Claim {
    let chance = group.expected.map { "; about \(percent($0)) by chance" } ?? ""
    return """
      \(name(group.group)): \(group.inside) of \(group.inside + group.outside) ties stay inside \
      (\(percent(group.shareInside ?? 0))\(chance))
      """
  }

  private mutating func writeNeeded(_ report: SiloReport) {
    let gaps = report.needed.filter { $0.state == .gap }
    guard !gaps.isEmpty else { return }
    page.heading("Joint work needs both, and no working tie between them is recorded")
    for gap in gaps {
      let causes = gap.neededBy.map { "\(cause: .initiative($0))" as Claim }
      page.item("\(organization: gap.a) – \(organization: gap.b), for \(Claim.list(causes))")
      if gap.leftOut > 0 {
        page.detail("There are formal, strained or old ties that do not count here.")
      }
      if reading.silos?.isResponseKnown == true, gap.dyads < gap.possibleDyads {
        page.detail(
          """
          Observed \(gap.dyads) of \(gap.possibleDyads) possible pairs of \(people.plural); \
          \(gap.possibleDyads - gap.dyads) could hide a tie.
          """)
      }
      writeWay(gap.path, gap.introducers)
    }
  }

  private mutating func writeWay(_ path: [Actor], _ introducers: [Actor]) {
    let names = introducers.map { Claim(actor: $0) }
    if !names.isEmpty {
      page.detail("Could introduce: \(Claim.list(names, limit: 3)).")
    } else if path.count > 2 {
      page.detail("Nearest way: \(Claim.row(path.map { Claim(actor: $0) }, separator: " → ")).")
    } else {
      page.detail("Nobody in this file leads from one to the other.")
    }
  }

  private mutating func writeThinPairs(_ report: SiloReport) {
    let thin = report.pairs.filter { $0.gap == .significant || $0.gap == .noneWhereExpected }
      .sorted { ($0.ratio ?? 0, $0.a, $0.b) < ($1.ratio ?? 0, $1.a, $1.b) }
    guard !thin.isEmpty else { return }
    page.heading("Fewer ties than between other \(noun.plural) of their size")
    for pair in thin.prefix(10) {
      page.item(
        """
        \(name(pair.a)) – \(name(pair.b)): \(recorded(pair)) \
        where about \(expectedTies(pair.expected.cross)) would be usual
        """)
      if pair.observed == 0 { writeWay(pair.path, pair.introducers) }
    }
    if thin.count > 10 { page.detail("… and \(thin.count - 10) more; --format json has all.") }
  }

  private func recorded(_ pair: PairMixing) -> String {
    if pair.observed > 0 { return "\(pair.observed)" }
    return pair.leftOut > 0 ? "none kept up" : "none recorded"
  }

  private mutating func writeLinks() {
    let links = reading.findings.filter { $0.rule == "link.singleThread" }
    guard !links.isEmpty else { return }
    page.heading("Links that hang on one \(people.singular)")
    for link in links {
      page.item("\(link.title)")
      page.detail(link.evidence)
    }
  }

  private mutating func writeLimits(_ report: SiloReport) {
    let limits = SiloLimits(reading, report, people, noun).sentences
    guard !limits.isEmpty else { return }
    page.heading("What cannot be told")
    for limit in limits { page.item(limit) }
  }
}
