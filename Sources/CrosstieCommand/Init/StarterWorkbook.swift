import FileFormats

/// A workbook to fill in: what goes where, and sheets with lists to choose from.
enum StarterWorkbook {
  /// The rows with lists to choose from.
  static let rows = 1..<1_001

  /// The workbook; `name` is what the file is called in the commands it tells.
  static func workbook(named name: String) -> WrittenWorkbook {
    WrittenWorkbook(
      title: "Who works with whom",
      sheets: [
        StarterReadMe(fileName: name).sheet, people, organizations, workingTogether, champions,
        jointWork, goals, losses, answers, general, choices,
      ])
  }

  private static let peopleName = "People"
  private static let organizationsName = "Organizations"

  private static let people = dataSheet(
    peopleName,
    [
      (.text, "Name", 26, "First and last name. Only this column is needed."),
      (
        .text, "Organization", 30,
        "Where the person works. Choose one from the sheet Organizations, or type another name: it "
          + "is added."
      ),
      (.text, "Job title", 28, "As the organization words it."),
      (.text, "Level", 18, "How high the position is. Leave it empty if you are not sure."),
      (
        .text, "Email", 28, "For sending questionnaires. It is kept, and never stands in a picture."
      ),
      (
        .text, "Works with", 40,
        "The names of people this person works with, separated by semicolons:\n"
          + "Tom Example; Ines Example\nHow closely they work together can stand on the sheet "
          + "Who works with whom."
      ),
      (
        .text, "Champion", 14,
        "Does this person speak up for working together inside their organization?\n"
          + "yes, asked, or no.\nLeave it empty where nobody has asked: not asked is not no."
      ),
    ],
    [
      (1, names(on: organizationsName), nil),
      (3, .words(PlainWords.positionLevels.map(\.words)), nil),
      (6, .words(["yes", "asked", "no"]), "Empty means that nobody has asked yet."),
    ])

  private static let organizations = dataSheet(
    organizationsName,
    [
      (
        .text, "Name", 36,
        "An organization, department or unit, one row each. Organizations that the sheet People "
          + "names need no row here."
      ),
      (.text, "Short name", 16, "For narrow places in pictures."),
      (
        .text, "Part of", 32,
        "The organization it belongs to: a department of the city has the city here."
      ),
      (.text, "Kind", 28, "What sort of organization it is."),
      (
        .text, "Stakeholder group", 28,
        "The part it plays in a workforce alliance. Leave it empty if that is not your subject."
      ),
      (
        .text, "Champions", 16,
        "Write none where somebody asked and found no champion.\nLeave it empty where nobody has "
          + "asked: not asked is not no."
      ),
    ],
    [
      (2, names(on: organizationsName), nil),
      (
        3, .column(sheet: choicesName, column: 0, rows: 0..<PlainWords.organizationKinds.count), nil
      ),
      (4, .words(PlainWords.stakeholderGroups), nil),
      (5, .words(["none"]), "Empty means that nobody has asked yet."),
    ])

  private static let workingTogether = dataSheet(
    "Who works with whom",
    [
      (.text, "Person", 28, "Somebody from the sheet People, or an organization."),
      (.text, "Works with", 28, "The other person or organization. The order does not matter."),
      (
        .text, "How closely", 30,
        PlainWords.closeness.joined(separator: "\n") + "\nLeave it empty if you do not know."
      ),
      (.day, "Since", 14, "When it began: 2025-08-28, 2025-08 or 2025."),
      (.day, "Last contact", 16, "When they last had contact: 2025-08-28, 2025-08 or 2025."),
      (
        .text, "Notes", 44,
        "Anything you want to keep. Files of public bodies may be public records: write nothing "
          + "that you would not show the people named."
      ),
    ],
    [
      (0, names(on: peopleName), nil), (1, names(on: peopleName), nil),
      (2, .words(PlainWords.closeness), "Choose the highest step that is true."),
    ])

  private static let champions = dataSheet(
    "Champions",
    [
      (.text, "Person", 28, "Somebody from the sheet People."),
      (
        .text, "Champions what", 36,
        "The alliance or piece of joint work, in the same words each time. Leave it empty for "
          + "working together in general."
      ),
      (
        .text, "Inside", 32,
        "The organization in which the person speaks up for it. Empty means their own."
      ),
      (
        .text, "Status", 18,
        "yes: speaks up for it\nsaid yes: has promised to\nasked: no answer yet\n"
          + "no: was asked and said no\nthought of: nobody has asked\nno longer: once did"
      ),
      (.day, "Since", 14, "2025-08-28, 2025-08 or 2025."),
    ],
    [
      (0, names(on: peopleName), nil), (2, names(on: organizationsName), nil),
      (
        3, .words(PlainWords.championStatuses.map(\.words)),
        "no: was asked and said no.\nthought of: nobody has asked yet."
      ),
    ])

  private static let jointWorkName = "Joint work"

