import Findings
package import StakeholderModel

/// Where a picture's data comes from and how much of it there is.
package struct Footer: Sendable, Hashable {
  /// Source, date, counts, answers, evidence, sharing.
  package var left: String
  /// What the lines or numbers of the picture measure.
  package var right: String

  /// Makes a footer of its two sides.
  package init(left: String, right: String) {
    self.left = left
    self.right = right
  }

  /// Makes the footer of a picture.
  ///
  /// - Parameters:
  ///   - content: What the picture is made from.
  ///   - counts: What is drawn, such as "13 people" and "16 ties".
  ///   - ties: The numbers of the ties that are drawn, for their evidence; empty for a picture
  ///     without ties, whose footer is silent about answers.
  ///   - measure: What the lines or numbers of the picture measure.
  package init(
    _ content: PictureContent, counts: [String], ties: [Int], measure: String
  ) {
    let network = content.network
    var parts: [String] = []
    if let source = network.source { parts.append("Source: \(source)") }
    if let asOf = network.asOf { parts.append("as of \(asOf.spelled)") }
    if !counts.isEmpty { parts.append(counts.joined(separator: ", ")) }
    if !ties.isEmpty {
      parts.append(Self.response(network))
      parts += Self.evidence(network, ties)
    }
    if let reviewed = content.reading.reviewedPartners(in: network) {
      let partners = content.reading.partners(in: network).count
      parts.append("reviewed by \(reviewed.count) of \(counted(partners, "partner", "partners"))")
    }
    parts.append("sharing: \(content.sharing.rawValue)")
    var left = parts.joined(separator: " · ")
    if let first = left.first, first.isLowercase {
      left = first.uppercased() + left.dropFirst()
    }
    self.init(left: left, right: measure)
  }

  private static func response(_ network: StakeholderNetwork) -> String {
    guard let respondents = network.respondents else { return "who answered is not recorded" }
    let answered = Set(respondents.answered).count
    let asked = Set(respondents.asked).union(respondents.answered).count
    guard !respondents.asked.isEmpty, asked > 0 else { return "\(answered) answered" }
    return "\(answered) of \(asked) answered"
  }

  /// Which of the ties are not stated by anybody.
  private static func evidence(_ network: StakeholderNetwork, _ ties: [Int]) -> [String] {
    let known = ties.filter { network.ties.indices.contains($0) }
    return [Evidence.illustrative, .inferred].compactMap { grade in
      let count = known.count { network.ties[$0].evidence == grade }
      if count == 0 { return nil }
      return count == known.count
        ? "all ties \(grade.rawValue)"
        : "\(counted(count, "tie", "ties")) \(grade.rawValue)"
    }
  }
}

extension PartialDate {
  /// The date as it is read: "12 Mar 2026", "Mar 2026", "2026".
  package var spelled: String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let words = [day.map { String($0) }, month.map { months[$0 - 1] }, String(year)]
    return words.compactMap { $0 }.joined(separator: " ")
  }
}

/// A number with its noun: "1 tie", "3 people".
package func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count) \(count == 1 ? one : many)"
}
