import StakeholderModel

extension NetworkDecoder {
  func agreement(_ node: PositionedNode) -> (Agreement, SourceLocation)? {
    guard var fields = Fields(node, of: "an agreement", log) else { return nil }
    var agreement = Agreement()
    agreement.id = fields.text("id").map { AgreementID($0) }
    agreement.name = fields.text("name")
    agreement.kind = fields.word("kind", AgreementKind.self)
    agreement.cause = cause(&fields, "for")
    agreement.parties = actors(&fields, "parties")
    agreement.initiator = person(&fields, "initiator")
    agreement.signed = fields.date("signed")
    agreement.reviewBy = fields.date("reviewBy")
    agreement.ends = fields.date("ends")
    agreement.items = fields.words("items", AgreementItem.self)
    agreement.milestones = fields.items("milestones").compactMap { milestone($0) }
    agreement.evidence = fields.word("evidence", Evidence.self)
    agreement.confidentiality = fields.word("confidentiality", Confidentiality.self)
    agreement.attributes = fields.attributes()
    fields.finish()
    if agreement == Agreement() {
      log.error("E208", "an agreement that says nothing", at: fields.location)
    }
    return (agreement, fields.location)
  }

  private func milestone(_ node: PositionedNode) -> Milestone? {
    guard var fields = Fields(node, of: "a milestone", log) else { return nil }
    var milestone = Milestone()
    milestone.name = fields.text("name")
    milestone.due = fields.date("due")
    milestone.done = fields.date("done")
    milestone.owner = person(&fields, "owner")
    fields.finish()
    return milestone
  }
}

func encoded(_ agreement: Agreement) -> OutputNode {
  var map = OutputMap()
  map.add("id", text: agreement.id?.text)
  map.add("name", text: agreement.name)
  map.add("kind", word: agreement.kind)
  map.add("for", text: agreement.cause?.id)
  map.add("parties", texts: agreement.parties.map(\.id))
  map.add("initiator", text: agreement.initiator?.text)
  map.add("signed", plain: agreement.signed)
  map.add("reviewBy", plain: agreement.reviewBy)
  map.add("ends", plain: agreement.ends)
  map.add("items", words: agreement.items)
  if !agreement.milestones.isEmpty {
    map.add("milestones", .list(agreement.milestones.map(encoded)))
  }
  map.add("evidence", word: agreement.evidence)
  map.add("confidentiality", word: agreement.confidentiality)
  map.add(agreement.attributes)
  return map.node
}

private func encoded(_ milestone: Milestone) -> OutputNode {
  var map = OutputMap()
  map.add("name", text: milestone.name)
  map.add("due", plain: milestone.due)
  map.add("done", plain: milestone.done)
  map.add("owner", text: milestone.owner?.text)
  return map.node
}

extension TableField {
  static let agreement: [TableField] = [
    TableField("id"), TableField("name", .text, ["agreement", "title"]),
    TableField("kind", words(AgreementKind.self), ["type"]),
    TableField("for", .text, HeaderWords.cause),
    TableField("parties", .list, ["partners", "between", "organizations"]),
    TableField("initiator"), TableField("signed", .date, ["date", "signed on"]),
    TableField("reviewBy", .date, ["review", "review on"]), TableField("ends", .date, ["end"]),
    TableField("items", .wordList(AgreementItem.allCases.map(\.rawValue)), ["settles"]),
    TableField("milestone.name", .aligned, ["milestones", "milestones.name"]),
    TableField("milestone.due", .aligned, ["milestones.due"]),
    TableField("milestone.done", .aligned, ["milestones.done"]),
    TableField("milestone.owner", .aligned, ["milestones.owner"]), evidence, confidentiality,
  ]
}
