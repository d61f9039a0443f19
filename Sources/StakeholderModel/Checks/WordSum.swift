/// A number for the words of a name in any order; names of the same words have the same number.
struct WordSum {
  /// The number of the words that have ended.
  private(set) var sum: UInt64 = 0
  /// How many words have ended.
  private(set) var wordCount = 0
  private let seed: UInt64
  private var word: UInt64
  private var hasBegun = false

  /// - Parameter seed: What differs from run to run of the program, so that no file can be made of names
  ///   that all have one number.
  init(seed: UInt64) {
    self.seed = seed
    word = seed
  }

  /// Adds a byte to the word.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    let product = (word ^ UInt64(byte)).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    word = product.high ^ product.low
    hasBegun = true
  }

  /// Ends the word, if it has begun.
  @inline(__always)
  mutating func endWord() {
    guard hasBegun else { return }
    sum &+= word
    wordCount &+= 1
    word = seed
    hasBegun = false
  }
}

extension WordSum {
  /// The number of words with blanks between them, as ``NameKey`` has them.
  init(ofWords words: String, seed: UInt64) {
    self.init(seed: seed)
    for byte in words.utf8 {
      if byte == 0x20 { endWord() } else { add(byte) }
    }
    endWord()
  }

  /// The number of a name in ASCII; `nil` for other names and for those with a short form.
  ///
  /// - Complexity: O(number of letters).
  static func ofPlainName(_ name: String, seed: UInt64) -> (sum: WordSum, haveDigits: Bool)? {
    var sum = WordSum(seed: seed)
    var haveDigits = false
    // The letters of a word, as far as they fit; no short form has more.
    var letters: UInt64 = 0
    for byte in name.utf8 {
      switch byte {
      case 0x61...0x7A, 0x41...0x5A:
        sum.add(byte | 0x20)
        letters = letters << 8 | UInt64(byte | 0x20)
      case 0x30...0x39:
        sum.add(byte)
        letters = letters << 8 | UInt64(byte)
        haveDigits = true
      case 0x27: continue
      case 0..<0x80:
        guard !shortFormLetters.contains(letters) else { return nil }
        sum.endWord()
        letters = 0
      default: return nil
      }
    }
    guard !shortFormLetters.contains(letters) else { return nil }
    sum.endWord()
    return (sum, haveDigits)
  }

  private static let shortFormLetters = shortForms.keys.map { word in
    word.utf8.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
  }
}
