import Testing
import TextFormats

struct EscapingTests {
  @Test func `nothing in a label can become markup`() {
    #expect(
      escapedForXML("<a href=\"x\" b='&'>") == "&lt;a href=&quot;x&quot; b=&#39;&amp;&#39;&gt;")
    #expect(escapedForXML("a\u{1B}\u{0}b\u{FFFE}") == "a\u{FFFD}\u{FFFD}b\u{FFFD}")
  }

  @Test func `nothing in a label can end a string of DOT`() {
    #expect(quotedForDOT("a\"b\\N\nc") == "\"a\\\"b\\\\N\\nc\"")
  }

  @Test func `cells with delimiters, quotes or breaks are quoted`() {
    let rows: [[CSVCell]] = [
      [.text("a,b"), .text("say \"hi\""), .empty, .text("x\ny")], [.plain("-1"), .text("c")],
    ]
    #expect(csvDocument(rows) == "\"a,b\",\"say \"\"hi\"\"\",,\"x\ny\"\n-1,c\n")
    #expect(csvDocument([[.text("a,b"), .text("c;d")]], delimiter: ";") == "a,b;\"c;d\"\n")
  }

  @Test(arguments: [
    "=1+1", "+x", "-x", "@SUM", "\tx", "＝1", "'=1", "''", "'s-Hertogenbosch", "'", "a",
  ])
  func `a guarded text is no formula and reads back`(text: String) {
    let guarded = guarded(text)
    #expect(!["=", "+", "-", "@", "\t", "＝"].contains(guarded.first))
    #expect(unguarded(guarded) == text)
  }

  @Test func `a line with one empty cell is not lost`() {
    #expect(csvDocument([[.empty]]) == "\"\"\n")
  }
}
