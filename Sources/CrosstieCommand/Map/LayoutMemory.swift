import FileFormats
import StakeholderModel

/// The file beside an input that keeps everybody's place from picture to picture.
struct LayoutMemory: Sendable {
  /// `NAME.layout.yaml`; `nil` when the input is not a file.
  let path: String?

  /// Finds the file for an input.
  init(beside input: String?) {
    guard let input, input != "-" else {
      path = nil
      return
    }
    path = OutputName.withoutEnding(input) + ".layout.yaml"
  }

  /// The places kept for a kind of picture.
  func positions(
    for kind: String, _ files: any FileSystem
  ) -> (places: [KeptPosition], [Diagnostic]) {
    guard let path, files.kind(of: path) == .file, let bytes = try? files.contents(of: path) else {
      return ([], [])
    }
    let read = readLayoutMemory(SourceFile(name: path, bytes: bytes))
    return (read.memory.positions[kind] ?? [], read.diagnostics)
  }

  /// The places kept for all kinds of picture.
  func allPositions(
    _ files: any FileSystem
  ) -> (places: [String: [KeptPosition]], [Diagnostic]) {
    guard let path, files.kind(of: path) == .file, let bytes = try? files.contents(of: path) else {
      return ([:], [])
    }
    let read = readLayoutMemory(SourceFile(name: path, bytes: bytes))
    return (read.memory.positions, read.diagnostics)
  }

  /// Keeps the places of a kind of picture; those of other kinds stay.
  ///
  /// - Returns: A note when the file could not be written; the picture stands without it.
  func keep(_ places: [KeptPosition], for kind: String, _ files: any FileSystem) -> Diagnostic? {
    guard let path, !places.isEmpty else { return nil }
    var memory = LayoutMemoryFile()
    if files.kind(of: path) == .file, let bytes = try? files.contents(of: path) {
      memory = readLayoutMemory(SourceFile(name: path, bytes: bytes)).memory
    }
    guard memory.positions[kind] != places else { return nil }
    memory.positions[kind] = places
    do {
      try files.write(Array(yamlDocument(of: memory).utf8), to: path)
      return nil
    } catch {
      return Diagnostic(
        "W401", .warning, "places are not kept: cannot write \(path): \(error.reason)",
        help: "--no-layout says that this is meant")
    }
  }
}
