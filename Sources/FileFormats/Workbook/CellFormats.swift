import OfficePackages

/// What the looks of cells say about their numbers: which are dates.
struct CellFormats {
  /// How much of a date a cell shows.
  enum DatePart: Sendable {
    // From the finest.
    case day, month, year, time
  }

  private let startsIn1904: Bool
  private var dateParts: [DatePart?] = []

  init(startsIn1904: Bool) { self.startsIn1904 = startsIn1904 }

  /// Reads the part with the styles.
  mutating func read(_ styles: XMLElement) {
    var codes: [Int: String] = [:]
    for format in styles.first("numFmts")?.all("numFmt") ?? [] {
      guard let id = format["numFmtId"].flatMap({ Int($0) }) else { continue }
      codes[id] = format["formatCode"]
    }
    dateParts = (styles.first("cellXfs")?.all("xf") ?? []).map { look in
      let id = look["numFmtId"].flatMap { Int($0) } ?? 0
      return codes[id].map { datePart(ofCode: $0) } ?? Self.builtIn(id)
    }
  }

  /// A number as its look shows it: as a date, or as short as it can be written.
  func text(of number: Double, style: Int) -> (text: String, kind: SheetCell.Kind) {
    guard dateParts.indices.contains(style), let part = dateParts[style],
      let date = SerialDate(number, startsIn1904: startsIn1904)
    else { return (shortest(number), .number) }
    switch part {
    case .day: return (date.day, .date)
    case .month: return (String(date.day.prefix(7)), .date)
    case .year: return (String(date.day.prefix(4)), .date)
    case .time: return (date.time, .date)
    }
  }

  /// The formats that every workbook has without listing them; the dates of Asian locales among them.
  private static func builtIn(_ id: Int) -> DatePart? {
    switch id {
    case 14...16, 22, 27...31, 36, 50...54, 57, 58: .day
    case 17, 55, 56: .month
    case 18...21, 32...35, 45...47: .time
    default: nil
    }
  }
}

/// A number as short as it can be written so that it reads back the same; whole numbers without a point.
func shortest(_ number: Double) -> String {
  Int(exactly: number).map { String($0) } ?? number.description
}

/// What a format code shows of a date; `nil` when it shows a number.
///
/// Only the first of its parts counts, without quoted text, colors, conditions and padding.
func datePart(ofCode code: String) -> CellFormats.DatePart? {
  var letters = ""
  var isQuoted = false
  var isBracketed = false
  var isSkipped = false
  for character in code.lowercased() {
    if isSkipped {
      isSkipped = false
    } else if isQuoted || isBracketed {
      if character == (isQuoted ? "\"" : "]") { (isQuoted, isBracketed) = (false, false) }
    } else if character == ";" {
      break
    } else if character == "\"" {
      isQuoted = true
    } else if character == "[" {
      isBracketed = true
    } else if character == "\\" || character == "_" || character == "*" {
      isSkipped = true
    } else {
      letters.append(character)
    }
  }
  letters = letters.replacing("am/pm", with: "h").replacing("a/p", with: "h")
  guard letters != "general" else { return nil }
  if letters.contains("d") { return .day }
  let isTime = letters.contains("h") || letters.contains("s")
  if letters.contains("y") { return letters.contains("m") && !isTime ? .month : .year }
  if isTime { return .time }
  return letters.contains("m") ? .month : nil
}
