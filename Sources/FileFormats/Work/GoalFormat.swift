import StakeholderModel

extension NetworkDecoder {
  func goal(_ node: PositionedNode) -> Goal? {
    guard var fields = Fields(node, of: "a goal", log), let id = fields.text("id") else {
      return nil
    }
    var goal = Goal(id: GoalID(id))
    goal.text = fields.text("text")
    goal.cause = cause(&fields, "for")
    goal.parent = reference(&fields, "parent", [.goal]).map { GoalID($0.id) }
    goal.horizon = fields.word("horizon", GoalHorizon.self)
    goal.focus = fields.word("focus", GoalFocus.self)
    goal.isCompelling = fields.boolean("compelling")
    goal.isStrategic = fields.boolean("strategic")
    goal.isConcrete = fields.boolean("concrete")
    goal.measure = fields.text("measure")
    goal.deadline = fields.date("deadline")
    goal.reached = fields.date("reached")
    goal.consequence = fields.text("consequence")
    goal.tags = fields.texts("tags") ?? []
    goal.serves = references(&fields, "serves", .servedGroup).map { ServedGroupID($0) }
    goal.pursuedBy = actors(&fields, "pursuedBy")
    goal.opposedBy = actors(&fields, "opposedBy")
    goal.evidence = fields.word("evidence", Evidence.self)
    goal.confidentiality = fields.word("confidentiality", Confidentiality.self)
    goal.attributes = fields.attributes()
    fields.finish()
    return goal
  }
}

func encoded(_ goal: Goal) -> OutputNode {
  var map = OutputMap()
  map.add("id", text: goal.id.text)
  map.add("text", text: goal.text)
  map.add("for", text: goal.cause?.id)
  map.add("parent", text: goal.parent?.text)
  map.add("horizon", word: goal.horizon)
  map.add("focus", word: goal.focus)
  map.add("compelling", plain: goal.isCompelling)
  map.add("strategic", plain: goal.isStrategic)
  map.add("concrete", plain: goal.isConcrete)
  map.add("measure", text: goal.measure)
  map.add("deadline", plain: goal.deadline)
  map.add("reached", plain: goal.reached)
  map.add("consequence", text: goal.consequence)
  map.add("tags", texts: goal.tags)
  map.add("serves", texts: goal.serves.map(\.text))
  map.add("pursuedBy", texts: goal.pursuedBy.map(\.id))
  map.add("opposedBy", texts: goal.opposedBy.map(\.id))
  map.add("evidence", word: goal.evidence)
  map.add("confidentiality", word: goal.confidentiality)
  map.add(goal.attributes)
  return map.node
}

extension TableField {
  static let goal: [TableField] = [
    TableField("id"), TableField("text", .text, ["goal", "objective", "what we want to reach"]),
    TableField("for", .text, HeaderWords.cause),
    TableField("parent", .text, ["larger goal", "step to"]),
    TableField("horizon", words(GoalHorizon.self)), TableField("focus", words(GoalFocus.self)),
    TableField("compelling", .flag), TableField("strategic", .flag), TableField("concrete", .flag),
    TableField("measure", .text, ["how we measure it", "measured by"]),
    TableField("deadline", .date, ["by when", "due"]),
    TableField("reached", .date, ["reached on"]),
    TableField("consequence", .text, ["what would be missing without it"]),
    TableField("tags", .list, ["subjects", "topics"]), TableField("serves", .list),
    TableField("pursuedBy", .list), TableField("opposedBy", .list), evidence, confidentiality,
  ]
}
