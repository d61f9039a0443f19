/// The ties of a network, in the order of the file: a list like any other.
///
/// The ties of a long table say nothing but who is tied to whom and how strongly. As long as none of them
/// is changed they are kept as columns of numbers, and a million of them take 16 MB.
public struct TieList: Sendable {
  /// The ties, where they are not ``plain``.
  private var each: [Tie] = []
  /// Ties as a table gave them, while none has been changed.
  private(set) var plain: PlainTies?

  /// Makes an empty list.
  public init() {}

  /// Makes the list of a table.
  package init(_ plain: PlainTies) { self.plain = plain }

  /// Lets every tie stand for itself, so that one can be changed.
  private mutating func spellOut() {
    guard let plain else { return }
    each = plain.indices.map { plain[$0] }
    self.plain = nil
  }
}

extension TieList: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  /// The number of the first tie, which is 0.
  public var startIndex: Int { 0 }

  /// How many ties there are.
  public var endIndex: Int { plain?.count ?? each.count }

  /// A tie by its number.
  ///
  /// - Complexity: O(1); to change one of *t* ties that were read from a long table takes O(*t*) once.
  public subscript(number: Int) -> Tie {
    get { plain.map { $0[number] } ?? each[number] }
    set {
      spellOut()
      each[number] = newValue
    }
  }

  /// Puts ties in the place of others.
  ///
  /// - Complexity: O(number of ties).
  public mutating func replaceSubrange(
    _ range: Range<Int>, with ties: some Collection<Tie>
  ) {
    spellOut()
    each.replaceSubrange(range, with: ties)
  }

  /// Adds a tie at the end.
  ///
  /// - Complexity: O(1) on average.
  public mutating func append(_ tie: Tie) {
    spellOut()
    each.append(tie)
  }

  /// Takes away the ties for which a condition holds.
  ///
  /// - Complexity: O(number of ties).
  public mutating func removeAll(where isGone: (Tie) throws -> Bool) rethrows {
    guard let plain else {
      try each.removeAll(where: isGone)
      return
    }
    let left = try plain.indices.filter { try !isGone(plain[$0]) }
    guard left.count < plain.count else { return }
    each = left.map { plain[$0] }
    self.plain = nil
  }

  /// Makes room for a number of ties.
  public mutating func reserveCapacity(_ count: Int) {
    if plain == nil { each.reserveCapacity(count) }
  }
}

extension TieList: ExpressibleByArrayLiteral {
  /// Makes a list of ties written one after another.
  public init(arrayLiteral ties: Tie...) { each = ties }
}

extension TieList: Hashable {
  /// Whether two lists have the same ties in the same order.
  public static func == (one: Self, other: Self) -> Bool { one.elementsEqual(other) }

  /// Feeds all ties to `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for tie in self { hasher.combine(tie) }
  }
}

/// What is asked of every tie, without copying it.
extension TieList {
  /// ``Tie/isStrained`` of a tie.
  func isStrained(_ number: Int) -> Bool {
    plain == nil && Tie.isStrained(each[number].sign, each[number].kind)
  }

  /// ``Tie/strength`` of a tie.
  func strength(_ number: Int) -> Double {
    if let plain { return plain.strength(number) }
    return Tie.strength(each[number].weight, each[number].level)
  }

  /// ``Tie/kind`` of a tie.
  func kind(_ number: Int) -> TieKind? { plain == nil ? each[number].kind : nil }

  /// ``Tie/level`` of a tie.
  func level(_ number: Int) -> TieLevel? { plain == nil ? each[number].level : nil }

  /// ``Tie/isDirected`` of a tie.
  func isDirected(_ number: Int) -> Bool? {
    if let plain { return plain.isDirected }
    return each[number].isDirected
  }

  /// ``Tie/reportedBy`` of a tie.
  func reportedBy(_ number: Int) -> Reporter? { plain == nil ? each[number].reportedBy : nil }

  /// ``Tie/lastContact`` of a tie.
  func lastContact(_ number: Int) -> PartialDate? { plain == nil ? each[number].lastContact : nil }

  /// Whether some tie runs one way.
  var haveDirection: Bool {
    if let plain { return plain.isDirected == true && !plain.isEmpty }
    return each.indices.contains { each[$0].isDirected == true }
  }

  /// Whether anything says who reported a tie.
  var haveReporters: Bool { plain == nil || haveDirection }

  /// The numbers of the ties that lead from somebody to themselves.
  var loops: [Int] {
    if let plain { return plain.indices.filter { plain.source(of: $0) == plain.target(of: $0) } }
    return each.indices.filter { each[$0].from == each[$0].to }
  }

  /// The vertices at both ends of each tie, −1 where an end is none.
  ///
  /// - Parameters:
  ///   - actors: Those who are vertices, each once.
  ///   - vertices: Which vertex each of them is.
  /// - Returns: The vertices, in the order of the ties.
  func ends(between actors: [Actor], _ vertices: [Int]) -> [EndVertices] {
    if let plain, plain.actors == actors {
      return plain.indices.map {
        EndVertices(from: vertices[plain.source(of: $0)], to: vertices[plain.target(of: $0)])
      }
    }
    var known: [Actor: Int] = [:]
    known.reserveCapacity(actors.count)
    for (place, actor) in actors.enumerated() { known[actor] = vertices[place] }
    return indices.map { number in
      EndVertices(from: known[self[number].from] ?? -1, to: known[self[number].to] ?? -1)
    }
  }
}
