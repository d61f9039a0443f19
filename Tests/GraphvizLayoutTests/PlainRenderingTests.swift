import Drawing
import TestSupport
import Testing

@testable import GraphvizLayout

@Suite struct `Plain pictures by Graphviz` {
  private let renderer = PlainRenderer(executable: BuiltExecutable.path)
  private let network = PlainNetwork(
    labels: ["Governor’s Office", "Bank", "", "Zoë"],
    edges: [.init(0, 1), .init(1, 2), .init(2, 0), .init(3, 3), .init(0, 1)])

  /// How a file of each format begins.
  private let openings: [PlainFormat: [UInt8]] = [
    .svg: Array("<?xml".utf8), .png: [0x89, 0x50, 0x4E, 0x47], .pdf: Array("%PDF".utf8),
    .eps: Array("%!PS".utf8), .jpg: [0xFF, 0xD8, 0xFF], .gif: Array("GIF8".utf8),
    .webp: Array("RIFF".utf8), .dot: Array("graph network".utf8), .json: Array("{".utf8),
    .plain: Array("graph ".utf8), .xdot: Array("graph network".utf8),
  ]

  @Test(arguments: PlainFormat.allCases)
  func `every format is written, twice the same`(format: PlainFormat) async throws {
    let bytes = try await renderer.render(network, engine: .dot, format: format)
    let opening = try #require(openings[format])
    #expect(Array(bytes.prefix(opening.count)) == opening)
    #expect(try await renderer.render(network, engine: .dot, format: format) == bytes)
  }

  @Test(arguments: PlainEngine.allCases)
  func `every engine draws all names`(engine: PlainEngine) async throws {
    let bytes = try await renderer.render(network, engine: engine, format: .svg)
    let svg = String(decoding: bytes, as: UTF8.self)
    #expect(svg.contains("Bank") && svg.contains("Zoë"))
  }

  @Test func `ties have arrows only when directed`() async throws {
    var directed = network
    directed.isDirected = true
    let text = String(
      decoding: try await renderer.render(directed, engine: .dot, format: .dot), as: UTF8.self)
    #expect(text.hasPrefix("digraph") && text.contains("n0 -> n1"))
  }

  @Test func `no time is in a PDF or EPS`() async throws {
    let pdf = String(
      decoding: try await renderer.render(network, engine: .dot, format: .pdf), as: UTF8.self)
    #expect(!pdf.contains("CreationDate"))
    let eps = String(
      decoding: try await renderer.render(network, engine: .dot, format: .eps), as: UTF8.self)
    let dates = eps.split(separator: "\n").filter { $0.hasPrefix("%%CreationDate") }
    #expect(dates.allSatisfy { $0.allSatisfy { !$0.isNumber } })
  }

  @Test func `a label stays text`() async throws {
    // The strings that broke or changed the output of 2.42 (unescaped controls, escapes, entities).
    let labels = [
      "</svg><script>alert(1)</script>", "<b>bold</b>", "\\N \\G \\l", "a & b &lt; &nbsp;",
      "bell\u{7}esc\u{1B}nul\u{0}", "\"quoted\" %s %n", "]]>", "one\ntwo", "\u{FFFE}\u{85}x",
    ]
    let network = PlainNetwork(labels: labels, edges: [.init(0, 1)])
    let svg = String(
      decoding: try await renderer.render(network, engine: .dot, format: .svg), as: UTF8.self)
    #expect(!svg.contains("<script") && !svg.contains("<b>"))
    #expect(svg.contains("&lt;b&gt;bold&lt;/b&gt;"))
    #expect(svg.contains("\\N \\G \\l"))
    #expect(svg.contains("a &amp; b &amp;lt; &amp;nbsp;"))
    #expect(svg.contains("bellescnul"))
    let isFree = svg.unicodeScalars.allSatisfy {
      $0.value >= 0x20 || $0 == "\n" || $0 == "\r" || $0 == "\t"
    }
    #expect(isFree)
  }

  @Test func `long labels are cut`() {
    let label = PlainLabel(String(repeating: "x", count: 5000)).text
    #expect(label.count == 200 && label.hasSuffix("…"))
  }

  @Test func `a picture of too many dots is refused, not shrunk`() async {
    // A path of 600 boxes one above the other is taller than Cairo draws.
    let network = PlainNetwork(
      labels: (0..<600).map { "\($0)" }, edges: (1..<600).map { .init($0 - 1, $0) })
    await #expect(throws: LayoutFailure.self) {
      try await renderer.render(network, engine: .dot, format: .png)
    }
  }

  @Test func `ties to nothing are refused`() async {
    await #expect(throws: LayoutFailure.refused("a line ends at no box")) {
      try await renderer.render(
        PlainNetwork(labels: ["a"], edges: [.init(0, 1)]), engine: .dot, format: .svg)
    }
  }
}
