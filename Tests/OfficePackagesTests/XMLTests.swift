import OfficePackages
import Testing

@Suite struct XMLTests {
  private func element(_ text: String) throws -> XMLElement {
    try XMLElement(document: Array(text.utf8), part: "p.xml")
  }

  @Test func `an element has its attributes, elements and text in order`() throws {
    let root = try element("<a:r x='1' r:id='2'><b>one</b>&amp;<a:b>two</a:b></a:r>")
    #expect(root.localName == "r")
    #expect(root["x"] == "1" && root["r:id"] == "2" && root["id"] == nil)
    #expect(root.all("b").map(\.text) == ["one", "two"])
    #expect(root.text == "one&two")
  }

  @Test func `an element that was written is read again`() throws {
    var root = try element("<r a='&lt;&quot;&#10;'>x<b c='d'/>é &gt; 😀</r>")
    #expect(try element(root.document) == root)
    root["a"] = nil
    root["new"] = "]]>"
    #expect(try element(root.document) == root)
  }

  @Test(arguments: [
    "", "<a>", "<a></b>", "<a b=c/>", "<!DOCTYPE a><a/>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", "<a>\u{1}</a>",
  ])
  func `what is not plain XML is refused`(text: String) {
    #expect(throws: PackageFault.self) { _ = try element(text) }
  }

  @Test func `a fault names its line and column`() {
    // The stray bracket is the third character of the second line.
    let fault = PackageFault.broken(
      part: "p.xml", reason: "not well-formed (invalid token)", line: 2, column: 3)
    #expect(throws: fault) { _ = try element("<a>\n <<b/></a>") }
  }

  @Test func `bottomless nesting, floods of attributes and endless text are refused`() {
    let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    let wide = "<a " + (0..<2_000).map { "b\($0)=''" }.joined(separator: " ") + "/>"
    let long = "<a>" + String(repeating: "x", count: 2 << 20) + "</a>"
    for text in [deep, wide, long] {
      #expect(throws: PackageFault.self) { _ = try element(text) }
    }
  }
}
