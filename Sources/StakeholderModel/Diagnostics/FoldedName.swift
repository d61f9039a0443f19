/// A name with everything left out in which people spell the same thing differently: case, accents,
/// spaces, punctuation, and byte order marks.
///
/// “Dept. of Public Works” and “dept of public-works” fold to the same text. Headers of tables and
/// names of people and organizations are compared by it.
///
/// - Complexity: O(length of `text`).
package func foldedName(_ text: some StringProtocol) -> String {
  var result = ""
  for scalar in text.lowercased().unicodeScalars {
    if let letters = plainLetters[scalar] {
      result += letters
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

private let plainLetters: [Unicode.Scalar: String] = {
  let table: [(String, String)] = [
    ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
    ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"),
    ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"),
    ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"),
  ]
  var letters: [Unicode.Scalar: String] = [:]
  for (plain, accented) in table {
    for scalar in accented.unicodeScalars { letters[scalar] = plain }
  }
  for mark in 0x300...0x36F { letters[Unicode.Scalar(UInt16(mark)) ?? " "] = "" }
  return letters
}()
