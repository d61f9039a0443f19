import Testing
import TextFormats

struct TextTableTests {
  private var table: TextTable {
    var table = TextTable([.init("name"), .init("ties", .right)])
    table.append(["Department of Housing", "12"])
    table.append(["Parks", "4"])
    return table
  }

  @Test func `words stand on the left and numbers on the right`() {
    #expect(
      table.fitted(to: nil) == """
        name                   ties
        Department of Housing    12
        Parks                     4

        """)
  }

  @Test(arguments: [15, 20, 24]) func `a table fits its width by cutting words`(width: Int) {
    let lines = table.fitted(to: width).split(separator: "\n")
    #expect(lines.allSatisfy { displayWidth($0) <= width })
    #expect(lines[1].contains("…") && lines[1].hasSuffix("12"))
  }

  @Test func `a pipe gets whole cells between tabs`() {
    #expect(table.tabSeparated() == "Department of Housing\t12\nParks\t4\n")
    var other = TextTable([.init("a")])
    other.append(["x\ty\u{1B}"])
    #expect(other.tabSeparated(withHeading: true) == "a\nx y\\u{1b}\n")
  }
}
