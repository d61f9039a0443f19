import ArgumentParser
import Drawing
import GraphKernel
import GraphvizLayout
import StakeholderModel
import TextFormats

/// The flags of the plain rendering by Graphviz itself.
struct PlainOptions: ParsableArguments, Sendable {
  @Flag(name: .customLong("plain"), help: "Let Graphviz draw the bare network.")
  var isPlain = false

  @Option(
    name: .customShort("T"),
    help: "With --plain: \(PlainFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var plainFormat: String?

  @Option(
    name: .customShort("K"),
    help: "With --plain: \(PlainEngine.allCases.map(\.rawValue).joined(separator: ", ")).")
  var engine: String?

  func validate() throws {
    guard isPlain || (plainFormat == nil && engine == nil) else {
      throw ValidationError("-T and -K go with --plain")
    }
  }
}

/// The bare network, drawn by Graphviz.
struct PlainPicture: Sendable {
  private let format: PlainFormat
  private let engine: PlainEngine

  /// Settles format and engine from the flags, else from the ending of the file.
  init(_ options: PlainOptions, path: String?) throws(Stop) {
    let ending = path.flatMap { path in
      path.lastIndex(of: ".").map { String(path[path.index(after: $0)...]) }
    }
    let word = options.plainFormat ?? ending ?? "svg"
    guard let format = PlainFormat(rawValue: word) else {
      throw Stop(
        .usage, "Graphviz is not asked for “\(word)” here",
        advice: "formats: " + PlainFormat.allCases.map(\.rawValue).joined(separator: ", "))
    }
    guard let engine = PlainEngine(rawValue: options.engine ?? "neato") else {
      throw Stop(
        .usage, "there is no engine “\(options.engine ?? "")”",
        advice: "engines: " + PlainEngine.allCases.map(\.rawValue).joined(separator: ", "))
    }
    self.format = format
    self.engine = engine
  }

  /// The ending of a file in the format.
  var ending: String { format.rawValue }

  /// The picture of a view.
  ///
  /// - Parameters:
  ///   - view: What to draw.
  ///   - network: Where names come from; vertices it does not hold are left without one.
  ///   - executable: The program that runs layout workers.
  /// - Returns: The bytes of a file.
  /// - Throws: When Graphviz lacks a part, passes a limit, or fails.
  func bytes(
    of view: NetworkView, _ network: StakeholderNetwork, executable: String
  ) async throws(Stop) -> [UInt8] {
    let names = ActorNames(network)
    let plain = PlainNetwork(
      labels: view.nodes.map { names.name(of: $0) },
      edges: view.graph.edges.map { PlainNetwork.Edge($0.source, $0.target) },
      isDirected: view.graph.isDirected)
    do throws(LayoutFailure) {
      return try await PlainRenderer(executable: executable)
        .render(plain, engine: engine, format: format)
    } catch {
      throw PicturePainter.stop(for: .layout(error))
    }
  }
}

extension Map {
  /// Draws the bare network and says where it went.
  func plainPicture(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let plainPicture = try PlainPicture(plain, path: outputPath)
    guard let executable = environment.workerExecutable else {
      throw Stop(.missingComponent, "--plain needs the crosstie program itself to draw with")
    }
    let loaded = try input.load(in: environment, delivery)
    let network = loaded.network.reduced(
      to: sharing.share ?? .team, includesRestricted: sharing.includeRestricted)
    var options = flags.view.options
    options.keepsDirection = true
    let people = network.view(.people, options)
    let shown = people.nodes.isEmpty ? network.view(.organizations, options) : people
    let bytes = try await plainPicture.bytes(of: shown, network, executable: executable)
    let path = outputPath ?? OutputName.beside(loaded, "plain", ending: plainPicture.ending)
    let painter = PicturePainter(environment, sharing: sharing, options: picture)
    try painter.write(bytes, to: path, besides: loaded)
    if !quiet {
      DiagnosticReporter(environment, delivery).say(
        ["Wrote \(path): \(shown.nodes.count) names, \(shown.graph.edges.count) ties"])
    }
    return Answer(text: "", result: .object(["file": .text(path)]))
  }
}
