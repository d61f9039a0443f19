import Drawing
import Findings
import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TextFormats

/// Numbers of both rounds, and what limits all that is told.
extension ToldRounds {
  /// Numbers that are not the same in both rounds; the words of the field where they are asked for.
  var measures: Section? {
    guard !isUnchanged else { return nil }
    var section = Section(heading: "In numbers: then → now")
    for number in comparison.numbers where number.before != number.after {
      section.items.append(
        Item("\(number.words): \(number.spelled(number.before)) → \(number.spelled(number.after))"))
    }
    if isTechnical {
      for (words, stability) in stabilities
      where stability.kept + stability.formed + stability.dissolved > 0 {
        section.items.append(
          Item(
            """
            \(words): kept \(stability.kept), formed \(stability.formed), dissolved \
            \(stability.dissolved); Jaccard \(Self.spelled(stability.jaccard)), Hamming \
            \(stability.hamming), dissolved share \(Self.spelled(stability.dissolvedShare))
            """))
      }
      for (id, value) in comparison.rankCorrelations {
        section.items.append(Item("rank correlation of \(id): \(Self.spelled(value))"))
      }
    }
    return section.items.isEmpty ? nil : section
  }

  private static func spelled(_ number: Double?) -> String { number.map(shortNumber) ?? "–" }

  /// What was kept, formed and dissolved, of all ties and of some.
  var stabilities: [(words: String, stability: Stability)] {
    let ties = comparison.ties
    let kinds = Set(ties.changes.flatMap(\.kinds)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    var all: [(String, Stability)] = [
      ("all ties", ties.stability()), ("across groups", ties.stability(where: \.isAcross)),
      ("inside groups", ties.stability { !$0.isAcross }),
      ("only ways between their ends", ties.stability(where: \.wasOnlyWay)),
    ]
    if kinds.count > 1 {
      all += kinds.map { kind in
        (
          kind.isEmpty ? "kind not stated" : "kind \(kind)",
          ties.stability { $0.kinds.contains(kind) }
        )
      }
    }
    return all
  }

  /// What limits all that is told.
  var notes: Section? {
    var items: [Item] = []
    let known = comparison.ties.isResponseKnown
    let unknown =
      switch known {
      case (false, false): "either round"
      case (false, true): "the first round"
      case (true, false): "the second round"
      case (true, true): ""
      }
    if !unknown.isEmpty {
      items.append(
        Item(
          """
          Who answered is not recorded in \(unknown): a tie that is missing there may be one that nobody \
          was asked about.
          """))
    }
    for (content, round) in [(before, "first"), (after, "second")] {
      if let informant = content.reading.informant {
        let who = content.told(Claim(actor: informant)) ?? "one source"
        items.append(
          Item(
            "The \(round) round is the network as \(who) sees it; ties of others are not compared.")
        )
      }
    }
    let undated = [(before, "the first"), (after, "the second")]
      .filter { $0.0.network.asOf == nil }.map(\.1)
    if !undated.isEmpty {
      let round = undated.count == 2 ? "each" : undated[0]
      items.append(Item("Which day \(round) round describes is not recorded (asOf)."))
    }
    if let then = before.network.scale, let now = after.network.scale, then != now {
      items.append(
        Item(
          """
          The rounds have different words for how closely people work together; levels are compared by \
          their numbers.
          """))
    }
    return items.isEmpty ? nil : Section(heading: "How sure", items: items)
  }
}
