import Findings

extension ScenarioChange.Number {
  /// A value as a count or in percent; a dash where it is not defined.
  func spelled(_ value: Double?) -> String {
    guard let value else { return "–" }
    guard isShare else { return "\(Int(value))" }
    let tenths = Int((value * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
