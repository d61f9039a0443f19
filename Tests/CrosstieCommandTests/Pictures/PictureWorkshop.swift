import Drawing
import FileFormats
import Findings
import Foundation
import GraphvizLayout
import Publishing
import StakeholderModel
import TestSupport
import Testing

/// Draws networks as the command does, with the fonts and the Graphviz of this machine.
struct PictureWorkshop {
  /// Whether the tests are built for release; looking for layouts takes minutes otherwise.
  static var isOptimized: Bool {
    #if DEBUG
    false
    #else
    true
    #endif
  }

  fileprivate let studio = Studio(
    measurer: PangoTextMeasurer(),
    engine: WorkerLayoutEngine(executable: BuiltExecutable.path))
  fileprivate let content: PictureContent
  fileprivate let name: String

  init(name: String, network: StakeholderNetwork) async {
    self.name = name
    content = PictureContent(
      network: network.reduced(to: .team), reading: await Reading.of(network), sharing: .team)
  }

  /// The kind drawn for somebody who asks for none.
  func fittingKind() throws -> DiagramKind { try DiagramKind.fitting(for: content.reading) }

  /// Lays a kind out once and looks at it in every theme.
  ///
  /// - Returns: Whether the network suits the kind.
  func look(at kind: DiagramKind) async throws -> Bool {
    let composition: Composition
    do {
      composition = try await kind.composition(of: content, in: studio)
    } catch DrawingError.unsuitable {
      return false
    }
    for theme in Theme.all {
      let picture = composition.picture(in: theme)
      let faults = PictureLint(picture.scene, measurer: studio.measurer).violations
      #expect(faults == [], "\(name), \(kind.id), \(theme.id)")
    }
    return true
  }
}

extension PictureWorkshop {
  /// Tells the whole story once and looks at its slides in every theme.
  func lookAtDeck() async throws {
    let told = try await Story(content).composition(in: studio)
    for theme in Theme.all {
      let slides = told.deck(in: theme).slides
      #expect(slides.last?.part == .method)
      for slide in slides {
        let faults = PictureLint(slide.scene, measurer: studio.measurer).violations
        #expect(faults == [], "\(name), \(slide.part), \(theme.id)")
      }
      #expect(Set(slides.map(\.scene.title)).count == slides.count, "\(name)")
    }
  }
}

/// Files that tests draw from.
enum PictureFiles {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder of reference networks that the environment names.
  static let corpus = ProcessInfo.processInfo.environment["CROSSTIE_CORPUS"].map {
    URL(filePath: $0).appending(path: "networks")
  }

  /// A network of `Samples`.
  static func sample(_ name: String) throws -> StakeholderNetwork {
    let folder = root.appending(path: "Samples/" + name)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try network(names.map { folder.appending(path: $0) }, ReadingOptions())
  }

  /// A network of the corpus.
  static func reference(_ id: String, _ options: ReadingOptions) throws -> StakeholderNetwork {
    let folder = try #require(corpus)
    return try network(
      ["nodes", "edges"].map { folder.appending(path: "\(id).\($0).csv") }, options)
  }

  private static func network(
    _ files: [URL], _ options: ReadingOptions
  ) throws -> StakeholderNetwork {
    let sources = try files.map {
      SourceFile(name: $0.lastPathComponent, bytes: [UInt8](try Data(contentsOf: $0)))
    }
    let reading = readNetwork(sources, options)
    return try #require(reading.network, "\(reading.diagnostics)")
  }
}
