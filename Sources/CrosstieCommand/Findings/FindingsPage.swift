import Findings
import StakeholderModel
import TextFormats

/// Findings as a page, a table or a document.
struct FindingsPage {
  let told: [ToldFinding]
  let reading: Reading
  let settings: FindingSettings
  /// Whether everything is told rather than the three weightiest.
  let isAll: Bool
  let isTechnical: Bool
  /// What each draw of the stability test leaves out.
  let leftOut: String

  /// How many findings come first.
  static let first = 3
  /// How many things that were not looked at are told at first.
  static let firstSilences = 4

  private var shown: [ToldFinding] { isAll ? told : Array(told.prefix(Self.first)) }
  private var isDrawn: Bool { told.contains { $0.finding.stability != nil } }

  private var silences: [NotLookedAt] {
    isAll ? reading.allNotLookedAt : Array(reading.allNotLookedAt.prefix(Self.firstSilences))
  }

  private var heading: String {
    switch told.count {
    case 0: "Nothing that is recorded asks for action."
    case ...Self.first: "What to look at"
    default: isAll ? "What to look at, the weightiest first" : "Three things to look at first"
    }
  }

  private var rest: String {
    let count = told.count - shown.count
    return count == 1
      ? "1 more finding: --all tells it." : "\(count) more findings: --all tells them."
  }

  private var drawn: String {
    """
    A draw leaves out \(leftOut) and makes the findings again; \
    \(Int(settings[.stabilityDraws])) draws.
    """
  }

  /// The page for a screen.
  func text(width: Int?) -> String {
    var page = TextPage(reading.network, width: width)
    page.sentence("\(heading)")
    for (place, told) in shown.enumerated() { write(told, place + 1, to: &page) }
    if shown.count < told.count { page.heading("\(rest)") }
    if isDrawn { page.heading("\(drawn)") }
    writeSilences(to: &page)
    writeDeviations(to: &page)
    return page.text
  }

  private func write(_ told: ToldFinding, _ number: Int, to page: inout TextPage) {
    page.heading("\(number). \(told.title) (\(told.finding.severity.rawValue))")
    if !told.evidence.isEmpty { page.detail("\(told.evidence)") }
    page.detail("How sure: \(told.finding.howSure).")
    if !told.action.isEmpty { page.detail("To do: \(told.action)") }
    guard isTechnical else { return }
    let numbers = told.finding.numbers.sorted { $0.key < $1.key }
      .map { "\($0.key) \(shortNumber($0.value))" }
    page.detail("Rule \(told.rule.id.rawValue): \(numbers.joined(separator: ", "))")
  }

  private func writeSilences(to page: inout TextPage) {
    guard !silences.isEmpty else { return }
    page.heading("Not looked at, because it is not recorded")
    for silence in silences where !silence.isMinor || !isAll {
      page.item("\(capitalized(silence.missing)). It would allow:")
      page.detail("\(Claim.list(silence.wouldAllow.map { "\($0)" }, limit: 4))")
      if isAll { page.detail("\(silence.howTo)") }
    }
    let minor = silences.filter { $0.isMinor && isAll }
    if !minor.isEmpty {
      page.heading("Nor these, which most lists can do without, and what each would tell")
    }
    for silence in minor {
      page.item(
        """
        \(capitalized(silence.missing)): \
        \(Claim.list(silence.wouldAllow.map { "\($0)" }, limit: 3))
        """)
    }
    let rest = reading.allNotLookedAt.count - silences.count
    if rest > 0 { page.detail("… and \(rest) more; --all tells them.") }
  }

  private func writeDeviations(to page: inout TextPage) {
    let deviations = settings.deviations
    guard !deviations.isEmpty else { return }
    page.heading("Settings that are not the usual ones")
    for deviation in deviations { page.item("\(Self.words(deviation))") }
  }

  static func words(_ deviation: FindingSettings.Deviation) -> String {
    let threshold = deviation.threshold
    return """
      \(threshold.id): \(shortNumber(deviation.value)) \(threshold.unit) instead of \
      \(shortNumber(threshold.standard)); \(threshold.means)
      """
  }

  /// The page as Markdown.
  var markdown: String {
    var lines = ["# \(heading)", ""]
    for (place, told) in shown.enumerated() {
      lines += [
        "## \(place + 1). \(escaped(told.title))", "", "*\(told.finding.severity.rawValue)*",
      ]
      if !told.evidence.isEmpty { lines += ["", escaped(told.evidence)] }
      lines += ["", "- How sure: \(told.finding.howSure)."]
      if !told.action.isEmpty { lines.append("- To do: \(escaped(told.action))") }
      lines += ["- Why it matters: \(told.rule.why)", "- After \(told.sources).", ""]
    }
    if shown.count < told.count { lines += [rest, ""] }
    if isDrawn { lines += [drawn, ""] }
    if !silences.isEmpty {
      lines += ["# Not looked at, because it is not recorded", ""]
      lines += silences.map { silence in
        """
        - **\(escaped(capitalized(silence.missing)))**. It would allow: \
        \(escaped(silence.wouldAllow.joined(separator: "; "))). \(escaped(silence.howTo))
        """
      }
      lines.append("")
    }
    let deviations = settings.deviations
    if !deviations.isEmpty {
      lines += ["# Settings that are not the usual ones", ""]
      lines += deviations.map { "- \(escaped(Self.words($0)))" } + [""]
    }
    return lines.joined(separator: "\n")
  }

  /// Text that Markdown shows as it is.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in visible(text) {
      if "\\`*_[]<>#|".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// All findings as rows.
  var csv: String {
    let header = [
      "rank", "severity", "id", "title", "evidence", "confidence", "stability", "flip",
      "could_hide", "action", "subjects",
    ].map { CSVCell.plain($0) }
    let rows = told.enumerated().map { place, told -> [CSVCell] in
      let finding = told.finding
      return [
        .plain("\(place + 1)"), .plain(finding.severity.rawValue), .plain(told.rule.id.rawValue),
        .text(told.title), .text(told.evidence), .plain(finding.confidence.rawValue),
        finding.stability.map { .plain("\($0.share)") } ?? .empty,
        finding.flip.map { .plain("\($0)") } ?? .empty,
        finding.observed.map { .plain("\($0.hidden)") } ?? .empty, .text(told.action),
        .text(told.subjects.joined(separator: ";")),
      ]
    }
    return csvDocument([header] + rows)
  }
}
