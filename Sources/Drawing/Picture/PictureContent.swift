public import Findings
public import StakeholderModel

/// What a picture is made from: a reading, reduced to what its readers may see.
public struct PictureContent: Sendable {
  /// The network as it may be shown; names come from here and nowhere else.
  public var network: StakeholderNetwork
  /// The reading of the whole network; ids that ``network`` no longer holds are not drawn.
  public var reading: Reading
  /// The level the picture is shared at, for the footer.
  public var sharing: SharingLevel
  /// A title given by the user; `nil` for the first finding that the picture shows.
  public var title: String?
  /// Whether words of the field and numbers of tests may appear.
  public var isTechnical: Bool

  /// Makes a content; findings from records that the network does not hold are left out, and at every
  /// level but internal those for the keeper of the file alone.
  public init(
    network: StakeholderNetwork, reading: Reading, sharing: SharingLevel, title: String? = nil,
    isTechnical: Bool = false
  ) {
    self.network = network
    let shown = reading.restingOn(network)
    self.reading = sharing == .internal ? shown : shown.forTheTeam
    self.sharing = sharing
    self.title = title
    self.isTechnical = isTechnical
  }
}

/// A finished picture and the places to remember.
public struct Picture: Sendable {
  /// What is drawn.
  public var scene: Scene
  /// The places of people and organizations, by id, to start from next time.
  public var positions: [KeptPosition]
  /// What the reader should know about how it was made, such as a simpler layout after a limit.
  public var diagnostics: [Diagnostic]

  /// Makes a picture.
  public init(scene: Scene, positions: [KeptPosition] = [], diagnostics: [Diagnostic] = []) {
    self.scene = scene
    self.positions = positions
    self.diagnostics = diagnostics
  }
}
