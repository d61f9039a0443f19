import Drawing
import OfficePackages
import Publishing
import Testing

struct SlideTieTests {
  /// Where a connector of a slide begins and ends, in pixels.
  private static func ends(_ tie: XMLElement) -> (Point, Point)? {
    guard let frame = tie.every("a:xfrm").first, let off = frame.first("off"),
      let ext = frame.first("ext"), let x = off["x"].flatMap(Double.init),
      let y = off["y"].flatMap(Double.init), let width = ext["cx"].flatMap(Double.init),
      let height = ext["cy"].flatMap(Double.init)
    else { return nil }
    let (left, right) = frame["flipH"] == "1" ? (x + width, x) : (x, x + width)
    let (top, bottom) = frame["flipV"] == "1" ? (y + height, y) : (y, y + height)
    return (Point(left / 6350, top / 6350), Point(right / 6350, bottom / 6350))
  }

  @Test func `a straight tie holds on to both pills where its line meets them`() throws {
    let slide = try OpenedPresentation(of: HandScene.pair()).slide()
    let tie = try #require(slide.every("p:cxnSp").first)
    let start = try #require(tie.every("a:stCxn").first)
    let end = try #require(tie.every("a:endCxn").first)
    let ids = slide.every("p:sp").filter { $0.words == "Ana Silva" || $0.words == "Ben Okafor" }
      .compactMap { $0.naming?["id"] }
    #expect([start["id"], end["id"]] == ids)
    // The sites of a rounded rectangle: 0 top, 1 left, 2 bottom, 3 right.
    #expect(start["idx"] == "3" && end["idx"] == "1")
    let places = try #require(Self.ends(tie))
    #expect((places.0 - Point(340, 321)).length < 0.01)
    #expect((places.1 - Point(800, 521)).length < 0.01)
    #expect(tie.every("a:prstGeom").first?["prst"] == "straightConnector1")
    #expect(tie.naming?["name"] == "Ana Silva – Ben Okafor")
    #expect(tie.naming?["descr"]?.hasPrefix("Ana Silva and Ben Okafor") == true)
  }

  @Test func `a tie that meets a shape elsewhere gets a site there`() throws {
    var scene = HandScene.pair()
    let box = Rect(x: 100, y: 700, width: 200, height: 100)
    scene.items.append(
      Scene.Item(
        .rectangle(box, radius: 14, fill: Color(0xFFFFFF), stroke: nil), .card, subject: "org"))
    scene.items.append(
      HandScene.tie(HandScene.line(Point(300, 730), Point(800, 521)), "org|id-9"))
    let slide = try OpenedPresentation(of: scene).slide()
    let shape = try #require(
      slide.every("p:sp").first {
        $0.every("a:off").first?["x"] == String(100 * 6350)
          && $0.every("a:off").first?["y"] == String(700 * 6350)
      })
    let tie = try #require(
      slide.every("p:cxnSp").first { $0.every("a:stCxn").first?["id"] == shape.naming?["id"] })
    let site = try #require(tie.every("a:stCxn").first?["idx"].flatMap { Int($0) })
    let sites = shape.every("a:cxn")
    #expect(sites.count == 5 && site == 4)
    // 200 of 200 px across, 30 of 100 px down.
    let guides = shape.every("a:gd").reduce(into: [String: String]()) {
      $0[$1["name"] ?? ""] = $1["fmla"]
    }
    #expect(guides["siteX4"] == "*/ \(200 * 6350) w \(200 * 6350)")
    #expect(guides["siteY4"] == "*/ \(30 * 6350) h \(100 * 6350)")
  }

  @Test func `a tie holds on to the middle of a dot that covers its end`() throws {
    var scene = HandScene.pair()
    scene.items.removeAll { $0.subject == "id-9" }
    scene.items.append(
      Scene.Item(
        .circle(center: Point(800, 521), radius: 10, fill: Color(0x0072B2), stroke: nil), .node,
        subject: "id-9"))
    let slide = try OpenedPresentation(of: scene).slide()
    let tie = try #require(slide.every("p:cxnSp").first)
    #expect(try (#require(Self.ends(tie)).1 - Point(800, 521)).length < 0.01)
    // An ellipse has eight sites of its own; its middle is the ninth.
    #expect(tie.every("a:endCxn").first?["idx"] == "8")
  }

  @Test func `pieces of one tie become one connector`() throws {
    var scene = HandScene.pair()
    scene.items.removeAll { $0.role == .tie }
    let middle = Point(570, 421)
    scene.items.insert(
      HandScene.tie(HandScene.line(middle, Point(340, 321)), "id-7—id-9"), at: 3)
    scene.items.append(HandScene.tie(HandScene.line(middle, Point(800, 521)), "id-7—id-9"))
    let slide = try OpenedPresentation(of: scene).slide()
    #expect(slide.every("p:cxnSp").count == 1)
    #expect(slide.every("a:stCxn").count == 1 && slide.every("a:endCxn").count == 1)
  }

  @Test func `a gap, its opacity and its dashes stay`() throws {
    var scene = HandScene.pair()
    scene.items[3].mark = .path(
      HandScene.line(Point(340, 321), Point(800, 521)), fill: nil,
      stroke: Stroke(Color(0xB42318), width: 3, dash: [9, 6]))
    scene.items[3].opacity = 0.5
    scene.items[3].words = "needed, but no recorded tie"
    let slide = try OpenedPresentation(of: scene).slide()
    let tie = try #require(slide.every("p:cxnSp").first)
    let line = try #require(tie.every("a:ln").first)
    #expect(line["w"] == String(3 * 6350))
    // Dashes are given in thousandths of a percent of the width: 9 is three widths.
    #expect(line.every("a:ds").first?["d"] == "300000")
    #expect(line.every("a:ds").first?["sp"] == "200000")
    #expect(line.every("a:alpha").first?["val"] == "50000")
    #expect(tie.naming?["descr"]?.hasSuffix(": needed, but no recorded tie") == true)
  }

  @Test func `a line led around something keeps its curve and still holds on`() throws {
    var scene = HandScene.pair()
    scene.items[3].mark = .path(
      Path(
        start: Point(340, 321),
        segments: [.curve(Point(700, 0), Point(300, 1000), Point(800, 521))]), fill: nil,
      stroke: Stroke(Color(0x4B5563), width: 3.8))
    scene.items += [420, 520, 620].flatMap { x in
      HandScene.pill(Rect(x: x, y: 380, width: 90, height: 120), "", subject: "id-\(x)")
    }
    let slide = try OpenedPresentation(of: scene).slide()
    let tie = try #require(slide.every("p:cxnSp").first)
    #expect(tie.every("a:stCxn").count == 1 && tie.every("a:endCxn").count == 1)
    let points = tie.every("a:cubicBezTo").first?.all("pt") ?? []
    // Relative to the start and in units: (700 − 340, 0 − 321).
    #expect(points.first?["x"] == String(360 * 6350))
    #expect(points.first?["y"] == String(-321 * 6350))
  }
}
