import StakeholderModel

/// Reads the one document of a YAML text as a tree that knows where everything stands.
///
/// Scalars stay text until a field asks for a number or a date. Aliases share what they point to, and
/// may expand to at most as many nodes as the file has bytes: without aliases there cannot be more.
///
/// - Parameters:
///   - bytes: Valid UTF-8 without NUL or byte order mark.
///   - file: The name to show.
/// - Returns: The root; `nil` for a text without a document.
/// - Throws: At the first place that is not YAML, repeats a key, is nested too deep, or expands too far.
/// - Complexity: O(number of bytes).
package func yamlTree(_ bytes: [UInt8], file: String) throws(ReadingFault) -> PositionedNode? {
  var events = try YAMLEvents(bytes, file: file)
  var builder = YAMLTreeBuilder(nodeLimit: max(Limits.expandedNodes, bytes.count))
  while true {
    let event = try events.next()
    if case .streamEnd = event.kind { return builder.root }
    try builder.add(event)
  }
}

/// Puts events together to a tree, without recursion.
private struct YAMLTreeBuilder {
  private(set) var root: PositionedNode?
  private var open: [OpenCollection] = []
  private var anchors: [String: Measured] = [:]
  private var nodeCount = 0
  private var documentCount = 0
  private let nodeLimit: Int

  /// A node with how many nodes and levels it holds, itself included.
  private struct Measured {
    var node: PositionedNode
    var count: Int
    var height: Int
  }

  /// A list or map whose end has not come.
  private struct OpenCollection {
    let isMap: Bool
    let anchor: String?
    let location: SourceLocation
    var items: [PositionedNode] = []
    var entries: [PositionedEntry] = []
    var key: (text: String, location: SourceLocation)?
    var lines: [String: Int] = [:]
    var count = 1
    var height = 1
  }

  init(nodeLimit: Int) { self.nodeLimit = nodeLimit }

  mutating func add(_ event: YAMLEvent) throws(ReadingFault) {
    switch event.kind {
    case .documentStart:
      documentCount += 1
      guard documentCount == 1 else {
        throw ReadingFault(
          "E112", "a second document begins here; a file holds one network", at: event.location)
      }
    case .scalar(let text, let isQuoted):
      if takeKey(text, event) {
        try checkKey(event)
        return
      }
      let node = PositionedNode(.scalar(text, isQuoted: isQuoted), at: event.location)
      try place(Measured(node: node, count: 1, height: 1), event)
    case .listStart, .mapStart: try begin(event)
    case .listEnd, .mapEnd: try end()
    case .alias(let name):
      guard let known = anchors[name] else {
        throw ReadingFault(
          "E104", "“*\(name)” refers to nothing that stands above", at: event.location)
      }
      try place(known, event)
    case .streamEnd, .other: break
    }
  }

  /// Whether a scalar is the key of the map that is open.
  private mutating func takeKey(_ text: String, _ event: YAMLEvent) -> Bool {
    guard let last = open.indices.last, open[last].isMap, open[last].key == nil else {
      return false
    }
    open[last].key = (text, event.location)
    nodeCount += 1
    return true
  }

  private mutating func checkKey(_ event: YAMLEvent) throws(ReadingFault) {
    guard let last = open.indices.last, let key = open[last].key?.text else { return }
    if let line = open[last].lines[key] {
      throw ReadingFault(
        "E105", "the key “\(key)” is already given in line \(line)", at: event.location)
    }
    open[last].lines[key] = event.location.line
  }

  private mutating func begin(_ event: YAMLEvent) throws(ReadingFault) {
    if let last = open.last, last.isMap, last.key == nil {
      throw ReadingFault("E104", "a key must be a single word or text", at: event.location)
    }
    guard open.count < Limits.depth else {
      throw ReadingFault("E107", "nested deeper than \(Limits.depth) levels", at: event.location)
    }
    var isMap = false
    if case .mapStart = event.kind { isMap = true }
    open.append(OpenCollection(isMap: isMap, anchor: event.anchor, location: event.location))
  }

  private mutating func end() throws(ReadingFault) {
    guard let collection = open.popLast() else { return }
    let content: PositionedNode.Content =
      collection.isMap ? .map(collection.entries) : .list(collection.items)
    let node = PositionedNode(content, at: collection.location)
    let measured = Measured(node: node, count: collection.count, height: collection.height)
    if let anchor = collection.anchor { anchors[anchor] = measured }
    nodeCount -= collection.count - 1
    try put(measured, at: collection.location)
  }

  private mutating func place(_ measured: Measured, _ event: YAMLEvent) throws(ReadingFault) {
    if let last = open.last, last.isMap, last.key == nil {
      throw ReadingFault("E104", "a key must be a single word or text", at: event.location)
    }
    if let anchor = event.anchor { anchors[anchor] = measured }
    try put(measured, at: event.location)
  }

  private mutating func put(_ measured: Measured, at location: SourceLocation) throws(ReadingFault)
  {
    nodeCount += measured.count
    guard nodeCount <= nodeLimit else {
      throw ReadingFault("E108", "aliases expand to more than the file holds", at: location)
    }
    guard open.count + measured.height <= Limits.depth + 1 else {
      throw ReadingFault("E107", "nested deeper than \(Limits.depth) levels", at: location)
    }
    guard let last = open.indices.last else {
      root = measured.node
      return
    }
    open[last].count += measured.count + (open[last].isMap ? 1 : 0)
    open[last].height = max(open[last].height, measured.height + 1)
    if let key = open[last].key {
      open[last].entries.append(PositionedEntry(key.text, at: key.location, measured.node))
      open[last].key = nil
    } else {
      open[last].items.append(measured.node)
    }
  }
}
