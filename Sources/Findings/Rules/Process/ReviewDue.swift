import StakeholderModel

extension FindingRule {
  /// Agreements and relationships that were to be looked over by now.
  public static let reviewOverdue = FindingRule(
    id: "review.overdue",
    title: "A review that is due",
    says: "The day on which an agreement or a relationship was to be looked over has passed.",
    why: "What nobody looks over drifts from what both sides meant.",
    decided:
      "The recorded day of review is before the day of the data, and the agreement has not ended.",
    aim: "Look over agreements and relationships in time",
    action: "Set a date to look it over together.",
    sources: [.competency], needs: "by when agreements and relationships are to be looked over",
    severity: .low ... .low, basis: .record, cause: .process
  ) { input in
    guard
      input.network.agreements.contains(where: { $0.reviewBy != nil })
        || input.network.ties.contains(where: { $0.reviewBy != nil })
    else {
      return .silent(
        "by when agreements and relationships are to be looked over",
        howTo: "Set a date of review with each agreement.")
    }
    guard input.isDated else { return .silentAboutDay }
    let agreements = input.network.agreements.filter { agreement in
      (input.age(of: agreement.reviewBy) ?? 0) > 0 && (input.age(of: agreement.ends) ?? 0) <= 0
    }
    let ties = input.network.ties.filter { (input.age(of: $0.reviewBy) ?? 0) > 0 }
    let names =
      agreements.map { agreement -> Claim in
        "\(agreement.name ?? agreement.kind?.rawValue ?? "an agreement")"
      } + ties.map { "\(Claim(actor: $0.from)) – \(Claim(actor: $0.to))" as Claim }
    guard !names.isEmpty else { return .nothing }
    return .found(
      Finding(
        rule: "review.overdue", severity: .low,
        subjects: agreements.compactMap(\.cause).map { .cause($0) },
        title: "\(counted(names.count, "review is", "reviews are")) due",
        evidence: "It is about \(Claim.list(names, limit: 5)).",
        action: "Set a date to look over \(names[0]) together.",
        numbers: ["due": Double(names.count)]))
  }
}
