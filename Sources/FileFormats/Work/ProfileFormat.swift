import StakeholderModel

extension NetworkDecoder {
  /// The keys that say what an organization is for, has and fears.
  func profile(_ fields: inout Fields) -> OrganizationProfile {
    var profile = OrganizationProfile()
    profile.sector = fields.word("sector", Sector.self)
    profile.mission = fields.text("mission")
    profile.goals = fields.texts("goals")
    profile.functions = fields.texts("functions")
    profile.expertise = fields.texts("expertise")
    profile.capabilities = fields.texts("capabilities")
    profile.constituencies = fields.texts("constituencies")
    profile.interests = fields.texts("interests")
    profile.accountability = fields.text("accountability")
    profile.vulnerabilities = fields.texts("vulnerabilities")
    profile.resources = fields.texts("resources")
    profile.assets = fields.texts("assets")
    profile.capacity = fields.integer("capacity", 0...1_000_000)
    profile.cultureTags = fields.texts("cultureTags")
    profile.styleNotes = fields.text("styleNotes")
    profile.keyLeaders = references(&fields, "keyLeaders", .person).map { PersonID($0) }
    return profile
  }
}

extension OutputMap {
  mutating func add(_ profile: OrganizationProfile) {
    add("sector", word: profile.sector)
    add("mission", text: profile.mission)
    add("goals", optionalTexts: profile.goals)
    add("functions", optionalTexts: profile.functions)
    add("expertise", optionalTexts: profile.expertise)
    add("capabilities", optionalTexts: profile.capabilities)
    add("constituencies", optionalTexts: profile.constituencies)
    add("interests", optionalTexts: profile.interests)
    add("accountability", text: profile.accountability)
    add("vulnerabilities", optionalTexts: profile.vulnerabilities)
    add("resources", optionalTexts: profile.resources)
    add("assets", optionalTexts: profile.assets)
    add("capacity", plain: profile.capacity)
    add("cultureTags", optionalTexts: profile.cultureTags)
    add("styleNotes", text: profile.styleNotes)
    add("keyLeaders", texts: profile.keyLeaders.map(\.text))
  }
}

extension TableField {
  static let profile: [TableField] = [
    TableField("sector", words(Sector.self)), TableField("mission"), TableField("goals", .list),
    TableField("functions", .list), TableField("expertise", .list),
    TableField("capabilities", .list), TableField("constituencies", .list),
    TableField("interests", .list, ["what it cares about"]), TableField("accountability"),
    TableField("vulnerabilities", .list), TableField("resources", .list, ["what it can bring"]),
    TableField("assets", .list), TableField("capacity", .number), TableField("cultureTags", .list),
    TableField("styleNotes"), TableField("keyLeaders", .list),
  ]
}
