import Foundation

/// A Chromium on this machine, run without a window.
enum Browser {
  /// The first of the usual names on the search path.
  static let path: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// Opens a page from a file, lets its scripts run, and gives the document as it stands then.
  static func document(after page: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("crosstie-form-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("form.html")
    try Data(page.utf8).write(to: file)
    let browser = Process()
    browser.executableURL = URL(fileURLWithPath: path ?? "")
    browser.arguments = [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--no-first-run", "--user-data-dir=\(folder.path)/profile", "--virtual-time-budget=8000",
      "--timeout=60000", "--dump-dom", file.absoluteString,
    ]
    let output = folder.appendingPathComponent("dom.html")
    try Data().write(to: output)
    browser.standardOutput = try FileHandle(forWritingTo: output)
    browser.standardError = FileHandle.nullDevice
    browser.standardInput = FileHandle.nullDevice
    try browser.run()
    browser.waitUntilExit()
    return String(decoding: try Data(contentsOf: output), as: UTF8.self)
  }
}
