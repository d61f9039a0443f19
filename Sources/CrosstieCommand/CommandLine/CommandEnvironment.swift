/// Everything a command touches outside itself, so that tests can hand in their own.
public struct CommandEnvironment: Sendable {
  /// Where answers go.
  public var standardOutput: any TextSink
  /// Where everything else goes.
  public var standardError: any TextSink
  /// Gives all of standard input.
  public var readStandardInput: @Sendable () -> [UInt8]
  /// Where files are read and written.
  public var files: any FileSystem
  /// The executable that runs layout workers; `nil` runs layouts in this process, one after another.
  public var workerExecutable: String?

  /// Whether the user asks all programs to use no color (`NO_COLOR`).
  public var prefersNoColor = false

  /// Makes an environment.
  public init(
    standardOutput: any TextSink, standardError: any TextSink,
    readStandardInput: @escaping @Sendable () -> [UInt8], files: any FileSystem,
    workerExecutable: String?
  ) {
    self.standardOutput = standardOutput
    self.standardError = standardError
    self.readStandardInput = readStandardInput
    self.files = files
    self.workerExecutable = workerExecutable
  }
}

/// Somewhere text can be written to.
public protocol TextSink: Sendable {
  /// How many columns a line has, when a person is looking; `nil` for a pipe or a file.
  var terminalWidth: Int? { get }

  /// Writes text as it is.
  ///
  /// - Throws: ``FileFault`` when it cannot be written.
  func write(_ text: String) throws(FileFault)
}

/// Why a file could not be read or written.
public struct FileFault: Error, Sendable, Hashable {
  /// The path as the user gave it.
  public let path: String
  /// What the system said, in plain words.
  public let reason: String

  /// Makes a fault.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}

/// Files and folders.
public protocol FileSystem: Sendable {
  /// What is at `path`; `nil` when nothing is.
  func kind(of path: String) -> FileKind?
  /// All bytes of a file.
  func contents(of path: String) throws(FileFault) -> [UInt8]
  /// The names in a folder, in byte order, without hidden ones.
  func entries(of folder: String) throws(FileFault) -> [String]
  /// Replaces a file as a whole: afterwards the old bytes stand there, or all the new ones.
  func write(_ bytes: [UInt8], to path: String) throws(FileFault)
  /// Makes a folder, and those it lies in.
  func makeFolder(_ path: String) throws(FileFault)
  /// Whether two paths lead to the same file.
  func isSame(_ first: String, _ second: String) -> Bool
}

/// What is at a path.
public enum FileKind: Sendable, Hashable {
  /// A regular file.
  case file
  /// A folder.
  case folder
  /// A device, a pipe, a link that leads nowhere.
  case other
}
