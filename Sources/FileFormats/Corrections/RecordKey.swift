/// What a record of a list is told apart by: its id, else what it joins.
struct RecordKeys {
  /// The parts of a record that stand for its id, by list.
  private static let parts: [String: [String]] = [
    "ties": ["from", "to", "kind"], "memberships": ["alliance", "person", "organization"],
    "champions": ["person", "for", "inside"], "losses": ["holder", "initiative", "type"],
    "contributions": ["from", "to", "resource"],
  ]

  private let list: String
  private var seen: [String: Int] = [:]

  init(_ list: String) { self.list = list }

  /// The key of the next record; a second of the same parts is told apart by its number.
  mutating func next(_ record: [OutputNode.Member]) -> String {
    func text(_ key: String) -> String? { record.first { $0.key == key }?.value.spelled }
    if let id = text("id") { return id }
    let key = (Self.parts[list] ?? []).map { text($0) ?? "" }.joined(separator: " | ")
    seen[key, default: 0] += 1
    let number = seen[key] ?? 1
    return number == 1 ? key : "\(key) | \(number)"
  }
}

extension OutputNode {
  /// The node as words on one line.
  var spelled: String {
    switch self {
    case .text(let text), .plain(let text): text
    case .list(let items): items.map(\.spelled).joined(separator: "; ")
    case .map(let members):
      members.map { "\($0.key) \($0.value.spelled)" }.joined(separator: ", ")
    }
  }
}
