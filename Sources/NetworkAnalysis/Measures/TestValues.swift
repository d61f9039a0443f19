import GraphKernel

extension MeasureValues {
  /// A test by chance as named numbers: what was recorded, what chance gives, how likely, how sure.
  static func test(_ test: PermutationTest?, otherwise reason: Undefined) -> MeasureValues {
    guard let test else { return .undefined(reason) }
    return .named([
      NamedValue("recorded", .number(test.statistic)),
      NamedValue("mean by chance", .number(test.mean)),
      NamedValue("deviation by chance", .number(test.deviation)),
      NamedValue("z", MeasureValue(test.z, otherwise: .noVariation)),
      NamedValue("p of at least as much", .number(test.atLeast)),
      NamedValue("standard error of p of at least", .number(test.atLeastError)),
      NamedValue("p of at most as much", .number(test.atMost)),
      NamedValue("standard error of p of at most", .number(test.atMostError)),
      NamedValue("draws", .number(Double(test.draws))),
      NamedValue("seed", test.seed.map { .number(Double($0)) } ?? .undefined(.nothingDrawn)),
    ])
  }
}

extension RandomDraws {
  /// How many draws a test takes: all that are wanted, fewer where one is work, at least 999.
  ///
  /// - Parameters:
  ///   - most: How many are wanted.
  ///   - work: The looks at a person, tie or pair that one draw takes.
  /// - Returns: The number; `nil` where 999 take more than 2·10⁹ looks.
  static func count(upTo most: Int = 9_999, work: Double) -> Int? {
    guard 999 * work <= 2e9 else { return nil }
    return min(most, max(999, Int(2e8 / max(1, work))))
  }
}
