import FileFormats
import StakeholderModel
import TextFormats

/// The first few diagnostics of each code, and how many of each were left out.
struct FewOfEach {
  /// Those to tell, in their order.
  let told: [Diagnostic]
  /// One line for each code that was cut.
  let rest: [String]

  /// Picks three of each code, or four where there are no more, and `limit` altogether.
  init(_ diagnostics: [Diagnostic], limit: Int = 40) {
    let few = 3
    let counts = Dictionary(grouping: diagnostics, by: \.code).mapValues(\.count)
    var told: [Diagnostic] = []
    var seen: [String: Int] = [:]
    var left: [(first: Diagnostic, count: Int)] = []
    var first: [String: Diagnostic] = [:]
    for diagnostic in diagnostics {
      let code = diagnostic.code
      seen[code, default: 0] += 1
      let example = first[code] ?? diagnostic
      first[code] = example
      if seen[code, default: 0] <= few || counts[code] == few + 1, told.count < limit {
        told.append(diagnostic)
      } else if let place = left.firstIndex(where: { $0.first.code == code }) {
        left[place].count += 1
      } else {
        left.append((example, 1))
      }
    }
    self.told = told
    rest = left.map { first, count in
      let place = first.location.map { "the one at \(visible($0.text))" } ?? visible(first.message)
      return "and \(count) more like \(place); crosstie check --format json lists all"
    }
  }
}
