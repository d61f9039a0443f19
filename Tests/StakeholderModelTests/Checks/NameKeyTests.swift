import TestSupport
import Testing

@testable import StakeholderModel

@Suite struct NameKeyTests {
  private static let pieces = [
    "Ann", "O'Neil", "st", "Mt", "CENTRE", "dept", "x", "42", "a1", "-", ".", "  ", "_", "\"", "’",
    "é", "’s", "'",
    "Saint", "(b)", "&", "zoë", "Ångström", "univers", "univ",
  ]

  // Oracle: the key of a name, which knows every script.
  @Test func `the quick way to the number of a name’s words leads to the same number`() {
    var generator = SeededGenerator(seed: 411)
    var quick = 0
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...5, using: &generator)
      let name = (0..<count).map { _ in
        Self.pieces[Int.random(in: Self.pieces.indices, using: &generator)]
          + (Bool.random(using: &generator) ? " " : "")
      }.joined()
      guard let plain = WordSum.ofPlainName(name, seed: 7) else { continue }
      quick += 1
      let words = NameKey(name).words
      #expect(plain.sum.sum == WordSum(ofWords: words, seed: 7).sum, "\(name)")
      #expect(plain.sum.wordCount == words.split(separator: " ").count, "\(name)")
      #expect(plain.haveDigits == name.contains(where: \.isNumber), "\(name)")
    }
    #expect(quick > 200)
  }

  // Two names one slip apart have a text in common with at most one letter left out of each.
  @Test(arguments: [
    ("Springfield", "Sprngfield"), ("Springfield", "Springfeild"), ("Springfield", "Sprinkfield"),
    ("Springfield", "Springfield"),
  ])
  func `names one slip apart share a number`(one: String, other: String) {
    let (a, b) = (NameKey(one), NameKey(other))
    #expect(a.isOneSlip(from: b))
    #expect(!a.shortened.isDisjoint(with: b.shortened))
  }

  @Test func `names of other letters share none`() {
    #expect(NameKey("Springfield").shortened.isDisjoint(with: NameKey("Winterfall").shortened))
  }
}
