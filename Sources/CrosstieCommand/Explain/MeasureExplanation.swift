import NetworkAnalysis
import TextFormats

/// A measure explained in a few paragraphs.
struct MeasureExplanation {
  let measure: Measure
  /// How wide the lines are.
  let width: Int

  var text: String {
    var lines = ["\(measure.title) (\(measure.printedID))", ""]
    add("Question", measure.question, to: &lines)
    add("Definition", measure.definition, to: &lines)
    add("Range", "\(measure.range); \(measure.unit)", to: &lines)
    for form in measure.forms where measure.forms.count > 1 || form.reading != .asRecorded {
      let isFirst = form.id == measure.forms.first?.id
      add(
        isFirst ? "View" : "", "\(form.id): \(form.reading.text) (\(form.networks.text))",
        to: &lines)
    }
    if let differences = measure.differences { add("Elsewhere", differences, to: &lines) }
    for (number, citation) in measure.citations.enumerated() {
      add(number == 0 ? "Source" : "", citation.text, to: &lines)
    }
    if !measure.aliases.isEmpty {
      add("Also called", measure.aliases.joined(separator: ", "), to: &lines)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Adds a paragraph beside its heading.
  private func add(_ heading: String, _ paragraph: String, to lines: inout [String]) {
    let margin = 13
    for (number, line) in wrapped(paragraph, toWidth: width - margin).enumerated() {
      let label = number == 0 ? heading : ""
      let gap = String(repeating: " ", count: margin - displayWidth(label))
      lines.append(label + gap + line)
    }
  }
}

/// A paragraph cut into lines between words.
func wrapped(_ paragraph: String, toWidth width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in paragraph.split(separator: " ") {
    if !line.isEmpty, displayWidth(line) + 1 + displayWidth(word) > width {
      lines.append(line)
      line = ""
    }
    line += (line.isEmpty ? "" : " ") + word
  }
  return line.isEmpty ? lines : lines + [line]
}
