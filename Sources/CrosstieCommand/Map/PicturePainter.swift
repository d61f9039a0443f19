import Drawing
import FileFormats
import Findings
import GraphKernel
import Publishing
import StakeholderModel
import TextFormats

/// A picture that was written.
struct WrittenPicture: Sendable {
  let path: String
  let kind: DiagramKind
  let title: String
  let diagnostics: [Diagnostic]
}

/// Turns a network into a picture in a file.
struct PicturePainter: Sendable {
  private let environment: CommandEnvironment
  private let sharing: SharingOptions
  private let options: PictureOptions

  init(
    _ environment: CommandEnvironment, sharing: SharingOptions, options: PictureOptions
  ) {
    self.environment = environment
    self.sharing = sharing
    self.options = options
  }

  /// Lays out, paints, checks and writes.
  func paint(
    _ loaded: LoadedNetwork, _ reading: Reading, to target: PictureTarget
  ) async throws(Stop) -> WrittenPicture {
    let template = try template(for: target.format)
    let theme = try options.chosenTheme(onDark: template?.isDark ?? false)
    let kind = try chosenKind(reading)
    let memory = LayoutMemory(beside: options.noLayout ? nil : loaded.paths.first)
    let path = target.path ?? OutputName.beside(loaded, kind.id, ending: target.format.rawValue)
    try refuseInput(path, loaded)
    let kept = memory.positions(for: kind.id, environment.files)
    let content = content(of: loaded.network, reading, kept.places)
    let composition: Composition
    do throws(DrawingError) {
      composition = try await kind.composition(of: content, in: studio)
    } catch {
      throw Self.stop(for: error)
    }
    let picture = composition.picture(in: theme)
    let faults = PictureLint(picture.scene, measurer: studio.measurer).violations
    if let template = options.template { try environment.refuseTemplate(template, path) }
    let (bytes, remarks) = try bytes(of: picture.scene, target.format, template)
    try write(bytes, to: path, besides: loaded)
    let note = memory.keep(picture.positions, for: kind.id, environment.files)
    return WrittenPicture(
      path: path, kind: kind, title: picture.scene.title,
      diagnostics: kept.1 + picture.diagnostics + faults.map(Self.diagnostic)
        + remarks.map(Self.diagnostic(ofTemplate:)) + [note].compactMap { $0 })
  }

  private var studio: Studio { environment.studio }

  /// The kind that was asked for, else the one that fits; what is public shows no single people.
  private func chosenKind(_ reading: Reading) throws(Stop) -> DiagramKind {
    let isPublic = sharing.share == .public
    if let asked = try options.chosenKind() {
      guard !isPublic || !asked.drawsEachPerson else {
        throw Stop(
          .usage, "a public picture shows no single people, and \(asked.id) draws each of them",
          advice: "draw --kind organizations, coverage or table, or use --share partners")
      }
      return asked
    }
    let fitting = try fitting(reading)
    guard isPublic, fitting.drawsEachPerson else { return fitting }
    return reading.organizations.graph.edges.isEmpty ? .table : .organizations
  }

  private func fitting(_ reading: Reading) throws(Stop) -> DiagramKind {
    do throws(DrawingError) {
      return try DiagramKind.fitting(for: reading)
    } catch {
      throw Self.stop(for: error)
    }
  }

  private func content(
    of network: StakeholderNetwork, _ reading: Reading, _ places: [KeptPosition]
  ) -> PictureContent {
    var content = PictureContent.shown(
      network, reading, sharing, title: options.title, isTechnical: options.technical)
    if !places.isEmpty { content.network.positions = places }
    return content
  }

  private func refuseInput(_ path: String, _ loaded: LoadedNetwork) throws(Stop) {
    try environment.refuseInput(path, loaded.paths)
  }

  private func bytes(
    of scene: Scene, _ format: PictureTarget.Format, _ template: PresentationTemplate?
  ) throws(Stop) -> (bytes: [UInt8], remarks: [String]) {
    do throws(PublishingError) {
      switch format {
      case .svg: return (Array(scene.svg.utf8), [])
      case .png: return (try scene.png(), [])
      case .pdf: return (try scene.pdf(), [])
      case .pptx:
        let written = try presentation(
          of: [PresentationSlide(scene: scene)], title: scene.title, template: template)
        return (written.bytes, written.remarks)
      }
    } catch {
      throw Stop(.missingComponent, "cannot draw \(format.rawValue): \(error)")
    }
  }

  /// The template that was asked for; only slides have one.
  private func template(
    for format: PictureTarget.Format
  ) throws(Stop) -> PresentationTemplate? {
    guard let path = options.template else { return nil }
    guard format == .pptx else {
      throw Stop(
        .usage, "--template is for slides, and \(format.rawValue) is none",
        advice: "name a file that ends in .pptx with -o")
    }
    return try PresentationTemplate(at: path, in: environment)
  }

  /// Writes a picture, but never over its input.
  func write(
    _ bytes: [UInt8], to path: String, besides loaded: LoadedNetwork
  ) throws(Stop) {
    try refuseInput(path, loaded)
    try environment.write(bytes, to: path)
  }

  /// Says on standard error what was written and what is doubtful about it.
  func tell(_ written: WrittenPicture, _ delivery: Delivery) {
    let reporter = DiagnosticReporter(environment, delivery)
    reporter.print(written.diagnostics)
    if !delivery.isQuiet {
      reporter.say(["Wrote \(written.path): \(written.title)"])
    }
  }

  static func diagnostic(of fault: LintViolation) -> Diagnostic {
    let place = "\(Int(fault.place.x)), \(Int(fault.place.y))"
    return Diagnostic(
      "W402", .warning, "the picture has a fault at \(place): \(fault.detail)",
      help: "a fault of the drawing, not of your data")
  }

  static func diagnostic(ofTemplate remark: String) -> Diagnostic {
    Diagnostic("N405", .note, remark)
  }

  static func stop(for error: DrawingError) -> Stop {
    switch error {
    case .unsuitable(let reason, let advice): Stop(.limit, reason, advice: advice)
    case .layout(.missing(let what)): Stop(.missingComponent, what)
    case .layout(let failure): Stop(.limit, "the layout could not be made: \(failure)")
    }
  }
}
