extension StakeholderNetwork {
  /// The fewest who must have answered before their mean is shown to others.
  public static let fewestPooled = 5

  /// Puts answers about the work together into means of at least five who answered, so that nobody's
  /// own answer can be told; what fewer answered is taken away.
  mutating func poolAnswers() {
    var pools: [Assessment] = []
    for answer in assessments {
      let key = answer.withoutRater
      if !pools.contains(key) { pools.append(key) }
    }
    assessments = pools.flatMap { pool in
      pool.filled(from: assessments.filter { $0.withoutRater == pool })
    }
  }
}

extension Assessment {
  /// What was asked, without who answered, when and what.
  fileprivate var withoutRater: Assessment {
    var bare = Assessment(instrument: instrument)
    bare.subject = subject
    bare.cause = cause
    bare.question = question
    return bare
  }

  /// The means of those items that at least five answered, items of as many who answered together.
  fileprivate func filled(from answers: [Assessment]) -> [Assessment] {
    var sums: [(item: String, sum: Double, raters: Int)] = []
    for answer in answers {
      let raters = answer.raters ?? 1
      for score in answer.scores {
        if let place = sums.firstIndex(where: { $0.item == score.item }) {
          sums[place].sum += Double(raters) * score.value
          sums[place].raters += raters
        } else {
          sums.append((score.item, Double(raters) * score.value, raters))
        }
      }
    }
    let enough = sums.filter { $0.raters >= StakeholderNetwork.fewestPooled }
    return Set(enough.map(\.raters)).sorted().map { raters in
      var pooled = self
      pooled.raters = raters
      pooled.scores = enough.filter { $0.raters == raters }
        .map { AssessmentScore($0.item, $0.sum / Double(raters)) }
      return pooled
    }
  }
}
