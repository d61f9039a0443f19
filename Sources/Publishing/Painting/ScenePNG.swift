import CPangoCairo
public import Drawing

extension Scene {
  /// The picture as PNG.
  ///
  /// The same scene gives the same bytes on one machine; fonts and versions of Cairo may change them.
  ///
  /// - Parameter scale: Pixels of the PNG per pixel of the scene.
  /// - Returns: The bytes of a PNG file without transparency.
  /// - Throws: ``PublishingError`` past 100 million pixels or 32,767 on a side, which is as much as
  ///   Cairo draws.
  public func png(scale: Double = 1) throws(PublishingError) -> [UInt8] {
    let width = (size.width * scale).rounded()
    let height = (size.height * scale).rounded()
    guard (1...32_767).contains(width), (1...32_767).contains(height), width * height <= 1e8 else {
      throw .size(width: width, height: height)
    }
    let canvas = try unsafe Canvas(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, CInt(width), CInt(height)))
    try canvas.draw(self, scale: scale)
    return try canvas.png()
  }
}
