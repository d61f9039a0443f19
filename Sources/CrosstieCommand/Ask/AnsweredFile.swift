import FileFormats
import StakeholderModel

/// Writes the network with the answers.
struct AnsweredFile {
  private let environment: CommandEnvironment
  private let inputs: [String]

  init(_ environment: CommandEnvironment, inputs: [String]) {
    self.environment = environment
    self.inputs = inputs
  }

  /// Writes the network as its name says: YAML, a workbook, or a folder of CSV.
  ///
  /// - Returns: The paths of the files.
  func write(_ network: StakeholderNetwork, to path: String) throws(Stop) -> [String] {
    let format = try format(of: path)
    let folder = path.hasSuffix("/") ? path : path + "/"
    let files: [SourceFile]
    do throws(WorkbookWritingFault) {
      files = try FileFormats.write(network, as: format, named: path).files
    } catch {
      throw Stop(.cannotWrite, error.message, advice: "a name that ends in .yaml holds everything")
    }
    let paths = files.map { format.isFolder ? folder + $0.name : path }
    for target in paths + [path] { try refuseInput(target) }
    do throws(FileFault) {
      if format.isFolder { try environment.files.makeFolder(path) }
      for (file, target) in zip(files, paths) {
        try environment.files.write(file.bytes, to: target)
      }
    } catch {
      throw Stop(.cannotWrite, "cannot write \(error.path): \(error.reason)")
    }
    return paths
  }

  private func format(of path: String) throws(Stop) -> FileFormat {
    let lowered = path.lowercased()
    if lowered.hasSuffix(".yaml") || lowered.hasSuffix(".yml") { return .yaml }
    if lowered.hasSuffix(".xlsx") { return .workbook }
    if path.hasSuffix("/") || environment.files.kind(of: path) == .folder { return .csvFolder }
    throw Stop(
      .usage, "the network with the answers goes into .yaml, .xlsx, or a folder",
      advice: "such as -o answered.xlsx")
  }

  private func refuseInput(_ path: String) throws(Stop) {
    let all = inputs + inputs.compactMap { RestrictedFile.beside($0) }
    for input in all where input == path || environment.files.isSame(input, path) {
      throw Stop(
        .usage, "\(path) is the input; it is never overwritten", advice: "name another file with -o"
      )
    }
  }
}
