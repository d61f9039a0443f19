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
    var vertices = places
    for (vertex, place) in places.enumerated() { vertices[place] = vertex }
    let ends = ties.ends(between: actors, vertices)
    let selection = TieSelection(self, options, wantsFormal: wantsFormal)
    var dropped = DroppedTies()
    let isDirected = options.keepsDirection && ties.haveDirection
    let mentions = MentionedPairs(
      self.mentions(ends, selection, isDirected: isDirected, &dropped), vertexCount: nodes.count)
    let could = ReportingAbility(self)
    let behind = TiesBehindPairs(self, selection.activity)
    var edges: [Graph.Edge] = []
    var viewTies: [ViewTie] = []
    edges.reserveCapacity(mentions.count)
    viewTies.reserveCapacity(mentions.count)
    let strengths = mentions.tieNumbers.map(ties.strength)
    let haveReporters = ties.haveReporters
    mentions.forEachPair { pair, numbers in
      var report = PairReports()
      for place in numbers.indices {
        let side =
          isDirected
          ? .lower : haveReporters ? reporterSide(numbers[place], ends[numbers[place]]) : .nobody
        report.add(ties.level(numbers[place]), strength: strengths[place], side: side)
      }
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
      guard selection.keeps(number, of: ties, isLoop: from == to, &dropped) else { continue }
      let tie = Int32(truncatingIfNeeded: number)
      guard isDirected else {
        mentions.append(PairMention(a: min(from, to), b: max(from, to), tie: tie))
        continue
      }
      mentions.append(PairMention(a: from, b: to, tie: tie))
      if ties.isDirected(number) != true {
        mentions.append(PairMention(a: to, b: from, tie: tie))
      }
    }
    return mentions
  }

  /// The pairs with a strained tie, each once and in order.
  private func strainedPairs(_ ends: [EndVertices]) -> [[Int]] {
    var pairs: Set<VertexPair> = []
    for number in ends.indices where ties.isStrained(number) {
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
    _ number: Int, of ties: TieList, isLoop: Bool, _ dropped: inout DroppedTies
  ) -> Bool {
    let level = ties.level(number)
    if isLoop {
      dropped.loops += 1
    } else if (ties.kind(number) == .reportsTo) != wantsFormal {
      if wantsFormal { dropped.otherEnds += 1 } else { dropped.formal += 1 }
    } else if ties.isStrained(number) {
      dropped.strained += 1
    } else if let level, level < max(options.minimumLevel, .contact) {
      dropped.belowLevel += 1
    } else if level == nil, options.minimumLevel > .contact {
      dropped.belowLevel += 1
    } else if activity.isDated, ties.lastContact(number) != nil, !activity.isActive(ties[number]) {
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
  /// Who reported a tie, seen from the pair's ends in their order; a directed tie that names no
  /// reporter is its sender's word.
  fileprivate func reporterSide(_ number: Int, _ ends: EndVertices) -> PairReports.Side {
    let fromIsLower = ends.from < ends.to
    return switch ties.reportedBy(number) ?? (ties.isDirected(number) == true ? .from : nil) {
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
