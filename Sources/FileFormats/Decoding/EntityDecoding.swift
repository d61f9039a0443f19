import StakeholderModel

extension NetworkDecoder {
  func organization(_ node: PositionedNode) -> Organization? {
    guard var fields = Fields(node, of: "an organization", log), let id = fields.text("id") else {
      return nil
    }
    var organization = Organization(id: OrganizationID(id))
    organization.name = fields.text("name")
    organization.short = fields.text("short")
    organization.aliases = fields.texts("aliases") ?? []
    organization.parent = self.organization(&fields, "parent")
    organization.kind = fields.word("kind", OrganizationKind.self)
    organization.group = fields.word("group", StakeholderGroup.self)
    organization.championsAnswer = fields.word("champions", ["none"]).flatMap(
      ChampionsAnswer.init(rawValue:))
    organization.profile = profile(&fields)
    organization.decides = causes(&fields, "decisionAuthority")
    organization.judgment = judgment(&fields)
    organization.evidence = fields.word("evidence", Evidence.self)
    organization.confidentiality = fields.word("confidentiality", Confidentiality.self)
    organization.attributes = fields.attributes()
    fields.finish()
    return organization
  }

  func person(_ node: PositionedNode) -> Person? {
    guard var fields = Fields(node, of: "a person", log), let id = fields.text("id") else {
      return nil
    }
    var person = Person(id: PersonID(id))
    person.name = fields.text("name")
    person.positions = positions(&fields)
    person.proficiency = fields.integer("proficiency", 1...5)
    person.capacityShare = fields.number("capacityShare", atLeast: 0, atMost: 1)
    person.interests = fields.texts("interests") ?? []
    person.influence = fields.number("influence", atLeast: 0)
    person.capacityHours = fields.number("capacityHours", atLeast: 0)
    person.languages = fields.texts("languages") ?? []
    person.decides = causes(&fields, "decisionAuthority")
    person.judgment = judgment(&fields)
    person.evidence = fields.word("evidence", Evidence.self)
    person.confidentiality = fields.word("confidentiality", Confidentiality.self)
    person.attributes = fields.attributes()
    fields.finish()
    return person
  }

  /// The list of positions, or the short form with one.
  private func positions(_ fields: inout Fields) -> [Position] {
    let positions = fields.items("positions").compactMap { position($0) }
    let shortLocation = (fields.node("organization") ?? fields.node("title"))?.location
    let short = Position(
      organization: organization(&fields, "organization"), title: fields.text("title"))
    guard let shortLocation else { return positions }
    guard positions.isEmpty else {
      fields.log.error(
        "E116", "a person has either `positions` or the short form `organization` and `title`",
        help: "move them into `positions`", at: shortLocation)
      return positions
    }
    return [short]
  }

  private func position(_ node: PositionedNode) -> Position? {
    guard var fields = Fields(node, of: "a position", log) else { return nil }
    var position = Position(
      organization: organization(&fields, "organization"), title: fields.text("title"))
    position.level = fields.word("level", PositionLevel.self)
    position.start = fields.date("start")
    position.end = fields.date("end")
    position.isPrimary = fields.boolean("primary")
    fields.finish()
    return position
  }

  func tie(_ node: PositionedNode, _ scale: TieScale?) -> (Tie, SourceLocation)? {
    guard var fields = Fields(node, of: "a tie", log) else { return nil }
    let id = fields.text("id")
    let from = end(&fields, "from")
    let to = end(&fields, "to")
    let placeholder = Actor.person(PersonID(""))
    var tie = Tie(from: from ?? placeholder, to: to ?? placeholder)
    tie.id = id.map { TieID($0) }
    tie.kind = fields.text("kind").map(TieKind.init(rawValue:))
    tie.level = level(&fields, scale)
    tie.weight = weight(&fields)
    tie.isDirected = fields.boolean("directed")
    tie.formality = fields.word("formality", Formality.self)
    tie.since = fields.date("since")
    tie.lastContact = fields.date("lastContact")
    tie.cadence = fields.word("cadence", ContactCadence.self)
    tie.reviewBy = fields.date("reviewBy")
    tie.channels = fields.texts("channels") ?? []
    tie.mode = fields.word("mode", ContactMode.self)
    tie.sign = fields.value("sign", "1 or -1") { text in
      Int(text).flatMap(TieSign.init(rawValue:))
    }
    tie.trust = trust(&fields)
    tie.value = value(&fields)
    tie.over = fields.text("over")
    tie.barriers = barriers(&fields)
    tie.reportedBy = fields.word("reportedBy", Reporter.self)
    tie.evidence = fields.word("evidence", Evidence.self)
    tie.confidentiality = fields.word("confidentiality", Confidentiality.self)
    tie.attributes = fields.attributes()
    fields.finish()
    return from == nil || to == nil ? nil : (tie, fields.location)
  }

