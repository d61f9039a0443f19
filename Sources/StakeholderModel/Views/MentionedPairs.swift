/// Two vertices in an order.
struct VertexPair: Hashable, Comparable {
  let a: Int
  let b: Int

  init(_ a: Int, _ b: Int) {
    self.a = a
    self.b = b
  }

  static func < (left: Self, right: Self) -> Bool { (left.a, left.b) < (right.a, right.b) }
}

/// A tie that speaks of a pair of vertices.
struct PairMention {
  let a: Int32
  let b: Int32
  /// The number of the tie.
  let tie: Int32
}

/// Ties that speak of pairs of vertices, put together by pair.
///
/// - Complexity: O(*n* + *t*) for *n* vertices and *t* ties: two passes of counting.
struct MentionedPairs {
  /// What a tie says to the first vertex of its pair.
  fileprivate struct Mention {
    let b: Int32
    let tie: Int32
  }

  /// By pair, then as the ties stand in the file.
  private let mentions: [Mention]
  /// Where the mentions of each first vertex begin; last, how many there are.
  private let starts: [Int32]

  init(_ given: [PairMention], vertexCount: Int) {
    let secondStarts = Self.starts(given, vertexCount, \.b)
    let bySecond = Self.sorted(given, secondStarts)
    starts = Self.starts(given, vertexCount, \.a)
    mentions = Self.turned(bySecond, secondStarts, to: starts)
  }

  /// Where the mentions of each vertex begin that stands first or second.
  private static func starts(
    _ mentions: [PairMention], _ vertexCount: Int, _ vertex: (PairMention) -> Int32
  ) -> [Int32] {
    var starts = [Int32](repeating: 0, count: vertexCount + 1)
    for place in mentions.indices { starts[Int(vertex(mentions[place])) + 1] += 1 }
    for vertex in 0..<vertexCount { starts[vertex + 1] += starts[vertex] }
    return starts
  }

  /// The mentions by their second vertices, each with its first.
  private static func sorted(_ mentions: [PairMention], _ starts: [Int32]) -> [Mention] {
    var cursor = starts
    var sorted = [Mention](repeating: Mention(b: 0, tie: 0), count: mentions.count)
    for place in mentions.indices {
      let mention = mentions[place]
      sorted[Int(cursor[Int(mention.b)])] = Mention(b: mention.a, tie: mention.tie)
      cursor[Int(mention.b)] += 1
    }
    return sorted
  }

  /// The same mentions by their other vertices.
  private static func turned(
    _ mentions: [Mention], _ starts: [Int32], to others: [Int32]
  ) -> [Mention] {
    var cursor = others
    var turned = mentions
    for vertex in 0..<starts.count - 1 {
      for place in Int(starts[vertex])..<Int(starts[vertex + 1]) {
        let mention = mentions[place]
        turned[Int(cursor[Int(mention.b)])] = Mention(
          b: Int32(truncatingIfNeeded: vertex), tie: mention.tie)
        cursor[Int(mention.b)] += 1
      }
    }
    return turned
  }

  /// How many ties speak of pairs.
  var count: Int { mentions.count }
  /// Their numbers, in order of the pairs.
  var tieNumbers: TieNumbers { TieNumbers(mentions[...]) }

  /// Whether any tie speaks of a pair.
  func contains(_ pair: VertexPair) -> Bool {
    var range = Int(starts[pair.a])..<Int(starts[pair.a + 1])
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let second = Int(mentions[middle].b)
      if second == pair.b { return true }
      range = second < pair.b ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }

  /// Goes through the pairs in order, with the numbers of their ties.
  func forEachPair(_ body: (VertexPair, TieNumbers) -> Void) {
    for vertex in 0..<starts.count - 1 {
      var start = Int(starts[vertex])
      while start < Int(starts[vertex + 1]) {
        let b = mentions[start].b
        var end = start + 1
        while end < Int(starts[vertex + 1]), mentions[end].b == b { end += 1 }
        body(VertexPair(vertex, Int(b)), TieNumbers(mentions[start..<end]))
        start = end
      }
    }
  }
}

/// The numbers of the ties that speak of a pair, ascending.
struct TieNumbers: RandomAccessCollection {
  private let mentions: ArraySlice<MentionedPairs.Mention>

  fileprivate init(_ mentions: ArraySlice<MentionedPairs.Mention>) { self.mentions = mentions }

  var startIndex: Int { mentions.startIndex }
  var endIndex: Int { mentions.endIndex }
  subscript(place: Int) -> Int { Int(mentions[place].tie) }
}

/// Tells what stands behind an edge.
struct TiesBehindPairs {
  private let network: StakeholderNetwork
  private let activity: TieActivity
  private let contacts: RecordedContacts

  init(_ network: StakeholderNetwork, _ activity: TieActivity) {
    self.network = network
    self.activity = activity
    contacts = RecordedContacts(network)
  }

  func tie(
    _ numbers: TieNumbers, _ report: PairReports, _ confirmation: ViewTie.Confirmation,
    _ pair: VertexPair, _ nodes: [Actor]
  ) -> ViewTie {
    var tie = ViewTie(
      ties: numbers, level: report.level, confirmation: confirmation, peoplePairs: 1,
      kinds: kinds(of: numbers))
    // Without the day of the data nothing fades and no contact has an age.
    guard activity.isDated else { return tie }
    tie.fading = numbers.compactMap { activity.fading(of: network.ties[$0]) }
      .min { $0.days < $1.days }
    tie.contacts = contacts.between(
      nodes[pair.a], nodes[pair.b], lastContacts: numbers.map { network.ties[$0] }, activity)
    return tie
  }

  private func kinds(of numbers: TieNumbers) -> [String] {
    guard numbers.contains(where: { network.ties.kind($0) != nil }) else { return ViewTie.noKinds }
    return Set(numbers.map { network.ties[$0].kind?.rawValue ?? "" })
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
