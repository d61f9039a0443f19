public import GraphKernel

/// Which part of a network becomes a graph.
public enum ViewKind: String, Sendable, Hashable, CaseIterable {
  /// People and the ties between them.
  case people
  /// Organizations; ties between their people are added up.
  case organizations
  /// People and organizations on one side, alliances on the other.
  case affiliation
  /// People and their reporting lines.
  case formal
  /// Organizations and the joint work that needs both.
  case needed
}

/// How a view is taken.
public struct ViewOptions: Sendable, Hashable {
  /// The lowest level that counts; ties without a level count at every threshold of 1.
  public var minimumLevel: TieLevel = .contact
  /// Whether only ties that both ends reported count.
  public var confirmedOnly = false
  /// Whether direction is kept; without it, ties count as reported by either end.
  public var keepsDirection = false
  /// The level of organizations, `nil` for ``StakeholderNetwork/defaultLevel``.
  public var level: GroupingLevel?

  /// The default: every tie, reported by either end, without direction.
  public init() {}
}

/// A vertex of a view.
public enum ViewNode: Sendable, Hashable, Comparable {
  /// A person or an organization.
  case actor(Actor)
  /// An alliance, in the affiliation view.
  case alliance(AllianceID)

  /// The id as written in the file.
  public var id: String {
    switch self {
    case .actor(let actor): actor.id
    case .alliance(let id): id.text
    }
  }

  /// The person or organization, if the vertex is one.
  public var actor: Actor? {
    if case .actor(let actor) = self { actor } else { nil }
  }

  /// People and organizations before alliances, each in byte order.
  public static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.actor(let a), .actor(let b)): a < b
    case (.alliance(let a), .alliance(let b)): a < b
    case (.actor, .alliance): true
    case (.alliance, .actor): false
    }
  }
}

/// What stands behind an edge of a view.
public struct ViewTie: Sendable, Hashable {
  /// Whether both ends said so.
  public enum Confirmation: Sendable, Hashable {
    /// Both ends reported the tie.
    case both
    /// Only one end did, though the other was able to.
    case oneSided
    /// The data does not say who reported it, or the other end did not answer.
    case unknown
  }

  /// The level: the lower one where the two ends disagree; `nil` where none was stated.
  public let level: TieLevel?
  /// Whether both ends said so.
  public let confirmation: Confirmation
  // A million edges mostly have one tie, of which no kind and no date is known: the rest stands apart.
  private let firstTie: Int32
  private let storedPeoplePairs: Int32
  private var rest: BoxedViewTieRest?

  init(
    ties: some Collection<Int>, level: TieLevel?, confirmation: Confirmation, peoplePairs: Int,
    kinds: [String] = Self.noKinds, fading: TieFading? = nil
  ) {
    firstTie = Int32(truncatingIfNeeded: ties.first ?? -1)
    self.level = level
    self.confirmation = confirmation
    storedPeoplePairs = Int32(clamping: peoplePairs)
    guard ties.count > 1 || fading != nil || kinds != Self.noKinds else { return }
    rest = .rest(ViewTieRest(furtherTies: Array(ties.dropFirst()), kinds: kinds, fading: fading))
  }

  /// The numbers of the ties in ``StakeholderNetwork/ties``, ascending; empty where the edge is made
  /// of memberships or needs.
  public var ties: [Int] { (firstTie < 0 ? [] : [Int(firstTie)]) + known.furtherTies }

  /// How many pairs of people stand behind it; 1 in the view of people, 0 for a tie between
  /// organizations as such.
  public var peoplePairs: Int { Int(storedPeoplePairs) }

  /// The different kinds of tie among them, in byte order; the empty word where none was stated.
  public var kinds: [String] { known.kinds }

  /// How far the tie has faded since the last contact; `nil` where a date is not known.
  public internal(set) var fading: TieFading? {
    get { known.fading }
    set { if rest != nil || newValue != nil { known.fading = newValue } }
  }

