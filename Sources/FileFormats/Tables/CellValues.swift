import StakeholderModel
import TextFormats

/// What the cells of a column hold.
enum CellType: Sendable {
  /// Text of any kind.
  case text
  /// A name or title: text that is not just a number.
  case words
  /// Texts separated by semicolons.
  case list
  /// Texts separated by semicolons, one per position, some of them empty.
  case aligned
  /// A number; a weight may turn out wrong in its own ways.
  case number, weight
  /// Yes or no.
  case flag
  /// A date.
  case date
  /// A step of working together.
  case level
  /// One of some words.
  case word([String])
  /// Several of some words, separated by semicolons.
  case wordList([String])
  /// The words of Gephi and Kumu for direction.
  case direction
  /// Yes, no, asked, or a champion's status.
  case champion
  /// The status of a champion, or that nobody was asked yet.
  case championStatus

  /// Whether a cell can be what the column is taken for.
  func fits(_ text: String) -> Bool {
    switch self {
    case .text, .list, .aligned: true
    case .wordList(let words): listItems(text).allSatisfy { fixedWord($0, among: words) != nil }
    case .words: parsedNumber(text) == nil
    case .number: parsedNumber(text) != nil || isMissing(text)
    case .weight:
      parsedNumber(text.replacing(",", with: ".")) != nil || isMissing(text)
        || ["nan", "inf", "infinity"].contains(foldedName(text))
    case .flag: yesOrNo(text) != nil
    case .date: PartialDate(text) != nil
    case .level: tieLevel(text, nil) != nil || plainLevel(text) != nil
    case .word(let words): fixedWord(text, among: words) != nil
    case .direction: isDirected(text) != nil
    case .champion: championAnswer(text) != nil
    case .championStatus: ChampionStep(text) != nil
    }
  }
}

/// Whether a cell says that a number is missing, as R and others write it.
func isMissing(_ text: String) -> Bool {
  ["na", "n/a", ".", "null", "-"].contains(text.lowercased())
}

/// Yes or no in the languages of the header words.
func yesOrNo(_ text: String) -> Bool? {
  switch foldedName(text) {
  case "yes", "y", "true", "1", "x", "ja", "j", "oui", "o", "si", "s", "wahr", "vrai", "verdadero",
    "waar":
    true
  case "no", "n", "false", "0", "nein", "non", "nee", "falsch", "faux", "falso", "onwaar": false
  case "" where text == "✓" || text == "✔": true
  default: nil
  }
}

/// Whether a tie runs one way, in the words of Gephi, Kumu and Onodo.
func isDirected(_ text: String) -> Bool? {
  switch foldedName(text) {
  case "directed", "mixed", "dirige", "gerichtet", "dirigido", "gericht": true
  case "undirected", "mutual", "nondirige", "ungerichtet", "nodirigido", "ongericht": false
  default: nil
  }
}

/// What a `champion` column says about a person.
enum ChampionAnswer: Equatable {
  case status(ChampionStatus)
  case no
}

/// The answer of a cell: yes, no, asked, or a status.
func championAnswer(_ text: String) -> ChampionAnswer? {
  if let status = ChampionStatus(rawValue: text.lowercased()) { return .status(status) }
  switch foldedName(text) {
  case "gefragt", "angefragt", "demande", "preguntado", "gevraagd": return .status(.asked)
  case "none", "notachampion": return .no
  default: return yesOrNo(text).map { $0 ? .status(.active) : .no }
  }
}

/// The items of a cell that holds several, separated by semicolons; `\;` is a semicolon of an item.
///
/// A lone semicolon is an empty list.
func listItems(_ text: String, keepsEmpty: Bool = false) -> [String] {
  var items: [String] = [""]
  var isEscaped = false
  for scalar in text.unicodeScalars {
    if isEscaped {
      if scalar != ";", scalar != "\\" { items[items.count - 1] += "\\" }
      items[items.count - 1].unicodeScalars.append(scalar)
      isEscaped = false
    } else if scalar == "\\" {
      isEscaped = true
    } else if scalar == ";" {
      items.append("")
    } else {
      items[items.count - 1].unicodeScalars.append(scalar)
    }
  }
  if isEscaped { items[items.count - 1] += "\\" }
  let trimmed = items.map(withoutBlanks)
  return keepsEmpty ? trimmed : trimmed.filter { !$0.isEmpty }
}

func withoutBlanks(_ text: String) -> String {
  guard text.first == " " || text.last == " " else { return text }
  let start = text.drop { $0 == " " }
  guard let end = start.lastIndex(where: { $0 != " " }) else { return "" }
  return String(start[...end])
}

/// A number as it would be written with a decimal point.
///
/// A decimal comma counts where the table is separated by semicolons, and elsewhere unless three digits
/// follow it, which could be thousands.
func withDecimalPoint(_ text: String, delimiter: UInt8) -> String {
  let parts = text.split(separator: ",", omittingEmptySubsequences: false)
  guard parts.count == 2, !text.contains("."), delimiter == 0x3B || parts[1].count != 3 else {
    return text
  }
  return parts.joined(separator: ".")
}
