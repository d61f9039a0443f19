package import StakeholderModel

extension Claim {
  /// The name of a group: of the organization, or the value of the attribute.
  package init(groupOf group: Grouping.Group) {
    self.init([group.organization.map(Claim.Part.organization) ?? .text(group.name)])
  }

  /// The name of a person or organization.
  package init(actor: Actor) {
    switch actor {
    case .person(let id): self.init([.person(id)])
    case .organization(let id): self.init([.organization(id)])
    }
  }

  /// Names in a row: "A", "A and B", "A, B and C", "A, B and 3 more".
  ///
  /// - Parameters:
  ///   - claims: The names.
  ///   - limit: How many are named before the rest is counted; at least 1.
  /// - Returns: The names with commas and "and" between them.
  package static func list(_ claims: [Claim], limit: Int = 3) -> Claim {
    let named = claims.count > limit + 1 ? Array(claims.prefix(limit)) : claims
    let rest = claims.count - named.count
    var items = named
    if rest > 0 { items.append("\(rest) more") }
    guard let last = items.last else { return "nobody" }
    var list = Claim([])
    for (place, item) in items.dropLast().enumerated() {
      if place > 0 { list.parts.append(.text(", ")) }
      list.parts += item.parts
    }
    return items.count == 1 ? last : "\(list) and \(last)"
  }

  /// Sentences with a space between.
  package static func sentences(_ claims: [Claim]) -> Claim { row(claims, separator: " ") }

  /// Claims with the same words between each two.
  package static func row(_ claims: [Claim], separator: String) -> Claim {
    Claim(Array(claims.map(\.parts).joined(separator: [.text(separator)])))
  }
}

/// A share in percent, rounded.
package func percent(_ share: Double) -> String {
  "\(Int((share * 100).rounded())) %"
}

/// A share in words for a sentence that a tie or two could change.
package func roughly(_ share: Double) -> String {
  switch share {
  case ..<0.15: "few"
  case ..<0.29: "about a quarter"
  case ..<0.42: "about a third"
  case ..<0.58: "about half"
  case ..<0.71: "about two thirds"
  case ..<0.85: "about three quarters"
  default: "most"
  }
}

/// The sentence with its first letter large.
package func capitalized(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}

/// A number of expected ties for a reader: whole above 2, else to the half.
package func expectedTies(_ number: Double) -> String {
  number < 1.25 ? "1" : number < 1.75 ? "1 or 2" : "\(Int(number.rounded()))"
}

/// "recorded", or "current working" where the file holds ties that do not count.
///
/// - Parameter leftOut: How many formal, strained, weak or old ties are left out.
/// - Returns: The word before "tie".
package func kindOfTie(leftOut: Int) -> String { leftOut == 0 ? "recorded" : "current working" }

/// "the only recorded tie", "both recorded ties", "all 5 recorded ties".
package func allTies(_ count: Int, leftOut: Int) -> String {
  let kind = kindOfTie(leftOut: leftOut)
  return switch count {
  case 1: "the only \(kind) tie"
  case 2: "both \(kind) ties"
  default: "all \(count) \(kind) ties"
  }
}

/// A number with two decimals.
func hundredths(_ number: Double) -> String {
  let count = Int((abs(number) * 100).rounded())
  let decimals = count % 100
  return
    "\(number < 0 && count > 0 ? "−" : "")\(count / 100).\(decimals < 10 ? "0" : "")\(decimals)"
}
