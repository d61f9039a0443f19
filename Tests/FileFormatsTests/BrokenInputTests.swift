import FileFormats
import StakeholderModel
import Testing

/// The broken inputs that every release must answer well.
///
/// Each has its code, place and words, and whether the file
/// could be parsed, which decides between exit statuses. Places are counted by hand.
struct BrokenInputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let title: String
    var file = "a.yaml"
    let bytes: [UInt8]
    let code: String
    var line: Int?
    var column: Int?
    let message: String
    var help = ""
    var couldParse = true
    var testDescription: String { title }

    init(
      _ title: String, in file: String = "a.yaml", _ text: String, _ code: String, _ line: Int?,
      _ column: Int?, _ message: String, help: String = "", couldParse: Bool = true
    ) {
      self.init(
        title, in: file, bytes: Array(text.utf8), code, line, column, message, help: help,
        couldParse: couldParse)
    }

    init(
      _ title: String, in file: String, bytes: [UInt8], _ code: String, _ line: Int?,
      _ column: Int?, _ message: String, help: String = "", couldParse: Bool = true
    ) {
      self.title = title
      self.file = file
      self.bytes = bytes
      self.code = code
      self.line = line
      self.column = column
      self.message = message
      self.help = help
      self.couldParse = couldParse
    }
  }

  private static func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private static let twoPeople = "crosstie: 1\npeople:\n  - {id: ana}\n  - {id: bo}\n"

  static let errors: [Case] = [
    Case(
      "unclosed quote", in: "people.csv", "id,name\na,\"Ana\nb,Bo\n", "E201", 2, 3,
      "the quote opened here is never closed", couldParse: false),
    Case(
      "text after a closing quote", in: "people.csv", "id,name\na,\"Ana\" B\n", "E202", 2, 8,
      "text after the closing quote", couldParse: false),
    Case(
      "ragged row", in: "people.csv", "id,name,title\na,Ana,Clerk\nb,Bo\nc,Cy,Clerk,x\n", "E203", 3,
      3,
      "the row has 2 cells, the header has 3"),
    Case(
      "invalid UTF-8", in: "people.csv", bytes: Array("id,name\na,An".utf8) + [0xE9, 0x0A], "E101",
      2,
      5,
      "byte 0xE9 is not valid UTF-8", help: "--encoding windows1252", couldParse: false),
    Case(
      "UTF-16 in YAML", in: "a.yaml", bytes: utf16("crosstie: 1\n"), "E102", 1, 1,
      "the file is UTF-16 (little-endian); Crosstie YAML is UTF-8", help: "save it as UTF-8",
      couldParse: false),
    Case(
      "UTF-16 without a mark", in: "people.csv",
      bytes: Array(utf16("id,name\na,Ana\n").dropFirst(2)),
      "E102", 1, 1, "the file looks like UTF-16 (little-endian), not UTF-8",
      help: "--encoding utf16", couldParse: false),
    Case(
      "NUL", in: "people.csv", "id,name\na,A\0na\n", "E103", 2, 4,
      "a NUL byte; this is not a text file",
      couldParse: false),
    Case("empty file", in: "people.csv", "", "E109", 1, 1, "the file is empty", couldParse: false),
    Case("empty YAML", "", "E109", 1, 1, "the file is empty", couldParse: false),
    Case(
      "header only", in: "people.csv", "id,name\n", "E209", nil, nil,
      "no person and no organization was found"),
    Case(
      "duplicate id", "crosstie: 1\npeople:\n  - {id: ana}\n  - {id: bo}\n  - {id: ana}\n", "E301",
      5, 10, "“ana” is already the id of a person in line 3"),
    Case(
      "duplicate id in a table", in: "people.csv", "id,name\na,Ana\nb,Bo\na,Al\n", "E301", 4, 1,
      "“a” is already the id of a person in line 2"),
    Case(
      "duplicate key", "crosstie: 1\npeople: []\npeople: []\n", "E105", 3, 1,
      "the key “people” is already given in line 2", couldParse: false),
    Case(
      "unknown key", "crosstie: 1\npeople:\n  - id: ana\n    titel: Clerk\n", "E115", 4, 5,
      "“titel” is not a key of a person", help: "did you mean “title”?"),
    Case(
      "a key of a later release", twoPeople + "waves: []\n", "E115", 5, 1,
      "“waves” is not a key of a network", help: "no use for it yet"),
    Case(
      "wrong type", "crosstie: 1\npeople:\n  - id: ana\n    proficiency: high\n", "E204", 4, 18,
      "“high” is not a whole number from 1 to 5 (`proficiency`)"),
    Case(
      "wrong word", "crosstie: 1\npeople:\n  - {id: ana, evidence: documentd}\n", "E204", 3, 25,
      "“documentd” is no `evidence` of a person", help: "did you mean “documented”?"),
    Case(
      "dangling end", twoPeople + "ties:\n  - {from: ana, to: boo}\n", "E302", 6, 21,
      "no person or organization is called “boo” (`to`)", help: "did you mean “bo”?"),
    Case(
      "organization cycle",
      "crosstie: 1\norganizations:\n  - {id: a, parent: b}\n  - {id: b, parent: c}\n"
        + "  - {id: c, parent: a}\n", "E310", 3, 10,
      "organizations are part of each other in a circle: "
        + "a (line 3) → b (line 4) → c (line 5) → a"),
    Case(
      "alias bomb", aliasBomb, "E108", nil, nil, "aliases expand to more than the file holds",
      couldParse: false),
    Case(
      "200 levels deep", "crosstie: 1\nname: " + String(repeating: "[", count: 200) + "\n", "E107",
      2,
      134, "nested deeper than 128 levels", couldParse: false),
    Case(
      "negative weight", in: "ties.csv", "from,to,weight\na,b,2\nb,c,-1\n", "E304", 3, 5,
      "a weight must not be negative, but this is -1"),
    Case(
      "NaN weight", twoPeople + "ties:\n  - {from: ana, to: bo, weight: .nan}\n", "E305", 6, 33,
      "a weight must be a finite number, not “.nan”"),
    Case(
      "infinite weight in a table", in: "ties.csv", "from,to,weight\na,b,2\nb,c,inf\n", "E305", 3,
      5,
      "a weight must be a finite number, not “inf”"),
    Case(
      "broken YAML", "crosstie: 1\npeople:\n  - id: ana\n   name: Ana\n", "E104", 4, 4,
      "did not find expected", couldParse: false),
    Case(
      "a raw escape in YAML", "crosstie: 1\nname: a\u{1B}[31m\n", "E104", 2, 8,
      "the character U+1B cannot stand in YAML", couldParse: false),
    Case(
      "an alias to nothing", "crosstie: 1\nname: *x\n", "E104", 2, 7,
      "“*x” refers to nothing that stands above", couldParse: false),
    Case(
      "a second document", "crosstie: 1\n---\nname: x\n", "E112", 2, 1, "a second document",
      couldParse: false),
    Case(
      "a newer version", "crosstie: 2\n", "E114", 1, 11, "format version “2”", couldParse: false),
    Case(
      "half a workbook", in: "people.xlsx", "PK\u{3}\u{4}", "E120", 1, 1,
      "the file is damaged", couldParse: false),
    Case(
      "another format", in: "people.graphml", "<graphml/>", "E111", 1, 1,
      "this is not a format this release reads", couldParse: false),
    Case(
      "unknown columns", in: "list.csv", "foo,bar,baz\n1,2,x\n", "E206", 1, 1,
      "the columns “foo”, “bar”, “baz” are not those of a table of people or of ties"),
  ]

  private static var aliasBomb: String {
    let names = Array("abcdefghi")
    var text = "crosstie: 1\nattributes:\n  a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (before, name) in zip(names, names.dropFirst()) {
      let items = Array(repeating: "*\(before)", count: 9).joined(separator: ", ")
      text += "  \(name): &\(name) [\(items)]\n"
    }
    return text
  }

  @Test(arguments: errors) func `a broken input is answered with place and reason`(broken: Case) {
    let reading = readNetwork([SourceFile(name: broken.file, bytes: broken.bytes)])
    #expect(reading.network == nil)
    #expect(reading.couldParse == broken.couldParse)
    guard let first = reading.diagnostics.first(where: { $0.code == broken.code }) else {
      Issue.record("no \(broken.code) among \(reading.diagnostics)")
      return
    }
    #expect(first.severity == .error)
    #expect(first.message.contains(broken.message), "\(first.message)")
    #expect((first.help ?? "").contains(broken.help), "\(first.help ?? "")")
    if let line = broken.line { #expect(first.location?.line == line) }
    if let column = broken.column { #expect(first.location?.column == column) }
    if first.location != nil { #expect(first.location?.file == broken.file) }
  }

  @Test func `a self-tie is a warning with its place`() throws {
    let reading = readNetwork([
      SourceFile(name: "ties.csv", text: "from,to\na,b\nb,b\n")
    ])
    #expect(reading.network?.ties.count == 2)
    let warning = try #require(reading.diagnostics.first { $0.code == "W303" })
    #expect(warning.location == SourceLocation(file: "ties.csv", line: 3, column: 1))
    #expect(warning.message == "a tie from “b” to itself is left out of every view")
  }

  @Test func `a name of ten thousand letters is read with a warning`() {
    let name = String(repeating: "a", count: 10_000)
    let reading = readNetwork([SourceFile(name: "people.csv", text: "id,name\nx,\(name)\n")])
    #expect(reading.network?.people.first?.name == name)
    #expect(reading.diagnostics.map(\.code) == ["W309"])
    #expect(reading.diagnostics.first?.message.contains("10000 characters") == true)
  }

  @Test func `a terminal escape in a name is read with a warning that shows it`() {
    let reading = readNetwork([
      SourceFile(name: "people.csv", text: "id,name\nx,Ana\u{1B}[31m\n")
    ])
    #expect(reading.network?.people.first?.name == "Ana\u{1B}[31m")
    #expect(reading.diagnostics.map(\.code) == ["W310"])
    #expect(reading.diagnostics.first?.message.contains("Ana\\u{1b}[31m") == true)
  }

  @Test func `all errors of meaning are told at once, a fault of syntax ends its file`() {
    let text = """
      crosstie: 1
      people:
        - {id: ana, colour: red}
        - {id: ana}
      ties:
        - {from: ana, to: nobody, weight: -1}
      """
    let reading = readNetwork([SourceFile(name: "a.yaml", text: text)])
    #expect(reading.diagnostics.map(\.code) == ["E115", "E301", "E302", "E304"])
    let broken = readNetwork([SourceFile(name: "a.yaml", text: text + "\n ]")])
    #expect(broken.diagnostics.map(\.code) == ["E104"])
  }

  @Test func `two native files are two networks`() {
    let one = SourceFile(name: "a.yaml", text: Self.twoPeople)
    let reading = readNetwork([one, SourceFile(name: "b.yaml", text: Self.twoPeople)])
    #expect(reading.network == nil && !reading.couldParse)
    #expect(reading.diagnostics.first?.message == "these are two networks: a.yaml and b.yaml")
  }

  @Test func `a restricted file is merged with the one beside it`() {
    let open = SourceFile(
      name: "a.yaml",
      text: Self.twoPeople + "ties:\n  - {id: t, from: ana, to: bo, trust: {mission: 3}}\n")
    let restricted = SourceFile(
      name: "a.restricted.yaml",
      text: """
        crosstie: 1
        people: [{id: ana, proficiency: 4}, {id: cy}]
        ties: [{id: t, sign: -1, trust: {openness: 1}}]
        """)
    let network = readNetwork([restricted, open]).network
    #expect(network?.people.map(\.id.text) == ["ana", "bo", "cy"])
    #expect(network?.people.first?.proficiency == 4)
    #expect(network?.ties.first?.sign == .negative)
    #expect(network?.ties.first?.trust?.openness == 1 && network?.ties.first?.trust?.mission == 3)
    let twice = SourceFile(
      name: "a.restricted.yaml", text: "crosstie: 1\nties: [{id: t, trust: {mission: 2}}]\n")
    let reading = readNetwork([open, twice])
    #expect(reading.diagnostics.first?.code == "E117")
    #expect(reading.diagnostics.first?.location?.file == "a.restricted.yaml")
  }
}
