import Testing
import TextFormats

struct TerminalTextTests {
  @Test func `an escape sequence in a name is shown and not sent`() {
    #expect(visible("Ana\u{1B}[31m") == "Ana\\u{1b}[31m")
    #expect(visible("a\u{9B}b\u{7F}\r\n") == "a\\u{9b}b\\u{7f}\\u{d}\\u{a}")
  }

  @Test func `marks that turn the writing or take no room are shown`() {
    #expect(visible("\u{202E}abc\u{200B}") == "\\u{202e}abc\\u{200b}")
    #expect(visible("\u{FEFF}id") == "\\u{feff}id")
  }

  @Test func `letters of every script and emoji stay as they are`() {
    for text in ["Łódź", "東京", "مدينة", "👩‍💻", "e\u{301}"] { #expect(visible(text) == text) }
  }

  @Test func `a long text is cut between characters`() {
    #expect(visible("👩‍💻👩‍💻👩‍💻", limit: 2) == "👩‍💻👩‍💻…")
  }

  // UAX #11: wide characters take two cells; marks that combine take none.
  @Test func `wide characters take two cells and combining marks none`() {
    #expect(displayWidth("abc") == 3)
    #expect(displayWidth("東京") == 4)
    #expect(displayWidth("e\u{301}") == 1)
    #expect(displayWidth("👍") == 2)
  }
}
