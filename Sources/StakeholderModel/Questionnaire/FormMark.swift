extension Questionnaire {
  /// A check value over what is asked, in eight hexadecimal digits.
  ///
  /// It tells forms of one round from those of another; it keeps no secret.
  ///
  /// - Complexity: O(length of all ids).
  /// - SeeAlso: G. Fowler, L. C. Noll, K.-P. Vo, “The FNV non-cryptographic hash algorithm”.
  static func mark(
    _ name: String?, _ kind: Kind, _ scale: TieScale, _ sections: [Section],
    _ respondents: [Respondent]
  ) -> String {
    var hash = FowlerNollVo()
    for text in [name ?? "", kind.rawValue, scale.rawValue] { hash.add(text) }
    for section in sections {
      for entry in section.entries { hash.add(entry.actor.id) }
    }
    for respondent in respondents {
      hash.add(respondent.entry.actor.id)
      for question in respondent.causes { hash.add(question.cause?.id ?? "") }
    }
    return hash.folded
  }
}

/// The 64-bit FNV-1a hash, folded to 32 bits.
private struct FowlerNollVo {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  var folded: String {
    let digits = String(UInt32(truncatingIfNeeded: value ^ (value >> 32)), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