  private static let jointWork = dataSheet(
    jointWorkName,
    [
      (.text, "Name", 36, "A piece of joint work, in a few words."),
      (
        .text, "Needs", 40,
        "The organizations it cannot do without, separated by semicolons:\nLibrary; Schools"
      ),
      (.text, "Lead", 28, "Who leads it: somebody from the sheet People."),
      (
        .text, "Phase", 18,
        "How far it has come: an idea, in conversation, agreed, tried out, running, closed."
      ),
      (.day, "Start", 14, "When it began: 2025-08-28, 2025-08 or 2025."),
    ],
    [
      (2, names(on: peopleName), nil),
      (3, .words(PlainWords.initiativePhases.map(\.words)), nil),
    ])

  private static let goals = dataSheet(
    "Goals",
    [
      (.text, "Goal", 44, "What is to be reached, in one sentence."),
      (.text, "Joint work", 32, "The piece of joint work it belongs to."),
      (.text, "How we measure it", 32, "What you will count to tell how near you are."),
      (.day, "By when", 14, "2026-06-30, 2026-06 or 2026."),
    ],
    [(1, names(on: jointWorkName), nil)])

  private static let losses = dataSheet(
    "What partners may lose",
    [
      (.text, "Who may lose", 32, "The organization that the work could cost something."),
      (.text, "Joint work", 32, "The piece of joint work. Empty means all of it."),
      (
        .text, "What of", 18,
        "Control: the say over their own work\nResources: money, staff, rooms, attention\n"
          + "Identity: what they are known for\nStanding: being listened to"
      ),
      (
        .text, "In words", 44,
        "What could be lost, as they would say it. Files of public bodies may be public records."
      ),
      (
        .text, "Is there one", 14,
        "no: somebody looked, and there is no such loss. Leave it empty otherwise."
      ),
      (.text, "Acknowledged", 16, "Have you told them that you see it? yes or no."),
      (.text, "What makes it smaller", 44, "What was agreed or done. Empty means nothing yet."),
    ],
    [
      (0, names(on: organizationsName), nil), (1, names(on: jointWorkName), nil),
      (2, .words(PlainWords.lossTypes.map(\.words)), nil), (4, .words(["yes", "no"]), nil),
      (5, .words(["yes", "no"]), nil),
    ])

  private static let answers = dataSheet(
    "What partners say",
    [
      (
        .text, "What was asked", 28,
        "Factors of collaboration, such as those of the Wilder inventory, or outcomes of the work."
      ),
      (
        .text, "Factor or outcome", 40,
        "Its name in your own words, the same each time. One row for each."
      ),
      (.text, "Score", 12, "The mean of all who answered, from 1 not at all to 5 fully."),
      (
        .text, "How many answered", 20,
        "Means of fewer than five are shown to nobody but you, so that nobody’s answer can be told."
      ),
      (.day, "When", 14, "2025-08-28, 2025-08 or 2025."),
    ],
    [(0, .words(PlainWords.questions.map(\.words)), nil)])

  private static let general = dataSheet(
    "Network",
    [
      (.text, "Name", 40, "What this is about: the title of an alliance, a project or a city."),
      (
        .day, "As of", 16,
        "The day the data describes, such as 2025-09-30. With it, contacts can be old or recent."
      ),
      (.text, "Source", 48, "Where the data comes from; it stands below every picture."),
    ], [])

  private static let choicesName = "Choices (ignore)"

  /// Lists that are too long to stand in a rule.
  private static var choices: WrittenSheet {
    var sheet = WrittenSheet(
      choicesName, columns: [WrittenColumn(width: 32)],
      rows: PlainWords.organizationKinds.map { WrittenRow([WrittenCell($0.words)]) })
    sheet.isHidden = true
    return sheet
  }
}

extension StarterWorkbook {
  private enum Content { case text, day }

  private typealias Column = (content: Content, header: String, width: Double, note: String)

  private typealias List = (column: Int, choices: DropDown.Choices, prompt: String?)

  /// The names in the first column of a sheet.
  private static func names(on sheet: String) -> DropDown.Choices {
    .column(sheet: sheet, column: 0, rows: rows)
  }

  /// A sheet of rows to fill in, with lists to choose from in some columns.
  private static func dataSheet(
    _ name: String, _ columns: [Column], _ lists: [List]
  ) -> WrittenSheet {
    let text = CellLook.plain.with {
      $0.alignment = .left
      $0.format = .text
    }
    // Left to the program, 2025 stays a year and 28.08.2025 becomes a day.
    let day = CellLook.plain.with { $0.alignment = .left }
    var sheet = WrittenSheet(
      table: name,
      columns: columns.map { column in
        WrittenColumn(
          column.header, width: column.width, note: column.note,
          look: column.content == .text ? text : day)
      })
    sheet.frozenColumns = 1
    sheet.rowHeight = 18
    sheet.tabColor = .blue
    sheet.dropDowns = lists.map { dropDown($0, headed: columns[$0.column].header) }
    return sheet
  }

  /// Names can be new; words of ours are asked about when they are others.
  private static func dropDown(_ list: List, headed header: String) -> DropDown {
    var isOfNames = false
    if case .column(let sheet, _, _) = list.choices { isOfNames = sheet != choicesName }
    return DropDown(
      CellBlock(rows: rows, columns: list.column..<(list.column + 1)), list.choices,
      isOfNames ? .offers : .warns, promptTitle: list.prompt.map { _ in header },
      prompt: list.prompt,
      errorText: isOfNames ? nil : "This is none of the choices. Keep it all the same?")
  }
}
