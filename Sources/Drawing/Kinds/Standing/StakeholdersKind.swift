import Findings
import StakeholderModel

extension DiagramKind {
  /// Who has how much power over the work and interest in it (Mendelow), for the keeper alone.
  public static let stakeholders = DiagramKind(
    id: "stakeholders",
    summary: "Who has how much power over the work and interest in it; with --share internal only.",
    shows: []
  ) { content, studio throws(DrawingError) in
    try StakeholdersPicture(content, studio.measurer).composition
  }
}

/// The grid of power and interest, laid out.
struct StakeholdersPicture: Sendable {
  private let slide: Slide
  private let plan: StandingPlan
  private let description: String

  init(_ content: PictureContent, _ measurer: any TextMeasurer) throws(DrawingError) {
    guard content.sharing == .internal else {
      throw .unsuitable(
        reason: "ratings of power and interest are for the keeper of the file alone",
        advice: "draw it with --share internal")
    }
    let rated = StakeholderPoints(content)
    guard !rated.points.isEmpty else {
      throw .unsuitable(
        reason: "nobody is rated by power and interest",
        advice: "record assessments with the instrument powerInterest, 1 to 5 each")
    }
    let close = rated.points.count { $0.power > 3 && $0.interest > 3 }
    let work =
      rated.cause.map { " for " + Claim([.cause($0)]).text(in: content.network) } ?? ""
    let title = PictureTitle(
      content, shows: [], neutral: "Stakeholders by power and interest\(work)")
    var legend = Legend(
      facts: [
        Legend.Fact(
          "\(close) of \(rated.points.count)", "rated above the middle in power and in interest")
      ])
    for mark in StandingMark.allCases where rated.points.contains(where: { $0.standing == mark }) {
      legend.add(.standing(mark), mark.words)
    }
    let raters = rated.points.map(\.raters).max() ?? 0
    let count = counted(rated.points.count, "stakeholder", "stakeholders")
    func slide(_ measure: String) -> Slide {
      Slide(
        title: title.text,
        subtitle: title.subtitle(
          "As rated from 1 to 5; 3 is the middle, on the line between fields"),
        legend: legend,
        footer: Footer(
          content, counts: [count, "at most " + counted(raters, "rating", "ratings") + " each"],
          ties: [], measure: measure), measurer: measurer)
    }
    let measure = "Who shares a place stands a row apart"
    plan = StandingPlan(rated.points, in: slide(measure).contentBox, measurer: measurer)
    self.slide = slide(plan.leftOut > 0 ? "\(plan.leftOut) not drawn for want of room" : measure)
    let told = rated.points.map {
      "\($0.name): power \(Self.tenths($0.power)), interest \(Self.tenths($0.interest))."
    }
    description = PictureDescription.text(
      "A grid of power and interest. " + told.joined(separator: " "), content, shows: [])
  }

  var composition: Composition {
    Composition { theme in
      Picture(
        scene: slide.scene(in: theme, description: description, content: plan.items(in: theme)))
    }
  }

  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
