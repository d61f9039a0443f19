import StakeholderModel

extension Measure {
  /// The four fields of power and interest, and the line between them.
  public static let powerInterestFields = Measure(
    "grid_work_closely", .set, title: "Stakeholders by power and interest",
    question: "With whom to work closely, whom to satisfy, whom to inform, whom to watch?",
    definition: "Mean power and mean interest against the middle of the scale, 3 of 5: both above "
      + "(grid_work_closely), power above and interest below (grid_keep_satisfied), interest above "
      + "and power below (grid_keep_informed), both below (grid_stay_in_touch); a mean of exactly 3 "
      + "is neither (grid_on_the_line). Mendelow has the fields; that the middle is not high is "
      + "ours.",
    range: "0 to n", unit: "people or organizations", scale: .list,
    undefinedWhen: "never; whoever is not rated on both is in no list",
    cost: "O(a) for a answers", citations: [.mendelow1981],
    differences: "igraph, NetworkX, UCINET and sna do not look at ratings.",
    audience: .keeper,
    forms: [
      .field("grid_work_closely", label: "work closely") { $0 > 3 && $1 > 3 },
      .field("grid_keep_satisfied", label: "keep satisfied") { $0 > 3 && $1 < 3 },
      .field("grid_keep_informed", label: "keep informed") { $0 < 3 && $1 > 3 },
      .field("grid_stay_in_touch", label: "stay in touch") { $0 < 3 && $1 < 3 },
      .field("grid_on_the_line", label: "on the line") { $0 == 3 || $1 == 3 },
    ])
}

extension MeasureForm {
  fileprivate static func field(
    _ id: String, label: String, _ isInside: @escaping @Sendable (Double, Double) -> Bool
  ) -> MeasureForm {
    MeasureForm(id, for: .recorded(.powerInterest), label: label) { workspace in
      let answers = workspace.answers(.powerInterest)
      return workspace.vertices { actor in
        guard let power = answers.mean(of: "power", about: actor).mean,
          let interest = answers.mean(of: "interest", about: actor).mean
        else { return false }
        return isInside(power, interest)
      }
    }
  }
}
