import Drawing
import OfficePackages
import Publishing
import Testing

struct PresentationTests {
  @Test func `the same slides give the same bytes`() throws {
    let slides = [
      PresentationSlide(scene: HandScene.pair()),
      PresentationSlide(scene: HandScene.pair(), notes: ["One.", "Two."]),
    ]
    let first = try presentation(of: slides, title: "T", template: [UInt8]?.none)
    #expect(first == (try presentation(of: slides, title: "T", template: [UInt8]?.none)))
  }

  @Test func `every part is typed, every relationship leads to a part, and none leads out`() throws
  {
    let opened = try OpenedPresentation(of: HandScene.pair())
    let types = try opened.document("[Content_Types].xml")
    let typed = Set(
      types.all("Override").compactMap { $0["PartName"]?.dropFirst() }.map(String.init))
    for name in opened.names where name.hasSuffix(".xml") && name != "[Content_Types].xml" {
      #expect(typed.contains(name), "\(name)")
    }
    for name in opened.names where name.hasSuffix(".rels") {
      for link in try opened.document(name).all("Relationship") {
        let target = link["Target"] ?? ""
        #expect(link["TargetMode"] == nil)
        let known = target.hasPrefix("/") ? String(target.dropFirst()) : target
        #expect(opened.names.contains(known), "\(name) leads to \(target)")
      }
    }
  }

  @Test func `a slide is 13⅓ inches wide, and nothing names a user or a time`() throws {
    let opened = try OpenedPresentation(of: HandScene.pair())
    let size = try opened.document("ppt/presentation.xml").first("sldSz")
    #expect(size?["cx"] == "12192000" && size?["cy"] == "6858000")
    let core = try opened.document("docProps/core.xml")
    #expect(core.elements.map(\.localName) == ["title"])
    #expect(opened.text("docProps/app.xml").contains("Crosstie"))
  }

  @Test func `several pictures are pages of one PDF`() throws {
    let bytes = try pdf(of: [HandScene.pair(), HandScene.pair(), HandScene.pair()])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("/Count 3"))
    #expect(!text.contains("CreationDate"))
    #expect(throws: PublishingError.self) { _ = try pdf(of: []) }
  }
}
