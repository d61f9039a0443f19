import CPangoCairo
public import Drawing

/// Half a point for each pixel: a slide of 1920 × 1080 pixels is 960 × 540 points.
private let pointsPerPixel = 0.5

extension Scene {
  /// The picture as a PDF of one page, half a point per pixel: a slide of 1920 × 1080 pixels is
  /// 960 × 540 points.
  ///
  /// Text stays text. The title is the document's; no time, user or path is written, so the same
  /// scene gives the same bytes on one machine.
  ///
  /// - Returns: The bytes of a PDF 1.4 file.
  /// - Throws: ``PublishingError`` for a scene without a size, or larger than the 200 inches of PDF.
  public func pdf() throws(PublishingError) -> [UInt8] {
    try Publishing.pdf(of: [self])
  }
}

/// Pictures as the pages of one PDF, each as large as ``Drawing/Scene/pdf()`` has it.
///
/// The title and description of the first are those of the document.
///
/// - Parameter scenes: The pages in order; at least one.
/// - Returns: The bytes of a PDF 1.4 file.
/// - Throws: ``PublishingError`` without a page, or for one without a size or larger than PDF allows.
public func pdf(of scenes: [Scene]) throws(PublishingError) -> [UInt8] {
  guard let first = scenes.first else { throw .size(width: 0, height: 0) }
  for scene in scenes {
    let width = scene.size.width * pointsPerPixel
    let height = scene.size.height * pointsPerPixel
    guard width > 0, height > 0, width <= 14_400, height <= 14_400 else {
      throw .size(width: scene.size.width, height: scene.size.height)
    }
  }
  let sink = ByteSink()
  let canvas = try unsafe Canvas(
    cairo_pdf_surface_create_for_stream(
      ByteSink.write, sink.context, first.size.width * pointsPerPixel,
      first.size.height * pointsPerPixel), writingTo: sink)
  canvas.restrictToOldPDF()
  canvas.setProperty(CAIRO_PDF_METADATA_TITLE, first.title)
  canvas.setProperty(CAIRO_PDF_METADATA_SUBJECT, first.description)
  canvas.setProperty(CAIRO_PDF_METADATA_CREATOR, "Crosstie")
  canvas.setProperty(CAIRO_PDF_METADATA_CREATE_DATE, nil)
  for (number, scene) in scenes.enumerated() {
    if number > 0 {
      canvas.beginPage(
        width: scene.size.width * pointsPerPixel, height: scene.size.height * pointsPerPixel)
    }
    try canvas.draw(scene, scale: pointsPerPixel)
  }
  try canvas.finish()
  return sink.bytes
}
