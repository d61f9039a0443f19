import Findings
public import StakeholderModel

/// Tells the whole story of a network, slide by slide.
public struct Story: Sendable {
  private let content: PictureContent
  private let places: [String: [KeptPosition]]

  /// Makes a story.
  ///
  /// - Parameters:
  ///   - content: What may be shown; its title is that of the whole.
  ///   - places: Where things stood in earlier pictures, by kind of picture.
  public init(_ content: PictureContent, places: [String: [KeptPosition]] = [:]) {
    self.content = content
    self.places = places
  }

  /// Lays all slides out.
  ///
  /// - Parameters:
  ///   - studio: What it takes to lay pictures out.
  ///   - progress: Is told before each slide which one it is, from 1, and how many parts there are.
  /// - Returns: The slides up to their colors; a part that cannot be told is left out with a reason.
  /// - Throws: ``DrawingError/layout(_:)`` when a layout cannot be had.
  public func composition(
    in studio: Studio, progress: @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws(DrawingError) -> StoryComposition {
    let plan = StoryPlan(content)
    var told = StoryComposition(title: OpeningSlide(content, studio.measurer).title)
    for (number, part) in plan.parts.enumerated() {
      progress(number + 1, plan.parts.count)
      switch plan.choice(for: part) {
      case .leftOut(let reason): told.leftOut.append(LeftOutPart(part, reason))
      case .words: addWords(part, to: &told, plan, studio)
      case .picture(let kind):
        try await addPicture(kind, part, to: &told, plan, studio)
      }
    }
    return told
  }

  private func addWords(
    _ part: StoryPart, to told: inout StoryComposition, _ plan: StoryPlan, _ studio: Studio
  ) {
    let notes = SpeakerNotes(content)
    let names = Scene.Names(content.network)
    @Sendable func named(_ scene: Scene) -> Scene {
      var scene = scene
      scene.names = names
      return scene
    }
    switch part {
    case .opening:
      let slide = OpeningSlide(content, studio.measurer)
      let rules = [slide.first.rule].compactMap { $0 }
      told.add(part, kind: part.rawValue) {
        named(slide.scene(in: $0))
      } notes: {
        notes.paragraphs($0, rules: rules, silences: [])
      }
    case .actions:
      guard let slide = ActionsSlide(content, studio.measurer) else { return }
      told.add(part, kind: part.rawValue) {
        named(slide.scene(in: $0))
      } notes: {
        notes.paragraphs($0, rules: plan.rules(of: part), silences: [])
      }
    default:
      let slide = MethodSlide(content, leftOut: told.leftOut, studio.measurer)
      told.add(part, kind: part.rawValue) {
        named(slide.scene(in: $0))
      } notes: {
        notes.paragraphs($0, rules: [], silences: content.reading.notLookedAt)
      }
    }
  }

  /// A picture whose title no earlier slide has; a picture the content does not suit is left out.
  private func addPicture(
    _ kind: DiagramKind, _ part: StoryPart, to told: inout StoryComposition, _ plan: StoryPlan,
    _ studio: Studio
  ) async throws(DrawingError) {
    let rules = plan.rules(of: part)
    var shown = content
    shown.title = nil
    if let kept = places[kind.id], !kept.isEmpty { shown.network.positions = kept }
    var findings = content.reading.findings.filter { rules.contains($0.rule) }
    while true {
      shown.reading = content.reading.telling(findings)
      let composition: Composition
      do throws(DrawingError) {
        composition = try await kind.composition(of: shown, in: studio)
      } catch {
        guard case .unsuitable(let reason, _) = error else { throw error }
        told.leftOut.append(LeftOutPart(part, reason))
        return
      }
      let picture = composition.picture(in: .light)
      if told.titles.contains(picture.scene.title), !findings.isEmpty {
        findings.removeFirst()
        continue
      }
      told.positions[kind.id] = picture.positions
      told.diagnostics += picture.diagnostics
      let notes = SpeakerNotes(content)
      let silences = silences(of: part)
      told.add(part, kind: kind.id) {
        composition.picture(in: $0).scene
      } notes: {
        notes.paragraphs($0, rules: rules, silences: silences)
      }
      return
    }
  }

  /// What was not looked at, as far as it belongs to a part.
  private func silences(of part: StoryPart) -> [NotLookedAt] {
    content.reading.notLookedAt.filter { silence in
      let isOfChampions = silence.missing.contains("champion")
      return switch part {
      case .champions: isOfChampions
      case .table, .losses: false
      default: !isOfChampions
      }
    }
  }
}

/// Slides that are laid out, to be painted in a theme.
public struct StoryComposition: Sendable {
  /// The title of the whole.
  public let title: String
  /// The parts that are not told, and why.
  public internal(set) var leftOut: [LeftOutPart] = []
  /// The places to remember, by kind of picture.
  public internal(set) var positions: [String: [KeptPosition]] = [:]
  /// What the reader should know about how the pictures were made.
  public internal(set) var diagnostics: [Diagnostic] = []
  private(set) var titles: [String] = []
  private var slides: [@Sendable (Theme) -> DeckSlide] = []

  init(title: String) { self.title = title }

  mutating func add(
    _ part: StoryPart, kind: String, scene: @escaping @Sendable (Theme) -> Scene,
    notes: @escaping @Sendable (String) -> [String]
  ) {
    titles.append(scene(.light).title)
    slides.append { theme in
      let scene = scene(theme)
      return DeckSlide(
        part: part, kind: kind, scene: scene, notes: notes(scene.description))
    }
  }

  /// The slides in a theme.
  public func deck(in theme: Theme) -> Deck {
    Deck(title: title, slides: slides.map { $0(theme) }, leftOut: leftOut)
  }
}
