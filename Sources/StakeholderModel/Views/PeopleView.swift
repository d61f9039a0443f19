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

  /// The ties between all people, and perhaps organizations, as they stand in the file.
  func actorView(
    _ kind: ViewKind, _ actors: [Actor], _ options: ViewOptions, wantsFormal: Bool
  ) -> NetworkView {
    let places = placesInByteOrder(actors)
    let nodes = places.map { actors[$0] }
    let ends = vertices(of: actors, at: places)
    let selection = TieSelection(self, options, wantsFormal: wantsFormal)
    var dropped = DroppedTies()
    let isDirected = options.keepsDirection && ties.indices.contains { ties[$0].isDirected == true }
    let mentions = MentionedPairs(
      self.mentions(ends, selection, isDirected: isDirected, &dropped), vertexCount: nodes.count)
    let could = ReportingAbility(self)
    let behind = TiesBehindPairs(self, selection.activity)
    var edges: [Graph.Edge] = []
    var viewTies: [ViewTie] = []
    edges.reserveCapacity(mentions.pairCount)
    viewTies.reserveCapacity(mentions.pairCount)
    mentions.forEachPair { pair, numbers, report in
      let confirmation = confirmation(
        of: report, isDirected: isDirected,
        hasReverse: isDirected && mentions.contains(VertexPair(pair.b, pair.a)),
        could.isEveryone || could.canReport(nodes[pair.a]),
        could.isEveryone || could.canReport(nodes[pair.b]))
      if options.confirmedOnly, confirmation != .both {
        dropped.unconfirmed += numbers.count
        return
      }
      dropped.merged += numbers.count - 1
      edges.append(Graph.Edge(pair.a, pair.b, weight: report.strength))
      viewTies.append(behind.tie(numbers, report, confirmation, pair, nodes))
    }
    return NetworkView(
      kind: kind, nodes: nodes.map(ViewNode.actor), edges: edges, ties: viewTies,
      isDirected: isDirected, dropped: dropped, placesInFile: places,
      strainedPairs: wantsFormal ? [] : strainedPairs(ends), of: self)
  }

  /// Where each of some people and organizations stands in a list, in byte order of their ids.
  private func placesInByteOrder(_ actors: [Actor]) -> [Int] {
    let keys = actors.indices.map { place in
      let (first, second) = actors[place].id.leadingBytes
      return (first: first, second: second, place: place)
    }
    return keys.sorted { left, right in
      if left.first != right.first { return left.first < right.first }
      if left.second != right.second { return left.second < right.second }
      return actors[left.place] < actors[right.place]
    }.map(\.place)
  }

  /// The vertices at both ends of each tie, −1 where an end is none.
  ///
  /// Each vertex stands at one of some places in a list that begins with all people.
  private func vertices(of actors: [Actor], at places: [Int]) -> [EndVertices] {
    var vertices: [Actor: Int] = [:]
    for (vertex, place) in places.enumerated() { vertices[actors[place]] = vertex }
    return ties.indices.map {
      EndVertices(from: vertices[ties[$0].from] ?? -1, to: vertices[ties[$0].to] ?? -1)
    }
  }

  /// The pair of each tie that is taken; a tie without direction is one in both in a directed view.
  private func mentions(
    _ ends: [EndVertices], _ selection: TieSelection, isDirected: Bool,
    _ dropped: inout DroppedTies
  ) -> [PairMention] {
    var mentions: [PairMention] = []
    mentions.reserveCapacity(ends.count)
    for number in ends.indices {
      let (from, to) = (ends[number].from, ends[number].to)
      guard from >= 0, to >= 0 else {
        dropped.otherEnds += 1
        continue
      }
      guard selection.keeps(number, of: self, isLoop: from == to, &dropped) else { continue }
      func add(_ a: Int32, _ b: Int32, _ side: PairReports.Side) {
        mentions.append(
          PairMention(
            a: a, b: b, tie: Int32(truncatingIfNeeded: number),
            hasKind: ties[number].kind != nil, level: ties[number].level, side: side,
            strength: strength(number)))
      }
      guard isDirected else {
        let side = reporterSide(number, fromIsLower: from < to)
        add(min(from, to), max(from, to), side)
        continue
      }
      add(from, to, .lower)
      if ties[number].isDirected != true { add(to, from, .lower) }
    }
    return mentions
  }

  /// The pairs with a strained tie, each once and in order.
  private func strainedPairs(_ ends: [EndVertices]) -> [[Int]] {
    var pairs: Set<VertexPair> = []
    for number in ends.indices where isStrained(number) {
      let (from, to) = (Int(ends[number].from), Int(ends[number].to))
      guard from >= 0, to >= 0, from != to else { continue }
      pairs.insert(VertexPair(min(from, to), max(from, to)))
    }
    return pairs.sorted().map { [$0.a, $0.b] }
  }

  private func confirmation(
    of report: PairReports, isDirected: Bool, hasReverse: Bool, _ lowerCould: Bool,
    _ higherCould: Bool
  ) -> ViewTie.Confirmation {
    guard isDirected else {
      return report.confirmation(lowerCould: lowerCould, higherCould: higherCould)
    }
    return hasReverse ? .both : higherCould ? .oneSided : .unknown
  }
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

  /// Whether a tie is taken; if not, its reason is counted.
  @inline(__always)
  func keeps(
    _ number: Int, of network: StakeholderNetwork, isLoop: Bool, _ dropped: inout DroppedTies
  ) -> Bool {
    let level = network.ties[number].level
    if isLoop {
      dropped.loops += 1
    } else if (network.ties[number].kind == .reportsTo) != wantsFormal {
      if wantsFormal { dropped.otherEnds += 1 } else { dropped.formal += 1 }
    } else if network.isStrained(number) {
      dropped.strained += 1
    } else if let level, level < max(options.minimumLevel, .contact) {
      dropped.belowLevel += 1
    } else if level == nil, options.minimumLevel > .contact {
      dropped.belowLevel += 1
    } else if activity.isDated, !activity.isActive(network.ties[number]) {
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

  /// Whether nothing says who answered, so that everyone counts as able.
  var isEveryone: Bool { answered == nil }

  /// Whether `actor` answered; with no record of answers, everyone counts as able.
  func canReport(_ actor: Actor) -> Bool { answered?.contains(actor) ?? true }
}

extension StakeholderNetwork {
  /// What ``Tie/strength`` is, without copying the tie.
  fileprivate func strength(_ number: Int) -> Double {
    let level = ties[number].level
    return ties[number].weight ?? level.map { Double($0.rawValue) } ?? 1
  }

  /// Who reported a tie, seen from the pair's ends in their order; a directed tie that names no
  /// reporter is its sender's word.
  fileprivate func reporterSide(_ number: Int, fromIsLower: Bool) -> PairReports.Side {
    let isDirected = ties[number].isDirected
    return switch ties[number].reportedBy ?? (isDirected == true ? .from : nil) {
    case .from: fromIsLower ? .lower : .higher
    case .to: fromIsLower ? .higher : .lower
    case .both: .both
    case nil: .nobody
    }
  }
}

/// The vertices at both ends of a tie, −1 where an end is none.
struct EndVertices {
  let from: Int32
  let to: Int32

  init(from: Int, to: Int) {
    self.from = Int32(truncatingIfNeeded: from)
    self.to = Int32(truncatingIfNeeded: to)
  }
}
