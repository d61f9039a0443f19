public import Findings
package import StakeholderModel

/// A kind of picture a user can ask for.
public struct DiagramKind: Sendable, Identifiable {
  /// The word on the command line.
  public let id: String
  /// What it shows, in one plain sentence.
  public let summary: String
  /// The rules whose findings the picture itself shows, so that they may be its title.
  public let shows: [Finding.RuleID]
  /// Does everything that does not depend on the theme: choice of content, layout, routing.
  package let compose: @Sendable (PictureContent, Studio) async throws(DrawingError) -> Composition

  package init(
    id: String, summary: String, shows: [Finding.RuleID],
    compose: @escaping @Sendable (PictureContent, Studio) async throws(DrawingError) -> Composition
  ) {
    self.id = id
    self.summary = summary
    self.shows = shows
    self.compose = compose
  }

  /// Lays a picture out.
  ///
  /// - Returns: The picture up to its colors; painting it in several themes moves nothing.
  /// - Throws: ``DrawingError`` when the content does not fit the kind; the message says what would.
  public func composition(
    of content: PictureContent, in studio: Studio
  ) async throws(DrawingError) -> Composition {
    let composition = try await compose(content, studio)
    let names = Scene.Names(content.network)
    return Composition { theme in
      var picture = composition.picture(in: theme)
      picture.scene.names = names
      return picture
    }
  }
}

/// What it takes to lay a picture out.
public struct Studio: Sendable {
  /// Tells how wide text is.
  public var measurer: any TextMeasurer
  /// Places boxes and leads lines.
  public var engine: any LayoutEngine

  /// Makes a studio.
  public init(measurer: any TextMeasurer, engine: any LayoutEngine) {
    self.measurer = measurer
    self.engine = engine
  }
}

/// A laid-out picture, to be painted in a theme.
public struct Composition: Sendable {
  private let paint: @Sendable (Theme) -> Picture

  package init(paint: @escaping @Sendable (Theme) -> Picture) { self.paint = paint }

  /// The picture in a theme.
  public func picture(in theme: Theme) -> Picture { paint(theme) }
}

/// Why a picture cannot be drawn.
public enum DrawingError: Error, Sendable, Hashable {
  /// The content does not suit the kind; `advice` says what to do instead.
  case unsuitable(reason: String, advice: String)
  /// A layout could not be had.
  case layout(LayoutFailure)
}

extension Scene.Names {
  /// The names of everybody in a network, as they are shown.
  package init(_ network: StakeholderNetwork) {
    self.init()
    for person in network.people { people[person.id.text] = person.displayName }
    for initiative in network.initiatives { others[initiative.id.text] = initiative.displayName }
    for alliance in network.alliances { others[alliance.id.text] = alliance.displayName }
    for organization in network.organizations {
      others[organization.id.text] = organization.displayName
    }
  }
}