  /// The recorded days on which the two were in touch, latest first, each day once: the last contact
  /// of every tie between them, and dated contacts in which both took part.
  public internal(set) var contacts: [TieFading] {
    get { known.contacts }
    set { if rest != nil || !newValue.isEmpty { known.contacts = newValue } }
  }

  /// The kinds of ties of which none says its kind.
  static let noKinds = [""]

  private var known: ViewTieRest {
    get { if case .rest(let rest)? = rest { rest } else { ViewTieRest(kinds: Self.noKinds) } }
    set { rest = .rest(newValue) }
  }

  /// How many different kinds of tie there are among them, at least 1; none stated is a kind.
  public var kindCount: Int { kinds.count }
}

/// What is known of few edges only; see the properties of ``ViewTie``.
private struct ViewTieRest: Sendable, Hashable {
  var furtherTies: [Int] = []
  var kinds: [String]
  var fading: TieFading?
  var contacts: [TieFading] = []
}

/// The same on its own.
private indirect enum BoxedViewTieRest: Sendable, Hashable {
  /// What is known.
  case rest(ViewTieRest)
}

/// Ties that a view leaves out, by reason.
public struct DroppedTies: Sendable, Hashable {
  /// From somebody to themselves.
  public var loops = 0
  /// The same pair named again; merged into one.
  public var merged = 0
  /// Between kinds of ends that the view does not hold.
  public var otherEnds = 0
  /// Strained, competing or in conflict.
  public var strained = 0
  /// Reporting lines.
  public var formal = 0
  /// Below the lowest level asked for, or level 0.
  public var belowLevel = 0
  /// Not kept up: the last contact is too long before the day of the data.
  public var inactive = 0
  /// Reported by one end only, where confirmed ties were asked for.
  public var unconfirmed = 0
  /// Inside one organization, in a view of organizations.
  public var inside = 0

  /// Makes a count of nothing.
  public init() {}
}

/// A part of a network as a graph, with the way back.
public struct NetworkView: Sendable {
  /// Which part.
  public let kind: ViewKind
  /// The vertices in byte order of their ids; vertex *i* of ``graph`` is `nodes[i]`.
  public let nodes: [ViewNode]
  /// The graph.
  public let graph: Graph
  /// What stands behind each edge, in the order of the graph's edges.
  public let ties: [ViewTie]
  /// What was left out.
  public let dropped: DroppedTies
  /// Where each vertex stands in the file, from 0; in views of anything but people, the vertices in
  /// order.
  public let placesInFile: [Int]
  /// The pairs of vertices with a strained tie, smaller vertex first, in order; such ties are in no
  /// graph.
  public let strainedPairs: [[Int]]
  /// The network that it is a part of.
  public let network: StakeholderNetwork

  package init(
    kind: ViewKind, nodes: [ViewNode], edges: [Graph.Edge], ties: [ViewTie], isDirected: Bool,
    dropped: DroppedTies, placesInFile: [Int]? = nil, strainedPairs: [[Int]] = [],
    of network: StakeholderNetwork
  ) {
    self.network = network
    self.strainedPairs = strainedPairs
    self.placesInFile = placesInFile ?? Array(nodes.indices)
    self.kind = kind
    self.nodes = nodes
    self.dropped = dropped
    self.ties = ties
    guard
      let graph = try? Graph(vertexCount: nodes.count, edges: edges, isDirected: isDirected)
    else { preconditionFailure("a view merges parallel ties and drops loops first") }
    self.graph = graph
  }

  /// The vertex that stands for `node`.
  ///
  /// - Complexity: O(log *n*) for *n* vertices.
  public func vertex(of node: ViewNode) -> Int? {
    var range = nodes.startIndex..<nodes.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if nodes[middle] < node {
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    return range.lowerBound < nodes.count && nodes[range.lowerBound] == node
      ? range.lowerBound : nil
  }

  /// The vertex that stands for a person or organization.
  ///
  /// - Complexity: O(log *n*) for *n* vertices.
  public func vertex(of actor: Actor) -> Int? { vertex(of: .actor(actor)) }
}
