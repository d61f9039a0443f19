import Drawing
import OfficePackages
import Publishing
import Testing

struct SlideShapeTests {
  @Test func `a person is one group, with the name inside of the pill`() throws {
    let slide = try OpenedPresentation(of: HandScene.pair()).slide()
    let group = try #require(
      slide.every("p:grpSp").first { $0.naming?["name"] == "Ana Silva" })
    let shapes = group.all("sp")
    #expect(shapes.count == 2)
    #expect(shapes[0].words == "Ana Silva")
    // A pill's corners are half its height: 50,000 of 100,000.
    let geometry = shapes[0].every("a:prstGeom").first
    #expect(geometry?["prst"] == "roundRect")
    #expect(geometry?.every("a:gd").first?["fmla"] == "val 50000")
    #expect(shapes[1].every("a:prstGeom").first?["prst"] == "ellipse")
  }

  @Test func `a shape stands where the picture has it, 6,350 units to a pixel`() throws {
    let slide = try OpenedPresentation(of: HandScene.pair()).slide()
    let pill = try #require(slide.every("p:sp").first { $0.words == "Ana Silva" })
    let frame = try #require(pill.every("a:xfrm").first)
    #expect(frame.first("off")?["x"] == String(100 * 6350))
    #expect(frame.first("off")?["y"] == String(300 * 6350))
    #expect(frame.first("ext")?["cx"] == String(240 * 6350))
    #expect(frame.first("ext")?["cy"] == String(42 * 6350))
  }

  @Test func `text keeps its size and takes the font of the theme`() throws {
    let slide = try OpenedPresentation(of: HandScene.pair()).slide()
    let pill = try #require(slide.every("p:sp").first { $0.words == "Ana Silva" })
    let look = try #require(pill.every("a:rPr").first)
    // 22 px of 1,920 are 11 points of 960.
    #expect(look["sz"] == "1100")
    #expect(look.every("a:latin").first?["typeface"] == "+mn-lt")
    #expect(pill.every("a:bodyPr").first?["wrap"] == "none")
  }

  @Test func `the color of a group is a slot of the theme, and so is ink`() throws {
    let slide = try OpenedPresentation(of: HandScene.pair()).slide()
    let pill = try #require(slide.every("p:sp").first { $0.words == "Ana Silva" })
    #expect(pill.every("a:ln").first?.every("a:schemeClr").first?["val"] == "accent1")
    #expect(pill.every("a:rPr").first?.every("a:schemeClr").first?["val"] == "tx1")
  }

  @Test func `title, subtitle and footer are placeholders, and the notes say what is shown`() throws
  {
    let opened = try OpenedPresentation(of: HandScene.pair())
    let slide = try opened.slide()
    let words = slide.every("p:sp").reduce(into: [String: String]()) { found, shape in
      if let holder = shape.every("p:ph").first { found[holder["type"] ?? ""] = shape.words }
    }
    #expect(words["title"] == "Two people")
    #expect(words["body"] == "A line joins them")
    #expect(words["ftr"] == "Source: a test · sharing: team")
    let notes = try opened.document("ppt/notesSlides/notesSlide1.xml")
    #expect(notes.words.contains("Who works with whom."))
    #expect(notes.words.contains("sharing: team"))
  }

  @Test func `ids are used once, and whatever has no meaning is marked as decoration`() throws {
    let slide = try OpenedPresentation(of: HandScene.pair()).slide()
    let namings = slide.every("p:cNvPr")
    let ids = namings.compactMap { $0["id"] }
    #expect(ids.count == Set(ids).count)
    let holders = slide.every("p:sp").filter { !$0.every("p:ph").isEmpty }.compactMap(\.naming)
    for naming in namings where naming["name"] != "" && !holders.contains(naming) {
      #expect(
        naming["descr"] != nil || !naming.every("adec:decorative").isEmpty, "\(naming)")
    }
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "A & B \"quoted\" 'x'", "فاطمة الزهراء", "שרה כהן", "Grace 🌱",
    "]]>", "=1+1",
  ])
  func `a hostile name is only a name`(name: String) throws {
    let opened = try OpenedPresentation(of: HandScene.pair(names: (name, "Ben Okafor")))
    let slide = try opened.slide()
    let pill = try #require(slide.every("p:sp").first { $0.words == name })
    #expect(pill.naming?["name"] == name)
    #expect(slide.every("p:cxnSp").first?.naming?["name"] == "\(name) – Ben Okafor")
  }

  @Test func `control characters and marks that turn text stay out of names`() throws {
    let name = "A\u{0}\u{1B}\u{202E}B\u{FFFE}"
    let opened = try OpenedPresentation(of: HandScene.pair(names: (name, "Ben Okafor")))
    let slide = try opened.slide()
    let names = slide.every("p:grpSp").compactMap { $0.naming?["name"] }
    #expect(names.contains("A  B"))
    #expect(!opened.text("ppt/slides/slide1.xml").unicodeScalars.contains { $0.value == 0x1B })
  }

  @Test func `no id of a person reaches the file`() throws {
    let opened = try OpenedPresentation(of: HandScene.pair())
    for name in opened.names {
      #expect(!opened.text(name).contains("id-7"), "\(name)")
    }
  }

  @Test func `a scene without a size is refused`() {
    var scene = HandScene.pair()
    scene.size = Size(0, 1080)
    #expect(throws: PublishingError.size(width: 0, height: 1080)) {
      _ = try OpenedPresentation(of: scene)
    }
  }
}
