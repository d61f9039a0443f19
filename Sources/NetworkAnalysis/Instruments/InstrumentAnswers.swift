package import StakeholderModel

/// What was answered with one instrument: of each rater the latest.
///
/// A rater who answered about the same subject, piece of work and question more than once counts with
/// the answer of the latest date, and with the mean of those of one day. Answers without a rater are
/// means of as many as they say, one where they say nothing, and all of them count.
package struct InstrumentAnswers: Sendable {
  /// The answers that count, in the order of the file.
  package let answers: [Assessment]
  private var places: [Actor: [Int]] = [:]

  /// Draws together the answers of a network.
  package init(_ instrument: Instrument, in network: StakeholderNetwork) {
    let all = network.assessments.filter { $0.instrument == instrument }
    var latest: [Question: Int] = [:]
    for answer in all where answer.by != nil {
      let day = answer.date?.lastDayNumber ?? .min
      latest[Question(answer)] = max(latest[Question(answer)] ?? .min, day)
    }
    answers = all.filter { answer in
      answer.by == nil || (answer.date?.lastDayNumber ?? .min) == latest[Question(answer)]
    }
    for (place, answer) in answers.enumerated() {
      if let actor = answer.subject?.actor { places[actor, default: []].append(place) }
    }
  }

  /// One rater and what was asked.
  private struct Question: Hashable {
    let by: Actor?
    let subject: AssessmentSubject?
    let cause: Cause?
    let question: String?

    init(_ answer: Assessment) {
      by = answer.by
      subject = answer.subject
      cause = answer.cause
      question = answer.question
    }
  }

  /// Who was assessed, each once, in the order of the file.
  package var actors: [Actor] {
    var seen: Set<Actor> = []
    return answers.compactMap { $0.subject?.actor }.filter { seen.insert($0).inserted }
  }

  /// The answers about somebody, in the order of the file.
  package func about(_ actor: Actor) -> [Assessment] {
    places[actor, default: []].map { answers[$0] }
  }

  /// The mean of an item over those who rated somebody, each rater counting once.
  package func mean(of item: String, about actor: Actor) -> RatedMean {
    mean(over: about(actor)) { $0[item] }
  }

  /// The mean of every item over everybody who answered, items in byte order.
  package var items: [(item: String, mean: RatedMean)] {
    let names = Set(answers.flatMap { $0.scores.map(\.item) })
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { name in
      (name, mean(over: answers) { $0[name] })
    }
  }

  /// The mean of a score, where every named rater counts once with the mean of their answers.
  package func mean(
    over answers: [Assessment], _ score: (Assessment) -> Double?
  ) -> RatedMean {
    var mean = RatedMean()
    var named: [(by: Actor, mean: RatedMean, raters: Int)] = []
    for answer in answers {
      guard let value = score(answer) else { continue }
      guard let by = answer.by else {
        mean.add(value, raters: answer.raters ?? 1)
        continue
      }
      if let place = named.firstIndex(where: { $0.by == by }) {
        named[place].mean.add(value)
        named[place].raters = max(named[place].raters, answer.raters ?? 1)
      } else {
        var own = RatedMean()
        own.add(value)
        named.append((by, own, answer.raters ?? 1))
      }
    }
    for rater in named {
      if let value = rater.mean.mean { mean.add(value, raters: rater.raters) }
    }
    return mean
  }
}
