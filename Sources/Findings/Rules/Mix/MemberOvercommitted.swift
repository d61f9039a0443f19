import StakeholderModel

extension Threshold {
  static let overcommittedFewest = Threshold(
    "member.overcommitted.fewest", 4, "alliances and initiatives",
    means: "the fewest memberships and leads that count as many", rationale: "three are common")
  static let overcommittedDeviations = Threshold(
    "member.overcommitted.deviations", 2, "standard deviations",
    means: "how far above the average that must be", rationale: "about one in forty by chance")
  static let overcommittedCapacity = Threshold(
    "member.overcommitted.capacity", 0.25, "share of time",
    means: "the share of working time below which many memberships are too many",
    rationale: "a day and a quarter a week")
}

extension FindingRule {
  /// People who are everywhere.
  public static let memberOvercommitted = FindingRule(
    id: "member.overcommitted",
    title: "The same people everywhere",
    says: "Somebody takes part in many alliances and initiatives at once.",
    why: "Many worthwhile initiatives compete for the same hours, and all of them get less.",
    decided: """
      Memberships of alliances and leads of open initiatives of one person: at least four, and two standard \
      deviations above the average of all who have any, or with less than a quarter of working time for it.
      """,
    thresholds: [.overcommittedFewest, .overcommittedDeviations, .overcommittedCapacity],
    aim: "Share the seats of those who are everywhere",
    action: "Ask who else of their organization could take a seat.",
    sources: [.workforceBrief], needs: "who takes part in which alliance",
    severity: .medium ... .medium,
    basis: .record, cause: .process
  ) { input in
    var counts: [PersonID: Int] = [:]
    for alliance in input.network.alliances {
      for person in input.memberPeople(of: alliance.id) { counts[person, default: 0] += 1 }
    }
    for initiative in input.openInitiatives {
      if let lead = initiative.lead { counts[lead, default: 0] += 1 }
    }
    guard counts.count > 1 else {
      return counts.isEmpty
        ? .silent(
          "which people take part in which alliance",
          howTo: "Add the names of those who come to the meetings.")
        : .notConcerned
    }
    let people = counts.keys.sorted()
    let (mean, deviation) = meanAndDeviation(people.map { Double(counts[$0, default: 0]) })
    let busy = people.filter { person in
      let count = Double(counts[person, default: 0])
      let capacity = input.network.person(person)?.capacityShare
      return count >= input.value(.overcommittedFewest)
        && (count >= mean + input.value(.overcommittedDeviations) * deviation
          || capacity.map { $0 < input.value(.overcommittedCapacity) } ?? false)
    }
    guard let first = busy.first else { return .nothing }
    let most = counts[first, default: 0]
    return .found(
      Finding(
        rule: "member.overcommitted", severity: .medium,
        subjects: busy.map { .actor(.person($0)) },
        title: busy.count == 1
          ? "\(person: first) takes part in \(most) alliances and initiatives at once"
          : "\(busy.count) people each take part in many alliances and initiatives at once",
        evidence: """
          \(Claim.list(busy.map { "\(person: $0) (\(counts[$0, default: 0]))" }, limit: 5)); the average \
          is \(expectedTies(mean)).
          """,
        action: "Ask who else of the same organization could take a seat.",
        numbers: ["most": Double(most), "mean": mean]))
  }
}
