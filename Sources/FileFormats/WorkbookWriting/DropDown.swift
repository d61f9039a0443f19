/// A list to choose from in a block of cells.
package struct DropDown: Sendable, Hashable {
  /// Where the choices come from.
  package enum Choices: Sendable, Hashable {
    /// These words: none with a comma, at most 255 characters together.
    case words([String])
    /// The cells of one column of a sheet, as far as they are filled from the top without a gap.
    case column(sheet: String, column: Int, rows: Range<Int>)
  }

  /// What happens to an entry that is not among the choices.
  package enum Strictness: Sendable, Hashable {
    /// It is taken.
    case offers
    /// It is taken after a question.
    case warns
    /// It is refused.
    case insists
  }

  package var cells: CellBlock
  package var choices: Choices
  package var strictness: Strictness
  /// What a small box beside the chosen cell is headed with; at most 32 characters.
  package var promptTitle: String?
  /// What the box says; at most 255 characters.
  package var prompt: String?
  /// What is said about an entry that is not among the choices; at most 255 characters.
  package var errorText: String?

  package init(
    _ cells: CellBlock, _ choices: Choices, _ strictness: Strictness = .insists,
    promptTitle: String? = nil, prompt: String? = nil, errorText: String? = nil
  ) {
    self.cells = cells
    self.choices = choices
    self.strictness = strictness
    self.promptTitle = promptTitle
    self.prompt = prompt
    self.errorText = errorText
  }
}
