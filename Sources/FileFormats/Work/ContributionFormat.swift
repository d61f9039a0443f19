import StakeholderModel

extension NetworkDecoder {
  func contribution(_ node: PositionedNode) -> (Contribution, SourceLocation)? {
    guard var fields = Fields(node, of: "a contribution", log) else { return nil }
    let id = fields.text("id")
    if fields.node("from") == nil {
      log.error("E208", "a contribution without `from`", at: fields.location)
    }
    let from = reference(&fields, "from", [.organization, .person]).map(actor)
    var contribution = Contribution(from: from ?? .organization(OrganizationID("")))
    contribution.id = id.map { ContributionID($0) }
    contribution.to = cause(&fields, "to")
    contribution.resource = fields.word("resource", ContributedResource.self)
    contribution.pledged = fields.number("pledged", atLeast: 0)
    contribution.delivered = fields.number("delivered", atLeast: 0)
    contribution.unit = fields.text("unit")
    contribution.date = fields.date("date")
    contribution.due = fields.date("due")
    contribution.description = fields.text("description")
    contribution.evidence = fields.word("evidence", Evidence.self)
    contribution.confidentiality = fields.word("confidentiality", Confidentiality.self)
    contribution.attributes = fields.attributes()
    fields.finish()
    return from == nil ? nil : (contribution, fields.location)
  }
}

func encoded(_ contribution: Contribution) -> OutputNode {
  var map = OutputMap()
  map.add("id", text: contribution.id?.text)
  map.add("from", text: contribution.from.id)
  map.add("to", text: contribution.to?.id)
  map.add("resource", word: contribution.resource)
  map.add("pledged", number: contribution.pledged)
  map.add("delivered", number: contribution.delivered)
  map.add("unit", text: contribution.unit)
  map.add("date", plain: contribution.date)
  map.add("due", plain: contribution.due)
  map.add("description", text: contribution.description)
  map.add("evidence", word: contribution.evidence)
  map.add("confidentiality", word: contribution.confidentiality)
  map.add(contribution.attributes)
  return map.node
}

extension TableField {
  static let contribution: [TableField] = [
    TableField("id"), TableField("from", .text, ["partner", "contributor", "giver"]),
    TableField("to", .text, HeaderWords.cause),
    TableField("resource", words(ContributedResource.self), ["what of", "kind"]),
    TableField("pledged", .number, ["promised"]), TableField("delivered", .number, ["given"]),
    TableField("unit", .text, ["counted in"]), TableField("date", .date),
    TableField("due", .date, ["by when"]),
    TableField("description", .text, ["contribution", "in words"]), evidence, confidentiality,
  ]
}
