import StakeholderModel

extension NetworkDecoder {
  func event(_ node: PositionedNode) -> (Event, SourceLocation)? {
    guard var fields = Fields(node, of: "an event", log) else { return nil }
    var event = Event()
    event.id = fields.text("id").map { EventID($0) }
    event.kind = fields.text("kind").map(EventKind.init(rawValue:))
    event.date = fields.date("date")
    event.cause = cause(&fields, "for")
    event.from = reference(&fields, "from", [.person, .organization]).map(actor)
    event.to = actors(&fields, "to")
    event.attendees = optionalActors(&fields, "attendees")
    event.mode = fields.word("mode", ContactMode.self)
    event.channels = fields.texts("channels") ?? []
    event.credited = actors(&fields, "credited")
    event.isDirect = fields.boolean("direct")
    event.answers = healthCheck(&fields)
    event.description = fields.text("description")
    event.evidence = fields.word("evidence", Evidence.self)
    event.confidentiality = fields.word("confidentiality", Confidentiality.self)
    event.attributes = fields.attributes()
    fields.finish()
    if event == Event() { log.error("E208", "an event that says nothing", at: fields.location) }
    return (event, fields.location)
  }

  private func healthCheck(_ fields: inout Fields) -> HealthCheckAnswers? {
    guard var parts = fields.fields("answers", of: "the answers of a health check") else {
      return nil
    }
    var answers = HealthCheckAnswers()
    answers.goingWell = parts.text("goingWell")
    answers.notGoingWell = parts.text("notGoingWell")
    answers.bothering = parts.text("bothering")
    answers.adjustments = parts.text("adjustments")
    parts.finish()
    return answers
  }
}

func encoded(_ event: Event) -> OutputNode {
  var map = OutputMap()
  map.add("id", text: event.id?.text)
  map.add("kind", text: event.kind?.rawValue)
  map.add("date", plain: event.date)
  map.add("for", text: event.cause?.id)
  map.add("from", text: event.from?.id)
  map.add("to", texts: event.to.map(\.id))
  map.add("attendees", optionalTexts: event.attendees?.map(\.id))
  map.add("mode", word: event.mode)
  map.add("channels", texts: event.channels)
  map.add("credited", texts: event.credited.map(\.id))
  map.add("direct", plain: event.isDirect)
  map.add("answers", event.answers.map(encoded))
  map.add("description", text: event.description)
  map.add("evidence", word: event.evidence)
  map.add("confidentiality", word: event.confidentiality)
  map.add(event.attributes)
  return map.node
}

private func encoded(_ answers: HealthCheckAnswers) -> OutputNode {
  var map = OutputMap()
  map.add("goingWell", text: answers.goingWell)
  map.add("notGoingWell", text: answers.notGoingWell)
  map.add("bothering", text: answers.bothering)
  map.add("adjustments", text: answers.adjustments)
  return map.node
}

extension TableField {
  static let event: [TableField] = [
    TableField("id"), TableField("kind", .text, ["type", "what happened"]),
    TableField("date", .date, ["when", "day"]), TableField("for", .text, HeaderWords.cause),
    TableField("from", .text, ["who came to whom"]), TableField("to", .list),
    TableField("attendees", .list, ["who was there", "present"]),
    TableField("mode", words(ContactMode.self), ["pitch or conversation"]),
    TableField("channels", .list, ["channel"]),
    TableField("credited", .list, ["credit", "who got the credit"]), TableField("direct", .flag),
    TableField("answers.goingWell", .text, ["what is going well"]),
    TableField("answers.notGoingWell", .text, ["what is not going so well"]),
    TableField("answers.bothering", .text, ["what is bothering some of us"]),
    TableField("answers.adjustments", .text, ["what would help"]),
    TableField("description", .text, ["in words"]), evidence, confidentiality,
  ]
}
