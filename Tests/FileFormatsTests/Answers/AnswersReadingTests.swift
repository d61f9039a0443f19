import FileFormats
import StakeholderModel
import TestSupport
import Testing

struct AnswersReadingTests {
  @Test func `a saved table is read row by row`() throws {
    let reading = AnsweredForm.reading([
      "answers-ana.csv": "\u{FEFF}"
        + AnsweredForm.table(
          "ana",
          [
            "works-with,bo,3,'=Bo Chen: Help each other", "works-with,cy,0,Cy Ng",
            "champion,initiative:tutoring,other,Tutoring for youth",
            "champion-name,initiative:tutoring,'=bo chen,", "missing,\"School, North\",'=Jo,",
          ])
    ])
    #expect(reading.diagnostics == [])
    let answers = try #require(reading.returns.first)
    #expect(answers.respondent == .person("ana"))
    #expect(answers.levels == [.person("bo"): .cooperation, .person("cy"): TieLevel.none])
    #expect(
      answers.champions == [
        .init(cause: .initiative("tutoring"), answer: .other, named: .listed(.person("bo")))
      ])
    #expect(answers.missing == [.init(name: "=Jo", organization: "School, North")])
    #expect(answers.state == .answered)
  }

  @Test func `a table that passed through a spreadsheet with semicolons reads the same`() {
    let table = AnsweredForm.table("ana", ["works-with,bo,3,", "works-with,cy,0,"])
    let there = AnsweredForm.reading(["a.csv": table]).returns
    let back = AnsweredForm.reading(["a.csv": table.replacing(",", with: ";")]).returns
    #expect(there == back)
  }

  @Test func `words stand for numbers`() {
    let reading = AnsweredForm.reading([
      "a.csv": AnsweredForm.table(
        "ana", ["works-with,bo,help each other,", "works-with,cy,Dont know them,"])
    ])
    #expect(
      reading.returns.first?.levels
        == [.person("bo"): .cooperation, .person("cy"): TieLevel.none])
  }

  @Test(arguments: [
    ("works-with,zed,3,", "“zed” is not on the list", 9),
    ("works-with,bo,7,", "“7” is not one of the answers", 9),
    ("works-with,bo,=1+1,", "“=1+1” is not one of the answers", 9),
    ("champion,initiative:other,self,", "“initiative:other” was not asked about in this form", 9),
    ("champion,initiative:tutoring,maybe,", "“maybe” is not one of the answers", 9),
    ("works-with,bo,3,\r\nworks-with,bo,4,", "two different answers about “bo”", 10),
  ])
  func `an answer that fits nothing is an error with its line`(
    row: String, message: String, line: Int
  ) throws {
    let reading = AnsweredForm.reading(["a.csv": AnsweredForm.table("ana", [row])])
    let error = try #require(reading.diagnostics.first)
    #expect(error.severity == .error && error.message == message)
    #expect(error.location?.file == "a.csv" && error.location?.line == line)
  }

  @Test
  func `a form of another network, scale or version is refused, and one of another list is told`() {
    func messages(_ table: String) -> [String] {
      AnsweredForm.reading(["a.csv": table]).diagnostics.map {
        "\($0.severity.rawValue): \($0.message)"
      }
    }
    #expect(
      messages(AnsweredForm.table("ana", name: "Other", [])) == [
        "error: the form is an answer to another questionnaire: “Other”, not “Tutoring”"
      ])
    #expect(
      messages(AnsweredForm.table("ana", scale: "frey", [])) == [
        "error: the form uses other words for how closely people work together: “frey”, not “seed”"
      ])
    #expect(
      messages(
        AnsweredForm.table("ana", [])
          .replacing("crosstie-answers,,1", with: "crosstie-answers,,2")) == [
          "error: the form was made by a later version of Crosstie"
        ])
    #expect(
      messages(AnsweredForm.table("ana", form: "00000000", ["works-with,bo,1,"])) == [
        "warning: the form was made from an earlier or later list (form 00000000)"
      ])
    #expect(messages(AnsweredForm.table("zoe", [])) == ["error: nobody called “zoe” was asked"])
  }

  @Test func `a file that is no answer is an error, and other files are still read`() {
    let reading = AnsweredForm.reading([
      "people.csv": "name,organization\nAna,Library\n",
      "a.csv": AnsweredForm.table("ana", ["works-with,bo,3,"]),
    ])
    #expect(reading.diagnostics.map(\.message) == ["this is not a file of answers"])
    #expect(reading.diagnostics.first?.location?.file == "people.csv")
    #expect(reading.returns.map(\.respondent.id) == ["ana"])
  }

  @Test func `nothing counts without agreement`() {
    let reading = AnsweredForm.reading([
      "a.csv": AnsweredForm.table("ana", consent: "", ["works-with,bo,3,"])
    ])
    #expect(reading.returns.map(\.state) == [.withoutConsent])
    #expect(
      reading.diagnostics.map(\.message) == [
        "Ana López did not tick the agreement; nothing of it was read"
      ])
    #expect(!reading.hasErrors)
  }

  @Test func `the same answers twice are fine, and different ones name both files`() {
    let table = AnsweredForm.table("ana", ["works-with,bo,3,"])
    #expect(AnsweredForm.reading(["a.csv": table, "b.csv": table]).diagnostics == [])
    let other = AnsweredForm.table("ana", ["works-with,bo,4,"])
    let reading = AnsweredForm.reading(["a.csv": table, "b.csv": other])
    #expect(
      reading.diagnostics.map(\.message) == [
        "different answers of the same respondent (“ana”) in a.csv and b.csv"
      ])
  }

  @Test func `a huge file and huge names are harmless`() {
    let huge = readAnswers(
      [SourceFile(name: "a.csv", bytes: [UInt8](repeating: 0x61, count: 5 << 20))],
      to: AnsweredForm.questionnaire)
    #expect(
      huge.diagnostics.map(\.message) == [
        "the file is larger than 4 MiB; answers are never that long"
      ])
    let name = String(repeating: "x", count: 10_000)
    let rows = Array(repeating: "missing,\(name),\(name),", count: 60)
    let reading = AnsweredForm.reading(["a.csv": AnsweredForm.table("ana", rows)])
    #expect(reading.returns.first?.missing.count == 50)
    #expect(reading.returns.first?.missing.first?.name.count == 120)
    #expect(reading.diagnostics.map(\.code) == ["W716"])
  }

  @Test(arguments: 0..<60) func `answers cut short or with changed bytes never trap`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(
      AnsweredForm.table(
        "ana", ["works-with,bo,3,", "champion,initiative:tutoring,self,", "missing,a,b,"]
      ).utf8)
    bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator))
    for _ in 0..<4 where !bytes.isEmpty {
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
        in: 0...255, using: &generator)
    }
    let file = SourceFile(name: "a.csv", bytes: bytes)
    let reading = readAnswers([file], to: AnsweredForm.questionnaire)
    #expect(reading.returns.count <= 1)
    _ = mayHoldAnswers(file)
  }
}
