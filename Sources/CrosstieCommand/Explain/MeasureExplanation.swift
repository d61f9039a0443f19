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
    for form in measure.forms where measure.forms.count > 1 || form.reading != .asRecorded {
      let isFirst = form.id == measure.forms.first?.id
      lines.add(
        isFirst ? "View" : "", "\(form.id): \(form.reading.text) (\(form.networks.text))",
        width)
    }
    if let differences = measure.differences { lines.add("Elsewhere", differences, width) }
    for (number, citation) in measure.citations.enumerated() {
      lines.add(number == 0 ? "Source" : "", citation.text, width)
    }
    if !measure.aliases.isEmpty {
      lines.add("Also called", measure.aliases.joined(separator: ", "), width)
    }
    return lines.text
  }
}
