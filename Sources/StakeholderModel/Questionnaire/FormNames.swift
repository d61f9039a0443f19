/// Gives every respondent a name for their files that is safe on any disk and used once.
struct FormNames {
  private var used: Set<String> = []

  /// The letters and digits of `name` in small letters with hyphens between words.
  ///
  /// - Parameters:
  ///   - name: What the respondent is called.
  ///   - id: Stands in for a name without letters and digits.
  /// - Returns: At most 40 characters, and a number where the name was used before.
  mutating func stem(for name: String, id: String) -> String {
    let words = [name, id].map(Self.words).first { !$0.isEmpty } ?? "form"
    var stem = words
    var number = 2
    while !used.insert(stem).inserted {
      stem = "\(words)-\(number)"
      number += 1
    }
    return stem
  }

  private static func words(_ text: String) -> String {
    let words = text.unicodeScalars.split { scalar in
      !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
        && !(0x300...0x36F).contains(scalar.value) && scalar != "'" && scalar != "’"
    }
    let joined = words.map { foldedName(String($0)) }.filter { !$0.isEmpty }.joined(separator: "-")
    var cut = String(joined.prefix(40))
    while cut.last == "-" { cut.removeLast() }
    return cut
  }
}
