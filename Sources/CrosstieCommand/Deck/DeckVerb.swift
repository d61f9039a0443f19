import ArgumentParser
import Drawing
import FileFormats
import Publishing
import StakeholderModel
import TextFormats

/// The whole story as slides.
struct DeckVerb: Verb {
  static let schema = "deck"
  static let configuration = CommandConfiguration(
    commandName: "deck", abstract: "Tell the whole story in slides: pptx or pdf.",
    discussion: """
      Who is at the table, who works with whom, who holds it together, silos, champions, what to do
      next, and how we know. What the data cannot tell is left out and named on the last slide.
      Without -o, the deck is written beside the input as NAME-deck.pptx.

        crosstie deck partners.yaml
        crosstie deck partners/ --share partners -o board.pdf
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var flags: ReadingFlags
  @OptionGroup var sharing: SharingOptions

  @Option(help: "A PowerPoint file whose master, fonts and colors a .pptx takes.")
  var template: String?

  @Option(help: "\(Theme.all.map(\.id).joined(separator: ", ")).")
  var theme: String = Theme.light.id

  @Option(help: "The title of the first slide; without it, the name of the network.")
  var title: String?

  @Flag(help: "Neither use nor write NAME.layout.yaml, which keeps everybody's place.")
  var noLayout = false

  @Option(name: [.customShort("o"), .customLong("output")], help: "The deck's file.")
  var outputPath: String?

  @Option(help: "pptx or pdf; json for an answer that a program reads.")
  var format: String?

  @Flag(help: "Say nothing on standard error but warnings and errors.")
  var quiet = false

  var delivery: Delivery {
    Delivery(format: format == "json" ? .json : .text, isQuiet: quiet)
  }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let theme = try Theme.chosen(theme)
    let target = try DeckTarget(
      path: outputPath, format: delivery.format == .json ? nil : format, template: template)
    let loaded = try input.load(in: environment, delivery)
    let path = target.path ?? OutputName.beside(loaded, "deck", ending: target.format.rawValue)
    try environment.refuseInput(path, loaded.paths)
    var design: PresentationTemplate?
    if let template {
      try environment.refuseTemplate(template, path)
      design = try PresentationTemplate(at: template, in: environment)
    }
    let reading = try await flags.reading(
      of: loaded, includesRestricted: sharing.includeRestricted)
    let memory = LayoutMemory(beside: noLayout ? nil : loaded.paths.first)
    var diagnostics: [Diagnostic] = []
    let content = PictureContent.shown(loaded.network, reading, sharing, title: title)
    let progress = DeckProgress(environment.standardError, isQuiet: quiet)
    let told: StoryComposition
    do throws(DrawingError) {
      let kept = memory.allPositions(environment.files)
      diagnostics += kept.1
      told = try await Story(content, places: kept.places)
        .composition(in: environment.studio) { progress.tell($0, of: $1) }
    } catch {
      progress.end()
      throw PicturePainter.stop(for: error)
    }
    progress.end()
    let deck = told.deck(in: theme)
    diagnostics += told.diagnostics + deck.faults(environment.studio.measurer)
    let (bytes, remarks) = try target.bytes(of: deck, template: design)
    try environment.write(bytes, to: path)
    diagnostics += remarks.map(PicturePainter.diagnostic(ofTemplate:))
    diagnostics += told.positions.sorted { $0.key < $1.key }.compactMap {
      memory.keep($0.value, for: $0.key, environment.files)
    }
    tell(deck, path, diagnostics, environment)
    return Answer(
      text: "", result: result(deck, path), input: InputCounts(loaded.network),
      settings: settings(content), diagnostics: loaded.reading.diagnostics + diagnostics)
  }

  /// Says on standard error what was written and what was left out.
  private func tell(
    _ deck: Deck, _ path: String, _ diagnostics: [Diagnostic], _ environment: CommandEnvironment
  ) {
    let reporter = DiagnosticReporter(environment, delivery)
    reporter.print(diagnostics)
    guard !quiet else { return }
    let count = deck.slides.count
    reporter.say(["Wrote \(path): \(count) slides"])
    for (number, slide) in deck.slides.enumerated() {
      reporter.say(["  \(number + 1)  \(slide.scene.title)"])
    }
    for part in deck.leftOut { reporter.say(["Left out. \(part.sentence)."]) }
  }

  private func settings(_ content: PictureContent) -> [String: JSONValue] {
    var settings = flags.settings
    settings["share"] = .text(content.sharing.rawValue)
    settings["theme"] = .text(theme)
    return settings
  }

  private func result(_ deck: Deck, _ path: String) -> JSONValue {
    .object([
      "file": .text(path), "title": .text(deck.title),
      "slides": .array(
        deck.slides.map { slide in
          .object([
            "part": .text(slide.part.rawValue), "kind": .text(slide.kind),
            "title": .text(slide.scene.title), "description": .text(slide.scene.description),
            "notes": .array(slide.notes.map { .text($0) }),
          ])
        }),
      "left_out": .array(
        deck.leftOut.map {
          .object(["part": .text($0.part.rawValue), "reason": .text($0.reason)])
        }),
    ])
  }
}

extension Deck {
  /// What the lint finds on the slides.
  fileprivate func faults(_ measurer: any TextMeasurer) -> [Diagnostic] {
    slides.enumerated().flatMap { number, slide in
      PictureLint(slide.scene, measurer: measurer).violations.map {
        Diagnostic(
          "W402", .warning, "slide \(number + 1) has a fault: \($0.detail)",
          help: "a fault of the drawing, not of your data")
      }
    }
  }
}
