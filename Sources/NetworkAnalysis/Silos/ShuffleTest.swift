import GraphKernel

/// Shuffles labels in blocks, side by side, and adds the answers up in the order of the blocks.
struct ShuffleTest {
  let ties: LabelledTies
  let options: SiloOptions

  private static let blockCount = 32

  /// The answers of all shuffles to each question; the same for any number of threads.
  func answers(to questions: [ShuffleQuestion]) async -> [ShuffleAnswer] {
    let blocks = await withTaskGroup(of: (block: Int, answers: [ShuffleAnswer]).self) { group in
      var results = [[ShuffleAnswer]](repeating: [], count: Self.blockCount)
      var next = 0
      func start() {
        let block = next
        next += 1
        group.addTask { (block, self.answers(to: questions, inBlock: block)) }
      }
      while next < min(max(1, options.concurrency), Self.blockCount) { start() }
      while let result = await group.next() {
        results[result.block] = result.answers
        if next < Self.blockCount { start() }
      }
      return results
    }
    return ShuffleAnswer.sum(blocks)
  }

  /// The share of shuffles, the recorded labels among them, that `count` of the draws makes.
  func pValue(_ count: Int) -> Double { Double(count + 1) / Double(options.draws + 1) }

  private func answers(to questions: [ShuffleQuestion], inBlock block: Int) -> [ShuffleAnswer] {
    let start = options.draws * block / Self.blockCount
    let end = options.draws * (block + 1) / Self.blockCount
    return ties.answers(to: questions, draws: end - start, seed: options.seed, block: block)
  }
}
