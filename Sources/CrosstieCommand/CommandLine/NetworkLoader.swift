import FileFormats
import StakeholderModel
import TextFormats

/// A network read from disk, with everything the reader said about it.
struct LoadedNetwork: Sendable {
  /// The network.
  let network: StakeholderNetwork
  /// The answer of the reader.
  let reading: NetworkReading
  /// The paths that were read, as the user gave them; a folder stands for its files.
  let paths: [String]
}

extension InputOptions {
  /// Reads the files named on the command line.
  ///
  /// What was understood and what is doubtful goes to standard error.
  func load(
    in environment: CommandEnvironment, _ delivery: Delivery
  ) throws(Stop) -> LoadedNetwork {
    let reading = readNetwork(try sourceFiles(in: environment), try readingOptions())
    let reporter = DiagnosticReporter(environment, delivery)
    if !delivery.isQuiet { reporter.say(reading.understood) }
    reporter.print(reading)
    guard let network = reading.network else {
      let errors = reading.diagnostics.count { $0.severity == .error }
      throw Stop(
        .invalidInput, errors == 1 ? "the input has an error" : "the input has \(errors) errors",
        diagnostics: reading.diagnostics)
    }
    return LoadedNetwork(network: network, reading: reading, paths: paths)
  }

  /// The bytes behind the paths; a folder stands for the tables or the workbook in it, else for its
  /// Crosstie file.
  func sourceFiles(in environment: CommandEnvironment) throws(Stop) -> [SourceFile] {
    guard !paths.isEmpty else {
      throw Stop(
        .usage, "no file is named",
        advice: "name a Crosstie file, a folder or a table; - reads standard input")
    }
    var files: [SourceFile] = []
    for path in paths {
      if path == "-" {
        files.append(SourceFile(name: "-", bytes: environment.readStandardInput()))
      } else if environment.files.kind(of: path) == .folder {
        files += try filesOfNetwork(in: path, environment)
      } else {
        files.append(try file(at: path, environment))
        if let restricted = RestrictedFile.beside(path),
          environment.files.kind(of: restricted) == .file, !paths.contains(restricted)
        {
          files.append(try file(at: restricted, environment))
        }
      }
    }
    return files
  }

  private func filesOfNetwork(
    in folder: String, _ environment: CommandEnvironment
  ) throws(Stop) -> [SourceFile] {
    let names = try readable { () throws(FileFault) in
      try environment.files.entries(of: folder)
    }
    func ending(in endings: [String]) -> [String] {
      names.filter { name in endings.contains(where: name.lowercased().hasSuffix) }
    }
    let tables = ending(in: [".csv", ".tsv"])
    let native = ending(in: [".yaml", ".yml"]).filter { !$0.hasSuffix(".layout.yaml") }
    // A workbook that is open leaves a small file beside it, named like it after `~$`.
    let workbooks = ending(in: [".xlsx", ".xlsm"]).filter { !$0.hasPrefix("~$") }
    guard !tables.isEmpty || !native.isEmpty || !workbooks.isEmpty else {
      throw Stop(
        .invalidInput, "\(folder) holds no table, no workbook and no Crosstie file",
        advice:
          "a folder needs CSV files such as people.csv and ties.csv; “crosstie init” makes one")
    }
    var files: [SourceFile] = []
    for name in tables.isEmpty && workbooks.isEmpty ? native : tables + workbooks {
      files.append(
        try file(at: folder.hasSuffix("/") ? folder + name : folder + "/" + name, environment))
    }
    return files
  }

  private func file(
    at path: String, _ environment: CommandEnvironment
  ) throws(Stop) -> SourceFile {
    guard let kind = environment.files.kind(of: path) else {
      throw Stop(.invalidInput, "there is no file \(path)")
    }
    guard kind == .file else { throw Stop(.invalidInput, "\(path) is not a regular file") }
    return SourceFile(
      name: path,
      bytes: try readable { () throws(FileFault) in try environment.files.contents(of: path) })
  }

  private func readable<Result>(_ read: () throws(FileFault) -> Result) throws(Stop) -> Result {
    do {
      return try read()
    } catch {
      throw Stop(.invalidInput, "cannot read \(error.path): \(error.reason)")
    }
  }
}

/// The second file that holds what is not for everyone.
enum RestrictedFile {
  /// `partners.restricted.yaml` for `partners.yaml`; `nil` for anything else.
  static func beside(_ path: String) -> String? {
    for ending in [".yaml", ".yml"] where path.hasSuffix(ending) {
      guard !path.hasSuffix(".restricted" + ending) else { return nil }
      return String(path.dropLast(ending.count)) + ".restricted" + ending
    }
    return nil
  }
}
