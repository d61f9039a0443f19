extension StakeholderNetwork {
  /// The network with the answers of a questionnaire.
  ///
  /// Every level of 1 or more becomes a tie that its respondent reports; a pair that both sides
  /// name has two reports. What the same respondent reported earlier about the same pair, and nothing
  /// else is known about, is replaced. An answer of “no tie” is no tie; it shows as a pair that
  /// somebody could have reported.
  ///
  /// Who says “I do” speaks up: an active champion. Who is named by somebody else is a potential one,
  /// since nobody asked them yet. “Nobody I know of” is recorded where no champion is known inside:
  /// for the organization, where that is all that was said there about anything, else as a person who
  /// was asked. Roles that the network holds already stay as they are.
  ///
  /// - Parameters:
  ///   - returns: The answers, at most one of each respondent; those without agreement change nothing.
  ///   - questionnaire: What was asked.
  /// - Returns: The network, with everybody who was asked and who answered.
  /// - Complexity: O(*t* + *a*) for ties and answers, plus roles times replies.
  public func answered(
    by returns: [ReturnedAnswers], to questionnaire: Questionnaire
  ) -> StakeholderNetwork {
    var network = self
    let read = returns.filter { $0.state == .answered || $0.state == .inPart }
      .sorted { $0.respondent < $1.respondent }
    network.add(reportsOf: read, questionnaire)
    network.add(championsOf: read, questionnaire)
    network.add(respondentsOf: read, questionnaire)
    return network
  }

  private mutating func add(
    reportsOf returns: [ReturnedAnswers], _ questionnaire: Questionnaire
  ) {
    var answers: [Report: TieLevel] = [:]
    for sheet in returns {
      for (about, level) in sheet.levels {
        answers[Report(by: sheet.respondent, about: about)] = level
      }
    }
    var replaced: Set<Report> = []
    let answered = ties.compactMap { tie -> Tie? in
      guard let report = tie.plainReport, let level = answers[report] else { return tie }
      guard level > .none, replaced.insert(report).inserted else { return nil }
      var tie = tie
      tie.level = level
      return tie
    }
    ties = TieList(answered)
    let order = questionnaire.entries.map(\.actor)
    for sheet in returns {
      for about in order {
        let report = Report(by: sheet.respondent, about: about)
        guard let level = answers[report], level > .none, !replaced.contains(report) else {
          continue
        }
        var tie = Tie(from: sheet.respondent, to: about)
        tie.level = level
        tie.isDirected = false
        tie.reportedBy = .from
        tie.evidence = .reported
        ties.append(tie)
      }
    }
  }

  private mutating func add(
    respondentsOf returns: [ReturnedAnswers], _ questionnaire: Questionnaire
  ) {
    var respondents = respondents ?? Respondents()
    let asked = Set(respondents.asked)
    let answered = Set(respondents.answered)
    respondents.asked += questionnaire.respondents.map(\.entry.actor).filter { !asked.contains($0) }
    respondents.answered += returns.filter { $0.state == .answered }.map(\.respondent)
      .filter { !answered.contains($0) }
    self.respondents = respondents
  }
}

/// What one respondent says about somebody.
private struct Report: Hashable {
  let by: Actor
  let about: Actor
}

extension Tie {
  /// Whose word the tie is, when it says a level and nothing more; such a tie can be said anew.
  fileprivate var plainReport: Report? {
    guard kind == nil, weight == nil, isDirected != true, formality == nil, since == nil,
      lastContact == nil, channels.isEmpty, mode == nil, sign == nil, trust == nil, value == nil,
      attributes.isEmpty
    else { return nil }
    return switch reportedBy {
    case .from: Report(by: from, about: to)
    case .to: Report(by: to, about: from)
    case .both, nil: nil
    }
  }
}
