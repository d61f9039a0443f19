package import StakeholderModel

/// A piece of structured data that knows where it stands: what YAML and tables have in common.
package struct PositionedNode: Sendable {
  /// What the node holds.
  package enum Content: Sendable {
    /// Text as written; whether it was quoted tells `"40"` from `40`.
    case scalar(String, isQuoted: Bool)
    /// Several nodes.
    case list([PositionedNode])
    /// Nodes by key, in the order of the file; every key occurs once.
    case map([PositionedEntry])
  }

  /// What the node holds.
  package var content: Content
  /// Where it begins.
  package var location: SourceLocation

  package init(_ content: Content, at location: SourceLocation) {
    self.content = content
    self.location = location
  }

  /// The text of a scalar; `nil` for everything else, for nothing and for the word `null`.
  package var text: String? {
    guard case .scalar(let text, let isQuoted) = content, !text.isEmpty else { return nil }
    return !isQuoted && (text == "~" || text == "null") ? nil : text
  }

  /// Whether the node holds nothing.
  package var isNull: Bool {
    if case .scalar = content { text == nil } else { false }
  }

  /// What kind of thing the node is, for a message.
  package var description: String {
    switch content {
    case .scalar: "text"
    case .list: "a list"
    case .map: "keys and values"
    }
  }

  /// The value under a key.
  package subscript(key: String) -> PositionedNode? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }
}

/// One key with its value.
package struct PositionedEntry: Sendable {
  package var key: String
  package var keyLocation: SourceLocation
  package var value: PositionedNode

  package init(_ key: String, at keyLocation: SourceLocation, _ value: PositionedNode) {
    self.key = key
    self.keyLocation = keyLocation
    self.value = value
  }
}
