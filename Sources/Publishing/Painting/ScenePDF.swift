import CPangoCairo
public import Drawing

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
    let scale = 0.5
    let width = size.width * scale
    let height = size.height * scale
    guard width > 0, height > 0, width <= 14_400, height <= 14_400 else {
      throw .size(width: size.width, height: size.height)
    }
    let sink = ByteSink()
    let canvas = try unsafe Canvas(
      cairo_pdf_surface_create_for_stream(ByteSink.write, sink.context, width, height),
      writingTo: sink)
    canvas.restrictToOldPDF()
    canvas.setProperty(CAIRO_PDF_METADATA_TITLE, title)
    canvas.setProperty(CAIRO_PDF_METADATA_SUBJECT, description)
    canvas.setProperty(CAIRO_PDF_METADATA_CREATOR, "Crosstie")
    canvas.setProperty(CAIRO_PDF_METADATA_CREATE_DATE, nil)
    try canvas.draw(self, scale: scale)
    try canvas.finish()
    return sink.bytes
  }
}
