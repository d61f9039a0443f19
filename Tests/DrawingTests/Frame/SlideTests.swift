import Findings
import StakeholderModel
import TestSupport
import Testing

@testable import Drawing

struct SlideTests {
  private func slide(
    title: String = "A title", subtitle: String = "What is drawn", legend: Legend? = nil,
    footer: Footer = Footer(left: "Source: survey", right: "Measure")
  ) -> Slide {
    Slide(
      title: title, subtitle: subtitle, legend: legend, footer: footer, measurer: InterWidths())
  }

  // Oracle: DESIGN 1, the content box of a slide with a legend.
  @Test func `the content box of a short title is that of the design`() {
    let box = slide(legend: Legend(rows: [.init(.silo, "Silo")])).contentBox
    #expect(box.width == 1422)
    #expect(abs(box.height - 824) <= 4)
    #expect(slide().contentBox.width == 1792)
  }

  @Test(arguments: [
    "Short",
    "Police and Finance work as silos; City Manager’s office and eight people bridge the rest of it",
    String(repeating: "Every organization needs somebody who champions it. ", count: 12),
    String(repeating: "Unbroken", count: 200),
  ])
  func `no title overflows`(title: String) {
    let long = String(repeating: "and a source ", count: 40)
    let slide = slide(
      title: title, subtitle: title, legend: Legend(facts: [.init("4 of 7", title)]),
      footer: Footer(left: long, right: title))
    let scene = slide.scene(in: .light, description: "", content: [])
    #expect(PictureLint(scene, measurer: InterWidths()).violations == [])
    #expect(slide.contentBox.height > 500)
  }

  @Test func `two sides of a footer that do not fit one line are stacked`() {
    let wide = slide(
      footer: Footer(
        left: String(repeating: "left ", count: 24), right: String(repeating: "right ", count: 20)))
    #expect(abs(slide().contentBox.height - wide.contentBox.height - 26) < 0.01)
  }

  @Test func `a legend too long for its column says how many rows are missing`() {
    var legend = Legend(facts: [.init("1", "fact"), .init("2", "fact"), .init("3", "fact")])
    for number in 0..<12 { legend.add(.group(.category(number)), "Group \(number)") }
    for style in PersonPill.Style.allCases { legend.add(.pill(style, .other), "A pill \(style)") }
    for mark in CoverageMark.allCases { legend.add(.cell(mark), "A cell \(mark)") }
    let scene = slide(legend: legend).scene(in: .light, description: "", content: [])
    #expect(PictureLint(scene, measurer: InterWidths()).violations == [])
    #expect(scene.texts.contains { $0.hasPrefix("and ") && $0.hasSuffix(" more") })
    #expect(scene.items.allSatisfy { ($0.mark.bounds?.maxY ?? 0) <= 1080 })
  }

  @Test func `a mark stands once in a legend`() {
    var legend = Legend()
    legend.add(.silo, "Silo")
    legend.add(.silo, "Silo again")
    #expect(legend.rows.map(\.words) == ["Silo"])
  }

  @Test func `a footer says what the ties are and who answered`() {
    var network = SampleNetworks.city(departments: 2, people: 4)
    network.ties = [
      Tie(from: .person("q0"), to: .person("q1")), Tie(from: .person("q1"), to: .person("q2")),
    ]
    network.ties[1].evidence = .illustrative
    var content = PictureContent.sample(network)
    func left(_ ties: [Int]) -> String {
      Footer(content, counts: ["4 people", "2 ties"], ties: ties, measure: "").left
    }
    #expect(
      left([0, 1])
        == "Source: Staff survey · as of 12 May 2026 · 4 people, 2 ties · who answered is not "
        + "recorded · 1 tie illustrative · sharing: team")
    #expect(left([1]).contains("all ties illustrative"))
    #expect(!left([]).contains("answered"))
    var respondents = Respondents()
    respondents.asked = [.person("q0"), .person("q1"), .person("q2")]
    respondents.answered = [.person("q0"), .person("q1")]
    content.network.respondents = respondents
    #expect(left([0]).contains("2 of 3 answered"))
  }
}
