import FileFormats
import Findings
import StakeholderModel

/// A YAML file of thresholds: names with dots, or keys inside keys, and a number for each.
struct SettingsFile {
  let path: String

  /// Reads the file.
  ///
  /// - Throws: With exit 3 for a file that cannot be read, a name that is no threshold, or a value that
  ///   is no number of 0 or more; all such faults are named at once.
  func read(in environment: CommandEnvironment) throws(Stop) -> FindingSettings {
    let root = try YAMLFile(path: path, role: "file of settings").root(in: environment)
    guard let root else { return FindingSettings() }
    var settings = FindingSettings()
    var faults: [String] = []
    for (name, node) in entries(of: root) {
      guard let threshold = Threshold.known.first(where: { $0.id == name }) else {
        let near = NearestName.of(name, among: Threshold.known.map(\.id))
        faults.append(
          "\(node.location.text): there is no setting “\(name)”"
            + (near.map { "; did you mean “\($0)”?" } ?? ""))
        continue
      }
      guard let value = node.text.flatMap(Double.init), value.isFinite, value >= 0 else {
        faults.append("\(node.location.text): “\(name)” takes a number of 0 or more")
        continue
      }
      settings[threshold] = value
    }
    guard let first = faults.first else { return settings }
    throw Stop(
      .invalidInput, first,
      advice: faults.count > 1 ? faults.dropFirst().joined(separator: "\n  ") : nil)
  }

  /// Every value with its whole name, keys inside keys joined by dots, without recursion.
  private func entries(of root: PositionedNode) -> [(String, PositionedNode)] {
    var entries: [(String, PositionedNode)] = []
    var open: [(prefix: String, node: PositionedNode)] = [("", root)]
    while let (prefix, node) = open.popLast() {
      guard case .map(let members) = node.content else {
        entries.append((prefix, node))
        continue
      }
      for member in members.reversed() {
        open.append((prefix.isEmpty ? member.key : prefix + "." + member.key, member.value))
      }
    }
    return entries
  }
}
