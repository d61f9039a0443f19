import Findings
import StakeholderModel

extension DiagramKind {
  /// Who is at the table.
  public static let table = DiagramKind(
    id: "table",
    summary:
      "Who is at the table: stakeholder groups, their organizations and people, empty seats.",
    shows: ["stakeholder.group.absent"]
  ) { content, studio throws(DrawingError) in
    try TablePicture(content, studio.measurer).composition
  }
}

/// The picture of who is at the table, laid out.
struct TablePicture: Sendable {
  private let content: PictureContent
  private let slide: Slide
  private let plan: TablePlan
  private let description: String

  init(_ content: PictureContent, _ measurer: any TextMeasurer) throws(DrawingError) {
    let seats = TableSeats(content)
    guard !seats.families.isEmpty else {
      throw .unsuitable(
        reason: "the file names no people and no organizations",
        advice: "Add people with their organizations; `crosstie init` makes a file to fill in.")
    }
    let title = PictureTitle(
      content, shows: DiagramKind.table.shows, neutral: Self.neutralTitle(content))
    func slide(_ legend: Legend, unnamed: Int) -> Slide {
      let counts = [
        counted(seats.peopleCount, "person", "people"),
        seats.houseCount == 0
          ? nil : counted(seats.houseCount, "organization", "organizations"),
      ].compactMap { $0 }
      return Slide(
        title: title.text, subtitle: title.subtitle(Self.encoding(seats)), legend: legend,
        footer: Footer(
          content, counts: counts, ties: [],
          measure: unnamed == 0 ? "" : "\(unnamed) of \(seats.peopleCount) people not named here"),
        measurer: measurer)
    }
    let everything = slide(Self.legend(seats, nil), unnamed: 1)
    let plan = try Self.plan(seats, in: everything.contentBox, content.sharing, measurer)
    self.content = content
    self.plan = plan
    self.slide = slide(Self.legend(seats, plan), unnamed: plan.unnamed)
    description = PictureDescription.text(
      "Who is at the table: \(counted(seats.peopleCount, "person", "people")) from "
        + "\(counted(seats.houseCount, "organization", "organizations")). "
        + seats.emptySeats.map { "Nobody recorded for: \($0)." }.joined(separator: " "),
      content, shows: DiagramKind.table.shows)
  }

  var composition: Composition {
    Composition { theme in
      Picture(
        scene: slide.scene(in: theme, description: description, content: plan.items(in: theme)))
    }
  }

  private static func neutralTitle(_ content: PictureContent) -> String {
    content.network.name.map { "\($0): who is at the table" } ?? "Who is at the table"
  }

  private static func encoding(_ seats: TableSeats) -> String {
    if seats.families.allSatisfy({ $0.title == nil }) {
      return "Each card is an organization with its people"
    }
    return seats.emptySeats.isEmpty
      ? "Each column is a group of stakeholders, with its organizations and people"
      : "Each column is a group of stakeholders; dashed boxes are seats that nobody takes"
  }

  /// The most spacious plan that fits: pills before lines, all names before some, names before numbers.
  private static func plan(
    _ seats: TableSeats, in box: Rect, _ sharing: SharingLevel, _ measurer: any TextMeasurer
  ) throws(DrawingError) -> TablePlan {
    func best(_ density: TableCard.Density, cap: Int) -> TablePlan? {
      let fitting = (1...6).compactMap { columns in
        TablePlan(
          seats, in: box, columns: columns, density: density, cap: cap, measurer: measurer)
      }.filter { $0.overflow <= 0 }
      return fitting.min {
        ($0.cuts, abs($0.width - comfortableWidth)) < ($1.cuts, abs($1.width - comfortableWidth))
      }
    }
    if sharing != .public {
      if let plan = best(.pills, cap: .max - 1), plan.cuts == 0 { return plan }
      if let plan = best(.lines, cap: .max - 1) { return plan }
      if let plan = largestCap({ best($0, cap: $1) }) { return plan }
    }
    if let plan = best(.counts(hidesFew: sharing == .public), cap: 0) { return plan }
    throw .unsuitable(
      reason: "\(seats.houseCount) organizations are too many for one picture of the table",
      advice: "Group them with --level department or --level organization.")
  }

  /// The width of cards that is aimed at where there is a choice.
  private static let comfortableWidth = 320.0

  /// The plan that names as many people of each organization as fit, found by halving.
  private static func largestCap(
    _ best: (TableCard.Density, Int) -> TablePlan?
  ) -> TablePlan? {
    var low = 0
    var high = 64
    var found: TablePlan?
    while low < high {
      let middle = (low + high + 1) / 2
      if let plan = best(.lines, middle) {
        (low, found) = (middle, plan)
      } else {
        high = middle - 1
      }
    }
    return found
  }

  private static func legend(_ seats: TableSeats, _ plan: TablePlan?) -> Legend {
    var legend = Legend(facts: facts(seats))
    let guests = seats.families.flatMap { family in family.houses.flatMap(\.people) }
    let tone = seats.families.first?.tone ?? .neutral
    if plan?.hasPills ?? true {
      if guests.contains(where: \.isChampion) {
        legend.add(.pill(.champion, tone), "Champion")
      }
      if guests.contains(where: { !$0.isChampion }) { legend.add(.pill(.person, tone), "Person") }
    }
    if let plan, plan.hasLines, !plan.hasPills {
      if guests.contains(where: \.isChampion) { legend.add(.star(tone), "Champion") }
      if guests.contains(where: { !$0.isChampion }) {
        legend.add(.dot(.person, tone), "Person")
      }
    }
    if !seats.emptySeats.isEmpty { legend.add(.emptySeat, "Nobody recorded for this group") }
    return legend
  }

  private static func facts(_ seats: TableSeats) -> [Legend.Fact] {
    var facts: [Legend.Fact] = []
    let families = StakeholderGroup.allCases.count
    if seats.isByFamily {
      facts.append(
        Legend.Fact(
          "\(families - seats.emptySeats.count) of \(families)", "stakeholder groups at the table"))
    }
    if seats.houseCount > 0 {
      facts.append(
        Legend.Fact(
          "\(seats.houseCount)", seats.houseCount == 1 ? "organization" : "organizations"))
    }
    if seats.peopleCount > 0 {
      facts.append(
        Legend.Fact("\(seats.peopleCount)", seats.peopleCount == 1 ? "person" : "people"))
    }
    return facts
  }
}
