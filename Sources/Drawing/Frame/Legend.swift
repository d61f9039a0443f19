/// The column beside a picture: facts computed from the data, and what the marks mean.
package struct Legend: Sendable, Hashable {
  /// A number and the sentence that says what it counts.
  package struct Fact: Sendable, Hashable {
    /// The number, such as "4 of 7".
    package var number: String
    /// What it counts, without a period.
    package var sentence: String

    package init(_ number: String, _ sentence: String) {
      self.number = number
      self.sentence = sentence
    }
  }

  /// A mark and its meaning.
  package struct Row: Sendable, Hashable {
    /// The mark.
    package var mark: LegendMark
    /// What it means.
    package var words: String

    package init(_ mark: LegendMark, _ words: String) {
      self.mark = mark
      self.words = words
    }
  }

  /// At most three facts.
  package var facts: [Fact]
  /// The heading over the rows.
  package var heading: String
  /// The rows, in reading order; a mark that is added twice stands once.
  package private(set) var rows: [Row] = []

  /// Makes a legend.
  package init(
    facts: [Fact] = [], heading: String = "How to read", rows: [Row] = []
  ) {
    self.facts = Array(facts.prefix(3))
    self.heading = heading
    for row in rows { add(row.mark, row.words) }
  }

  /// Explains a mark that occurs in the picture.
  package mutating func add(_ mark: LegendMark, _ words: String) {
    if !rows.contains(where: { $0.mark == mark }) { rows.append(Row(mark, words)) }
  }
}
