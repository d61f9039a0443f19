/// The whole story of a network as slides.
public struct Deck: Sendable {
  /// The title of the whole.
  public var title: String
  /// The slides in order.
  public var slides: [DeckSlide]
  /// The parts of the story that are not told, and why.
  public var leftOut: [LeftOutPart]

  /// Makes a deck.
  public init(title: String, slides: [DeckSlide], leftOut: [LeftOutPart] = []) {
    self.title = title
    self.slides = slides
    self.leftOut = leftOut
  }
}

/// One slide of a deck.
public struct DeckSlide: Sendable {
  /// The part of the story it tells.
  public var part: StoryPart
  /// The word for what is drawn: the id of a kind of picture, or of a part without one.
  public var kind: String
  /// What is drawn; its description is for readers that do not see it.
  public var scene: Scene
  /// What the speaker may say, paragraph by paragraph.
  public var notes: [String]

  /// Makes a slide.
  public init(part: StoryPart, kind: String, scene: Scene, notes: [String]) {
    self.part = part
    self.kind = kind
    self.scene = scene
    self.notes = notes
  }
}

/// A part of the story for which the data or the level of sharing leaves nothing to tell.
public struct LeftOutPart: Sendable, Hashable {
  /// The part.
  public var part: StoryPart
  /// Why it is left out, as half a sentence: "no ties are recorded".
  public var reason: String

  /// Makes a note.
  public init(_ part: StoryPart, _ reason: String) {
    self.part = part
    self.reason = reason
  }

  /// The part and the reason in one sentence without a period.
  public var sentence: String { "\(part.heading): \(reason)" }
}
