import StakeholderModel

extension NetworkDecoder {
  func assessment(_ node: PositionedNode) -> (Assessment, SourceLocation)? {
    guard var fields = Fields(node, of: "an assessment", log) else { return nil }
    let id = fields.text("id")
    if fields.node("instrument") == nil {
      log.error(
        "E208", "an assessment without `instrument`",
        help: "there are: " + Instrument.allCases.map(\.rawValue).joined(separator: ", "),
        at: fields.location)
    }
    let instrument = fields.word("instrument", Instrument.self)
    var assessment = Assessment(instrument: instrument ?? .partner)
    assessment.id = id.map { AssessmentID($0) }
    assessment.subject = subject(&fields)
    assessment.by = reference(&fields, "by", [.person, .organization]).map(actor)
    assessment.cause = cause(&fields, "for")
    assessment.question = fields.text("question")
    assessment.date = fields.date("date")
    let scores = fields.node("scores")
    if let scores, let instrument { assessment.scores = self.scores(scores, instrument) }
    assessment.stance = fields.word("stance", Stance.self)
    assessment.raters = fields.integer("raters", 1...1_000_000)
    assessment.evidence = fields.word("evidence", Evidence.self)
    assessment.confidentiality = fields.word("confidentiality", Confidentiality.self)
    assessment.attributes = fields.attributes()
    fields.finish()
    return instrument == nil ? nil : (assessment, fields.location)
  }

  /// Ids of people and organizations are of one space, those of the other kinds are not.
  private func subject(_ fields: inout Fields) -> AssessmentSubject? {
    let kinds: [EntityKind] = [.person, .organization, .servedGroup, .initiative, .alliance]
    if let node = fields.node("subject"), let text = node.text {
      let known = index.kinds(ofID: text, among: kinds)
      if known.count > 1 {
        log.error(
          "E303",
          "“\(text)” is the id of \(known.map(\.withArticle).joined(separator: " and of "))",
          help: "give one of them another id", at: node.location)
        return nil
      }
    }
    guard let found = reference(&fields, "subject", kinds) else { return nil }
    switch found.kind {
    case .person, .organization: return .actor(actor(found))
    case .alliance: return .cause(.alliance(AllianceID(found.id)))
    case .initiative: return .cause(.initiative(InitiativeID(found.id)))
    default: return .group(ServedGroupID(found.id))
    }
  }

  private func scores(_ node: PositionedNode, _ instrument: Instrument) -> [AssessmentScore] {
    guard case .map(let entries) = node.content else {
      log.error("E204", "`scores` needs keys and values", at: node.location)
      return []
    }
    return entries.compactMap { entry in
      guard let scale = instrument.scale(of: entry.key) else {
        let items = instrument.items.map(\.name)
        log.error(
          "E115", "“\(entry.key)” is no item of \(instrument.rawValue)",
          help: log.suggestion(for: entry.key, among: items)
            ?? "it has: " + items.joined(separator: ", "), at: entry.keyLocation)
        return nil
      }
      return score(entry, scale).map { AssessmentScore(entry.key, $0) }
    }
  }

  private func score(_ entry: PositionedEntry, _ scale: ClosedRange<Double>) -> Double? {
    let isYesOrNo = scale == 0...1
    let words = isYesOrNo ? ["yes": 1.0, "true": 1, "no": 0, "false": 0] : [:]
    let text = entry.value.text ?? ""
    if let number = words[text.lowercased()] ?? parsedNumber(text), scale.contains(number) {
      return number
    }
    guard !entry.value.isNull else { return nil }
    let (low, high) = (spelledNumber(scale.lowerBound), spelledNumber(scale.upperBound))
    let expected =
      isYesOrNo
      ? "yes or no"
      : scale.upperBound < 1_000 ? "a number from \(low) to \(high)" : "a number of at least \(low)"
    let shown = entry.value.text.map { "“\($0)”" } ?? entry.value.description
    log.error("E204", "\(shown) is not \(expected) (`\(entry.key)`)", at: entry.value.location)
    return nil
  }
}

func encoded(_ assessment: Assessment) -> OutputNode {
  var map = OutputMap()
  map.add("id", text: assessment.id?.text)
  map.add("instrument", word: assessment.instrument)
  map.add("subject", text: assessment.subject?.id)
  map.add("by", text: assessment.by?.id)
  map.add("for", text: assessment.cause?.id)
  map.add("question", text: assessment.question)
  map.add("date", plain: assessment.date)
  var scores = OutputMap()
  for score in assessment.scores { scores.add(score.item, number: score.value) }
  map.add("scores", scores)
  map.add("stance", word: assessment.stance)
  map.add("raters", plain: assessment.raters)
  map.add("evidence", word: assessment.evidence)
  map.add("confidentiality", word: assessment.confidentiality)
  map.add(assessment.attributes)
  return map.node
}

extension TableField {
  static let assessment: [TableField] = [
    TableField("id"), TableField("instrument", words(Instrument.self), ["what was asked"]),
    TableField("@item", .text, ["factor", "factor or outcome"]), TableField("@score"),
    TableField("subject", .text, ["about", "who or what"]),
    TableField("by", .text, ["rater", "rated by"]), TableField("for", .text, HeaderWords.cause),
    TableField("question"), TableField("date", .date, ["when"]),
    TableField("stance", words(Stance.self)),
    TableField("raters", .number, ["how many answered"]),
    evidence, confidentiality,
  ]
}
