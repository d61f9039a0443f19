import ArgumentParser
import NetworkAnalysis
import TextFormats

/// Lists every measure.
struct MeasuresVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract: "List the measures, with the question that each one answers.")
  static let schema = "measures"

  @OptionGroup var output: OutputOptions

  var delivery: Delivery { output.delivery }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let width = output.output == nil ? environment.standardOutput.terminalWidth : nil
    return Answer(text: text(width), result: Self.result)
  }

  private func text(_ width: Int?) -> String {
    guard let width else { return Self.whole }
    let lists = MeasureSection.allCases.map { section in
      var list = TextTable([.init(""), .init("")])
      for measure in Measure.all where measure.section == section {
        list.append([measure.printedID, measure.question])
      }
      return section.heading + "\n" + list.fitted(to: width) + "\n"
    }
    return lists.joined() + "crosstie explain NAME tells how one is computed.\n"
  }

  private static var whole: String {
    var table = TextTable(["section", "measure", "question"].map { .init($0) })
    for measure in Measure.all {
      table.append([measure.section.rawValue, measure.printedID, measure.question])
    }
    return table.tabSeparated(withHeading: true)
  }

  private static var result: JSONValue {
    .object(["measures": .array(Measure.all.map { $0.json })])
  }
}

extension MeasureSection {
  /// The section as the heading of a list.
  var heading: String {
    switch self {
    case .node: "Of each person or organization"
    case .edge: "Of each tie"
    case .group: "Of each group"
    case .graph: "Of the network"
    case .set: "Lists"
    }
  }
}

extension Measure {
  /// The id as it is printed, with a stand-in for the division.
  var printedID: String { isAboutGroups ? id + "[…]" : id }

  /// Everything about the measure.
  var json: JSONValue {
    .object([
      "id": .text(id), "section": .text(section.rawValue), "title": .text(title),
      "question": .text(question), "definition": .text(definition), "range": .text(range),
      "unit": .text(unit), "scale": .text(scale.text), "undefined": .text(undefinedWhen),
      "cost": .text(cost), "citations": .array(citations.map { .text($0.text) }),
      "differences": .text(differences), "audience": .text(audience.text),
      "aliases": .array(aliases.map { .text($0) }),
      "by_group": .boolean(isAboutGroups),
      "forms": .array(
        forms.map { form in
          .object([
            "id": .text(form.id), "label": .optional(form.label), "view": .text(form.reading.text),
            "weights": .text(form.weights.text), "networks": .text(form.networks.text),
          ])
        }),
    ])
  }
}

extension Applicability {
  /// The networks in a few words.
  var text: String {
    switch self {
    case .any: "all networks"
    case .directed: "networks whose ties have a direction"
    case .undirected: "networks whose ties have no direction"
    case .weighted: "networks whose ties differ in weight"
    case .weightedDirected: "networks whose ties have a direction and differ in weight"
    case .weightedUndirected: "networks whose ties have no direction and differ in weight"
    case .severalKinds: "networks with two or more kinds of tie"
    case .twoRounds: "two rounds of one network, with crosstie compare"
    case .recorded(let data): "networks that record \(data.text)"
    case .twoMode: "networks with two sides and ties only from one to the other"
    }
  }
}
