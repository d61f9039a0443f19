import Drawing
import OfficePackages
import Publishing
import Testing

struct TemplateTests {
  /// Our own presentation with other colors, an old slide, macros and a link to somewhere else.
  private static func company(
    width: Int = 9_144_000, edit: (inout [PackagePart]) -> Void = { _ in }
  ) throws -> [UInt8] {
    let own = try OpenedPresentation(of: HandScene.pair())
    var parts: [PackagePart] = []
    for name in own.names {
      var text = own.text(name)
      if name == "ppt/presentation.xml" {
        text = text.replacing("cx=\"12192000\"", with: "cx=\"\(width)\"")
      }
      if name == "ppt/theme/theme1.xml" {
        text = text.replacing("0072B2", with: "8A1538").replacing("\"Inter\"", with: "\"Georgia\"")
      }
      if name == "ppt/slideMasters/_rels/slideMaster1.xml.rels" {
        text = text.replacing(
          "</Relationships>",
          with: "<Relationship Id=\"rId9\" Type=\"http://x/hyperlink\" "
            + "Target=\"https://example.org/\" TargetMode=\"External\"/></Relationships>")
      }
      if name == "ppt/slideMasters/slideMaster1.xml" {
        text = text.replacing(
          "name=\"Title\"/>",
          with: "name=\"Title\"><a:hlinkClick r:id=\"rId9\"/></p:cNvPr>")
      }
      parts.append(PackagePart(name, text: text))
    }
    parts.append(PackagePart("ppt/vbaProject.bin", text: "macro"))
    edit(&parts)
    return try packageBytes(of: parts)
  }

  @Test func `a template gives its theme and master, not its slides, macros and links`() throws {
    var scene = HandScene.pair()
    scene.title = "A new title"
    let opened = try OpenedPresentation(
      of: scene, template: PresentationTemplate(Self.company()))
    #expect(opened.text("ppt/theme/theme1.xml").contains("8A1538"))
    #expect(opened.text("ppt/theme/theme1.xml").contains("Georgia"))
    #expect(!opened.names.contains { $0.contains("vba") })
    #expect(!opened.names.contains("ppt/slides/slide2.xml"))
    for name in opened.names {
      #expect(!opened.text(name).contains("example.org"), "\(name)")
      #expect(!opened.text(name).contains("hlinkClick"), "\(name)")
    }
    let title = try opened.slide().every("p:sp").first {
      $0.every("p:ph").first?["type"] == "title"
    }
    #expect(title?.words == "A new title")
    // The title stands where the template has it.
    #expect(title?.every("a:xfrm").isEmpty == true)
  }

  @Test func `a picture fits the room of a narrow template, its words not under 9 points`() throws {
    let opened = try OpenedPresentation(
      of: HandScene.pair(), template: PresentationTemplate(Self.company()))
    let slide = try opened.slide()
    for frame in slide.every("a:xfrm").filter({ $0.first("chOff") == nil }) {
      let numbers = [("off", "x"), ("ext", "cx")].compactMap { element, name in
        frame.first(element)?[name].flatMap { Int($0) }
      }
      #expect(numbers.count == 2 && numbers[0] >= 0 && numbers[0] + numbers[1] <= 9_144_000)
    }
    let sizes = slide.every("a:rPr").compactMap { $0["sz"].flatMap { Int($0) } }
    #expect(!sizes.isEmpty && sizes.allSatisfy { $0 >= 900 })
  }

  @Test func `a file that is no presentation is refused in plain words`() throws {
    func reason(_ bytes: [UInt8]) -> String? {
      do throws(PublishingError) {
        _ = try PresentationTemplate(bytes)
        return nil
      } catch {
        if case .template(let reason) = error { return reason }
        return nil
      }
    }
    #expect(reason(Array("hello".utf8)) == "the file is damaged: not a zip archive")
    #expect(reason([0xD0, 0xCF, 0x11, 0xE0, 0xA1])?.contains("password") == true)
    let book = try packageBytes(of: [
      PackagePart(
        "_rels/.rels",
        text: "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
          + "Target=\"xl/workbook.xml\"/></Relationships>"),
      PackagePart("xl/workbook.xml", text: "<workbook/>"),
    ])
    #expect(reason(book) == "it is not a PowerPoint presentation")
    let outside = try Self.company { parts in
      parts = parts.filter { !$0.name.contains("slideMasters/slideMaster1.xml") }
    }
    #expect(reason(outside) != nil)
  }

  @Test func `a template on a dark ground says so`() throws {
    #expect(try !PresentationTemplate(Self.company()).isDark)
    let dark = try Self.company { parts in
      for place in parts.indices where parts[place].name == "ppt/slideMasters/slideMaster1.xml" {
        let text = String(decoding: parts[place].bytes, as: UTF8.self)
          .replacing("bg1=\"lt1\" tx1=\"dk1\"", with: "bg1=\"dk1\" tx1=\"lt1\"")
        parts[place] = PackagePart(parts[place].name, text: text)
      }
    }
    #expect(try PresentationTemplate(dark).isDark)
  }
}
