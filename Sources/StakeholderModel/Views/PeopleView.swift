import GraphKernel

extension StakeholderNetwork {
  /// A part of the network as a graph.
  ///
  /// - Parameters:
  ///   - kind: Which part.
  ///   - options: How it is taken.
  /// - Returns: The graph with the way back, and what was left out.
  /// - Complexity: O(*p* log *p* + *t* log *t*) for *p* people and organizations and *t* ties.
  public func view(_ kind: ViewKind, _ options: ViewOptions = ViewOptions()) -> NetworkView {
    switch kind {
    case .people: actorView(kind, people.map { .person($0.id) }, options, wantsFormal: false)
    case .formal: actorView(kind, people.map { .person($0.id) }, options, wantsFormal: true)
    case .organizations: organizationsView(options)
    case .affiliation: affiliationView()
    case .needed: neededView(options)
    }
  }

  /// The ties between some people or organizations as they stand in the file.
  func actorView(
    _ kind: ViewKind, _ actors: [Actor], _ options: ViewOptions, wantsFormal: Bool
  ) -> NetworkView {
    let nodes = actors.sorted()
    var vertices: [Actor: Int] = [:]
    for (vertex, node) in nodes.enumerated() { vertices[node] = vertex }
    let selection = TieSelection(self, options, wantsFormal: wantsFormal)
    var dropped = DroppedTies()
    let isDirected = options.keepsDirection && ties.contains { $0.isDirected == true }
    var reports: [VertexPair: PairReports] = [:]
    for (number, tie) in ties.enumerated() {
      guard let from = vertices[tie.from], let to = vertices[tie.to] else {
        dropped.otherEnds += 1
        continue
      }
      guard selection.keeps(tie, &dropped) else { continue }
      if isDirected {
        reports[VertexPair(from, to), default: PairReports()]
          .add(tie, number: number, side: .lower)
        if tie.isDirected != true {
          reports[VertexPair(to, from), default: PairReports()]
            .add(tie, number: number, side: .lower)
        }
      } else {
        let pair = VertexPair(min(from, to), max(from, to))
        let side = tie.reporterSide(fromIsLower: from < to)
        reports[pair, default: PairReports()].add(tie, number: number, side: side)
      }
    }
    let could = ReportingAbility(self)
    let contacts = RecordedContacts(self)
    var edges: [(Graph.Edge, ViewTie)] = []
    for (pair, report) in reports.sorted(by: { $0.key < $1.key }) {
      let confirmation = confirmation(
        of: report, pair, isDirected: isDirected, reverse: reports[VertexPair(pair.b, pair.a)],
        could.canReport(nodes[pair.a]), could.canReport(nodes[pair.b]))
      if options.confirmedOnly, confirmation != .both {
        dropped.unconfirmed += report.count
        continue
      }
      dropped.merged += report.count - 1
      var viewTie = report.viewTie(confirmation, peoplePairs: 1)
      viewTie.kinds = Set(viewTie.ties.map { ties[$0].kind?.rawValue ?? "" })
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      viewTie.fading = viewTie.ties.compactMap { selection.activity.fading(of: ties[$0]) }
        .min { $0.days < $1.days }
      viewTie.contacts = contacts.between(
        nodes[pair.a], nodes[pair.b], lastContacts: viewTie.ties.map { ties[$0] },
        selection.activity)
      edges.append((Graph.Edge(pair.a, pair.b, weight: report.strength), viewTie))
    }
    return NetworkView(
      kind: kind, nodes: nodes.map(ViewNode.actor), edges: edges, isDirected: isDirected,
      dropped: dropped, placesInFile: places(of: nodes, in: actors),
      strainedPairs: wantsFormal ? [] : strainedPairs(vertices), of: self)
  }

  /// The pairs with a strained tie, each once and in order.
  private func strainedPairs(_ vertices: [Actor: Int]) -> [[Int]] {
    var pairs: Set<VertexPair> = []
    for tie in ties where tie.isStrained && tie.from != tie.to {
      guard let from = vertices[tie.from], let to = vertices[tie.to] else { continue }
      pairs.insert(VertexPair(min(from, to), max(from, to)))
    }
    return pairs.sorted().map { [$0.a, $0.b] }
  }

  /// Where each of some people and organizations stands in a list.
  private func places(of nodes: [Actor], in list: [Actor]) -> [Int] {
    var places: [Actor: Int] = [:]
    for (place, actor) in list.enumerated() { places[actor] = place }
    return nodes.map { places[$0] ?? 0 }
  }

  private func confirmation(
    of report: PairReports, _ pair: VertexPair, isDirected: Bool, reverse: PairReports?,
    _ lowerCould: Bool, _ higherCould: Bool
  ) -> ViewTie.Confirmation {
    guard isDirected else {
      return report.confirmation(lowerCould: lowerCould, higherCould: higherCould)
    }
    return reverse != nil ? .both : higherCould ? .oneSided : .unknown
  }
}

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

/// Which ties a view takes.
struct TieSelection {
  private let options: ViewOptions
  let activity: TieActivity
  private let wantsFormal: Bool

  init(_ network: StakeholderNetwork, _ options: ViewOptions, wantsFormal: Bool) {
    self.options = options
    activity = TieActivity(network)
    self.wantsFormal = wantsFormal
  }

  /// Whether `tie` is taken; if not, its reason is counted.
  func keeps(_ tie: Tie, _ dropped: inout DroppedTies) -> Bool {
    if tie.from == tie.to {
      dropped.loops += 1
    } else if (tie.kind == .reportsTo) != wantsFormal {
      if wantsFormal { dropped.otherEnds += 1 } else { dropped.formal += 1 }
    } else if tie.isStrained {
      dropped.strained += 1
    } else if let level = tie.level, level < max(options.minimumLevel, .contact) {
      dropped.belowLevel += 1
    } else if tie.level == nil, options.minimumLevel > .contact {
      dropped.belowLevel += 1
    } else if !activity.isActive(tie) {
      dropped.inactive += 1
    } else {
      return true
    }
    return false
  }
}

/// Who was able to report a tie.
struct ReportingAbility {
  private let answered: Set<Actor>?

  init(_ network: StakeholderNetwork) { answered = network.respondents.map { Set($0.answered) } }

  /// Whether `actor` answered; with no record of answers, everyone counts as able.
  func canReport(_ actor: Actor) -> Bool { answered?.contains(actor) ?? true }
}

extension Tie {
  /// Who reported the tie, seen from the pair's ends in their order; a directed tie that names no
  /// reporter is its sender's word.
  func reporterSide(fromIsLower: Bool) -> PairReports.Side {
    switch reportedBy ?? (isDirected == true ? .from : nil) {
    case .from: fromIsLower ? .lower : .higher
    case .to: fromIsLower ? .higher : .lower
    case .both: .both
    case nil: .nobody
    }
  }
}
