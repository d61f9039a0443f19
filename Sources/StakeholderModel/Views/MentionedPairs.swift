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
  /// Whether the tie says its kind.
  let hasKind: Bool
  let level: TieLevel?
  let side: PairReports.Side
  let strength: Double
}

/// What ties say about pairs of vertices, put together by pair.
///
/// - Complexity: O(*n* + *t*) for *n* vertices and *t* ties: two passes of counting.
struct MentionedPairs {
  /// By pair, then as the ties stand in the file.
  private let mentions: [PairMention]
  /// Where the mentions of each first vertex begin; last, how many there are.
  private let starts: [Int32]
  /// How many pairs there are.
  let pairCount: Int

  init(_ given: [PairMention], vertexCount: Int) {
    let secondStarts = Self.starts(given, vertexCount, byFirst: false)
    let bySecond = Self.sorted(given, secondStarts, byFirst: false)
    starts = Self.starts(given, vertexCount, byFirst: true)
    mentions = Self.sorted(bySecond, starts, byFirst: true)
    var count = mentions.isEmpty ? 0 : 1
    for place in mentions.indices.dropFirst()
    where mentions[place].a != mentions[place - 1].a || mentions[place].b != mentions[place - 1].b {
      count += 1
    }
    pairCount = count
  }

  private static func starts(
    _ mentions: [PairMention], _ vertexCount: Int, byFirst: Bool
  ) -> [Int32] {
    var starts = [Int32](repeating: 0, count: vertexCount + 1)
    for place in mentions.indices {
      starts[Int(byFirst ? mentions[place].a : mentions[place].b) + 1] += 1
    }
    for vertex in 0..<vertexCount { starts[vertex + 1] += starts[vertex] }
    return starts
  }

  private static func sorted(
    _ mentions: [PairMention], _ starts: [Int32], byFirst: Bool
  ) -> [PairMention] {
    guard let first = mentions.first else { return [] }
    var cursor = starts
    var sorted = [PairMention](repeating: first, count: mentions.count)
    for place in mentions.indices {
      let key = Int(byFirst ? mentions[place].a : mentions[place].b)
      sorted[Int(cursor[key])] = mentions[place]
      cursor[key] += 1
    }
    return sorted
  }

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

  /// Goes through the pairs in order, with the numbers of their ties and what these say.
  func forEachPair(_ body: (VertexPair, TieNumbers, PairReports) -> Void) {
    var start = 0
    while start < mentions.count {
      let (a, b) = (mentions[start].a, mentions[start].b)
      var report = PairReports()
      var end = start
      while end < mentions.count, mentions[end].a == a, mentions[end].b == b {
        report.add(mentions[end].level, strength: mentions[end].strength, side: mentions[end].side)
        end += 1
      }
      body(VertexPair(Int(a), Int(b)), TieNumbers(mentions[start..<end]), report)
      start = end
    }
  }
}

/// The numbers of the ties that speak of a pair, ascending.
struct TieNumbers: RandomAccessCollection {
  private let mentions: ArraySlice<PairMention>

  init(_ mentions: ArraySlice<PairMention>) { self.mentions = mentions }

  var startIndex: Int { mentions.startIndex }
  var endIndex: Int { mentions.endIndex }
  subscript(place: Int) -> Int { Int(mentions[place].tie) }

  /// Whether any of them says its kind.
  var haveKinds: Bool { mentions.contains { $0.hasKind } }
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
    guard numbers.haveKinds else { return ViewTie.noKinds }
    return Set(numbers.map { network.ties[$0].kind?.rawValue ?? "" })
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
