import Drawing
import Findings
import NetworkAnalysis
import StakeholderModel

/// A network before and after, drawn on one layout.
struct PairOfPictures {
  /// What is drawn twice.
  struct Sides {
    let before: Reading
    let after: Reading
    let titles: (before: String, after: String)
    /// Who is who, where ids are not the same on both sides.
    var identities: RoundIdentities?

    /// The places of one side by the ids of the other.
    func moved(_ places: [KeptPosition]) -> [KeptPosition] {
      guard let identities else { return places }
      return places.compactMap { place in
        let actors: [Actor] = [
          .person(PersonID(place.id)), .organization(OrganizationID(place.id)),
        ]
        guard let known = actors.first(where: { identities.after($0) != nil }),
          let now = identities.after(known)
        else { return nil }
        return KeptPosition(id: now.id, x: place.x, y: place.y)
      }
    }
  }

  private let environment: CommandEnvironment
  private let sharing: SharingOptions
  private let kind: String?

  init(_ environment: CommandEnvironment, _ sharing: SharingOptions, kind: String?) {
    self.environment = environment
    self.sharing = sharing
    self.kind = kind
  }

  /// Draws both: NAME-before and NAME-after, with everybody who stays in the same place.
  ///
  /// - Parameters:
  ///   - sides: What is drawn.
  ///   - inputs: The files that are never overwritten.
  ///   - path: Where to, without -before and -after.
  ///   - delivery: Whether to say what was written.
  /// - Throws: What cannot be drawn or written.
  func draw(
    _ sides: Sides, besides inputs: [String], to path: String, _ delivery: Delivery
  ) async throws(Stop) {
    let target = try PictureTarget(path: path, format: nil)
    let kind = try chosenKind(sides.before)
    let (stem, ending) = parts(of: path)
    let first = try await picture(of: sides.before, kind, at: [], title: sides.titles.before)
    let second = try await picture(
      of: sides.after, kind, at: sides.moved(first.positions), title: sides.titles.after)
    let reporter = DiagnosticReporter(environment, delivery)
    for (scene, name) in [(first.scene, "before"), (second.scene, "after")] {
      let file = "\(stem)-\(name)\(ending)"
      try environment.refuseInput(file, inputs)
      try environment.write(try scene.bytes(as: target.format), to: file)
      if !delivery.isQuiet { reporter.say(["Wrote \(file): \(scene.title)"]) }
    }
  }

  private func chosenKind(_ reading: Reading) throws(Stop) -> DiagramKind {
    if let kind {
      guard let known = DiagramKind.named(kind) else {
        throw Stop(
          .usage, "there is no kind of picture “\(kind)”",
          advice: "kinds: " + DiagramKind.all.map(\.id).joined(separator: ", "))
      }
      return known
    }
    do throws(DrawingError) {
      return try DiagramKind.fitting(for: reading)
    } catch {
      throw PicturePainter.stop(for: error)
    }
  }

  private func picture(
    of reading: Reading, _ kind: DiagramKind, at places: [KeptPosition], title: String
  ) async throws(Stop) -> Picture {
    guard sharing.share != .public || !kind.drawsEachPerson else {
      throw Stop(
        .usage, "a public picture shows no single people, and \(kind.id) draws each of them",
        advice: "draw --kind organizations, or use --share partners")
    }
    let name = reading.network.name.map { ": \($0)" } ?? ""
    var content = PictureContent.shown(reading.network, reading, sharing, title: title + name)
    if !places.isEmpty { content.network.positions = places }
    do throws(DrawingError) {
      return try await kind.composition(of: content, in: environment.studio).picture(in: .light)
    } catch {
      throw PicturePainter.stop(for: error)
    }
  }

  /// The path without its ending, and the ending with its dot.
  private func parts(of path: String) -> (stem: String, ending: String) {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return (path, "") }
    return (String(path[..<dot]), String(path[dot...]))
  }
}
