import CrosstieCommand
import Testing

/// How `check` and any other verb end on broken inputs: RULINGS 21 and 24.
struct BrokenInputStatusTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let title: String
    let file: String
    let bytes: [UInt8]
    /// The exit status of `check` and of everything else.
    let check: CrosstieCommand.ExitStatus
    let other: CrosstieCommand.ExitStatus
    /// What must be said, on either stream; with the code that `--technical` adds.
    let message: String
    /// What must be said where nobody asks for codes: RULINGS 20.
    var messageWithoutCode: String {
      guard let start = message.firstIndex(of: "["), let end = message.firstIndex(of: "]") else {
        return message
      }
      return String(message[..<start] + message[message.index(after: end)...])
    }
    var testDescription: String { title }

    init(
      _ title: String, _ file: String, _ text: String, _ check: CrosstieCommand.ExitStatus,
      _ other: CrosstieCommand.ExitStatus,
      _ message: String
    ) {
      self.init(title, file, Array(text.utf8), check, other, message)
    }

    init(
      _ title: String, _ file: String, _ bytes: [UInt8], _ check: CrosstieCommand.ExitStatus,
      _ other: CrosstieCommand.ExitStatus,
      _ message: String
    ) {
      self.title = title
      self.file = file
      self.bytes = bytes
      self.check = check
      self.other = other
      self.message = message
    }
  }

  private static let yaml = "crosstie: 1\npeople: [{id: ana}, {id: bo}]\n"

  private static var aliasBomb: String {
    let names = Array("abcdefghi")
    let steps = zip(names, names.dropFirst()).map { before, name in
      "\(name): &\(name) [" + Array(repeating: "*\(before)", count: 9).joined(separator: ", ")
        + "]\n"
    }
    return "crosstie: 1\na: &a [x, x, x, x, x, x, x, x, x]\n" + steps.joined()
  }

  static let cases: [Case] = [
    Case(
      "unclosed quote", "p.csv", "id,name\na,\"Ana\n", .invalidInput, .invalidInput,
      "p.csv:2:3: error[E201]"),
    Case(
      "ragged row", "p.csv", "id,name\na,Ana,x\n", .findings, .invalidInput,
      "p.csv:2:7: error[E203]: the row has 3 cells, the header has 2"),
    Case(
      "invalid UTF-8", "p.csv", Array("id,name\na,".utf8) + [0xFC, 0x0A], .invalidInput,
      .invalidInput,
      "p.csv:2:3: error[E101]: byte 0xFC is not valid UTF-8"),
    Case(
      "UTF-16", "a.yaml", [0xFF, 0xFE, 0x63, 0x00, 0x3A, 0x00], .invalidInput, .invalidInput,
      "a.yaml:1:1: error[E102]"),
    Case(
      "NUL", "p.csv", "id,name\na,A\0\n", .invalidInput, .invalidInput, "p.csv:2:4: error[E103]"),
    Case("empty file", "p.csv", "", .invalidInput, .invalidInput, "p.csv:1:1: error[E109]"),
    Case(
      "header only", "p.csv", "id,name\n", .findings, .invalidInput, "no person and no organization"
    ),
    Case(
      "duplicate id", "p.csv", "id,name\na,Ana\na,Bo\n", .findings, .invalidInput,
      "p.csv:3:1: error[E301]: “a” is already the id of a person in line 2"),
    Case(
      "duplicate key", "a.yaml", yaml + "people: []\n", .invalidInput, .invalidInput,
      "a.yaml:3:1: error[E105]: the key “people” is already given in line 2"),
    Case(
      "unknown key", "a.yaml", yaml + "tiess: []\n", .findings, .invalidInput,
      "did you mean “ties”?"),
    Case(
      "wrong type", "a.yaml", yaml + "asOf: yesterday\n", .findings, .invalidInput,
      "a.yaml:3:7: error[E204]: “yesterday” is not a date"),
    Case(
      "dangling end", "a.yaml", yaml + "ties: [{from: ana, to: bob}]\n", .findings, .invalidInput,
      "did you mean “bo”?"),
    Case(
      "self-tie", "a.yaml", yaml + "ties: [{from: ana, to: ana}]\n", .done, .done,
      "a.yaml:3:8: warning[W303]"),
    Case(
      "organization cycle", "a.yaml",
      "crosstie: 1\norganizations: [{id: a, parent: b}, {id: b, parent: a}]\n", .findings,
      .invalidInput, "a (line 2) → b (line 2) → a"),
    Case(
      "alias bomb", "a.yaml", aliasBomb, .invalidInput, .invalidInput,
      "error[E108]: aliases expand to more than the file holds"),
    Case(
      "200 levels deep", "a.yaml", "crosstie: 1\nx: " + String(repeating: "{a: ", count: 200),
      .invalidInput, .invalidInput, "error[E107]: nested deeper than 128 levels"),
    Case(
      "negative weight", "t.csv", "from,to,weight\na,b,-3\n", .findings, .invalidInput,
      "t.csv:2:5: error[E304]: a weight must not be negative, but this is -3"),
    Case(
      "NaN weight", "t.csv", "from,to,weight\na,b,NaN\n", .findings, .invalidInput,
      "t.csv:2:5: error[E305]: a weight must be a finite number, not “NaN”"),
    Case(
      "a name of 10,000 letters", "p.csv", "name\n" + String(repeating: "n", count: 10_000) + "\n",
      .done,
      .done, "a name of 10000 characters"),
    Case(
      "a terminal escape in a name", "p.csv", "name\nAna\u{1B}]52;c;x\u{7}\n", .done, .done,
      "Ana\\u{1b}]52;c;x\\u{7}"),
  ]

  @Test(arguments: cases) func `a broken input ends check and other verbs as ruled`(
    broken: Case
  ) async {
    let files = MemoryFiles(bytes: [broken.file: broken.bytes])
    let checked = await Transcript.of(["check", broken.file, "--technical"], files: files)
    #expect(checked.status == broken.check)
    #expect((checked.output + checked.errors).contains(broken.message), "\(checked.output)")
    let other = await Transcript.of(["convert", broken.file, "-o", "out.yaml"], files: files)
    #expect(other.status == broken.other)
    #expect(other.errors.contains(broken.messageWithoutCode), "\(other.errors)")
    for text in [checked.output, checked.errors, other.output, other.errors] {
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
    #expect((files.text(of: "out.yaml") != nil) == (broken.other == .done))
    #expect(files.text(of: broken.file).map { Array($0.utf8) } != nil)
  }

  @Test func `an output that is the input is a usage error and changes nothing`() async {
    let files = MemoryFiles(["a.yaml": Self.yaml])
    let transcript = await Transcript.of(["convert", "a.yaml", "-o", "a.yaml"], files: files)
    #expect(transcript.status == .usage)
    #expect(transcript.errors.contains("a.yaml is the input; it is never overwritten"))
    #expect(files.text(of: "a.yaml") == Self.yaml)
  }
}
