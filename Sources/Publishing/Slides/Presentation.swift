import Drawing
internal import OfficePackages

/// A presentation that was written.
public struct WrittenPresentation: Sendable, Hashable {
  /// The bytes of a PPTX file.
  public var bytes: [UInt8]
  /// What the user should know about the template, one sentence each, without a period.
  public var remarks: [String]
}

/// Slides of native, editable, named shapes as a PowerPoint presentation.
///
/// Every name, pill, card and line of the scenes is a shape with its text inside; ties are connectors
/// that hold on to the shapes they join. The same slides give the same bytes; nothing in them names a
/// user, a time or a place outside of the file.
///
/// - Parameters:
///   - slides: The slides in order; the theme of the first is that of the presentation.
///   - title: The title of the document.
///   - template: A presentation whose master, layouts, fonts and colors are taken; `nil` for ours.
/// - Returns: The presentation and remarks about the template.
/// - Throws: ``PublishingError/size(width:height:)`` for a scene without a size,
///   ``PublishingError/package(_:)`` when the archive cannot be made.
/// - Complexity: O(*m*²) for the *m* marks of a scene.
public func presentation(
  of slides: [PresentationSlide], title: String, template: PresentationTemplate?
) throws(PublishingError) -> WrittenPresentation {
  for slide in slides {
    let size = slide.scene.size
    guard size.width > 0, size.height > 0, size.width <= 8_000, size.height <= 8_000 else {
      throw .size(width: size.width, height: size.height)
    }
  }
  let theme = slides.first.flatMap { Theme.named($0.scene.theme) } ?? .light
  let design = template?.design ?? SlideDesign(theme: theme)
  let parts = PresentationParts(slides: slides, title: title, design: design)
  do throws(PackageFault) {
    return WrittenPresentation(
      bytes: try packageBytes(of: parts.all), remarks: design.remarks + parts.remarks)
  } catch {
    throw .package(error.message)
  }
}

/// Slides as a PowerPoint presentation, with a template given by its bytes.
///
/// - Throws: ``PublishingError/template(_:)`` when the template is no presentation; see
///   ``presentation(of:title:template:)``.
public func presentation(
  of slides: [PresentationSlide], title: String, template: [UInt8]?
) throws(PublishingError) -> [UInt8] {
  var opened: PresentationTemplate?
  if let template { opened = try PresentationTemplate(template) }
  return try presentation(of: slides, title: title, template: opened).bytes
}
