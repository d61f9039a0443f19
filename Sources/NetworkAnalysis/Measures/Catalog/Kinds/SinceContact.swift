import GraphKernel
import StakeholderModel

extension Measure {
  /// How far each tie has faded.
  public static let sinceContact = Measure(
    "strength_left", .edge, title: "Share of the strength left",
    question: "Which ties are fading because nobody has been in touch?",
    definition: "The days from the last contact to the day of the data (days_since_contact), and "
      + "2 to the power of −days/half-life (strength_left). The half-life is 180 days inside an "
      + "organization and 110 across, which leaves 10 % of a tie across after a year, as Burt "
      + "found. Of several ties between two, the latest contact counts.",
    range: "above 0, up to 1; days any number", unit: "share of the strength; days",
    scale: .share,
    undefinedWhen: "the day of the last contact, or of the data, is not recorded",
    cost: "O(m)",
    citations: [.burt2002, .ahmad2021],
    differences: "igraph, NetworkX, UCINET and sna do not look at dates.",
    aliases: ["recency", "decay"],
    forms: [
      MeasureForm("strength_left") { workspace in
        .edges(
          workspace.tieFading.map { MeasureValue($0?.shareLeft, otherwise: .noContactDate) })
      },
      MeasureForm("days_since_contact", label: "days since") { workspace in
        .edges(
          workspace.tieFading.map {
            MeasureValue($0.map { Double($0.days) }, otherwise: .noContactDate)
          })
      },
    ])
}
