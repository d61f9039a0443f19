import StakeholderModel

extension NetworkDecoder {
  /// The answers to the five questions behind a shared vision.
  func sharedVision(_ fields: inout Fields) -> SharedVision? {
    guard var parts = fields.fields("sharedVision", of: "a shared vision") else { return nil }
    var vision = SharedVision()
    vision.difference = parts.text("difference")
    vision.ambition = parts.text("ambition")
    vision.value = parts.text("value")
    vision.needs = parts.text("needs")
    vision.success = parts.text("success")
    vision.agreedBy = optionalActors(&parts, "agreedBy")
    parts.finish()
    return vision
  }
}

func encoded(_ vision: SharedVision) -> OutputNode {
  var map = OutputMap()
  map.add("difference", text: vision.difference)
  map.add("ambition", text: vision.ambition)
  map.add("value", text: vision.value)
  map.add("needs", text: vision.needs)
  map.add("success", text: vision.success)
  map.add("agreedBy", optionalTexts: vision.agreedBy?.map(\.id))
  return map.node
}

extension TableField {
  static let sharedVision: [TableField] = [
    TableField("sharedVision.difference"), TableField("sharedVision.ambition"),
    TableField("sharedVision.value"), TableField("sharedVision.needs"),
    TableField("sharedVision.success"), TableField("sharedVision.agreedBy", .list),
  ]
}
