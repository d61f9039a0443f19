import FileFormats
import StakeholderModel
import TestSupport
import Testing

@testable import CrosstieCommand

struct StarterWorkbookTests {
  @Test func `a workbook that nobody filled in says kindly what is missing`() async {
    let files = MemoryFiles([:])
    _ = await Transcript.of(["init", "p.xlsx"], files: files)
    let checked = await Transcript.of(["check", "p.xlsx"], files: files)
    #expect(checked.status == .findings)
    #expect(checked.output.contains("no person and no organization was found"))
    #expect(checked.output.contains("a name in each is enough to begin with"))
  }

  @Test func `every choice of every list is read without a mistake`() async throws {
    var workbook = StarterWorkbook.workbook(named: "p.xlsx")
    for sheet in workbook.sheets.indices { fill(&workbook, sheet) }
    let bytes = try workbookBytes(of: workbook)
    let checked = await Transcript.of(
      ["check", "p.xlsx", "--quiet"], files: MemoryFiles(bytes: ["p.xlsx": bytes]))
    #expect(checked.status == .done, "\(checked.output)")
    let read = readNetwork([SourceFile(name: "p.xlsx", bytes: bytes)])
    #expect(read.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    let network = try #require(read.network)
    // Every word of the format has a plain word in a list, so each must have come through.
    #expect(Set(network.organizations.compactMap(\.kind)) == Set(OrganizationKind.allCases))
    #expect(Set(network.organizations.compactMap(\.group)) == Set(StakeholderGroup.allCases))
    #expect(
      Set(network.people.compactMap { $0.homePosition?.level }) == Set(PositionLevel.allCases))
    #expect(Set(network.champions.map(\.status)) == Set(ChampionStatus.allCases))
    #expect(Set(network.initiatives.compactMap(\.phase)) == Set(InitiativePhase.allCases))
    #expect(Set(network.losses.compactMap(\.type)) == Set(LossType.allCases))
    #expect(Set(network.losses.map(\.isFound)) == [true, false])
    #expect(network.losses.allSatisfy { $0.initiative != nil && $0.description != nil })
    #expect(Set(network.assessments.map(\.instrument)) == [.wilder, .outcomes])
    #expect(network.assessments.allSatisfy { $0["vision"] == 3 && $0.raters == 6 })
    #expect(Set(network.ties.compactMap(\.level)) == Set(TieLevel.allCases))
    #expect(network.ties.allSatisfy { $0.since == PartialDate("2024") })
    #expect(network.ties.allSatisfy { $0.lastContact == PartialDate("2025-08-28") })
    #expect(!network.people.contains { $0.displayName.contains("Rosa") })
  }

  @Test func `an organization and people are read as they were filled in`() async throws {
    var workbook = StarterWorkbook.workbook(named: "p.xlsx")
    workbook.sheets[1].rows += [
      row(
        "Ana Silva", "Library", "Director", "Top executive", "ana@x.org", "Bo Lund; Cy Ott", "yes"),
      row("Bo Lund", "Library"), row("Cy Ott", "Parks"),
    ]
    workbook.sheets[9].rows.append(row("Summer", "2025-09-01", "Invented"))
    let file = SourceFile(name: "p.xlsx", bytes: try workbookBytes(of: workbook))
    let network = try #require(readNetwork([file]).network)
    #expect(network.name == "Summer" && network.asOf == PartialDate("2025-09-01"))
    #expect(network.people.map(\.displayName) == ["Ana Silva", "Bo Lund", "Cy Ott"])
    #expect(network.organizations.map(\.displayName) == ["Library", "Parks"])
    #expect(network.ties.map { [$0.from.id, $0.to.id] }.count == 2)
    #expect(network.people[0].attributes["Email"] == .text("ana@x.org"))
    #expect(network.champions.map(\.status) == [.active])
  }

  private func row(_ texts: String...) -> WrittenRow { WrittenRow(texts.map { WrittenCell($0) }) }

  /// One row for each choice of the longest list of a sheet, the shorter ones over and over.
  private func fill(_ workbook: inout WrittenWorkbook, _ number: Int) {
    let sheet = workbook.sheets[number]
    guard !sheet.dropDowns.isEmpty else { return }
    let choices = sheet.dropDowns.map { words(of: $0.choices, in: workbook) }
    for place in 0..<(choices.map(\.count).max() ?? 0) {
      var cells = Array(repeating: WrittenCell.empty, count: sheet.columns.count)
      for (list, words) in zip(sheet.dropDowns, choices) where !words.isEmpty {
        cells[list.cells.columns.lowerBound] = WrittenCell(words[place % words.count])
      }
      for (column, header) in sheet.columns.map(\.header).enumerated() {
        switch header {
        case "Name": cells[column] = WrittenCell("\(sheet.name) \(place)")
        case "Part of", "Organization", "Inside": cells[column] = WrittenCell("Organizations 0")
        case "Person": cells[column] = WrittenCell("People \(place % 3)")
        case "Works with" where sheet.name != "People":
          cells[column] = WrittenCell("People \(3 + place % 3)")
        case "Since": cells[column] = WrittenCell(.number(2024))
        case "Factor or outcome": cells[column] = WrittenCell("vision")
        case "Score": cells[column] = WrittenCell(.number(3))
        case "How many answered": cells[column] = WrittenCell("6")
        case "Goal", "In words": cells[column] = WrittenCell("\(sheet.name) \(place)")
        case "Who may lose": cells[column] = WrittenCell("Organizations \(place % 3)")
        case "Joint work": cells[column] = WrittenCell("Joint work \(place % 3)")
        case "Champions what": cells[column] = WrittenCell("Joint work 1")
        case "Needs": cells[column] = WrittenCell("Organizations 0; Organizations 1")
        case "By when":
          cells[column] = WrittenCell(
            PartialDate("2026-06").map { .date($0) } ?? .empty, .dateInput)
        case "Last contact":
          cells[column] = WrittenCell(
            PartialDate("2025-08-28").map { .date($0) } ?? .empty, .dateInput)
        default: break
        }
      }
      if sheet.name == "Organizations", place == 0 {
        cells = cells.enumerated().map { sheet.columns[$0].header == "Part of" ? .empty : $1 }
      }
      workbook.sheets[number].rows.append(WrittenRow(cells))
    }
  }

  private func words(of choices: DropDown.Choices, in workbook: WrittenWorkbook) -> [String] {
    switch choices {
    case .words(let words): words
    case .column(let name, let column, let rows):
      workbook.sheets.filter { $0.name == name && $0.isHidden }.flatMap { sheet in
        rows.filter { $0 < sheet.rows.count }.compactMap { row in
          if case .text(let text) = sheet.rows[row].cells[column].value { text } else { nil }
        }
      }
    }
  }
}
