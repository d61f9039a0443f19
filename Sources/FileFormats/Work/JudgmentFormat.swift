import StakeholderModel

extension NetworkDecoder {
  /// The keys that say what the keeper of the file thinks of somebody.
  func judgment(_ fields: inout Fields) -> Judgment {
    var judgment = Judgment()
    judgment.stance = fields.word("stance", Stance.self)
    judgment.risk = fields.word("risk", RiskLevel.self)
    judgment.notes = fields.text("notes")
    return judgment
  }
}

extension OutputMap {
  mutating func add(_ judgment: Judgment) {
    add("stance", word: judgment.stance)
    add("risk", word: judgment.risk)
    add("notes", text: judgment.notes)
  }
}

extension TableField {
  static let judgment: [TableField] = [
    TableField("stance", words(Stance.self)), TableField("risk", words(RiskLevel.self)),
    TableField("notes"),
  ]
}
