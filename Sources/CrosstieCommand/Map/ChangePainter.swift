import Drawing
import Publishing
import StakeholderModel

/// Draws two rounds, or what is and what is only thought of, in one picture.
struct ChangePainter {
  private let environment: CommandEnvironment

  init(_ environment: CommandEnvironment) { self.environment = environment }

  /// Lays out, checks and writes the picture.
  ///
  /// - Parameters:
  ///   - content: The two rounds.
  ///   - inputs: The files that are never overwritten.
  ///   - path: Where to.
  ///   - delivery: Whether to say what was written.
  /// - Throws: What cannot be drawn or written.
  func draw(
    _ content: ChangeContent, besides inputs: [String], to path: String, _ delivery: Delivery
  ) async throws(Stop) {
    guard content.after.sharing != .public else {
      throw Stop(
        .usage,
        "a public picture shows no single people, and what changed is drawn with each of them",
        advice: "draw --pictures with --kind organizations, or use --share partners")
    }
    let target = try PictureTarget(path: path, format: nil)
    try environment.refuseInput(path, inputs)
    let studio = environment.studio
    let picture: Picture
    do throws(DrawingError) {
      picture = try await ChangePicture.composition(of: content, in: studio).picture(in: .light)
    } catch {
      throw PicturePainter.stop(for: error)
    }
    let reporter = DiagnosticReporter(environment, delivery)
    let faults = PictureLint(picture.scene, measurer: studio.measurer).violations
    reporter.print(picture.diagnostics + faults.map(PicturePainter.diagnostic))
    try environment.write(try picture.scene.bytes(as: target.format), to: path)
    if !delivery.isQuiet { reporter.say(["Wrote \(path): \(picture.scene.title)"]) }
  }
}

extension Scene {
  /// The scene as a file of a format.
  func bytes(as format: PictureTarget.Format) throws(Stop) -> [UInt8] {
    do throws(PublishingError) {
      switch format {
      case .svg: return Array(svg.utf8)
      case .png: return try png()
      case .pdf: return try pdf()
      case .pptx:
        return try presentation(
          of: [PresentationSlide(scene: self)], title: title, template: nil
        ).bytes
      }
    } catch {
      throw Stop(.missingComponent, "cannot draw \(format.rawValue): \(error)")
    }
  }
}
