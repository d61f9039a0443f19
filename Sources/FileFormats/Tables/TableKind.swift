import StakeholderModel

/// What the rows of a table are.
enum TableKind: String, Sendable, CaseIterable {
  // The keys of the file format, and the table of one row with the rest.
  case organizations, people, ties, alliances, memberships, initiatives, champions
  case stakeholderGroups, goals, agendas, agreements, losses, contributions, events, concerns
  case assessments, respondents, network, positions

  /// The columns.
  var fields: [TableField] {
    switch self {
    case .organizations: TableField.organization
    case .people: TableField.person
    case .ties: TableField.tie
    case .alliances: TableField.alliance
    case .memberships: TableField.membership
    case .initiatives: TableField.initiative
    case .champions: TableField.champion
    case .stakeholderGroups: TableField.servedGroup
    case .goals: TableField.goal
    case .agendas: TableField.agenda
    case .agreements: TableField.agreement
    case .losses: TableField.loss
    case .contributions: TableField.contribution
    case .events: TableField.event
    case .concerns: TableField.concern
    case .assessments: TableField.assessment
    case .respondents:
      [
        TableField("id", .text, HeaderWords.name),
        TableField("asked", .flag), TableField("answered", .flag, HeaderWords.responded),
      ]
    case .network:
      [
        TableField("name"), TableField("asOf", .date, ["as of", "date"]), TableField("source"),
        TableField("scale", words(TieScale.self)),
      ]
    case .positions: [TableField("id"), TableField("x", .number), TableField("y", .number)]
    }
  }

  /// Names of files, folded.
  private var fileNames: [String] {
    switch self {
    case .organizations:
      [
        "organizations", "organisations", "organization", "organisation", "orgs", "agencies",
        "companies", "employers", "organisationen", "organizaciones", "organisaties", "departments",
        "firmen", "entreprises", "empresas", "bedrijven",
      ]
    case .people:
      [
        "people", "persons", "person", "nodes", "node", "vertices", "actors", "contacts", "staff",
        "roster", "employees", "individuals", "elements", "personen", "personnes", "personas",
        "mensen", "kontakte", "mitarbeiter", "ansprechpartner", "teilnehmer", "contactos",
        "contacten", "medewerkers", "participants",
      ]
    case .ties:
      [
        "ties", "tie", "edges", "edge", "links", "relationships", "relations", "connections",
        "edgelist", "whoworkswithwhom", "beziehungen", "relaciones", "relaties", "relationship",
        "werarbeitetmitwem", "quitravailleavecqui", "quientrabajaconquien", "wiewerktmetwie",
      ]
    case .alliances: ["alliances", "alliance", "coalitions", "partnerships", "committees"]
    case .memberships: ["memberships", "membership", "members"]
    case .initiatives: ["initiatives", "initiative", "projects", "jointwork"]
    case .champions: ["champions", "champion", "championstoask"]
    case .stakeholderGroups:
      ["stakeholdergroups", "stakeholdergroup", "peopleserved", "beneficiaries"]
    case .goals: ["goals", "goal", "objectives"]
    case .agendas: ["agendas", "agenda"]
    case .agreements: ["agreements", "agreement"]
    case .losses: ["losses", "loss", "whatpartnersmaylose"]
    case .contributions: ["contributions", "contribution"]
    case .events: ["events", "event", "whathappened"]
    case .concerns: ["concerns", "concern"]
    case .assessments: ["assessments", "assessment", "whatpartnerssay"]
    case .respondents: ["respondents", "responses"]
    case .network: ["network"]
    case .positions: ["positions", "layout"]
    }
  }

  /// The kind that the name of a file says: all of it, or its last word.
  static func named(_ stem: String) -> TableKind? {
    let lastWord = stem.split { ".-_ ".contains($0) }.last.map(String.init) ?? stem
    for name in [foldedName(stem), foldedName(lastWord)] {
      if let kind = allCases.first(where: { $0.fileNames.contains(name) }) { return kind }
    }
    return nil
  }

  /// The kind that the name of a sheet says: all of it, else one of its words, the last first.
  static func named(sheet name: String) -> TableKind? {
    if let kind = named(name) { return kind }
    for word in name.split(whereSeparator: { !$0.isLetter }).reversed() {
      let folded = foldedName(word)
      if let kind = allCases.first(where: { $0.fileNames.contains(folded) }) { return kind }
    }
    return nil
  }

  /// What no row can be without.
  var required: [[String]] {
    switch self {
    case .organizations, .alliances, .initiatives: [["id", "name"]]
    case .people: [["id", "name", "@firstName", "@lastName"]]
    case .ties: [["from"], ["to"]]
    case .memberships: [["alliance"]]
    case .champions: [["person"]]
    case .stakeholderGroups, .agendas: [["id", "name"]]
    case .goals: [["id", "text"]]
    case .agreements: [["kind"], ["parties"]]
    case .losses: [["holder"], ["type", "description"]]
    case .contributions: [["from"], ["resource", "description"]]
    case .events: [["kind"], ["date"]]
    case .concerns: [["about"]]
    case .assessments: [["instrument"]]
    case .respondents, .positions: [["id"]]
    case .network: []
    }
  }

  /// One row, in words.
  var rowName: String {
    switch self {
    case .organizations: "organization"
    case .people: "person"
    case .ties: "tie"
    case .alliances: "alliance"
    case .memberships: "membership"
    case .initiatives: "initiative"
    case .champions: "champion"
    case .stakeholderGroups: "stakeholder group"
    case .goals: "goal"
    case .agendas: "agenda"
    case .agreements: "agreement"
    case .losses: "loss"
    case .contributions: "contribution"
    case .events: "event"
    case .concerns: "concern"
    case .assessments: "assessment"
    case .respondents: "respondent"
    case .network: "network"
    case .positions: "position"
    }
  }
}
