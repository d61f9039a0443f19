import CPangoCairo
import Drawing

/// The pixels of a PNG, read back with Cairo.
struct DecodedPNG {
  let width: Int
  let height: Int
  private let pixels: [UInt32]

  /// Reads a PNG; `nil` when it is none.
  init?(_ bytes: [UInt8]) {
    let source = Source(bytes)
    let context = unsafe Unmanaged.passUnretained(source).toOpaque()
    let made = unsafe cairo_image_surface_create_from_png_stream(
      { context, target, count in
        guard let context = unsafe context, let target = unsafe target else {
          return CAIRO_STATUS_READ_ERROR
        }
        let source = unsafe Unmanaged<Source>.fromOpaque(context).takeUnretainedValue()
        return unsafe source.copy(Int(count), to: target)
      }, context)
    guard let surface = unsafe made else { return nil }
    defer { unsafe cairo_surface_destroy(surface) }
    guard unsafe cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
      let data = unsafe cairo_image_surface_get_data(surface)
    else { return nil }
    width = Int(unsafe cairo_image_surface_get_width(surface))
    height = Int(unsafe cairo_image_surface_get_height(surface))
    let stride = Int(unsafe cairo_image_surface_get_stride(surface))
    var pixels: [UInt32] = []
    for y in 0..<height {
      for x in 0..<width {
        let pixel = unsafe UnsafeRawPointer(data).load(
          fromByteOffset: y * stride + 4 * x, as: UInt32.self)
        pixels.append(pixel & 0xFF_FFFF)
      }
    }
    self.pixels = pixels
  }

  /// The color at a pixel.
  func color(_ x: Int, _ y: Int) -> Color { Color(pixels[y * width + x]) }

  /// The smallest and largest column with a color other than `background`, or `nil`.
  func columns(otherThan background: Color) -> ClosedRange<Int>? {
    let inked = (0..<width).filter { x in
      (0..<height).contains { color(x, $0) != background }
    }
    guard let first = inked.first, let last = inked.last else { return nil }
    return first...last
  }

  private final class Source {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    @unsafe
    func copy(_ count: Int, to target: UnsafeMutablePointer<UInt8>) -> cairo_status_t {
      guard count <= rest.count else { return CAIRO_STATUS_READ_ERROR }
      for (offset, byte) in rest.prefix(count).enumerated() { unsafe target[offset] = byte }
      rest = rest.dropFirst(count)
      return CAIRO_STATUS_SUCCESS
    }
  }
}
