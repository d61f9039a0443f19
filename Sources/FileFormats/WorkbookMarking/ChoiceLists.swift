import StakeholderModel

/// The lists that cells of new sheets choose from: short ones in the cells themselves, the others in
/// columns of a hidden sheet.
struct ChoiceLists {
  private let name: String
  private var columns: [[String]] = []

  /// - Parameters:
  ///   - sheets: The new sheets.
  ///   - taken: The names of the sheets that are there.
  init(_ sheets: [AddedSheet], taken: Set<String>) {
    var number = 1
    var name = "Crosstie choices (ignore)"
    while taken.contains(name) {
      number += 1
      name = "Crosstie choices \(number) (ignore)"
    }
    self.name = name
    for choice in sheets.flatMap(\.choices)
    where !Self.isShort(choice.words) && !columns.contains(choice.words) {
      columns.append(choice.words)
    }
  }

  /// A list in a cell has no words with commas, and at most 255 characters.
  private static func isShort(_ words: [String]) -> Bool {
    words.allSatisfy { !$0.contains(",") && !$0.contains("\"") }
      && words.reduce(0) { $0 + $1.utf16.count + 1 } < 255
  }

  /// What a cell says where its choices are.
  func formula(for words: [String]) -> String {
    guard let column = columns.firstIndex(of: words) else {
      return "\"" + words.joined(separator: ",") + "\""
    }
    let letters = SourceLocation.cellName(row: 1, column: column + 1).dropLast()
    return quotedSheet(name) + "!$\(letters)$1:$\(letters)$\(words.count)"
  }

  /// The hidden sheet; `nil` when no list needs it.
  var sheet: AddedSheet? {
    guard !columns.isEmpty else { return nil }
    var sheet = AddedSheet(name)
    sheet.isHidden = true
    let height = columns.map(\.count).max() ?? 0
    sheet.rows = (0..<height).map { row in
      columns.map { .text(row < $0.count ? $0[row] : "") }
    }
    return sheet
  }
}
