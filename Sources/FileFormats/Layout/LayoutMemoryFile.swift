public import StakeholderModel

/// The places of people and organizations in the pictures of one network, kind by kind.
///
/// As a file:
///
///     crosstieLayout: 1
///     silos:
///       positions: {police: [412.5, 300], p001: [380, 260.25]}
public struct LayoutMemoryFile: Sendable, Hashable {
  /// The places by the kind of picture.
  public var positions: [String: [KeptPosition]] = [:]

  /// Makes a memory of nothing.
  public init() {}
}

/// Reads kept places.
///
/// - Parameter file: A file as `yamlDocument(of:)` writes it.
/// - Returns: The places, and a warning for what could not be read: a picture can do without.
/// - Complexity: O(number of bytes).
public func readLayoutMemory(
  _ file: SourceFile
) -> (memory: LayoutMemoryFile, diagnostics: [Diagnostic]) {
  var memory = LayoutMemoryFile()
  do throws(ReadingFault) {
    let text = try decodedText(of: file, nil)
    guard let root = try yamlTree(text.bytes, file: file.name),
      root["crosstieLayout"]?.text == "1", case .map(let entries) = root.content
    else {
      let place = SourceLocation(file: file.name, line: 1, column: 1)
      throw ReadingFault("W403", "these are no places kept by Crosstie", at: place)
    }
    for entry in entries where entry.key != "crosstieLayout" {
      memory.positions[entry.key] = try keptPositions(entry.value)
    }
    return (memory, [])
  } catch {
    let fault = error.diagnostic
    let warning = Diagnostic(
      "W403", .warning, "places are not kept from the last picture: \(fault.message)",
      help: "delete the file to start anew", at: fault.location)
    return (memory, [warning])
  }
}

private func keptPositions(_ node: PositionedNode) throws(ReadingFault) -> [KeptPosition] {
  guard case .map(let places)? = node["positions"]?.content else {
    throw ReadingFault("W403", "positions are missing", at: node.location)
  }
  var positions: [KeptPosition] = []
  for place in places {
    guard case .list(let numbers) = place.value.content, numbers.count == 2,
      let x = numbers[0].text.flatMap(Double.init), let y = numbers[1].text.flatMap(Double.init),
      x.isFinite, y.isFinite
    else {
      throw ReadingFault("W403", "a place is [x, y]", at: place.value.location)
    }
    positions.append(KeptPosition(id: place.key, x: x, y: y))
  }
  return positions
}

/// Kept places as a YAML text; the same places give the same bytes.
public func yamlDocument(of memory: LayoutMemoryFile) -> String {
  var members: [OutputNode.Member] = [("crosstieLayout", .plain("1"))]
  for kind in memory.positions.keys.sorted() {
    let places = (memory.positions[kind] ?? []).sorted {
      $0.id.utf8.lexicographicallyPrecedes($1.id.utf8)
    }
    if let kept = encoded(places) { members.append((kind, kept)) }
  }
  return yamlDocument(members)
}
