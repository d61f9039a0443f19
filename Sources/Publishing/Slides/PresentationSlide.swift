public import Drawing

/// One slide of a presentation: a picture and what is said about it.
public struct PresentationSlide: Sendable {
  /// The picture with its title, subtitle, legend and footer.
  public var scene: Scene
  /// What the speaker says, one paragraph each.
  public var notes: [String]

  /// Makes a slide.
  public init(scene: Scene, notes: [String] = []) {
    self.scene = scene
    self.notes = notes
  }
}
