import GraphKernel

/// The fewest changes of ties after which a label's share inside is nothing special.
///
/// Around a group every single change is tried, up to a limit in large groups, and the shuffles are
/// asked anew after it. Longer lists take the changes in the order of what each does alone: ties added across, ties
/// removed inside, and both together. So a distance of 1 is exact, and a longer one is the length of a
/// list that does overturn; a cleverer choice may rarely save a tie. The shuffles themselves are the
/// same throughout.
struct FlipDistances {
  let test: ShuffleTest

  /// How many changes of one kind are tried alone, for one label.
  private static let trialLimit = 48

  private struct Trial {
    let place: Int
    let question: ShuffleQuestion
  }

  /// The distance of each label, `nil` for the whole; `nil` where no number of changes is enough.
  ///
  /// - Parameters:
  ///   - labels: The labels asked about.
  ///   - isOverturned: Whether a p-value is too large for the label at a place of `labels`.
  /// - Returns: One distance for each label.
  func distances(
    of labels: [Int?], isOverturned: (_ place: Int, _ p: Double) -> Bool
  ) async -> [Int?] {
    let changes = FlipChanges(ties: test.ties)
    let counts = test.ties.counts(under: test.ties.labels)
    let candidates = labels.map { label in
      let count = label.map { counts[$0] } ?? test.ties.overall(of: counts)
      let limit = max(Self.trialLimit, 2 * count.inside - count.total)
      return [changes.additions(for: label, limit: limit), changes.removals(for: label)]
    }
    let trials = labels.indices.filter { labels[$0] != nil }.flatMap { place in
      candidates[place].flatMap { $0.prefix(Self.trialLimit) }.map {
        Trial(place: place, question: ShuffleQuestion(label: labels[place], changes: [$0]))
      }
    }
    let answers = await test.answers(to: trials.map(\.question))
    var effects = [[LabelledTies.Change: Int]](repeating: [:], count: labels.count)
    for (trial, answer) in zip(trials, answers) {
      effects[trial.place][trial.question.changes[0]] = answer.atLeast[1]
    }
    let lists = labels.indices.flatMap { place in
      ranked(candidates[place], by: effects[place]).map {
        Trial(place: place, question: ShuffleQuestion(label: labels[place], changes: $0))
      }
    }
    var distances = [Int?](repeating: nil, count: labels.count)
    for (list, answer) in zip(lists, await test.answers(to: lists.map(\.question))) {
      let flip = answer.recorded.indices.dropFirst().first { length in
        let count = answer.recorded[length]
        let p = count.total > 0 ? test.pValue(answer.atLeast[length]) : 1
        return isOverturned(list.place, p)
      }
      distances[list.place] = [distances[list.place], flip].compactMap { $0 }.min()
    }
    return distances
  }

  /// The kinds of changes apart and together, those that do most alone first.
  private func ranked(
    _ kinds: [[LabelledTies.Change]], by effects: [LabelledTies.Change: Int]
  ) -> [[LabelledTies.Change]] {
    func ordered(_ changes: [LabelledTies.Change]) -> [LabelledTies.Change] {
      changes.indices.sorted {
        let (left, right) = (effects[changes[$0]] ?? -1, effects[changes[$1]] ?? -1)
        return left == right ? $0 < $1 : left > right
      }.map { changes[$0] }
    }
    let both = ordered(kinds.flatMap { $0.prefix(Self.trialLimit) })
    return (kinds.map(ordered) + [both]).filter { !$0.isEmpty }
  }
}
