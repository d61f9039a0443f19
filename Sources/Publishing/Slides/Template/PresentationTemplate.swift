import OfficePackages

/// A presentation whose master, layouts, fonts and colors other slides take.
public struct PresentationTemplate: Sendable {
  let design: SlideDesign

  /// Reads a presentation.
  ///
  /// - Throws: ``PublishingError/template(_:)`` when it is none.
  public init(_ bytes: [UInt8]) throws(PublishingError) {
    throw .template("templates are not read yet")
  }
}
