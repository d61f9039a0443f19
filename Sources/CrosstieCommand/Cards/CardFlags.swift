import ArgumentParser
import Drawing

/// Conversation cards with an answer, or instead of it as a file to print.
struct CardFlags: ParsableArguments, Sendable {
  /// What cards are printed on.
  enum Paper: String, ExpressibleByArgument, CaseIterable, Sendable {
    case a4, letter

    fileprivate var card: CardPaper {
      switch self {
      case .a4: .a4
      case .letter: .letter
      }
    }
  }

  @Flag(help: "Add a card to print for each conversation: how to begin and what to ask.")
  var cards = false

  @Option(help: "What cards are printed on.")
  var paper: Paper = .a4

  /// The cards as a file to print; `nil` for an answer in words.
  ///
  /// - Parameters:
  ///   - output: The file that the answer goes to, if it goes to one.
  ///   - hasFormat: Whether a format for words was asked for.
  /// - Returns: What is written instead of words.
  func printed(to output: String?, hasFormat: Bool) -> PrintedCards? {
    guard cards, !hasFormat, let output, let format = PrintedCards.Format(path: output) else {
      return nil
    }
    return PrintedCards(format: format, path: output, paper: paper.card)
  }

  /// Refuses a file for cards where none were asked for.
  func check(_ output: String?, hasFormat: Bool) throws(ValidationError) {
    if !hasFormat, !cards, PrintedCards.Format(path: output) != nil {
      throw ValidationError("a pdf or pptx holds cards: add --cards")
    }
  }
}
