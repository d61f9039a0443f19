import Drawing
import Findings
import Publishing
import StakeholderModel

/// Conversation cards as a file to print or to show.
struct PrintedCards {
  /// How cards are written.
  enum Format: String, Sendable {
    case pdf, pptx

    /// The format that the ending of a file names.
    init?(path: String?) {
      guard let word = path?.split(separator: ".").last?.lowercased() else { return nil }
      self.init(rawValue: word)
    }
  }

  let format: Format
  let path: String
  let paper: CardPaper

  /// Draws one page for each card and writes the file.
  ///
  /// - Throws: A limit where there is no card, and what keeps the file from being written.
  func write(
    _ cards: [ConversationCard], _ content: PictureContent, besides inputs: [String],
    in environment: CommandEnvironment
  ) throws(Stop) {
    guard !cards.isEmpty else {
      throw Stop(.limit, "there is no conversation to make a card for")
    }
    try environment.refuseInput(path, inputs)
    let measurer = environment.studio.measurer
    let scenes = cards.enumerated().map { number, card in
      ConversationCardPage(
        card, number: number + 1, of: cards.count, content,
        on: format == .pptx ? .slide : paper, measurer: measurer
      ).scene(in: .light)
    }
    try environment.write(try bytes(of: scenes), to: path)
  }

  private func bytes(of scenes: [Scene]) throws(Stop) -> [UInt8] {
    do throws(PublishingError) {
      switch format {
      case .pdf: return try pdf(of: scenes)
      case .pptx:
        return try presentation(
          of: scenes.map { PresentationSlide(scene: $0) }, title: "Conversation cards",
          template: nil
        ).bytes
      }
    } catch {
      throw Stop(.missingComponent, "cannot write \(format.rawValue): \(error)")
    }
  }
}
