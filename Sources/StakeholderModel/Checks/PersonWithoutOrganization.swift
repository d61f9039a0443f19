extension DataCheck {
  /// A person without an organization where others have one.
  public static let personWithoutOrganization = DataCheck(
    code: "W304", severity: .warning, title: "a person has no organization",
    explanation: """
      Somebody without an organization is in no group, so silos and champions leave them out. \
      Nothing is said when nobody in the file has one.
      """
  ) { check, network, sources in
    guard network.people.contains(where: { $0.home != nil }) else { return [] }
    return network.people.filter { $0.home == nil }.map { person in
      let hadOne = person.positions.contains { $0.organization != nil }
      return check.diagnostic(
        hadOne
          ? "every position of “\(person.displayName)” has ended"
          : "“\(person.displayName)” has no organization",
        help: "they are in no group until one is given", at: sources[.person(person.id)])
    }
  }
}
