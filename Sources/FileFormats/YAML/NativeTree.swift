import StakeholderModel

/// The tree of a native file, or of a file with the one whose name ends in `.restricted.yaml`.
///
/// - Returns: `nil`, with errors in the log, when the files are not one network.
func nativeTree(
  _ files: [SourceFile], _ log: DiagnosticLog
) throws(ReadingFault) -> PositionedNode? {
  let restricted = files.filter(\.isRestricted)
  let open = files.filter { !$0.isRestricted }
  guard open.count <= 1, restricted.count <= 1 else {
    let names = (open.count > 1 ? open : restricted).prefix(2).map(\.name)
    log.error(
      "E113", "these are two networks: \(names.joined(separator: " and "))",
      help: "give one file, or one file with its .restricted.yaml", at: nil)
    return nil
  }
  var tree: PositionedNode?
  for file in open + restricted {
    let text = try decodedText(of: file, nil)
    let start = SourceLocation(file: file.name, line: 1, column: 1)
    guard text.encoding == "UTF-8" else {
      throw ReadingFault(
        "E102", "the file is \(text.encoding); Crosstie YAML is UTF-8",
        help: "save it as UTF-8", at: start)
    }
    guard let root = try yamlTree(text.bytes, file: file.name) else {
      throw ReadingFault(
        "E109", "the file is empty", help: "`crosstie init` writes one to fill in", at: start)
    }
    try checkVersion(root)
    tree = tree.map { merged($0, root, path: "", log) } ?? root
  }
  return tree
}

extension SourceFile {
  /// Whether the file holds what only some may see, to be merged with the one beside it.
  fileprivate var isRestricted: Bool {
    let name = baseName.lowercased()
    return name.hasSuffix(".restricted.yaml") || name.hasSuffix(".restricted.yml")
  }
}

private func checkVersion(_ root: PositionedNode) throws(ReadingFault) {
  guard case .map(let entries) = root.content, let first = entries.first else {
    throw ReadingFault(
      "E114", "a network begins with the key `crosstie: 1`", at: root.location)
  }
  guard let version = root["crosstie"] else {
    throw ReadingFault(
      "E114", "the first key must be `crosstie: 1`, but this is “\(first.key)”",
      help: "add the line crosstie: 1 at the top", at: first.keyLocation)
  }
  guard version.text == "1" else {
    throw ReadingFault(
      "E114",
      "this file is of format version “\(version.text ?? "")”; this release reads version 1",
      at: version.location)
  }
}

/// Two trees as one: keys that only one has are taken over, lists of entities are joined by id.
///
/// The trees are at most ``Limits/depth`` deep, so recursion is bounded.
private func merged(
  _ first: PositionedNode, _ second: PositionedNode, path: String, _ log: DiagnosticLog
) -> PositionedNode {
  switch (first.content, second.content) {
  case (.map(var entries), .map(let others)):
    for other in others {
      guard let place = entries.firstIndex(where: { $0.key == other.key }) else {
        entries.append(other)
        continue
      }
      if other.key == "id" || path.isEmpty && other.key == "crosstie" { continue }
      entries[place].value = merged(
        entries[place].value, other.value, path: path + "/" + other.key, log)
    }
    return PositionedNode(.map(entries), at: first.location)
  case (.list(var items), .list(let others)) where path.utf8.filter({ $0 == 0x2F }).count == 1:
    var places: [String: Int] = [:]
    for (place, item) in items.enumerated() { places[item["id"]?.text ?? ""] = place }
    for other in others {
      guard let id = other["id"]?.text, let place = places[id] else {
        items.append(other)
        continue
      }
      items[place] = merged(items[place], other, path: path + "/item", log)
    }
    return PositionedNode(.list(items), at: first.location)
  default:
    log.error(
      "E117", "this is already given in \(first.location.file):\(first.location.line)",
      help: "keep it in one of the two files", at: second.location)
    return first
  }
}
