import GraphKernel
import StakeholderModel

extension Measure {
  /// How alive each tie is, by all contacts that are recorded.
  public static let tieDecay = Measure(
    "tie_decay", .edge, title: "Contacts that still count",
    question: "Which ties are kept alive by repeated contact?",
    definition: "The sum, over the recorded contacts of the two, of 2 to the power of "
      + "−days/half-life: a contact of today counts 1 and each older one less. Contacts are the last "
      + "contact of every tie between the two and the dated contacts in which both took part, each "
      + "day once. The half-life is 180 days inside an organization and 110 across. Ties whose last "
      + "contact is two half-lives ago are in no network and have no number.",
    range: "above 0", unit: "contacts of today", scale: .count,
    undefinedWhen: "no contact is dated, or the day of the data is not recorded",
    cost: "O(c log c) for c contacts", citations: [.ahmad2021, .burt2002],
    differences: "igraph, NetworkX, UCINET and sna do not look at dates.",
    forms: [
      MeasureForm("tie_decay") { workspace in
        .edges(
          workspace.tieContacts.map {
            MeasureValue(Decay.strength(of: $0), otherwise: .noContactDate)
          })
      }
    ])
}

extension TieFading {
  /// The share of the strength that is left.
  var shareLeft: Double? { Decay(halfLife: Double(halfLife))?.share(after: Double(days)) }
}

extension Decay {
  /// The sum of what several contacts are still worth; `nil` without contacts.
  static func strength(of contacts: [TieFading]) -> Double? {
    let shares = contacts.compactMap(\.shareLeft)
    return shares.isEmpty ? nil : shares.reduce(0, +)
  }
}
