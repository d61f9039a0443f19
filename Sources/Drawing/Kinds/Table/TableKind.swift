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
  private let slide: Slide
  private let plan: TablePlan
  /// How much larger than planned it is drawn.
  private let scale: Double
  private let description: String

  init(_ content: PictureContent, _ measurer: any TextMeasurer) throws(DrawingError) {
    let everyone = TableSeats(content)
    guard !everyone.families.isEmpty else {
      throw .unsuitable(
        reason: "the file names no people and no organizations",
        advice: "Add people with their organizations; `crosstie init` makes a file to fill in.")
    }
    let title = PictureTitle(
      content, shows: DiagramKind.table.shows, neutral: Self.neutralTitle(content))
    let counts = Self.counts(everyone)
    func slide(_ seats: TableSeats, _ plan: TablePlan?) -> Slide {
      Slide(
        title: title.text, subtitle: title.subtitle(Self.encoding(seats)),
        legend: Self.legend(seats, plan),
        footer: Footer(
          content, counts: counts, ties: [], measure: Self.unnamed(seats, plan, content.sharing)),
        measurer: measurer)
    }
    let box = slide(everyone, nil).contentBox
    let search = TableSearch(box: box, sharing: content.sharing, measurer: measurer)
    guard let (seats, plan) = search.mostSpacious(everyone) else {
      throw .unsuitable(
        reason: "\(everyone.houseCount) organizations are too many for one picture of the table",
        advice: "Put small organizations together under one that they are part of.")
    }
    (self.plan, scale) = Self.enlarged(seats, plan, in: search)
    self.slide = slide(seats, plan)
    let empty = everyone.emptySeats.map { " Nobody recorded for: \($0)." }.joined()
    description = PictureDescription.text(
      "Who is at the table: \(counts.joined(separator: ", ")).\(empty)", content,
      shows: DiagramKind.table.shows)
  }

  var composition: Composition {
    Composition { theme in
      Picture(
        scene: slide.scene(in: theme, description: description, content: items(in: theme)))
    }
  }

  private func items(in theme: Theme) -> [Scene.Item] {
    let corner = Point(slide.contentBox.x, slide.contentBox.y)
    return plan.items(in: theme).scaled(by: scale, movedBy: corner - corner * scale)
  }

  /// Columns with room below hold larger letters, where no heading is broken and no name cut for it.
  private static func enlarged(
    _ seats: TableSeats, _ plan: TablePlan, in search: TableSearch
  ) -> (TablePlan, Double) {
    guard !seats.isBare, plan.unnamed == 0, plan.cuts == 0 else { return (plan, 1) }
    for scale in [1.4, 1.3, 1.2, 1.1] {
      var smaller = search
      smaller.box.width /= scale
      smaller.box.height /= scale
      if let (_, found) = smaller.mostSpacious(seats), found.hasPills == plan.hasPills,
        found.unnamed == 0, found.cuts == 0, found.headingLines <= plan.headingLines
      {
        return (found, scale)
      }
    }
    return (plan, 1)
  }
}

extension TablePicture {
  private static func neutralTitle(_ content: PictureContent) -> String {
    content.network.name.map { "\($0): who is at the table" } ?? "Who is at the table"
  }

  private static func counts(_ seats: TableSeats) -> [String] {
    [
      seats.peopleCount == 0 ? nil : counted(seats.peopleCount, "person", "people"),
      seats.houseCount == 0 ? nil : counted(seats.houseCount, "organization", "organizations"),
    ].compactMap { $0 }
  }

  private static func encoding(_ seats: TableSeats) -> String {
    if seats.isBare {
      return seats.listsOrganizations
        ? "The organizations at the table"
        : seats.peopleCount == 0
          ? "Each card is an organization" : "Each card is an organization with its people"
    }
    return seats.emptySeats.isEmpty
      ? "Each column is a group of stakeholders"
      : "Each column is a group of stakeholders; dashed boxes are seats that nobody takes"
  }

  /// What the footer says about names there was no room for.
  private static func unnamed(
    _ seats: TableSeats, _ plan: TablePlan?, _ sharing: SharingLevel
  ) -> String {
    guard let plan else { return "Some are not named here" }
    guard plan.unnamed > 0 else { return "" }
    if sharing == .public { return "People are counted, not named" }
    return seats.listsOrganizations
      ? "\(plan.unnamed) of \(seats.houseCount) organizations not named here"
      : "\(plan.unnamed) of \(seats.peopleCount) people not named here"
  }

  private static func legend(_ seats: TableSeats, _ plan: TablePlan?) -> Legend {
    var legend = Legend(facts: facts(seats))
    for entry in seats.colorKey { legend.add(.group(entry.tone), entry.name) }
    if let plan { addPeople(to: &legend, seats, plan) }
    if !seats.emptySeats.isEmpty { legend.add(.emptySeat, "Nobody recorded for this group") }
    return legend
  }

  private static func addPeople(to legend: inout Legend, _ seats: TableSeats, _ plan: TablePlan) {
    let cards = plan.panels.flatMap { $0.cards.map(\.card) }
    let tone = cards.first?.tone ?? .neutral
    var hasChampion = false
    var hasOther = false
    for row in cards.flatMap(\.rows) {
      switch row.kind {
      case .pill(let pill) where pill.style == .champion: hasChampion = true
      case .person(_, isChampion: true): hasChampion = true
      case .pill, .person: hasOther = true
      case .note: break
      }
    }
    if hasChampion {
      legend.add(plan.hasPills ? .pill(.champion, tone) : .star(tone), "Champion")
    }
    if hasOther {
      let word = seats.listsOrganizations ? "Organization · its people" : "Person"
      legend.add(plan.hasPills ? .pill(.person, tone) : .dot(.person, tone), word)
    }
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
