import StakeholderModel

@testable import Drawing

/// Every mark of the vocabulary on one slide.
enum Specimen {
  static func scene(in theme: Theme) -> Scene {
    let measurer = InterWidths()
    let slide = Slide(
      title: "Every mark of a picture", subtitle: "Nodes, ties and colors, as pictures draw them",
      legend: nil, footer: Footer(left: "A specimen", right: "Theme: \(theme.id)"),
      measurer: measurer)
    let box = slide.contentBox
    let items =
      pills(Point(box.x, box.y), theme, measurer)
      + nodes(Point(box.x + 390, box.y), theme, measurer)
      + ties(Point(box.x + 800, box.y), theme)
      + categories(Point(box.x + 1390, box.y), theme)
    return slide.scene(in: theme, description: "A specimen.", content: items)
  }

  private static func pills(
    _ origin: Point, _ theme: Theme, _ measurer: any TextMeasurer
  ) -> [Scene.Item] {
    let names: [(PersonPill.Style, String)] = [
      (.person, "Program Officer"), (.champion, "Executive Director"), (.asked, "Ana Gupta"),
      (.lapsed, "Rollie Heath"), (.bridge, "Joy Huang"), (.isolate, "Max Ueda"),
      (.faded, "City Council"), (.missing, PersonPill.missingLabel),
      (.notAsked, PersonPill.notAskedLabel),
    ]
    let pills = names.enumerated().flatMap { number, name in
      PersonPill(name.1, name.0, tone: .category(4), measurer: measurer).items(
        at: Point(origin.x, origin.y + 60 * Double(number)), in: theme, subject: name.1)
    }
    let tall = PersonPill(
      "Vice President for Workforce Development", tone: .category(1), maxWidth: 300, maxLines: 3,
      measurer: measurer)
    let dots = PersonDot.Style.allCases.enumerated().flatMap { number, style in
      PersonDot(style, tone: .category(0)).items(
        at: Point(origin.x + 20 + 50 * Double(number), origin.y + 680), in: theme,
        subject: "dot \(number)")
    }
    return pills + tall.items(at: Point(origin.x, origin.y + 550), in: theme, subject: "tall")
      + dots
  }

  private static func nodes(
    _ origin: Point, _ theme: Theme, _ measurer: any TextMeasurer
  ) -> [Scene.Item] {
    let box = OrganizationBox(
      "Connecticut Business & Industry Association", second: "Business", tone: .category(0),
      measurer: measurer)
    let silo = OrganizationBox(
      "Finance", second: "12 people", tone: .category(5), measurer: measurer)
    let card = OrganizationCard(
      "Community Colleges of Colorado", second: "3 people", tone: .category(3),
      hasInnerTies: true,
      content: .pills([
        .init(
          PersonPill("System President", .champion, tone: .category(3), measurer: measurer),
          subject: "a"),
        .init(
          PersonPill("Dean, Technical Education", tone: .category(3), measurer: measurer),
          subject: "b"),
        .init(.missing(measurer: measurer), subject: nil),
      ]), measurer: measurer)
    let room = OrganizationCard(
      "Police", second: "20 people · 83% inside", tone: .category(2), isSilo: true,
      content: .room(Size(260, 60)), measurer: measurer)
    let initiative = InitiativeHexagon("Training tax credit", measurer: measurer)
    let alliance = AlliancePill("E-Business Alliance", measurer: measurer)
    let cardOrigin = Point(origin.x, origin.y + 250)
    return box.items(at: Point(origin.x + 130, origin.y + 65), in: theme, subject: "box")
      + silo.items(
        at: Point(origin.x + 90, origin.y + 185), in: theme, isSilo: true, subject: "silo")
      + silo.items(
        at: Point(origin.x + 270, origin.y + 185), in: theme, isFaded: true, subject: "faded")
      + card.bodyItems(at: cardOrigin, in: theme, subject: "card")
      + card.pillItems(at: cardOrigin, in: theme)
      + room.bodyItems(
        at: Point(origin.x, origin.y + 540), header: .bottom, in: theme, subject: "room")
      + initiative.items(
        at: Point(origin.x + 140, origin.y + 730), in: theme, subject: "initiative")
      + alliance.items(at: Point(origin.x + 140, origin.y + 795), in: theme, subject: "alliance")
  }

  static var tieStyles: [(TieStyle, String)] {
    func style(_ strength: TieStrength, _ change: (inout TieStyle) -> Void) -> TieStyle {
      var style = TieStyle(strength)
      change(&style)
      return style
    }
    let steps: [(TieStyle, String)] = [
      (TieStyle(.weak), "Weak"), (TieStyle(.working), "Working"), (TieStyle(.strong), "Strong"),
    ]
    let levels = TieLevel.allCases.dropFirst().map {
      (TieStyle(.level($0)), TieScale.seed.word(for: $0))
    }
    return steps + levels + [
      (style(.strong) { $0.isFormal = true }, "Formal"),
      (style(.working) { $0.pointsAtEnd = true }, "One way"),
      (style(.working) { $0.evidence = .inferred }, "Inferred"),
      (style(.working) { $0.evidence = .illustrative }, "Illustrative"),
      (style(.strong) { ($0.evidence, $0.isFormal) = (.illustrative, true) }, "Both"),
      (style(.strong) { $0.isStale = true }, "Not kept up"),
      (style(.strong) { $0.isOneSided = true }, "One side only"),
      (style(.working) { $0.tone = .category(0) }, "Inside a group"),
      (style(.working) { $0.isFaded = true }, "Faded"),
    ]
  }

  private static func ties(_ origin: Point, _ theme: Theme) -> [Scene.Item] {
    tieStyles.enumerated().flatMap { number, tie in
      let y = origin.y + 16 + 46 * Double(number)
      return TieLine(from: Point(origin.x, y), to: Point(origin.x + 240, y), tie.0)
        .items(in: theme, subject: tie.1)
        + [
          Scene.Item(
            .text(tie.1, at: Point(origin.x + 270, y + 8), style: Lettering.body.style(theme.ink2)),
            .label)
        ]
    } + CountBadge(12).items(at: Point(origin.x + 480, origin.y + 16), in: theme)
  }

  private static func categories(_ origin: Point, _ theme: Theme) -> [Scene.Item] {
    (0..<Theme.categoryCount).flatMap { number -> [Scene.Item] in
      let colors = theme.colors(of: .category(number))
      let y = origin.y + 62 * Double(number)
      let card = Rect(x: origin.x, y: y, width: 120, height: 46)
      let solid = Rect(x: origin.x + 136, y: y, width: 120, height: 46)
      return [
        Scene.Item(
          .rectangle(card, radius: 10, fill: colors.tint, stroke: Stroke(colors.line, width: 2.6)),
          .card, subject: "tint \(number)"),
        Scene.Item(
          .text(
            "Name", at: Point(card.center.x, y + 31),
            style: Lettering.emphasis.style(theme.ink, .middle)), .label),
        Scene.Item(
          .rectangle(solid, radius: 23, fill: colors.solid, stroke: nil), .card,
          subject: "solid \(number)"),
        Scene.Item(
          .text(
            "Name", at: Point(solid.center.x, y + 31),
            style: Lettering.strong.style(colors.onSolid, .middle)), .label),
      ]
    }
  }
}
