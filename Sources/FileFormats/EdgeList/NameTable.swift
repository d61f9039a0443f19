/// The names of vertices, each kept once, numbered in the order in which they come first.
struct NameTable {
  /// A name where it stands in some bytes.
  struct Token {
    /// The number of its bytes.
    let hash: UInt64
    /// Where it begins.
    let start: Int32
    /// How many bytes it has.
    let count: Int32
  }

  /// All names, one after another.
  private(set) var text: [UInt8] = []
  /// Where each name begins; last, the number of bytes.
  private(set) var starts: [Int32] = [0]
  private var hashes: [UInt64] = []
  private var slots = [Slot](repeating: Slot(), count: 1 << 12)

  /// Where a name is looked for: all that is needed to compare it without going elsewhere first.
  private struct Slot {
    /// Half of the hash.
    var tag: UInt32 = 0
    /// The number of the name; −1 in a free place.
    var number: Int32 = -1
    /// Where the name begins in ``text``.
    var start: Int32 = 0
    /// How many bytes it has.
    var count: Int32 = 0
  }

  /// How many names there are.
  var count: Int { hashes.count }

  /// The numbers of names, −1 for those that are new.
  ///
  /// First all are looked for, then the ends of all are compared, then what is between: none waits for
  /// memory that another asked for.
  func numbers(of tokens: Span<Token>, in bytes: Span<UInt8>) -> [Int32] {
    var numbers = [Int32](repeating: -1, count: tokens.count)
    var found = numbers.mutableSpan
    let (slots, text) = (slots.span, text.span)
    let mask = slots.count &- 1
    // No branch here waits for memory; where another name is met first, looking goes on below.
    for token in tokens.indices {
      let hash = tokens[token].hash
      let place = Int(truncatingIfNeeded: hash) & mask
      let isFirst = slots[place].tag == UInt32(truncatingIfNeeded: hash >> 32)
      found[token] = Int32(truncatingIfNeeded: isFirst ? place : -1)
    }
    for number in tokens.indices {
      if found[number] < 0 {
        found[number] = Int32(truncatingIfNeeded: place(of: tokens[number].hash, after: nil))
      }
      let (token, slot) = (tokens[number], slots[Int(found[number])])
      let isLike =
        token.start >= 0 && slot.number >= 0 && slot.count == token.count
        && text.hasSameEnds(Int(slot.start), bytes, Int(token.start), count: Int(token.count))
      if !isLike { found[number] = -1 }
    }
    for number in tokens.indices where found[number] >= 0 {
      let (token, slot) = (tokens[number], slots[Int(found[number])])
      let isSame = text.equals(
        Int(slot.start), bytes, Int(token.start), count: Int(token.count))
      found[number] = isSame ? slot.number : -1
    }
    return numbers
  }

  /// The next place that is free or whose name has the same half of the hash.
  @inline(__always)
  private func place(of hash: UInt64, after last: Int?) -> Int {
    let slots = slots.span
    let mask = slots.count &- 1
    let tag = UInt32(truncatingIfNeeded: hash >> 32)
    var place = (last.map { $0 &+ 1 } ?? Int(truncatingIfNeeded: hash)) & mask
    while slots[place].number >= 0, slots[place].tag != tag { place = (place &+ 1) & mask }
    return place
  }

  /// The number of a name, which is added if it is new.
  ///
  /// - Returns: `nil` when there would be more names, or bytes of names, than can be numbered.
  mutating func number(of token: Token, in bytes: Span<UInt8>) -> Int32? {
    knownNumber(of: token, in: bytes) ?? add(token, bytes)
  }

  /// The number of a name; `nil` for a new one.
  func knownNumber(of token: Token, in bytes: Span<UInt8>) -> Int32? {
    var place = place(of: token.hash, after: nil)
    while slots[place].number >= 0 {
      let slot = slots[place]
      let isSame =
        slot.count == token.count
        && text.span.equals(Int(slot.start), bytes, Int(token.start), count: Int(token.count))
      if isSame { return slot.number }
      place = self.place(of: token.hash, after: place)
    }
    return nil
  }

  private mutating func add(_ token: Token, _ bytes: Span<UInt8>) -> Int32? {
    let end = text.count + Int(token.count)
    guard count < 1 << 30, end <= Int(Int32.max) else { return nil }
    for place in Int(token.start)..<Int(token.start + token.count) { text.append(bytes[place]) }
    let number = count
    starts.append(Int32(truncatingIfNeeded: end))
    hashes.append(token.hash)
    if 2 * count > slots.count { grow() } else { place(number) }
    return Int32(truncatingIfNeeded: number)
  }

  private mutating func place(_ number: Int) {
    let hash = hashes[number]
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].number >= 0 { place = (place + 1) & mask }
    slots[place] = Slot(
      tag: UInt32(truncatingIfNeeded: hash >> 32), number: Int32(truncatingIfNeeded: number),
      start: starts[number], count: starts[number + 1] - starts[number])
  }

  private mutating func grow() {
    slots = [Slot](repeating: Slot(), count: 4 * slots.count)
    for number in 0..<count { place(number) }
  }

  /// A name of this table as it stands in ``text``.
  func token(_ number: Int) -> Token {
    Token(
      hash: hashes[number], start: starts[number], count: starts[number + 1] - starts[number])
  }

  /// Whether a name is valid UTF-8.
  func isText(_ number: Int) -> Bool {
    let bytes = text[Int(starts[number])..<Int(starts[number + 1])]
    return bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }
}
