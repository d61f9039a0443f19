import ArgumentParser
import NetworkAnalysis
import StakeholderModel
import TextFormats

/// Explains one thing.
struct ExplainVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a measure: its question, definition, source, and how others compute it.")
  static let schema = "explain"

  @Argument(help: "A measure, as crosstie measures lists them, or an everyday name of one.")
  var name: String

  @OptionGroup var output: OutputOptions

  var delivery: Delivery { output.delivery }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let measures = Measure.all(named: name)
    guard !measures.isEmpty else {
      let nearest = NearestName.of(name, among: Measure.names)
      throw Stop(
        .usage, "there is no measure “\(name)”",
        advice: nearest.map { "did you mean “\($0)”?" } ?? "crosstie measures lists them")
    }
    let width = min(environment.standardOutput.terminalWidth ?? 80, 100)
    return Answer(
      text: measures.map { MeasureExplanation(measure: $0, width: width).text }
        .joined(separator: "\n"),
      result: .object(["measures": .array(measures.map(\.json))]))
  }
}

extension Measure {
  /// The measures that have a name, one for each section; a division in brackets is left aside.
  static func all(named name: String) -> [Measure] {
    let plain = name.hasSuffix("]") ? String(name.prefix { $0 != "[" }) : name
    let exact = all.filter { measure in
      measure.id == plain || measure.forms.contains { $0.id == plain }
    }
    return exact.isEmpty ? all.filter { $0.aliases.contains(plain) } : exact
  }
}
