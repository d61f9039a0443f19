import Testing

@testable import Drawing

struct ThemeTests {
  private func lines(_ theme: Theme) -> [Color] {
    (0..<Theme.categoryCount).map { theme.colors(of: .category($0)).line }
  }

  // Oracle: the pairs of Sharma, Wu and Dalal 2005, table 1, numbers 1, 7, 13, 17 and 25.
  @Test(arguments: [
    ([50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425),
    ([50, 0, 0], [50, -1, 2], 2.3669),
    ([50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461),
    ([50, 2.5, 0], [73, 25, -18], 27.1492),
    ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
  ])
  func `the color difference is that of its paper`(
    one: [Double], two: [Double], expected: Double
  ) {
    #expect(abs(ColorDifference.ciede2000(one, two) - expected) < 0.0001)
  }

  // Oracle: DESIGN 3.1, smallest differences of the first 6, 8 and 12 colors, rounded to 0.1.
  @Test(arguments: [
    ("light", 6, [20.3, 10.9, 15.0, 11.4]), ("light", 8, [20.3, 10.9, 11.2, 11.4]),
    ("light", 12, [18.4, 10.9, 11.2, 11.4]), ("dark", 6, [24.4, 13.8, 13.5, 10.6]),
    ("dark", 8, [18.2, 11.1, 9.7, 8.2]), ("dark", 12, [14.3, 8.8, 9.7, 8.2]),
  ])
  func `colors of groups stay apart for every kind of color vision`(
    id: String, count: Int, expected: [Double]
  ) throws {
    let theme = try #require(Theme.named(id))
    let found = ColorDifference.Vision.allCases.map {
      ColorDifference.smallest(among: Array(lines(theme).prefix(count)), $0)
    }
    for (found, expected) in zip(found, expected) { #expect(abs(found - expected) <= 0.06) }
  }

  // Oracle: DESIGN 3.1, the table of tints and solids.
  @Test func `tints and solids of the light theme are those of the table`() {
    let tints = [
      0xE3EFF7, 0xFAEDE3, 0xE3F4F0, 0xF3F1FE, 0xF6EBF1, 0xF1ECE3, 0xE6E7F2, 0xE7EEEE, 0xF6F2F4,
      0xECE7E9, 0xEFEFEB, 0xE9E9E5,
    ]
    let deeper = [
      0xC2DDED, 0xF5D8C2, 0xC2E8DD, 0xE4E1FC, 0xECD3E1, 0xE1D5C2, 0xC8CBE3, 0xCBD9D9, 0xEBE2E8,
      0xD5CCCF, 0xDCDCD4, 0xD0CFC7,
    ]
    let solids = [
      0x0072B2, 0xC05500, 0x008561, 0x746AC8, 0xB04780, 0x804E00, 0x19278A, 0x286260, 0x8B6E82,
      0x502935, 0x6F6F4D, 0x3B3516,
    ]
    for number in 0..<Theme.categoryCount {
      let colors = Theme.light.colors(of: .category(number))
      #expect(colors.tint == Color(UInt32(tints[number])))
      #expect(colors.tint2 == Color(UInt32(deeper[number])))
      #expect(colors.solid == Color(UInt32(solids[number])))
    }
  }

  // Oracle: DESIGN 3.1 and 3.2, which give contrasts rounded to 0.1.
  @Test func `contrasts are those of the design`() {
    for number in 0..<Theme.categoryCount {
      let light = Theme.light.colors(of: .category(number))
      #expect(light.line.contrast(with: .white) >= 3.15)
      #expect(light.solid.contrast(with: light.onSolid) >= 4.5)
      #expect(light.tint.contrast(with: Theme.light.ink) >= 14)
      #expect(light.tint.contrast(with: Theme.light.gap) >= 5.3)
      let dark = Theme.dark.colors(of: .category(number))
      #expect(dark.line.contrast(with: Theme.dark.background) >= 4.95)
      #expect(dark.solid.contrast(with: dark.onSolid) >= 5.1)
    }
    let inks = [(Theme.light.ink, 17.7), (Theme.light.ink2, 7.6), (Theme.light.ink3, 4.8)]
    for (ink, expected) in inks {
      #expect(abs(ink.contrast(with: .white) - expected) < 0.06)
    }
    #expect(Color.black.contrast(with: .white) == 21)
  }

  @Test func `words stand out in every theme`() {
    for theme in Theme.all {
      for ink in [theme.ink, theme.ink2, theme.ink3, theme.focusText, theme.gap] {
        for surface in [theme.background, theme.panel] {
          #expect(ink.contrast(with: surface) >= 4.5, "\(theme.id)")
        }
      }
      for number in 0..<Theme.categoryCount {
        let colors = theme.colors(of: .category(number))
        #expect(theme.ink.contrast(with: colors.tint) >= 4.5)
        #expect(theme.ink2.contrast(with: colors.tint) >= 4.5)
        #expect(colors.onSolid.contrast(with: colors.solid) >= 4.5)
        #expect(colors.line.contrast(with: theme.background) >= 3)
      }
    }
  }

  @Test func `beyond twelve groups the eleven largest keep a color`() {
    let sizes = [1, 9, 2, 8, 3, 7, 4, 6, 5, 10, 11, 12, 13, 1]
    let tones = Tone.assigned(toGroupsOf: sizes)
    #expect(tones.count { $0 == .other } == 3)
    #expect(tones[0] == .other && tones[13] == .other && tones[2] == .other)
    #expect(tones[1] == .category(0))
    #expect(Tone.assigned(toGroupsOf: [1, 2]) == [.category(0), .category(1)])
  }
}
