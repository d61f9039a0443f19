import Foundation
import Testing

@testable import Drawing

#if canImport(FoundationXML)
import FoundationXML
#endif

struct SVGDocumentTests {
  static let hostile = [
    "</text><script>alert(1)</script>", "a & b < c > d", "\" onload=\"x", "' onload='x",
    "\u{0}\u{1}\u{8}\u{1B}[31m", "\u{FFFE}\u{FFFF}", "]]>", "<!--", "&amp;", "日本語 العربية 👩‍👩‍👧",
  ]

  private func scene(_ words: String) -> Scene {
    Scene(
      size: Size(100, 50), background: Color(0xFFFFFF), title: words, description: words,
      items: [
        Scene.Item(
          .text(words, at: Point(1.23456, -0.001), style: Lettering.body.style(Color(0x111827))),
          .label, subject: words)
      ])
  }

  @Test(arguments: hostile) func `whatever a name holds, the document is well formed`(
    words: String
  ) throws {
    let reader = Reader()
    #expect(reader.read(scene(words).svg))
    #expect(reader.elements == ["svg", "title", "desc", "rect", "text"])
    #expect(reader.attributes.allSatisfy { !$0.hasPrefix("on") })
  }

  @Test func `a document has a role, a title and a description`() {
    let svg = scene("Who & what").svg
    #expect(svg.contains("role=\"img\""))
    #expect(svg.contains("<title id=\"title\">Who &amp; what</title>"))
    #expect(svg.contains("<desc id=\"description\">Who &amp; what</desc>"))
  }

  @Test(arguments: [
    (0, "0"), (1, "1"), (-1.5, "-1.5"), (1.005, "1"), (0.999, "1"), (12.345, "12.35"),
    (-0.001, "0"), (0.05, "0.05"), (1e300, "0"), (.nan, "0"), (-.infinity, "0"),
  ])
  func `numbers are rounded to a hundredth`(number: Double, expected: String) {
    let found = SVGNumber.text(number)
    #expect(found == expected || number == 1.005 && found == "1.01")
  }

  @Test func `every mark becomes one element, and the same scene the same bytes`() {
    let scene = Specimen.scene(in: .light)
    let reader = Reader()
    #expect(reader.read(scene.svg))
    #expect(reader.elements.count == scene.items.count + 4)
    #expect(
      Set(reader.elements).isSubset(of: ["svg", "title", "desc", "rect", "circle", "path", "text"]))
    #expect(scene.svg == Specimen.scene(in: .light).svg)
  }
}

/// Reads a document and keeps the names of its elements and attributes.
private final class Reader: NSObject, XMLParserDelegate {
  var elements: [String] = []
  var attributes: [String] = []

  func read(_ document: String) -> Bool {
    let parser = XMLParser(data: Data(document.utf8))
    parser.delegate = self
    return parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes found: [String: String]
  ) {
    elements.append(name)
    attributes += found.keys
  }
}
