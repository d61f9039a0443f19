import StakeholderModel

/// One field of an entity as a column of a table.
struct TableField: Sendable {
  /// The key, nested keys after a dot; a leading `@` marks what needs more than one entity.
  let path: String
  /// What cells hold.
  let type: CellType
  /// Other headers it goes by, the most telling first; folded.
  let aliases: [String]

  /// Makes a field; `before` stands over its own name, for names that can mean something else.
  init(
    _ path: String, _ type: CellType = .text, _ aliases: [String] = [], before: [String] = []
  ) {
    self.path = path
    self.type = type
    self.aliases = (before + [path] + aliases).map { foldedName($0) }
  }

  /// How telling a header is, 0 being the most telling; `nil` when it is none of the field's.
  func rank(of header: String) -> Int? { aliases.firstIndex(of: foldedName(header)) }
}

func words<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> CellType {
  .word(Word.allCases.map(\.rawValue))
}

extension TableField {
  static let evidence = TableField("evidence", words(Evidence.self))
  static let confidentiality = TableField("confidentiality", words(Confidentiality.self))

  static let organization: [TableField] =
    [
      TableField("id", .text, ["key", "node", "nodenumber", "vertex", "code"]),
      TableField(
        "name", .text, ["label", "nodename", "shared name", "names"] + HeaderWords.organization),
      TableField("short", .text, ["short name", "abbreviation", "acronym", "shortlabel"]),
      TableField("aliases", .list, ["other names", "also known as"]),
      TableField("parent", .text, ["part of", "parent organization", "belongs to"]),
      TableField("kind", words(OrganizationKind.self), ["type", "organization type"]),
      TableField("group", words(StakeholderGroup.self), ["stakeholder group"]),
      TableField("champions", .word(["none"])), decisionAuthority, evidence, confidentiality,
    ] + profile + judgment

  static let decisionAuthority = TableField(
    "decisionAuthority", .list, ["decides", "has a say in"])

  static let knows = TableField("@knows", .text, HeaderWords.knows)

  static let person: [TableField] =
    [
      TableField("id", .text, ["key", "node", "nodenumber", "vertex"]),
      TableField("name", .text, HeaderWords.name),
      TableField("@firstName", .text, HeaderWords.firstName),
      TableField("@lastName", .text, HeaderWords.lastName),
      TableField("position.organization", .aligned, ["positions.organization"]),
      TableField("position.title", .aligned, ["positions.title"]),
      TableField("position.level", .aligned, ["positions.level"]),
      TableField("position.start", .aligned, ["positions.start"]),
      TableField("position.end", .aligned, ["positions.end"]),
      TableField("position.primary", .aligned, ["positions.primary"]),
      TableField("@organization", .words, HeaderWords.organization),
      TableField("@department", .words, HeaderWords.department),
      TableField("@unit", .words, HeaderWords.unit),
      TableField("@title", .words, HeaderWords.title),
      TableField("@level", words(PositionLevel.self)),
      TableField("proficiency", .number),
      TableField("capacityShare", .number, ["capacity"]),
      TableField("interests", .list, ["interest", "topics"]),
      TableField("influence", .number),
      TableField("capacityHours", .number, ["hours a month"]), TableField("languages", .list),
      decisionAuthority, knows,
      TableField("@champion", .champion, HeaderWords.champion),
      TableField("@responded", .flag, HeaderWords.responded), evidence, confidentiality,
    ] + judgment

  static let tie: [TableField] = [
    TableField("id", .text, ["key", "edge id"]),
    TableField("from", .text, HeaderWords.source, before: ["source"]),
    TableField("to", .text, HeaderWords.target, before: ["target"]),
    TableField("@direction", .direction, ["type", "direction"]),
    TableField("directed", .flag),
    TableField("kind", .words, HeaderWords.tieKind),
    TableField("level", .level, HeaderWords.level),
    TableField("weight", .weight, HeaderWords.weight),
    TableField("formality", words(Formality.self)),
    TableField("since", .date, ["start"]),
    TableField("lastContact", .date, HeaderWords.lastContact),
    TableField("cadence", words(ContactCadence.self)),
    TableField("reviewBy", .date, ["review"]), TableField("channels", .list, ["channel"]),
    TableField("mode", words(ContactMode.self)),
    TableField("sign", .number),
    TableField("trust.reliability", .number), TableField("trust.openness", .number),
    TableField("trust.mission", .number), TableField("value.influence", .number),
    TableField("value.involvement", .number), TableField("value.resources", .number),
    TableField("over"), TableField("barriers.time", words(RiskLevel.self)),
    TableField("barriers.trust", words(RiskLevel.self)),
    TableField("barriers.turf", words(RiskLevel.self)),
    TableField("reportedBy", words(Reporter.self)),
    evidence, confidentiality,
  ]

  static let alliance: [TableField] =
    [
      TableField("id"), TableField("name", .text, ["label", "alliance"]),
      TableField("type", words(AllianceType.self)), TableField("stage", words(AllianceStage.self)),
      TableField("founded", .date), TableField("status", words(AllianceStatus.self)),
      TableField("geography", .text, ["area"]), TableField("governance", words(Governance.self)),
      TableField("lead", .text, ["lead organization"]), TableField("forums", .list),
      TableField("glossary", .list), evidence, confidentiality,
    ] + sharedVision

  static let membership: [TableField] =
    [
      TableField("id"), TableField("alliance"), TableField("person", .text, HeaderWords.name),
      TableField("organization", .text, HeaderWords.organization), TableField("role"),
      TableField("joined", .date, ["since"]), TableField("left", .date, ["until"]),
      TableField("sponsor", .text, ["home organization"]), TableField("votes", .flag),
      TableField("leadershipMode", words(LeadershipMode.self)),
      TableField("commitment", .number), TableField("expectedPace", words(ExpectedPace.self)),
      TableField("stepOne.accountablePerson"), TableField("stepOne.benefit"),
      TableField("stepOne.risks", .list), TableField("stepOne.resources", .list),
      TableField("stepOne.potentialChampions", .list), evidence, confidentiality,
    ] + judgment

  static let initiative: [TableField] = [
    TableField("id"), TableField("name", .text, ["label", "initiative", "project"]),
    TableField("challenge", words(Challenge.self)),
    TableField("required", .list, ["required organizations", "needs"]), TableField("lead"),
    TableField("phase", words(InitiativePhase.self)), TableField("start", .date),
    TableField("contributors", .list), TableField("theme", .text, ["subject"]),
    TableField("alliance"), TableField("frames", .list), TableField("risk", words(RiskLevel.self)),
    TableField("agendas", .list), evidence, confidentiality,
  ]

  static let champion: [TableField] = [
    TableField("id"), TableField("person", .text, HeaderWords.championPerson),
    TableField("for", .text, HeaderWords.cause),
    TableField("inside", .text, ["inside organization"] + HeaderWords.organization),
    TableField("status", .championStatus, ["answer", "state"]), TableField("since", .date),
    TableField("strength", .number), TableField("audience", .list),
    TableField("behaviours.startsConversations", .flag), TableField("behaviours.models", .flag),
    TableField("behaviours.perseveres", .flag), TableField("behaviours.takesRisks", .flag),
    evidence, confidentiality,
  ]
}