  private func end(_ fields: inout Fields, _ key: String) -> Actor? {
    guard fields.node(key) != nil else {
      log.error("E208", "a tie without `\(key)`", at: fields.location)
      return nil
    }
    return reference(&fields, key, [.person, .organization]).map(actor)
  }

  /// The step as a number, or as a word of the scale the file names.
  private func level(_ fields: inout Fields, _ scale: TieScale?) -> TieLevel? {
    let words = TieLevel.allCases.dropFirst().map { (scale ?? .seed).word(for: $0) }
    let expected =
      "a level: 0 (none), "
      + words.enumerated().map { "\($0 + 1) (\($1.lowercased()))" }.joined(separator: ", ")
    return fields.value("level", expected) { tieLevel($0, scale) }
  }

  /// Weights are read by themselves, since each way to be wrong deserves its own words.
  private func weight(_ fields: inout Fields) -> Double? {
    guard let node = fields.node("weight") else { return nil }
    guard let text = node.text else {
      log.error("E204", "`weight` needs a number, not \(node.description)", at: node.location)
      return nil
    }
    let bare = foldedName(text)
    if ["nan", "inf", "infinity"].contains(bare) {
      log.error(
        "E305", "a weight must be a finite number, not “\(text)”",
        help: "leave it out if it is unknown", at: node.location)
      return nil
    }
    guard let number = parsedNumber(text) else {
      log.error("E204", "“\(text)” is not a number (`weight`)", at: node.location)
      return nil
    }
    guard number >= 0 else {
      log.error(
        "E304", "a weight must not be negative, but this is \(text)",
        help: "a strained relationship has `sign: -1`", at: node.location)
      return nil
    }
    return number
  }

  private func trust(_ fields: inout Fields) -> TrustRating? {
    guard var parts = fields.fields("trust", of: "a trust rating") else { return nil }
    var trust = TrustRating()
    trust.reliability = parts.integer("reliability", 1...4)
    trust.openness = parts.integer("openness", 1...4)
    trust.mission = parts.integer("mission", 1...4)
    parts.finish()
    return trust
  }

  private func barriers(_ fields: inout Fields) -> TieBarriers? {
    guard var parts = fields.fields("barriers", of: "the barriers of a tie") else { return nil }
    var barriers = TieBarriers()
    barriers.time = parts.word("time", RiskLevel.self)
    barriers.trust = parts.word("trust", RiskLevel.self)
    barriers.turf = parts.word("turf", RiskLevel.self)
    parts.finish()
    return barriers
  }

  private func value(_ fields: inout Fields) -> ValueRating? {
    guard var parts = fields.fields("value", of: "a value rating") else { return nil }
    var value = ValueRating()
    value.influence = parts.integer("influence", 1...4)
    value.involvement = parts.integer("involvement", 1...4)
    value.resources = parts.integer("resources", 1...4)
    parts.finish()
    return value
  }
}

/// A step of working together as a number from 0 to 5 or as a word of a scale.
func tieLevel(_ text: String, _ scale: TieScale?) -> TieLevel? {
  if let number = Int(text) { return TieLevel(rawValue: number) }
  let folded = foldedName(text)
  if folded == "none" || folded == "nocontact" { return TieLevel.none }
  return TieLevel.allCases.dropFirst().first {
    foldedName((scale ?? .seed).word(for: $0)) == folded
  }
}
