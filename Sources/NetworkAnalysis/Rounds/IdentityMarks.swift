import StakeholderModel

/// By what an entry can be known again.
///
/// Marks are names with case, accents and spaces left aside. Two people may share a name, so that a
/// name is a mark of a person only where it stands for the id, or where a file says that it is another
/// name of somebody.
struct IdentityMarks: Sendable {
  /// The name, else the id.
  let name: String
  /// Whether it has a name of its own beside its id.
  let isNamed: Bool
  /// The name where it is the id; else nothing.
  let nameAsID: Set<String>
  /// The name; of organizations the short name too.
  let names: Set<String>
  /// Other names and addresses that belong to nobody else.
  let otherNames: Set<String>

  static func all(of network: StakeholderNetwork) -> [Actor: IdentityMarks] {
    var all: [Actor: IdentityMarks] = [:]
    for person in network.people { all[.person(person.id)] = IdentityMarks(person) }
    for organization in network.organizations {
      all[.organization(organization.id)] = IdentityMarks(organization)
    }
    return all
  }

  private init(_ person: Person) {
    name = person.name ?? person.id.text
    isNamed = person.name != nil && person.name != person.id.text
    names = Self.marks("person", [name])
    nameAsID = isNamed ? [] : names
    var others: Set<String> = []
    for entry in person.attributes.entries {
      switch foldedName(entry.name) {
      case let header where Self.nameHeaders.contains(header):
        others.formUnion(Self.marks("person", Self.texts(entry.value)))
      case let header where Self.addressHeaders.contains(header):
        others.formUnion(Self.marks("address", Self.texts(entry.value)))
      default: break
      }
    }
    otherNames = others
  }

  private init(_ organization: Organization) {
    name = organization.displayName
    isNamed = organization.name != nil && organization.name != organization.id.text
    names = Self.marks("organization", [name])
    nameAsID = isNamed ? [] : names
    // What an organization is called belongs to it alone.
    otherNames = Self.marks(
      "organization", [name] + [organization.short].compactMap { $0 } + organization.aliases)
  }

  private static let nameHeaders: Set<String> = [
    "alias", "aliases", "formername", "maidenname", "othername", "othernames", "alsoknownas",
    "nickname",
  ]
  private static let addressHeaders: Set<String> = ["email", "mail", "emailaddress"]

  private static func marks(_ kind: String, _ texts: [String]) -> Set<String> {
    Set(texts.map { foldedName($0) }.filter { !$0.isEmpty }.map { kind + ":" + $0 })
  }

  private static func texts(_ value: Attributes.Value) -> [String] {
    switch value {
    case .text(let text): text.split(separator: ";").map { String($0) }
    case .list(let values): values.flatMap(texts)
    case .number, .boolean: []
    }
  }

  /// Whether both are named, and no word of one is a word of the other.
  func isUnlike(_ other: IdentityMarks) -> Bool {
    guard isNamed, other.isNamed, name != other.name else { return false }
    let (mine, theirs) = (NameKey(name), NameKey(other.name))
    let words = Set(mine.words.split(separator: " "))
    return words.isDisjoint(with: theirs.words.split(separator: " "))
      && !mine.isOneSlip(from: theirs)
  }
}
