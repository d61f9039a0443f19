import NetworkAnalysis
package import StakeholderModel

extension StakeholderNetwork {
  /// The network with introductions made: ties that count in any view.
  package func introducing(
    _ introductions: some Sequence<Introduction>, _ options: ViewOptions = ViewOptions()
  ) -> StakeholderNetwork {
    var network = self
    for introduction in introductions {
      var tie = Tie(from: introduction.a, to: introduction.b)
      tie.level = max(options.minimumLevel, .communication)
      tie.reportedBy = .both
      tie.since = asOf
      tie.lastContact = asOf
      network.ties.append(tie)
    }
    return network
  }
}

/// What introductions do to findings.
public struct SettledFindings: Sendable, Hashable {
  /// Findings that are gone.
  public var settled: [Finding] = []
  /// Findings that speak of fewer pairs or people than before.
  public var eased: [Finding] = []

  /// No change.
  public init() {}
}

extension Reading {
  /// So many shuffles tell before from after; both sides are read with the same.
  static let settlingDraws = 999

  /// What introductions do to the findings, each on top of those before it.
  ///
  /// The network is read again with each tie made; what the rule still says of the same subjects, if
  /// only in part, is not settled.
  ///
  /// - Parameters:
  ///   - introductions: The introductions, in order.
  ///   - scope: What this reading looked at.
  /// - Returns: One entry for each introduction, with findings in the order of ``findings``.
  /// - Complexity: That of ``of(_:options:)`` for each introduction.
  public func settled(
    by introductions: [Introduction], scope: ReadingScope = ReadingScope()
  ) async -> [SettledFindings] {
    var quick = scope
    quick.silos.draws = min(scope.silos.draws, Self.settlingDraws)
    quick.leavesOut.insert("broker.overloaded")
    var answer: [SettledFindings] = []
    var open = await Reading.of(network, options: quick).findings
    for count in introductions.indices {
      let made = network.introducing(introductions[...count], scope.view)
      let after = await Reading.of(made, options: quick).findings
      var change = SettledFindings()
      var left: [Finding] = []
      for finding in open where finding.rule != "network.singleInformant" {
        guard let next = after.first(where: { $0.repeats(finding) }) else {
          change.settled.append(finding)
          continue
        }
        if next.isSmaller(than: finding) { change.eased.append(finding) }
        left.append(next)
      }
      answer.append(change)
      open = left
    }
    return answer
  }
}

extension Finding {
  /// Whether it says what another says, of the same subjects or of some of them.
  func repeats(_ other: Finding) -> Bool {
    guard rule == other.rule else { return false }
    if other.subjects.isEmpty || subjects.first == other.subjects.first { return true }
    let (mine, theirs) = (Set(subjects), Set(other.subjects))
    return !mine.isEmpty && (mine.isSubset(of: theirs) || theirs.isSubset(of: mine))
  }

  /// Whether it counts fewer pairs or people than the same finding did.
  fileprivate func isSmaller(than other: Finding) -> Bool {
    ["gaps", "pairs", "holders"].contains { name in
      guard let now = numbers[name], let then = other.numbers[name] else { return false }
      return now < then
    }
  }
}
