import NetworkAnalysis

/// The pages about measures, as the catalog has them.
struct MeasureGuide {
  /// What most people want to know first, with the measures that tell it.
  static let beginnings: [(question: String, names: [String])] = [
    ("Who is at the center?", ["harmonic_normalized", "degree"]),
    (
      "Whom do others have to go through?",
      ["betweenness_normalized", "gf_total", "group_betweenness_normalized"]
    ),
    ("Who has choices, and who is boxed in?", ["constraint", "effective_size"]),
    (
      "What breaks when somebody leaves?",
      [
        "articulation_points", "pairs_disconnected", "bridges_undirected", "key_players_neg_f",
        "group_cut", "group_cover",
      ]
    ),
    ("Whom should we brief first?", ["key_players_pos_reach2", "key_players_pos_distance"]),
    (
      "Are departments silos?",
      ["ei_index", "ei_expected", "ei_test", "block_density", "block_p_across", "yules_q"]
    ),
    (
      "Does everything turn around one?",
      ["centralization_degree", "centralization_betweenness", "fragmentation"]
    ),
    (
      "Is it knit together, or a core with hangers-on?",
      ["transitivity", "group_closure_across", "simmelian_share", "core_periphery_fit"]
    ),
    ("Which circles do people really work in?", ["best_partition_undirected", "circles_ami"]),
    ("Do two kinds of tie go together?", ["qap_correlation", "mrqap_coefficient"]),
    (
      "Do some groups hold the better places?",
      ["attribute_difference_harmonic", "attribute_correlation_harmonic"]
    ),
    ("Is it alive?", ["tie_decay_strength", "strength_left", "ties_dissolved_share"]),
    (
      "Who meets whom in alliances?",
      ["projection_mode1_weights", "two_mode_degree_normalized", "projection_mode1_validated"]
    ),
    (
      "What do partners say of each other (PARTNER)?",
      [
        "partner_trust", "partner_value", "partner_core", "partner_relative_connectivity",
        "partner_network_trust", "density", "centralization_degree", "effective_size",
      ]
    ),
    (
      "How closely do they work together (Frey, Himmelman)?",
      ["level_counts", "level_mean", "level_of_both", "level_difference"]
    ),
    (
      "What do they say of the work (Wilder, outcomes)?",
      ["factor_mean", "factor_band", "outcome_mean"]
    ),
    (
      "Who matters to the work, and who is far from it?",
      [
        "influence_tower", "influence_degree_correlation", "grid_work_closely",
        "salience_definitive", "circle_priority",
      ]
    ),
    (
      "Who stands behind the change?",
      ["sponsor_of_group", "sponsor_coverage", "sponsors_supportive", "champion_weakest"]
    ),
    (
      "Who carries the load, and what shape has the network?",
      [
        "ona_central_connectors", "ona_boundary_spanners", "requests_load", "top_share_of_ties",
        "network_phase", "governance_form",
      ]
    ),
  ]

  /// The page of questions.
  ///
  /// - Parameter example: A command and what it says.
  /// - Returns: The page in Markdown.
  static func questions(example: (command: String, lines: [String])) -> String {
    var lines = [
      "# Which measure answers which question", "",
      "This page is made from the catalog of measures, and a test keeps it in step. `crosstie explain NAME`",
      "says everything about one; [the reference](measure-reference.md) has all of them;",
      "[the agreement](agreement.md) compares them with igraph, NetworkX, sna and UCINET.", "",
      "Ask with `crosstie measure FILE --measures NAME,NAME`; `--by COLUMN` names the groups. Where ties",
      "have a direction, a name has forms such as `closeness_wf_in`, `_out` and `_undirected`. Names with",
      "`_w_` look at weights; all others count every tie as one.", "", "## Begin here", "",
      "| you want to know | ask for |", "|---|---|",
    ]
    for row in beginnings {
      let names = row.names.map { "`\($0)`" }.joined(separator: ", ")
      lines.append("| \(row.question) | \(names) |")
    }
    lines += ["", "## An example", "", "```", "$ " + example.command] + example.lines + ["```"]
    for section in MeasureSection.allCases {
      lines += ["", "## " + heading(section), "", "| question | measure | range | cost |"]
      lines.append("|---|---|---|---|")
      for measure in Measure.all where measure.section == section {
        lines.append(
          "| \(measure.question) | `\(measure.id)` | \(measure.range) | \(measure.cost) |")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The page with everything about every measure.
  static var reference: String {
    var lines = [
      "# Measures", "",
      "Everything that the catalog says about each measure; this page is made from it, and a test keeps it",
      "in step. *n* is the number of people, or of organizations where those are looked at, *m* that of ties.",
    ]
    for section in MeasureSection.allCases {
      lines += ["", "## " + heading(section)]
      for measure in Measure.all where measure.section == section {
        lines += ["", "### \(measure.title): `\(measure.id)`", "", measure.question, ""]
        lines += entry(measure)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func entry(_ measure: Measure) -> [String] {
    let forms = measure.forms.map { form in
      "`\(form.id)` (\(form.reading.text); \(form.weights.text))"
    }
    var lines = [
      "* Definition: " + measure.definition,
      "* Forms: " + forms.joined(separator: ", "),
      "* Range: \(measure.range); \(measure.unit); \(measure.scale.text)",
      "* Undefined: " + measure.undefinedWhen,
      "* Cost: " + measure.cost,
      "* Elsewhere: " + measure.differences,
      "* Source: " + measure.citations.map(\.text).joined(separator: "; "),
    ]
    if measure.audience != .anyone { lines.append("* Shown to: " + measure.audience.text) }
    if !measure.aliases.isEmpty {
      lines.append("* Also called: " + measure.aliases.joined(separator: ", "))
    }
    return lines
  }

  private static func heading(_ section: MeasureSection) -> String {
    switch section {
    case .node: "Of each person or organization"
    case .edge: "Of each tie, or pair"
    case .group: "Of each group"
    case .graph: "Of the network"
    case .set: "Lists"
    }
  }
}
