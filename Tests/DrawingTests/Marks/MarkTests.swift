import StakeholderModel
import Testing

@testable import Drawing

struct MarkTests {
  @Test(arguments: Theme.all.map(\.id)) func `every mark together has no lint`(id: String) throws {
    let theme = try #require(Theme.named(id))
    let scene = Specimen.scene(in: theme)
    TableKindTests.show(scene, "specimen-\(id)")
    #expect(PictureLint(scene, measurer: InterWidths()).violations == [])
  }

  @Test func `by default ties have at most three widths`() {
    let widths = Set(
      TieLevel.allCases.map { TieStrength(of: $0).width } + [TieStrength(of: nil).width])
    #expect(widths.count == 3)
  }

  @Test func `stronger ties are wider and darker`() {
    let steps: [TieStrength] = [.weak, .working, .strong]
    #expect(steps.map(\.width) == steps.map(\.width).sorted())
    #expect(steps.map(\.darkness) == steps.map(\.darkness).sorted())
  }

  // Oracle: DESIGN 9.1, lines that carry meaning at 3 : 1.
  @Test func `ties stand out in every theme, but for the faded`() {
    for theme in Theme.all {
      for (style, name) in Specimen.tieStyles where !style.isFaded {
        let contrast = style.color(in: theme).contrast(with: theme.background)
        if style.tone == nil { #expect(contrast >= 3, "\(theme.id) \(name)") }
      }
    }
  }

  @Test func `every evidence has a mark of its own`() {
    let dashes = [Evidence.documented, .inferred, .illustrative].map { evidence in
      var style = TieStyle(.working)
      style.evidence = evidence
      return style.dash.count
    }
    #expect(dashes == [0, 4, 6])
  }

  @Test func `a name as long as a page makes no pill wider than asked`() {
    let name = String(repeating: "Maximiliane ", count: 900)
    let pill = PersonPill(name, maxWidth: 300, measurer: InterWidths())
    #expect(pill.size.width <= 300)
    #expect(pill.isCut)
  }

  @Test func `a card's rows hold its pills and lie inside it`() {
    let measurer = InterWidths()
    let rows = ["Ana", "A very long title of a person who does many things at once"].map {
      OrganizationCard.Row(
        PersonPill($0, tone: .other, maxWidth: 260, maxLines: 3, measurer: measurer), subject: $0)
    }
    let card = OrganizationCard("Name", tone: .other, content: .pills(rows), measurer: measurer)
    let rects = card.pillRects(at: Point(100, 50))
    let whole = card.routeNode(at: Point(100, 50)).rect
    #expect(rects.count == 2)
    #expect(rects[1].y >= rects[0].maxY)
    #expect(
      rects.allSatisfy {
        whole.contains(Point($0.x, $0.y)) && whole.contains(Point($0.maxX, $0.maxY))
      })
    #expect(rects[1].height == rows[1].pill.size.height)
  }

  @Test func `counts fall into three bands at most, each count into its own`() {
    let bands = CountBands(of: [1, 1, 2, 5, 7, 12])
    #expect(bands.bands.map(\.words) == ["1–2 ties", "5–7 ties", "12 ties"])
    #expect(bands.strength(of: 12) == .strong)
    #expect(CountBands(of: [1, 1]).bands.map(\.words) == ["1 tie"])
    for largest in 1...40 {
      let counts = Array(1...largest)
      let bands = CountBands(of: counts)
      #expect(bands.bands.count <= 3)
      #expect(counts.allSatisfy { count in bands.bands.count { $0.counts.contains(count) } == 1 })
    }
  }
}
