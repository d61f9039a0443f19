import StakeholderModel

extension NetworkDecoder {
  func agenda(_ node: PositionedNode) -> Agenda? {
    guard var fields = Fields(node, of: "an agenda", log), let id = fields.text("id") else {
      return nil
    }
    var agenda = Agenda(id: AgendaID(id))
    agenda.name = fields.text("name")
    agenda.owner = reference(&fields, "owner", [.person, .organization]).map(actor)
    agenda.theme = fields.text("theme")
    agenda.evidence = fields.word("evidence", Evidence.self)
    agenda.confidentiality = fields.word("confidentiality", Confidentiality.self)
    agenda.attributes = fields.attributes()
    fields.finish()
    return agenda
  }
}

func encoded(_ agenda: Agenda) -> OutputNode {
  var map = OutputMap()
  map.add("id", text: agenda.id.text)
  map.add("name", text: agenda.name)
  map.add("owner", text: agenda.owner?.id)
  map.add("theme", text: agenda.theme)
  map.add("evidence", word: agenda.evidence)
  map.add("confidentiality", word: agenda.confidentiality)
  map.add(agenda.attributes)
  return map.node
}

extension TableField {
  static let agenda: [TableField] = [
    TableField("id"), TableField("name", .text, ["agenda", "aim"]),
    TableField("owner", .text, ["whose", "held by"]), TableField("theme", .text, ["subject"]),
    evidence, confidentiality,
  ]
}
