import Drawing
import Publishing

/// The file a deck goes to.
struct DeckTarget: Sendable {
  /// How a deck is written.
  enum Format: String, CaseIterable, Sendable {
    case pptx, pdf
  }

  /// The path as the user gave it; `nil` for a name beside the input.
  let path: String?
  /// How it is written.
  let format: Format

  /// Settles the format from the flag and the ending, which must agree.
  init(path: String?, format word: String?, template: String?) throws(Stop) {
    let ending = path.flatMap { path in
      path.lastIndex(of: ".").map { String(path[path.index(after: $0)...]).lowercased() }
    }
    var asked: Format?
    if let word {
      guard let format = Format(rawValue: word.lowercased()) else {
        throw Stop(
          .usage, "“\(word)” is not a format of decks", advice: "formats: pptx, pdf, json")
      }
      asked = format
    }
    let ended = ending.flatMap(Format.init)
    if let path, ended == nil {
      throw Stop(
        .usage, "the ending of \(path) is not a format of decks",
        advice: "name a file that ends in .pptx or .pdf")
    }
    if let asked, let ended, asked != ended {
      throw Stop(
        .usage, "--format \(asked.rawValue) and the ending of \(path ?? "") disagree",
        advice: "leave out --format, or change the ending")
    }
    self.path = path
    format = asked ?? ended ?? .pptx
    guard template == nil || format == .pptx else {
      throw Stop(.usage, "--template goes with pptx", advice: "name a file that ends in .pptx")
    }
  }

  /// The deck as a file, with remarks about the template.
  func bytes(
    of deck: Deck, template: PresentationTemplate?
  ) throws(Stop) -> (bytes: [UInt8], remarks: [String]) {
    do throws(PublishingError) {
      switch format {
      case .pdf: return (try pdf(of: deck.slides.map(\.scene)), [])
      case .pptx:
        let slides = deck.slides.map { PresentationSlide(scene: $0.scene, notes: $0.notes) }
        let written = try presentation(of: slides, title: deck.title, template: template)
        return (written.bytes, written.remarks)
      }
    } catch {
      throw Stop(.missingComponent, "cannot write \(format.rawValue): \(error)")
    }
  }
}
