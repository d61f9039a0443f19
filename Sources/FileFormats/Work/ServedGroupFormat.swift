import StakeholderModel

extension NetworkDecoder {
  func servedGroup(_ node: PositionedNode) -> ServedGroup? {
    guard var fields = Fields(node, of: "a stakeholder group", log), let id = fields.text("id")
    else { return nil }
    var group = ServedGroup(id: ServedGroupID(id))
    group.name = fields.text("name")
    group.isBeneficiary = fields.boolean("beneficiary")
    group.causes = causes(&fields, "for")
    group.represented = optionalActors(&fields, "represented")
    group.evidence = fields.word("evidence", Evidence.self)
    group.confidentiality = fields.word("confidentiality", Confidentiality.self)
    group.attributes = fields.attributes()
    fields.finish()
    return group
  }
}

func encoded(_ group: ServedGroup) -> OutputNode {
  var map = OutputMap()
  map.add("id", text: group.id.text)
  map.add("name", text: group.name)
  map.add("beneficiary", plain: group.isBeneficiary)
  map.add("for", texts: group.causes.map(\.id))
  map.add("represented", optionalTexts: group.represented?.map(\.id))
  map.add("evidence", word: group.evidence)
  map.add("confidentiality", word: group.confidentiality)
  map.add(group.attributes)
  return map.node
}

extension TableField {
  static let servedGroup: [TableField] = [
    TableField("id"), TableField("name", .text, ["group", "people served", "who"]),
    TableField("beneficiary", .flag), TableField("for", .list, HeaderWords.cause),
    TableField("represented", .list, ["represented by", "who speaks for them"]),
    evidence, confidentiality,
  ]
}
