package import StakeholderModel

/// A word for one and for several.
package struct Noun: Sendable, Hashable {
  /// The word for one.
  package let singular: String
  /// The word for none or several.
  package let plural: String

  /// Makes a noun of its two forms.
  package init(_ singular: String, _ plural: String) {
    self.singular = singular
    self.plural = plural
  }

  /// The count with the fitting form: "1 person", "2 people".
  package func counted(_ count: Int) -> String { "\(count) \(form(count))" }

  /// The form that fits a count.
  package func form(_ count: Int) -> String { count == 1 ? singular : plural }

  /// What the groups of a division are called.
  package static func group(of grouping: Grouping) -> Noun {
    switch GroupingLevel(rawValue: grouping.name) {
    case .department: Noun("department", "departments")
    case .unit, .organization: Noun("organization", "organizations")
    case nil: Noun("group", "groups")
    }
  }
}
