extension Theme {
  /// White slides: projectors and documents.
  public static let light = Theme(
    id: "light", summary: "Color on white, for slides and documents.",
    roles: ThemeRoles(
      background: 0xFFFFFF, panel: 0xF6F7F9, ink: 0x111827, ink2: 0x4B5563, ink3: 0x6B7280,
      rule: 0xD5D9E0, fade: 0xC9CED6, focus: 0xD55E00, focusText: 0xBB5300, gap: 0xB42318,
      new: 0x00796B, bad: 0xC2185B, bridgeDot: 0xF2B705, node: 0xFFFFFF, tieInk: 0x111827,
      other: 0x6B7280),
    lines: [
      0x0072B2, 0xD55E00, 0x009E73, 0x8E81F4, 0xB04780, 0x804E00, 0x19278A, 0x286260, 0xAA869F,
      0x502935, 0x6F6F4D, 0x3B3516,
    ],
    colors: { line in
      GroupColors(
        line: line, tint: Color.white.mixed(with: line, 0.11),
        tint2: Color.white.mixed(with: line, 0.24),
        solid: line.darkened(toContrast: 4.5, with: .white), onSolid: .white)
    })
}
