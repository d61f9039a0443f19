/// A question put to every shuffle, namely whether its share inside reaches the recorded one.
package struct ShuffleQuestion: Sendable {
  /// The label asked about; `nil` for all labels together.
  package let label: Int?
  /// Changes of ties, made one after the other; the question is asked before the first and after
  /// each.
  package let changes: [LabelledTies.Change]

  /// Makes a question.
  package init(label: Int?, changes: [LabelledTies.Change] = []) {
    self.label = label
    self.changes = changes
  }
}

/// How shuffles answer one question.
package struct ShuffleAnswer: Sendable, Equatable {
  /// The recorded count before the first change and after each.
  package var recorded: [LabelledTies.Count]
  /// For each of them, the shuffles whose share inside is at least as large.
  package var atLeast: [Int]
  /// For each of them, the shuffles whose share inside is at most as large.
  package var atMost: [Int]
  /// The sum of the shares inside before any change, over the shuffles where there is one.
  package var shareSum = 0.0
  /// The shuffles where there is one.
  package var definedCount = 0

  mutating func add(_ other: ShuffleAnswer) {
    for place in atLeast.indices {
      atLeast[place] += other.atLeast[place]
      atMost[place] += other.atMost[place]
    }
    shareSum += other.shareSum
    definedCount += other.definedCount
  }

  /// The sum of the answers of blocks, added in their order.
  package static func sum(_ blocks: [[ShuffleAnswer]]) -> [ShuffleAnswer] {
    guard var total = blocks.first else { return [] }
    for block in blocks.dropFirst() {
      for place in total.indices { total[place].add(block[place]) }
    }
    return total
  }
}

extension LabelledTies {
  /// Shuffles the labels and answers the questions, for one block of draws.
  ///
  /// - Parameters:
  ///   - questions: What is asked of every shuffle.
  ///   - draws: How many shuffles the block makes.
  ///   - seed: The seed of all blocks.
  ///   - block: The number of the block, which has its own stream of random numbers.
  /// - Returns: One answer for each question.
  /// - Complexity: O(*draws* · (*n* + *m* + *c*)) for *n* vertices, *m* ties and *c* changes.
  package func answers(
    to questions: [ShuffleQuestion], draws: Int, seed: UInt64, block: Int
  ) -> [ShuffleAnswer] {
    var answers = questions.map { blankAnswer(to: $0) }
    var generator = Xoshiro256(seed: seed, stream: UInt64(block))
    var shuffled = labels
    var counts = [Count](repeating: Count(), count: labelCount)
    for _ in 0..<draws {
      shuffle(&shuffled, with: &generator)
      for label in counts.indices { counts[label] = Count() }
      add(shuffled, to: &counts)
      for (place, question) in questions.enumerated() {
        let count = question.label.map { counts[$0] } ?? overall(of: counts)
        ask(question, from: count, under: shuffled, &answers[place])
      }
    }
    return answers
  }

  private func shuffle(_ shuffled: inout [Int], with generator: inout Xoshiro256) {
    for stratum in strata {
      var last = stratum.count - 1
      while last > 0 {
        shuffled.swapAt(stratum[last], stratum[generator.below(last + 1)])
        last -= 1
      }
    }
  }

  /// An answer before any shuffle: the recorded counts along the changes.
  private func blankAnswer(to question: ShuffleQuestion) -> ShuffleAnswer {
    let counts = counts(under: labels)
    var count = question.label.map { counts[$0] } ?? overall(of: counts)
    var recorded = [count]
    for change in question.changes {
      make(change, in: &count, label: question.label, under: labels)
      recorded.append(count)
    }
    let zeros = [Int](repeating: 0, count: recorded.count)
    return ShuffleAnswer(recorded: recorded, atLeast: zeros, atMost: zeros)
  }

  private func ask(
    _ question: ShuffleQuestion, from start: Count, under shuffled: [Int],
    _ answer: inout ShuffleAnswer
  ) {
    var count = start
    if count.total > 0 {
      answer.definedCount += 1
      answer.shareSum += Double(count.inside) / Double(count.total)
    }
    for place in answer.recorded.indices {
      if place > 0 {
        make(question.changes[place - 1], in: &count, label: question.label, under: shuffled)
      }
      if count.reaches(answer.recorded[place]) { answer.atLeast[place] += 1 }
      if count.staysWithin(answer.recorded[place]) { answer.atMost[place] += 1 }
    }
  }

  private func make(_ change: Change, in count: inout Count, label: Int?, under labels: [Int]) {
    let source = labels[change.source]
    let target = labels[change.target]
    if let label, source != label, target != label { return }
    let step = change.isAdded ? 1 : -1
    count.total += step
    if source == target { count.inside += step }
  }
}
