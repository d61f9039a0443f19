import StakeholderModel

extension NetworkDecoder {
  func loss(_ node: PositionedNode) -> (Loss, SourceLocation)? {
    guard var fields = Fields(node, of: "a loss", log) else { return nil }
    let id = fields.text("id")
    if fields.node("holder") == nil {
      log.error(
        "E208", "a loss without `holder`", help: "the holder is the organization that may lose",
        at: fields.location)
    }
    let holder = organization(&fields, "holder")
    var loss = Loss(holder: holder ?? OrganizationID(""))
    loss.id = id.map { LossID($0) }
    loss.initiative = reference(&fields, "initiative", [.initiative]).map { InitiativeID($0.id) }
    loss.type = fields.word("type", LossType.self)
    loss.description = fields.text("description")
    loss.isFound = fields.boolean("found")
    loss.isRecognized = fields.boolean("recognised")
    loss.mitigation = fields.text("mitigation")
    loss.suggestions = fields.texts("suggestions") ?? []
    loss.evidence = fields.word("evidence", Evidence.self)
    loss.confidentiality = fields.word("confidentiality", Confidentiality.self)
    loss.attributes = fields.attributes()
    fields.finish()
    return holder == nil ? nil : (loss, fields.location)
  }
}

func encoded(_ loss: Loss) -> OutputNode {
  var map = OutputMap()
  map.add("id", text: loss.id?.text)
  map.add("holder", text: loss.holder.text)
  map.add("initiative", text: loss.initiative?.text)
  map.add("type", word: loss.type)
  map.add("description", text: loss.description)
  map.add("found", plain: loss.isFound)
  map.add("recognised", plain: loss.isRecognized)
  map.add("mitigation", text: loss.mitigation)
  map.add("suggestions", texts: loss.suggestions)
  map.add("evidence", word: loss.evidence)
  map.add("confidentiality", word: loss.confidentiality)
  map.add(loss.attributes)
  return map.node
}

extension TableField {
  static let loss: [TableField] = [
    TableField("id"),
    TableField("holder", .text, ["who may lose"] + HeaderWords.organization),
    TableField("initiative", .text, HeaderWords.cause),
    TableField("type", words(LossType.self), ["kind", "what of"]),
    TableField("description", .text, ["loss", "what may be lost", "in words"]),
    TableField("found", .flag, ["is there one"]),
    TableField("recognised", .flag, ["recognized", "acknowledged"]),
    TableField("mitigation", .text, ["what makes it smaller"]),
    TableField("suggestions", .list, ["what could make it smaller"]), evidence, confidentiality,
  ]
}
