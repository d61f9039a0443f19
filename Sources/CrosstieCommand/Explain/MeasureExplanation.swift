import NetworkAnalysis
import TextFormats

/// A measure explained in a few paragraphs.
struct MeasureExplanation {
  let measure: Measure
  /// How wide the lines are.
  let width: Int

  var text: String {
    var lines = Paragraphs("\(measure.printedID): \(measure.title)")
    lines.add("Question", measure.question, width)
    lines.add("Definition", measure.definition, width)
    lines.add("Range", "\(measure.range); \(measure.unit)", width)
    lines.add("Scale", measure.scale.text, width)
    lines.add("Undefined", measure.undefinedWhen, width)
    for form in measure.forms where measure.forms.count > 1 || form.reading != .asRecorded {
      let isFirst = form.id == measure.forms.first?.id
      lines.add(isFirst ? "View" : "", form.explanation, width)
    }
    lines.add("Cost", measure.cost, width)
    if measure.audience != .anyone { lines.add("Shown to", measure.audience.text, width) }
    lines.add("Elsewhere", measure.differences, width)
    for (number, citation) in measure.citations.enumerated() {
      lines.add(number == 0 ? "Source" : "", citation.text, width)
    }
    if !measure.aliases.isEmpty {
      lines.add("Also called", measure.aliases.joined(separator: ", "), width)
    }
    return lines.text
  }
}

extension MeasureForm {
  /// The name of the form and what it looks at.
  fileprivate var explanation: String {
    let weights = weights == .ignored ? "" : "; " + weights.text
    return "\(id): \(reading.text)\(weights) (\(networks.text))"
  }
}
