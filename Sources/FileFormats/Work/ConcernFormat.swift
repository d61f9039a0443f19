import StakeholderModel

extension NetworkDecoder {
  func concern(_ node: PositionedNode) -> (Concern, SourceLocation)? {
    guard var fields = Fields(node, of: "a concern", log) else { return nil }
    var concern = Concern()
    concern.id = fields.text("id").map { ConcernID($0) }
    concern.by = reference(&fields, "by", [.person, .organization]).map(actor)
    concern.group = reference(&fields, "group", [.servedGroup]).map { ServedGroupID($0.id) }
    concern.cause = cause(&fields, "for")
    concern.about = fields.text("about")
    concern.date = fields.date("date")
    concern.raisedTo = optionalActors(&fields, "raisedTo")
    concern.answer = fields.text("answer")
    concern.evidence = fields.word("evidence", Evidence.self)
    concern.confidentiality = fields.word("confidentiality", Confidentiality.self)
    concern.attributes = fields.attributes()
    fields.finish()
    if concern == Concern() {
      log.error("E208", "a concern that says nothing", at: fields.location)
    }
    return (concern, fields.location)
  }
}

func encoded(_ concern: Concern) -> OutputNode {
  var map = OutputMap()
  map.add("id", text: concern.id?.text)
  map.add("by", text: concern.by?.id)
  map.add("group", text: concern.group?.text)
  map.add("for", text: concern.cause?.id)
  map.add("about", text: concern.about)
  map.add("date", plain: concern.date)
  map.add("raisedTo", optionalTexts: concern.raisedTo?.map(\.id))
  map.add("answer", text: concern.answer)
  map.add("evidence", word: concern.evidence)
  map.add("confidentiality", word: concern.confidentiality)
  map.add(concern.attributes)
  return map.node
}

extension TableField {
  static let concern: [TableField] = [
    TableField("id"), TableField("by", .text, ["whose", "voiced by"]), TableField("group"),
    TableField("for", .text, HeaderWords.cause),
    TableField("about", .text, ["concern", "worry", "in words"]),
    TableField("date", .date, ["when"]),
    TableField("raisedTo", .list, ["told to", "who was told"]), TableField("answer"),
    evidence, confidentiality,
  ]
}
