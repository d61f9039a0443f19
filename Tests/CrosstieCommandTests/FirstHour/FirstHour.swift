import CrosstieCommand
import Foundation
import Synchronization
import TestSupport

/// A coordinator's first hour with her workbook: what she types, what she reads, what she gets.
struct FirstHour {
  /// The commands of the hour, as she types them; between the second and the third she mends her list.
  static let commands = [
    "start partners.xlsx",
    "check partners.xlsx --mark",
    "ask partners.xlsx",
    "ask partners.xlsx --read answers -o partners-answered.xlsx",
    "deck partners-answered.xlsx",
  ]

  /// What each command ended with.
  private(set) var statuses: [ExitStatus] = []
  /// Her screen from the first to the last command.
  private(set) var screen = ""
  /// Her folder at the end.
  let files: MemoryFiles

  /// Lives through it once.
  static let lived = Task { await FirstHour() }

  private init() async {
    files = Self.folder(with: "partners.xlsx")
    for command in Self.commands {
      if command.hasPrefix("ask"), !command.contains("--read") { mendList() }
      let (status, text) = await Self.run(command, files)
      statuses.append(status)
      screen += (screen.isEmpty ? "" : "\n") + "$ crosstie \(command)\n" + text
    }
  }

  private func mendList() {
    try? files.write(Self.bytes(of: "partners-fixed.xlsx"), to: "partners.xlsx")
  }

  /// Runs a command on a screen of 96 columns, where both streams come together.
  static func run(_ command: String, _ files: MemoryFiles) async -> (ExitStatus, String) {
    let screen = Screen()
    var environment = CommandEnvironment(
      standardOutput: screen, standardError: screen, readStandardInput: { [] }, files: files,
      workerExecutable: BuiltExecutable.path)
    environment.prefersNoColor = true
    let words = command.split(separator: " ").map(String.init)
    let status = await CommandRunner(environment).run(words)
    return (status, screen.text)
  }

  /// Her folder with one of the sample's workbooks as `partners.xlsx`, and the answers she got.
  static func folder(with workbook: String) -> MemoryFiles {
    var files = ["partners.xlsx": bytes(of: workbook)]
    for name in names(in: "answers") { files["answers/" + name] = bytes(of: "answers/" + name) }
    return MemoryFiles(bytes: files)
  }

  private static let sample = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Samples/first-hour")

  static func bytes(of name: String) -> [UInt8] {
    (try? Data(contentsOf: sample.appending(path: name))).map { [UInt8]($0) } ?? []
  }

  private static func names(in folder: String) -> [String] {
    let path = sample.appending(path: folder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

/// A terminal of 96 columns without colors; what was overwritten is not seen.
private final class Screen: TextSink {
  private static let erasing = "\r\u{1B}[K"
  private let written = Mutex("")

  /// What stands on the screen at the end: progress comes and goes with the speed of the machine.
  var text: String {
    written.withLock { $0 }.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(separator: Self.erasing, omittingEmptySubsequences: false).last ?? "" }
      .joined(separator: "\n")
  }
  var terminalWidth: Int? { 96 }

  func write(_ text: String) throws(FileFault) { written.withLock { $0 += text } }
}
