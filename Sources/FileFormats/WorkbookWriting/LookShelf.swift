internal import CXlsxWriter

/// The looks of a workbook, each made once, in the order of their first use.
@safe final class LookShelf {
  private let file: UnsafeMutablePointer<lxw_workbook>
  private var made: [CellLook: UnsafeMutablePointer<lxw_format>] = unsafe [:]

  init(_ file: UnsafeMutablePointer<lxw_workbook>) { unsafe self.file = unsafe file }

  func format(_ look: CellLook?) -> UnsafeMutablePointer<lxw_format>? {
    guard let look else { return nil }
    if let known = unsafe made[look] { return unsafe known }
    guard let format = unsafe workbook_add_format(file) else { return nil }
    unsafe dress(format, in: look)
    unsafe made[look] = unsafe format
    return unsafe format
  }
}

private func dress(_ format: UnsafeMutablePointer<lxw_format>, in look: CellLook) {
  if look.isBold { unsafe format_set_bold(format) }
  if look.isItalic { unsafe format_set_italic(format) }
  unsafe format_set_font_size(format, look.size)
  unsafe format_set_font_color(format, look.ink.rgb)
  if let ground = look.ground {
    unsafe format_set_pattern(format, UInt8(clamping: LXW_PATTERN_SOLID.rawValue))
    unsafe format_set_fg_color(format, ground.rgb)
  }
  if let frame = look.frame {
    unsafe format_set_border(format, UInt8(clamping: LXW_BORDER_THIN.rawValue))
    unsafe format_set_border_color(format, frame.rgb)
  }
  if let underline = look.underline {
    unsafe format_set_bottom(format, UInt8(clamping: LXW_BORDER_MEDIUM.rawValue))
    unsafe format_set_bottom_color(format, underline.rgb)
  }
  if look.wraps { unsafe format_set_text_wrap(format) }
  if look.isUnlocked { unsafe format_set_unlocked(format) }
  if look.indent > 0 { unsafe format_set_indent(format, UInt8(clamping: min(15, look.indent))) }
  unsafe setPlace(of: format, in: look)
  switch look.format {
  case .general: break
  case .text: unsafe format_set_num_format(format, "@")
  case .date: unsafe format_set_num_format(format, "yyyy-mm-dd")
  }
}

private func setPlace(of format: UnsafeMutablePointer<lxw_format>, in look: CellLook) {
  let across: lxw_format_alignments? =
    switch look.alignment {
    case .natural: nil
    case .left: LXW_ALIGN_LEFT
    case .center: LXW_ALIGN_CENTER
    case .right: LXW_ALIGN_RIGHT
    }
  let upward: lxw_format_alignments? =
    switch look.height {
    case .top: LXW_ALIGN_VERTICAL_TOP
    case .middle: LXW_ALIGN_VERTICAL_CENTER
    case .bottom: nil
    }
  if let across { unsafe format_set_align(format, UInt8(clamping: across.rawValue)) }
  if let upward { unsafe format_set_align(format, UInt8(clamping: upward.rawValue)) }
}
