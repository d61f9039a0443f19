import GraphKernel

extension Measure {
  /// Whether two groups have fewer ties than chance gives.
  public static let blockTests = Measure(
    "block_p_free", .graph, title: "Ties between groups, against chance",
    question: "Do two groups have fewer ties between them than chance would give?",
    definition: "For every two groups “a–b” with a member, direction dropped: the number of ties "
      + "expected between them, and the chance of at most as many as recorded. If all ties were laid "
      + "on pairs at random (block_expected_free, block_p_free); if the ties across groups were laid "
      + "on pairs across (block_expected_across, block_p_across); if everybody kept the number of "
      + "ties they have (block_expected_active, block_p_active, an urn with the ends of ties). "
      + "Exact hypergeometric tails. Where a chance can hardly be small, a zero says little.",
    range: "0 or more; p above 0, up to 1", unit: "ties; probability",
    scale: .several,
    undefinedWhen: "above 20,000 pairs of groups",
    cost: "O(m + g² x) for g groups and x ties between two",
    citations: [.casiraghi2021],
    differences: "UCINET, igraph, NetworkX and sna have no such test; UCINET's “relational "
      + "contingency table” permutes labels instead, for block_expected_free.",
    isAboutGroups: true,
    forms: BlockNull.allCases.flatMap { null in
      [
        MeasureForm("block_expected_" + null.rawValue, .undirected, label: "expected") {
          $0.blockTests(null) { chance, _ in chance.mean }
        },
        MeasureForm("block_p_" + null.rawValue, .undirected, label: "chance") {
          $0.blockTests(null) { chance, tied in chance.lowerTail(tied) }
        },
      ]
    })
}

/// What ties between groups are compared with.
enum BlockNull: String, CaseIterable {
  case free
  case across
  case active
}

extension MeasureWorkspace {
  /// A number of every two groups with a member.
  fileprivate func blockTests(
    _ null: BlockNull, _ number: (Hypergeometric, Int) -> Double
  ) -> MeasureValues {
    let groups = namedGroups
    guard groups.count * (groups.count - 1) / 2 <= 20_000 else {
      return .undefined(.tooLarge("at most 20000 pairs of groups are compared"))
    }
    let matrix = mixing(undirected)
    let blocks = BlockCounts(matrix, sizes: groupSizes)
    var values: [NamedValue] = []
    for (place, one) in groups.enumerated() {
      for other in groups[(place + 1)...] {
        let tied = Int(matrix[one.number, other.number] + matrix[other.number, one.number])
        let chance = blocks.null(null, one.number, other.number)
        values.append(NamedValue(one.id + "–" + other.id, .number(number(chance, tied))))
      }
    }
    return .named(values)
  }
}

/// Pairs of people and ties of groups, direction dropped.
private struct BlockCounts {
  private let sizes: [Int]
  private let ends: [Int]
  private let ties: Int
  private let inside: Int
  private let pairs: Int
  private let pairsInside: Int

  init(_ matrix: MixingMatrix, sizes: [Int]) {
    self.sizes = sizes
    ends = matrix.sent.map { Int($0) }
    ties = Int(matrix.total)
    inside = Int(matrix.inside)
    let members = sizes.reduce(0, +)
    pairs = members * max(0, members - 1) / 2
    pairsInside = sizes.reduce(0) { $0 + $1 * max(0, $1 - 1) / 2 }
  }

  func null(_ null: BlockNull, _ one: Int, _ other: Int) -> Hypergeometric {
    let block = sizes[one] * sizes[other]
    return switch null {
    case .free: Hypergeometric(items: pairs, marked: block, drawn: ties)
    case .across:
      Hypergeometric(items: pairs - pairsInside, marked: block, drawn: ties - inside)
    case .active:
      Hypergeometric(items: 4 * ties * ties, marked: 2 * ends[one] * ends[other], drawn: ties)
    }
  }
}
