import CPangoCairo
import Drawing

/// A Cairo surface and what draws on it.
@safe
final class Canvas {
  private let surface: OpaquePointer
  private let cairo: OpaquePointer
  /// Takes what the surface writes, until the surface is destroyed.
  private let sink: ByteSink?

  /// Takes over a surface that Cairo has just made.
  @unsafe
  init(_ surface: OpaquePointer?, writingTo sink: ByteSink? = nil) throws(PublishingError) {
    self.sink = sink
    guard let surface = unsafe surface, let cairo = unsafe cairo_create(surface) else {
      throw .drawing("out of memory")
    }
    unsafe self.surface = surface
    unsafe self.cairo = cairo
    try check(unsafe cairo_status(cairo))
  }

  deinit {
    unsafe cairo_destroy(cairo)
    unsafe cairo_surface_destroy(surface)
  }

  /// Draws a scene, each of its pixels as `scale` units of the surface.
  func draw(_ scene: Scene, scale: Double) throws(PublishingError) {
    guard let setter = TextSetter() else { throw .drawing("out of memory") }
    unsafe cairo_save(cairo)
    unsafe cairo_scale(cairo, scale, scale)
    let painter = unsafe ScenePainter(cairo: cairo, setter: setter)
    painter.paint(scene)
    unsafe cairo_restore(cairo)
    try check(unsafe cairo_status(cairo))
  }

  /// Ends the page of a PDF and begins another of a size in points.
  func beginPage(width: Double, height: Double) {
    unsafe cairo_show_page(cairo)
    unsafe cairo_pdf_surface_set_size(surface, width, height)
  }

  /// Ends the drawing, so that all bytes are written.
  func finish() throws(PublishingError) {
    unsafe cairo_surface_finish(surface)
    try check(unsafe cairo_surface_status(surface))
  }

  /// The pixels as PNG.
  func png() throws(PublishingError) -> [UInt8] {
    let sink = ByteSink()
    try check(unsafe cairo_surface_write_to_png_stream(surface, ByteSink.write, sink.context))
    return sink.bytes
  }

  /// Keeps a PDF to 1.4: any reader opens it, and its objects can be read without inflating.
  func restrictToOldPDF() {
    unsafe cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
  }

  /// Writes a property of a PDF; `nil` removes it.
  func setProperty(_ property: cairo_pdf_metadata_t, _ text: String?) {
    unsafe cairo_pdf_surface_set_metadata(surface, property, text)
  }

  private func check(_ status: cairo_status_t) throws(PublishingError) {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw .drawing(unsafe String(cString: cairo_status_to_string(status)))
  }
}
