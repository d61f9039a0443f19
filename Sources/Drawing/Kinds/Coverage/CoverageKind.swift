import Findings
import StakeholderModel

extension DiagramKind {
  /// Who champions what where.
  public static let coverage = DiagramKind(
    id: "coverage",
    summary: "Which organizations have a champion for each alliance or initiative, and which not.",
    shows: ["champion.none", "champion.lapsed", "champion.single", "champion.notAsked"]
  ) { content, studio throws(DrawingError) in
    try CoveragePicture(content, studio.measurer).composition
  }
}

/// The picture of who champions what where, laid out.
struct CoveragePicture: Sendable {
  private let slide: Slide
  private let plan: CoveragePlan
  private let description: String

  init(_ content: PictureContent, _ measurer: any TextMeasurer) throws(DrawingError) {
    let grid = CoverageGrid(content)
    guard !grid.rows.isEmpty else {
      throw .unsuitable(
        reason: "no organization takes part in anything",
        advice: "Record each person's organization, or who is a member of which alliance.")
    }
    let title = PictureTitle(
      content, shows: DiagramKind.coverage.shows, neutral: Self.neutralTitle(grid))
    func slide(_ measure: String) -> Slide {
      Slide(
        title: title.text, subtitle: title.subtitle(Self.encoding(grid, title)),
        legend: Self.legend(grid),
        footer: Footer(
          content, counts: [counted(grid.rows.count, "organization", "organizations")], ties: [],
          measure: measure),
        measurer: measurer)
    }
    let measure = "Champion: stands up for it inside the organization"
    plan = CoveragePlan(grid, in: slide(measure).contentBox, measurer: measurer)
    let leftOut = [
      plan.leftOutRows > 0
        ? counted(plan.leftOutRows, "organization", "organizations") : nil,
      plan.leftOutColumns > 0
        ? counted(plan.leftOutColumns, "alliance or initiative", "alliances and initiatives") : nil,
    ].compactMap { $0 }.joined(separator: " and ")
    self.slide = slide(leftOut.isEmpty ? measure : "\(leftOut) not drawn")
    description = PictureDescription.text(
      "A table of organizations and what they take part in. " + Self.states(grid), content,
      shows: DiagramKind.coverage.shows)
  }

  var composition: Composition {
    Composition { theme in
      Picture(
        scene: slide.scene(in: theme, description: description, content: plan.items(in: theme)))
    }
  }

  private static func isRecorded(_ grid: CoverageGrid) -> Bool {
    grid.neverAsked < grid.rows.count
  }

  private static func neutralTitle(_ grid: CoverageGrid) -> String {
    isRecorded(grid) ? "Champions by organization" : "Champions have not been recorded yet"
  }

  private static func encoding(_ grid: CoverageGrid, _ title: PictureTitle) -> String {
    if grid.neverAsked > 0, title.rule != "champion.notAsked" {
      let of = counted(grid.rows.count, "organization", "organizations")
      return "Champions not recorded for \(grid.neverAsked) of \(of)"
    }
    return "One row per organization, one column per alliance or initiative"
  }

  private static func states(_ grid: CoverageGrid) -> String {
    CoverageMark.allCases.filter { $0 != .apart && grid.count($0) > 0 }.map {
      "\($0.words): \(grid.count($0))."
    }.joined(separator: " ")
  }

  private static func legend(_ grid: CoverageGrid) -> Legend {
    var facts: [Legend.Fact] = []
    if isRecorded(grid) {
      facts.append(
        Legend.Fact(
          "\(grid.covered) of \(grid.rows.count)",
          grid.covered == 1 ? "organization has a champion" : "organizations have a champion"))
    }
    if grid.neverAsked > 0, isRecorded(grid) {
      facts.append(
        Legend.Fact("\(grid.neverAsked)", "not asked yet, or not written down"))
    }
    var legend = Legend(facts: facts)
    for mark in CoverageMark.allCases where grid.count(mark) > 0 {
      legend.add(.cell(mark), mark.words)
    }
    return legend
  }
}

extension CoverageMark {
  /// What the mark means.
  var words: String {
    switch self {
    case .active: "Champion"
    case .asked: "Asked: no champion"
    case .lapsed: "Had a champion, no longer"
    case .notAsked: "Not asked yet"
    case .apart: "Takes no part"
    }
  }
}
