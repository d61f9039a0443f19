import ArgumentParser
import Drawing

/// How a picture is drawn.
struct PictureOptions: ParsableArguments, Sendable {
  @Option(help: "\(DiagramKind.all.map(\.id).joined(separator: ", ")).")
  var kind: String?

  @Option(help: "\(Theme.all.map(\.id).joined(separator: ", ")); without it, light.")
  var theme: String?

  @Option(help: "A title of your own; without it, the first finding the picture shows.")
  var title: String?

  @Option(help: "A PowerPoint file whose master, fonts and colors a .pptx takes.")
  var template: String?

  @Flag(help: "Neither use nor write NAME.layout.yaml, which keeps everybody's place.")
  var noLayout = false

  @Flag(help: "Add the words of the field.")
  var technical = false

  /// The kind that was asked for; `nil` for the one that fits.
  func chosenKind() throws(Stop) -> DiagramKind? {
    guard let kind else { return nil }
    guard let known = DiagramKind.all.first(where: { $0.id == kind }) else {
      throw Stop(
        .usage, "there is no picture “\(kind)”",
        advice: "kinds: " + DiagramKind.all.map(\.id).joined(separator: ", "))
    }
    return known
  }

  /// The theme that was asked for; without one the light one, or what suits a template.
  func chosenTheme(onDark: Bool = false) throws(Stop) -> Theme {
    guard let theme else { return onDark ? .dark : .light }
    return try Theme.chosen(theme)
  }
}
