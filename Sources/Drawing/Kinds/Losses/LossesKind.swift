import Findings
import StakeholderModel

extension DiagramKind {
  /// The blind spot: what each partner may lose by working together.
  public static let losses = DiagramKind(
    id: "losses",
    summary: "What each partner may lose by working together, and what makes it smaller.",
    shows: ["loss.unaddressed", "loss.unassessed"]
  ) { content, studio throws(DrawingError) in
    try LossesPicture(content, studio.measurer).composition
  }
}

/// The picture of what partners may lose, laid out.
struct LossesPicture: Sendable {
  private let slide: Slide
  private let plan: LossesPlan
  private let description: String

  init(_ content: PictureContent, _ measurer: any TextMeasurer) throws(DrawingError) {
    guard content.sharing == .internal || content.sharing == .team else {
      throw .unsuitable(
        reason: "what partners may lose is shown to the team alone",
        advice: "share it with the team (--share team)")
    }
    let grid = LossGrid(content)
    guard !grid.rows.isEmpty, grid.isRecorded else {
      throw .unsuitable(
        reason: "what partners may lose is not recorded",
        advice: "ask each partner what it may lose of control, resources, identity and legitimacy")
    }
    let title = PictureTitle(
      content, shows: DiagramKind.losses.shows, neutral: "What partners may lose")
    func slide(_ measure: String) -> Slide {
      Slide(
        title: title.text,
        subtitle: title.subtitle(
          "One row per partner: what it may lose by working together, and what makes it smaller"),
        legend: Self.legend(grid),
        footer: Footer(
          content,
          counts: [counted(grid.rows.count, "partner", "partners")] + Self.evidence(content),
          ties: [],
          measure: measure),
        measurer: measurer)
    }
    let measure = "A cell shows what has been dealt with least; not asked is not no"
    plan = LossesPlan(grid, in: slide(measure).contentBox, measurer: measurer)
    self.slide = slide(
      plan.leftOutRows > 0
        ? "\(counted(plan.leftOutRows, "partner", "partners")) not drawn" : measure)
    description = PictureDescription.text(
      "A table of partners and what they may lose. " + Self.told(grid), content,
      shows: DiagramKind.losses.shows)
  }

  var composition: Composition {
    Composition { theme in
      Picture(
        scene: slide.scene(in: theme, description: description, content: plan.items(in: theme)))
    }
  }

  /// How many of the losses nobody stated.
  private static func evidence(_ content: PictureContent) -> [String] {
    let losses = content.network.losses
    return [Evidence.illustrative, .inferred].compactMap { grade in
      let count = losses.count { $0.evidence == grade }
      if count == 0 { return nil }
      return count == losses.count
        ? "all losses \(grade.rawValue)"
        : "\(counted(count, "loss", "losses")) \(grade.rawValue)"
    }
  }

  /// The losses in words, with what makes them smaller.
  private static func told(_ grid: LossGrid) -> String {
    grid.rows.flatMap { row in
      zip(LossGrid.kinds, row.cells).compactMap { kind, cell -> String? in
        guard cell.mark != .notAsked else { return nil }
        let losses = cell.losses.isEmpty ? "" : ": " + cell.losses.joined(separator: "; ")
        let smaller =
          cell.mitigations.isEmpty
          ? "" : ". Made smaller by: " + cell.mitigations.joined(separator: "; ")
        return "\(row.name), \(kind.rawValue): \(cell.mark.short)\(losses)\(smaller)."
      }
    }.joined(separator: " ")
  }

  private static func legend(_ grid: LossGrid) -> Legend {
    let (open, smaller) = (grid.open, grid.smaller)
    let facts = [
      open > 0
        ? Legend.Fact(
          "\(open)",
          open == 1
            ? "possible loss that nothing makes smaller"
            : "possible losses that nothing makes smaller") : nil,
      smaller > 0
        ? Legend.Fact(
          "\(smaller) of \(open + smaller)",
          open + smaller == 1 ? "possible loss made smaller" : "possible losses made smaller")
        : nil,
      grid.count(.notAsked) > 0
        ? Legend.Fact(
          "\(grid.count(.notAsked)) of \(grid.rows.count * LossGrid.kinds.count)",
          "not asked yet, or not written down") : nil,
    ].compactMap { $0 }
    var legend = Legend(facts: facts)
    for mark in LossMark.allCases where grid.count(mark) > 0 {
      legend.add(.loss(mark), mark.words)
    }
    return legend
  }
}
