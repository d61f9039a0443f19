import FileFormats
import StakeholderModel

/// A YAML file that a flag names, such as thresholds or a scenario.
struct YAMLFile {
  let path: String
  /// What the file should be, in words: "scenario".
  let role: String

  /// Reads the tree of the file; `nil` when nothing is in it.
  ///
  /// - Throws: With exit 3 for a file that cannot be read or is no YAML.
  func root(in environment: CommandEnvironment) throws(Stop) -> PositionedNode? {
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try environment.files.contents(of: path)
    } catch {
      throw Stop(.invalidInput, "cannot read \(error.path): \(error.reason)")
    }
    do throws(ReadingFault) {
      return try yamlTree(bytes, file: path)
    } catch {
      throw Stop(
        .invalidInput, "\(path) is no \(role): \(error.diagnostic.message)",
        diagnostics: [error.diagnostic])
    }
  }
}
