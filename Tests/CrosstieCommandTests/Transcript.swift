import CrosstieCommand
import Synchronization

/// What a command printed and how it ended.
struct Transcript {
  let status: ExitStatus
  let output: String
  let errors: String

  /// Runs a command line in this process.
  ///
  /// - Parameters:
  ///   - arguments: The words after the name of the program.
  ///   - files: The files it sees.
  ///   - standardInput: What it reads from standard input.
  /// - Returns: What it printed and how it ended.
  static func of(
    _ arguments: [String], files: any FileSystem = MemoryFiles([:]), standardInput: String = ""
  ) async -> Transcript {
    let output = Recorder()
    let errors = Recorder()
    let environment = CommandEnvironment(
      standardOutput: output, standardError: errors,
      readStandardInput: { Array(standardInput.utf8) }, files: files, workerExecutable: nil)
    let status = await CommandRunner(environment).run(arguments)
    return Transcript(status: status, output: output.text, errors: errors.text)
  }
}

/// Keeps what is written to it.
final class Recorder: TextSink {
  private let written = Mutex("")

  var text: String { written.withLock { $0 } }
  var terminalWidth: Int? { nil }

  func write(_ text: String) throws(FileFault) { written.withLock { $0 += text } }
}

/// Files in memory; a path that ends in `/` in the initial list is a folder.
final class MemoryFiles: FileSystem {
  private let files: Mutex<[String: [UInt8]]>

  private let isReadOnly: Bool

  init(_ texts: [String: String], isReadOnly: Bool = false) {
    files = Mutex(texts.mapValues { Array($0.utf8) })
    self.isReadOnly = isReadOnly
  }

  init(bytes: [String: [UInt8]]) {
    files = Mutex(bytes)
    isReadOnly = false
  }

  var paths: [String] { files.withLock { $0.keys.sorted() } }

  func text(of path: String) -> String? {
    files.withLock { $0[path] }.map { String(decoding: $0, as: UTF8.self) }
  }

  func kind(of path: String) -> FileKind? {
    files.withLock { files in
      if files[path] != nil { return .file }
      let folder = path.hasSuffix("/") ? path : path + "/"
      return files.keys.contains { $0.hasPrefix(folder) } ? .folder : nil
    }
  }

  func contents(of path: String) throws(FileFault) -> [UInt8] {
    guard let bytes = files.withLock({ $0[path] }) else {
      throw FileFault(path: path, reason: "no such file")
    }
    return bytes
  }

  func entries(of folder: String) throws(FileFault) -> [String] {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return files.withLock { files in
      files.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
        .filter { !$0.isEmpty && !$0.contains("/") }.sorted()
    }
  }

  func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    guard !isReadOnly else { throw FileFault(path: path, reason: "permission denied") }
    files.withLock { $0[path] = bytes }
  }

  func makeFolder(_ path: String) throws(FileFault) {}

  func isSame(_ first: String, _ second: String) -> Bool { first == second }
}
