/// Anything a file says about an entity that the model has no field for, in the order of the file.
public struct Attributes: Sendable, Hashable {
  /// One attribute's value.
  public enum Value: Sendable, Hashable {
    /// Text.
    case text(String)
    /// A finite number.
    case number(Double)
    /// Yes or no.
    case boolean(Bool)
    /// Several values.
    case list([Value])
  }

  /// The names and values in the order of the file; every name occurs once.
  public private(set) var entries: [(name: String, value: Value)] = []

  /// Makes an empty set of attributes.
  public init() {}

  /// Makes a set of attributes in an order; of a name that occurs again, the first value stays.
  ///
  /// - Complexity: O(number of entries).
  public init(_ entries: some Sequence<(name: String, value: Value)>) {
    var names: Set<String> = []
    self.entries = entries.filter { names.insert($0.name).inserted }
  }

  /// The value of the attribute called `name`; setting `nil` removes it.
  public subscript(name: String) -> Value? {
    get { entries.first { $0.name == name }?.value }
    set {
      let place = entries.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): entries[place].value = value
      case (let place?, nil): entries.remove(at: place)
      case (nil, let value?): entries.append((name, value))
      case (nil, nil): break
      }
    }
  }

  /// Whether there is none.
  public var isEmpty: Bool { entries.isEmpty }

  /// Whether both hold the same names and values in the same order.
  public static func == (left: Self, right: Self) -> Bool {
    left.entries.elementsEqual(right.entries) { $0 == $1 }
  }

  /// Feeds names and values to `hasher`.
  public func hash(into hasher: inout Hasher) {
    for entry in entries {
      hasher.combine(entry.name)
      hasher.combine(entry.value)
    }
  }
}

extension Attributes.Value {
  /// The value as one cell of a table: lists separated by `;`.
  public var plainText: String {
    switch self {
    case .text(let text): text
    case .number(let number):
      Int(exactly: number).map { String($0) } ?? number.description
    case .boolean(let flag): flag ? "yes" : "no"
    case .list(let values): values.map(\.plainText).joined(separator: ";")
    }
  }
}
