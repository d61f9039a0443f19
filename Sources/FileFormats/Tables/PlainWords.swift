package import StakeholderModel

/// The words people choose from in place of the words of the file format.
///
/// Every list has a plain word for each word of the format, in an order that reads well; tables accept
/// both, in any case and with any separators.
package enum PlainWords {
  /// How closely two work together, the least first; the number is the level.
  package static let closeness = [
    "0 no contact", "1 we know of each other", "2 we exchange information",
    "3 we help each other", "4 we plan together", "5 we decide together",
  ]

  /// Sorts of organizations.
  package static let organizationKinds: [(words: String, kind: OrganizationKind)] = [
    ("Government agency", .governmentAgency), ("Elected body", .electedBody),
    ("School district", .schoolDistrict), ("School", .school),
    ("Community college", .communityCollege), ("University", .university),
    ("Community-based organization", .communityBasedOrganization), ("Foundation", .foundation),
    ("Research nonprofit", .researchNonprofit), ("Employer", .employer),
    ("Small business", .smallBusiness), ("Private firm", .privateFirm),
    ("Employer organization", .employerOrganization),
    ("Industry association", .industryAssociation), ("Trade association", .tradeAssociation),
    ("Professional association", .professionalAssociation),
    ("Chamber of commerce", .chamber), ("Labor union", .laborUnion), ("Other", .other),
  ]

  /// Levels of positions.
  package static let positionLevels: [(words: String, level: PositionLevel)] = [
    ("Top executive", .topExecutive), ("Executive", .executive), ("Manager", .manager),
    ("Supervisor", .supervisor), ("Professional", .professional), ("Front line", .frontline),
    ("Board member", .boardMember), ("Elected official", .electedOfficial),
    ("Volunteer", .volunteer),
  ]

  /// Families of stakeholders.
  package static let stakeholderGroups = StakeholderGroup.allCases.map(\.title)

  /// How far champions have come; nobody who was asked and said no is a champion yet.
  package static let championStatuses: [(words: String, status: ChampionStatus)] = [
    ("yes", .active), ("said yes", .committed), ("asked", .asked), ("no", .asked),
    ("thought of", .potential), ("no longer", .lapsed),
  ]

  /// How far joint work has come.
  package static let initiativePhases: [(words: String, phase: InitiativePhase)] = [
    ("Idea", .idea), ("In conversation", .conversation), ("Agreed", .agreed),
    ("Tried out", .pilot), ("Running", .running), ("Closed", .closed),
  ]

  /// What partners may lose.
  package static let lossTypes: [(words: String, type: LossType)] = [
    ("Control", .control), ("Resources", .resources), ("Identity", .identity),
    ("Standing", .legitimacy),
  ]

  /// What partners can be asked about the work.
  package static let questions: [(words: String, instrument: Instrument)] = [
    ("Factors of collaboration", .wilder), ("Outcomes", .outcomes),
  ]

  /// Other words for the same.
  private static let synonyms: [(words: String, word: String)] = [
    ("local government", OrganizationKind.governmentAgency.rawValue),
    ("nonprofit", OrganizationKind.communityBasedOrganization.rawValue),
    ("labour union", OrganizationKind.laborUnion.rawValue),
    ("union", OrganizationKind.laborUnion.rawValue),
  ]

  /// The words of the format by folded plain words.
  fileprivate static let table: [String: [String]] = {
    var table: [String: [String]] = [:]
    let pairs =
      organizationKinds.map { ($0.words, $0.kind.rawValue) }
      + positionLevels.map { ($0.words, $0.level.rawValue) }
      + championStatuses.map { ($0.words, $0.status.rawValue) }
      + initiativePhases.map { ($0.words, $0.phase.rawValue) }
      + lossTypes.map { ($0.words, $0.type.rawValue) }
      + questions.map { ($0.words, $0.instrument.rawValue) }
      + StakeholderGroup.allCases.map { ($0.title, $0.rawValue) } + synonyms
    for (words, word) in pairs { table[foldedName(words), default: []].append(word) }
    return table
  }()
}

/// The one of some fixed words that a cell says: as it is, in other letters, or in plain words.
func fixedWord(_ text: String, among words: [String]) -> String? {
  if words.contains(text) { return text }
  let folded = foldedName(text)
  return words.first { foldedName($0) == folded }
    ?? PlainWords.table[folded]?.first { words.contains($0) }
}

/// The step of working together that a cell says with its number in front or in plain words; `nil` for
/// any other text, the bare number and the words of scales among them.
func plainLevel(_ text: String) -> TieLevel? {
  let folded = foldedName(text)
  guard folded.contains(where: \.isLetter) else { return nil }
  if let first = text.first, let number = first.wholeNumberValue, first.isASCII,
    let next = text.dropFirst().first, !next.isLetter, !next.isNumber
  {
    return TieLevel(rawValue: number)
  }
  return PlainWords.closeness.firstIndex { words in
    let statement = foldedName(words.dropFirst(2))
    return folded == statement || "we" + folded == statement
  }.flatMap { TieLevel(rawValue: $0) }
}
