extension DataCheck {
  /// Two answers of one rater to one question that differ.
  public static let repeatedAssessment = DataCheck(
    code: "W328", severity: .warning, title: "one question was answered twice and differently",
    explanation: """
      The same rater gave the same subject other scores with the same instrument on the same day. Keep \
      one of the two, or give them dates.
      """
  ) { check, network, sources in
    var first: [Assessment: Int] = [:]
    return network.assessments.indices.compactMap { number in
      let assessment = network.assessments[number]
      var key = Assessment(instrument: assessment.instrument)
      key.subject = assessment.subject
      key.by = assessment.by
      key.cause = assessment.cause
      key.question = assessment.question
      key.date = assessment.date
      guard assessment.by != nil, let other = first[key] else {
        first[key] = number
        return nil
      }
      let scores = network.assessments[other].scores
      let differs = assessment.scores.contains { score in
        scores.contains { $0.item == score.item && $0.value != score.value }
      }
      guard differs else { return nil }
      let subject = assessment.subject.map { "“\($0.id)”" } ?? "everyone"
      return check.diagnostic(
        "“\(assessment.by?.id ?? "")” answered \(assessment.instrument.rawValue) about \(subject) "
          + "twice, and differently", help: "keep one of the two, or give them dates",
        at: sources[.assessment(number)])
    }
  }
}
