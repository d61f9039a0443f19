import FileFormats

/// The first sheet of the workbook to fill in; nothing on it is read.
struct StarterReadMe {
  /// What the file is called.
  let fileName: String

  private static let widths = [3.0, 25, 25, 25, 25, 25]

  /// The sheet.
  var sheet: WrittenSheet {
    var sheet = WrittenSheet(
      "Read me first", columns: Self.widths.map { WrittenColumn(width: $0) },
      rows: opening + places + closeness + examples + care + next)
    sheet.showsGridLines = false
    sheet.tabColor = .muted
    sheet.isUpright = true
    return sheet
  }

  private var opening: [WrittenRow] {
    [
      WrittenRow(height: 10),
      WrittenRow([.empty, WrittenCell("Who works with whom", .title, span: 5)], height: 30),
      paragraph(
        "Fill in the sheets People and Organizations, then whatever else you know. One name per row "
          + "is enough to begin with. Leave empty what you do not know: an empty cell means "
          + "“not known”, never “no”. You can add columns of your own; they are kept."),
    ]
  }

  private var places: [WrittenRow] {
    [heading("What goes where")]
      + [
        (
          "People",
          "One row per person. “Works with” takes several names, separated by semicolons."
        ),
        (
          "Organizations",
          "One row per organization, department or unit. Those that People names need no row."
        ),
        (
          "Who works with whom",
          "One row per pair, or names in the column “Works with” of People, or both."
        ),
        (
          "Champions",
          "Who speaks up for joint work inside an organization. Leave out whom nobody has asked: "
            + "not asked is not no."
        ),
        (
          "Joint work",
          "One row per piece of joint work, with the organizations it cannot do without."
        ),
        (
          "Goals",
          "What the joint work is to reach, how you will tell, and by when."
        ),
        (
          "What partners may lose",
          "Before you ask anybody to join: what could it cost them, and what would make that smaller?"
        ),
        (
          "What partners say",
          "Factors of collaboration and outcomes as partners see them: means, with how many answered."
        ),
        (
          "Network",
          "One row: what all this is about, the day it describes and where it comes from."
        ),
      ].map { pair($0.0, $0.1) }
  }

  private var closeness: [WrittenRow] {
    [
      heading("How closely"),
      paragraph(PlainWords.closeness.joined(separator: "   ·   ")),
    ]
  }

  private var examples: [WrittenRow] {
    [heading("Three rows as an example"), paragraph("They are invented, and they are not read.")]
      + [
        (
          "People", ["Name", "Organization", "Job title", "Works with"],
          ["Rosa Example", "Library", "Director", "Tom Example; Ines Example"]
        ),
        (
          "Who works with whom", ["Person", "Works with", "How closely", "Last contact"],
          ["Tom Example", "Ines Example", PlainWords.closeness[4], "2025-08-28"]
        ),
        (
          "Champions", ["Person", "Champions what", "Inside", "Status"],
          ["Tom Example", "Summer reading", "Library", "yes"]
        ),
      ].flatMap { example($0.0, $0.1, $0.2) }
  }

  private var care: [WrittenRow] {
    [
      heading("Before you write about people"),
      paragraph(
        "Files of public bodies may be public records. Write down nothing about a person that you "
          + "would not show them. What only some may see (trust, strain, stance, risks) does not "
          + "belong in this workbook; a Crosstie file, which crosstie convert makes of it, can have "
          + "a second file beside it for that."),
    ]
  }

  private var next: [WrittenRow] {
    let file = quoted(fileName)
    return [heading("Next, in a terminal")]
      + [
        ("crosstie check \(file) --mark", "finds mistakes and colors their cells in a copy"),
        ("crosstie start \(file)", "says what is in it, with a first picture"),
        ("crosstie ask \(file)", "makes a questionnaire to send around"),
        ("crosstie deck \(file)", "makes the slides"),
      ].map { command, purpose in
        WrittenRow(
          [
            .empty, WrittenCell(command, Looks.command, span: 2),
            WrittenCell(purpose, Looks.purpose, span: 3),
          ],
          height: 18)
      }
  }

  /// A name as it can be typed after a command.
  private func quoted(_ name: String) -> String {
    let isPlain = name.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0))
    }
    return isPlain ? name : "\"\(name)\""
  }

  private func heading(_ text: String) -> WrittenRow {
    WrittenRow([.empty, WrittenCell(text, .heading, span: 5)], height: 34)
  }

  private func paragraph(_ text: String) -> WrittenRow {
    WrittenRow(
      [.empty, WrittenCell(text, Looks.body, span: 5)], height: height(of: text, columns: 5))
  }

  private func pair(_ name: String, _ text: String) -> WrittenRow {
    WrittenRow(
      [.empty, WrittenCell(name, Looks.name), WrittenCell(text, Looks.body, span: 4)],
      height: height(of: text, columns: 4))
  }

  private func example(_ sheet: String, _ header: [String], _ row: [String]) -> [WrittenRow] {
    [
      WrittenRow(
        [.empty, .empty] + header.map { WrittenCell($0, Looks.exampleHeader) }, height: 18),
      WrittenRow(
        [.empty, WrittenCell(sheet, Looks.command)] + row.map { WrittenCell($0, Looks.example) },
        height: 18),
      WrittenRow(height: 6),
    ]
  }

  /// Merged cells do not grow by themselves.
  private func height(of text: String, columns: Int) -> Double {
    let perLine = 27 * columns
    return Double(4 + 15 * ((text.count + perLine - 1) / perLine))
  }
}

/// The looks of the first sheet.
private enum Looks {
  static let body = CellLook.wrapped.with { $0.ink = .softInk }
  static let name = CellLook.plain.with {
    $0.isBold = true
    $0.height = .top
  }
  static let command = CellLook.plain.with { $0.isBold = true }
  static let purpose = CellLook.plain.with { $0.ink = .softInk }
  static let example = CellLook.plain.with {
    $0.alignment = .left
    $0.indent = 1
    $0.ink = .muted
    $0.isItalic = true
    $0.frame = .rule
  }
  static let exampleHeader = example.with {
    $0.isItalic = false
    $0.ground = .panel
  }
}
