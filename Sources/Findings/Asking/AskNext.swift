import GraphKernel
import NetworkAnalysis
public import StakeholderModel

/// Whom to ask next, of those who have not answered.
public struct AskNext: Sendable {
  /// How the questions were counted.
  public enum Method: Sendable, Hashable {
    /// The whole reading was done again for every way of answering, with this many shuffles each.
    case readings(draws: Int)
    /// For a large network: the questions that the answers touch at all; at most these can change.
    case bound
  }

  /// Somebody to ask.
  public struct Candidate: Sendable, Hashable {
    /// Who has not answered.
    public let actor: Actor
    /// What could come out differently with their answers.
    public let questions: [OpenQuestion]
    /// With how many others nobody could say whether they are tied.
    public let unobservedPairs: Int
  }

  /// Those who have not answered: most questions first, then most unobserved pairs, then by id.
  public let candidates: [Candidate]
  /// How the questions were counted.
  public let method: Method

  /// How many steps of shuffling all readings together may take.
  static let budget = 400_000_000
  /// The shuffles of each reading that are tried, the most first.
  static let drawCounts = [999, 199]
}

extension Reading {
  /// Whom to ask next: those whose answers could change most findings.
  ///
  /// For everybody who was asked and has not answered, the network is completed in four ways: they name
  /// nobody; everybody about whom nobody could say anything so far; only those of other groups; only
  /// those of their own. In the same answers they say, where nothing is recorded yet, that they are or
  /// know no champion at home. Every completed network is read again. A question counts when it is not
  /// answered alike by the network as it is and all four completions. Pairs in which the other side
  /// answered are taken as told.
  ///
  /// - Parameter scope: How the network is read; its number of shuffles and its division into groups
  ///   are replaced, the latter by that of this reading.
  /// - Returns: Everybody who has not answered, with the questions; the same for any number of threads.
  /// - Complexity: 4*k* + 1 readings for *k* people, with 999 shuffles each, or 199; where even those
  ///   would take more than 4 · 10⁸ steps (readings times shuffles times people and ties), O(*k* · *n*)
  ///   for an upper bound.
  public func whomToAskNext(_ scope: ReadingScope = ReadingScope()) async -> AskNext {
    let completions = Completions(self, scope.view)
    let silent = completions.silent
    let size = actors.nodes.count + actors.graph.edges.count + 1
    let (readings, _) = (4 * silent.count + 1).multipliedReportingOverflow(by: size)
    for draws in AskNext.drawCounts where draws <= AskNext.budget / max(1, readings) {
      var scope = scope
      scope.silos.draws = draws
      scope.grouping = grouping
      return AskNext(
        candidates: AskNext.sorted(await reread(silent, completions, scope)),
        method: .readings(draws: draws))
    }
    let now = standings
    let bounds = silent.map { actor in
      let unobserved = completions.unobserved(at: actor)
      return AskNext.Candidate(
        actor: actor,
        questions: touched(by: actor, completions, completions.groups(of: unobserved), now),
        unobservedPairs: unobserved.count)
    }
    return AskNext(candidates: AskNext.sorted(bounds), method: .bound)
  }

  private func reread(
    _ silent: [Actor], _ completions: Completions, _ scope: ReadingScope
  ) async -> [AskNext.Candidate] {
    let now = await Reading.of(network, options: scope).standings
    var candidates: [AskNext.Candidate] = []
    for actor in silent {
      let unobserved = completions.unobserved(at: actor)
      var seen: [[OpenQuestion: String]] = [now]
      for completion in Completion.allCases {
        if unobserved.isEmpty, completion == .others || completion == .own { continue }
        let network = completions.network(completion, of: actor)
        seen.append(await Reading.of(network, options: scope).standings)
      }
      candidates.append(
        AskNext.Candidate(
          actor: actor, questions: differing(seen), unobservedPairs: unobserved.count))
    }
    return candidates
  }

  /// The questions that are not answered alike, those about the work first.
  private func differing(_ seen: [[OpenQuestion: String]]) -> [OpenQuestion] {
    Set(seen.flatMap(\.keys)).filter { question in
      seen.contains { $0[question] != seen[0][question] }
    }.sorted { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
  }

  /// The questions that the answers of somebody touch at all, who could tell of some groups.
  private func touched(
    by actor: Actor, _ completions: Completions, _ reached: Set<Int>,
    _ now: [OpenQuestion: String]
  ) -> [OpenQuestion] {
    var questions = completions.openCells(at: actor)
      .map { OpenQuestion.champion($0.cause, $0.organization) }
    if now[.alone(actor)] != nil { questions.append(.alone(actor)) }
    guard let silos, let own = grouping.index(of: actor) else { return questions }
    if !reached.isEmpty { questions.append(.group(grouping.groups[own].id)) }
    for pair in silos.pairs
    where pair.a == own && reached.contains(pair.b)
      || pair.b == own && reached.contains(pair.a)
    {
      guard pair.gap != nil || pair.carriers.count == 1 else { continue }
      questions.append(.pair(grouping.groups[pair.a].id, grouping.groups[pair.b].id))
    }
    return questions.sorted { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
  }
}

extension AskNext {
  fileprivate static func sorted(_ candidates: [Candidate]) -> [Candidate] {
    candidates.sorted { left, right in
      let (a, b) = (left.questions.count, right.questions.count)
      if a != b { return a > b }
      if left.unobservedPairs != right.unobservedPairs {
        return left.unobservedPairs > right.unobservedPairs
      }
      return left.actor < right.actor
    }
  }
}

extension OpenQuestion {
  /// What joint work needs first, then champions, then the rest; within a kind by ids.
  fileprivate var sortKey: [UInt8] {
    let (place, ids): (UInt8, [String]) =
      switch self {
      case .need(let a, let b): (0, [a.text, b.text])
      case .champion(let cause, let organization): (1, [cause?.id ?? "", organization.text])
      case .link(let a, let b): (2, [a, b])
      case .loneChampion(let cause, let organization): (3, [cause?.id ?? "", organization.text])
      case .alone(let actor): (4, [actor.id])
      case .group(let id): (5, [id])
      case .pair(let a, let b): (6, [a, b])
      case .mixing: (7, [])
      case .informant: (8, [])
      }
    return [place] + ids.flatMap { Array($0.utf8) + [0] }
  }
}
