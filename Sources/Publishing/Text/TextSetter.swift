import CPangoCairo
import Drawing

/// Sets lines of text with Pango: measures them and draws them on a Cairo context.
///
/// Metrics are not hinted and glyphs are not moved to whole pixels, so that a line is as wide in a
/// picture of any scale as it is in the SVG. Belongs to one thread at a time.
@safe
final class TextSetter {
  /// The families of the product's SVG, in the spelling of Pango.
  static let families: String = {
    let names = Lettering.family.split(separator: ",").map { name in
      String(name.filter { $0 != "'" }.drop { $0 == " " })
    }
    return names.joined(separator: ",")
  }()

  private let fontMap: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer
  private let layout: OpaquePointer
  private let font: OpaquePointer

  /// Makes a setter; `nil` without memory.
  init?() {
    guard let fontMap = unsafe pango_cairo_font_map_new() else { return nil }
    guard let context = unsafe pango_font_map_create_context(fontMap) else { return nil }
    let options = unsafe cairo_font_options_create()
    unsafe cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    unsafe cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    unsafe cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    unsafe pango_cairo_context_set_font_options(context, options)
    unsafe cairo_font_options_destroy(options)
    unsafe pango_context_set_round_glyph_positions(context, 0)
    unsafe pango_context_set_language(context, pango_language_from_string("en"))
    guard let layout = unsafe pango_layout_new(context),
      let font = unsafe pango_font_description_new()
    else { return nil }
    unsafe pango_layout_set_single_paragraph_mode(layout, 1)
    unsafe pango_font_description_set_family(font, Self.families)
    unsafe self.fontMap = fontMap
    unsafe self.context = context
    unsafe self.layout = layout
    unsafe self.font = font
  }

  deinit {
    unsafe pango_font_description_free(font)
    unsafe g_object_unref(UnsafeMutableRawPointer(layout))
    unsafe g_object_unref(UnsafeMutableRawPointer(context))
    unsafe g_object_unref(UnsafeMutableRawPointer(fontMap))
  }

  /// The width of one line in pixels.
  func width(of text: String, size: Double, weight: TextStyle.Weight) -> Double {
    compose(text, size: size, weight: weight)
    return currentWidth
  }

  /// Draws one line at its baseline with the color that is set.
  func draw(_ text: String, at point: Point, style: TextStyle, on cairo: OpaquePointer) {
    unsafe pango_cairo_update_context(cairo, context)
    unsafe pango_layout_context_changed(layout)
    compose(text, size: style.size, weight: style.weight)
    guard let line = unsafe pango_layout_get_line_readonly(layout, 0) else { return }
    let x =
      switch style.anchor {
      case .start: point.x
      case .middle: point.x - currentWidth / 2
      case .end: point.x - currentWidth
      }
    unsafe cairo_move_to(cairo, x, point.y)
    guard unsafe cairo_surface_get_type(cairo_get_target(cairo)) == CAIRO_SURFACE_TYPE_IMAGE,
      !text.unicodeScalars.contains(where: \.properties.isEmojiPresentation)
    else { return unsafe pango_cairo_show_layout_line(cairo, line) }
    // Cairo moves glyphs to whole pixels of an image, which spoils the spacing of small text;
    // their outlines stay where they are. Color glyphs have none.
    unsafe pango_cairo_layout_line_path(cairo, line)
    unsafe cairo_fill(cairo)
  }

  /// The family that a character of plain Latin is set in, or `nil` without any font.
  var resolvedFamily: String? {
    compose("n", size: 20, weight: .regular)
    guard let loaded = unsafe pango_context_load_font(context, font),
      let description = unsafe pango_font_describe(loaded)
    else { return nil }
    defer {
      unsafe pango_font_description_free(description)
      unsafe g_object_unref(UnsafeMutableRawPointer(loaded))
    }
    guard unsafe pango_layout_get_unknown_glyphs_count(layout) == 0 else { return nil }
    return unsafe pango_font_description_get_family(description).map {
      unsafe String(cString: $0)
    }
  }

  private var currentWidth: Double {
    var logical = PangoRectangle()
    unsafe pango_layout_get_extents(layout, nil, &logical)
    return Double(logical.width) / Double(PANGO_SCALE)
  }

  private func compose(_ text: String, size: Double, weight: TextStyle.Weight) {
    let scale = Double(PANGO_SCALE)
    unsafe pango_font_description_set_absolute_size(font, min(max(size, 0), 10_000) * scale)
    unsafe pango_font_description_set_weight(font, PangoWeight(UInt32(weight.rawValue)))
    unsafe pango_layout_set_font_description(layout, font)
    // Controls would be drawn as boxes with their number, and C takes zero for the end.
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      line.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
    }
    let text = String(line)
    unsafe pango_layout_set_text(layout, text, CInt(clamping: text.utf8.count))
  }
}
