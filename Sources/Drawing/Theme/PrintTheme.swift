extension Theme {
  /// Greys on white: printers and copies; groups are told apart by cards and names.
  public static let print = Theme(
    id: "print", summary: "Greys on white, for printers and copies.",
    roles: ThemeRoles(
      background: 0xFFFFFF, panel: 0xF3F3F3, ink: 0x000000, ink2: 0x333333, ink3: 0x555555,
      rule: 0xBBBBBB, fade: 0xCCCCCC, focus: 0x000000, focusText: 0x000000, gap: 0x000000,
      new: 0x000000, bad: 0x000000, bridgeDot: 0xFFFFFF, node: 0xFFFFFF, tieInk: 0x000000,
      other: 0x6E6E6E),
    lines: [
      0x1A1A1A, 0x6E6E6E, 0x3D3D3D, 0x8C8C8C, 0x555555, 0x7A7A7A, 0x262626, 0x949494, 0x4A4A4A,
      0x666666, 0x333333, 0x808080,
    ],
    colors: { line in
      GroupColors(
        line: line, tint: Color.white.mixed(with: line, 0.10),
        tint2: Color.white.mixed(with: line, 0.28), solid: Color(0x1A1A1A), onSolid: .white)
    })
}
