extension Theme {
  /// Dark slides: screens and dim rooms.
  public static let dark = Theme(
    id: "dark", summary: "Color on near-black, for screens.",
    roles: ThemeRoles(
      background: 0x0F1624, panel: 0x182133, ink: 0xF5F7FA, ink2: 0xC3CAD6, ink3: 0x98A2B3,
      rule: 0x334056, fade: 0x3A465B, focus: 0xFFB000, focusText: 0xFFB000, gap: 0xFF8A70,
      new: 0x4ED8B5, bad: 0xFF7AA8, bridgeDot: 0x0F1624, node: 0x182133, tieInk: 0xE5EAF2,
      other: 0x98A2B3),
    lines: [
      0x56B4E9, 0xE69F00, 0x00A37A, 0xFFCAD0, 0xE9515C, 0xAEE78F, 0x8377E9, 0xF0D82B, 0x997D9B,
      0xC7D7FC, 0x97BFA6, 0xDB8FB4,
    ],
    colors: { line in
      let background = Color(0x0F1624)
      return GroupColors(
        line: line, tint: background.mixed(with: line, 0.16),
        tint2: background.mixed(with: line, 0.30), solid: line, onSolid: Color(0x0B1220))
    })
}
