import Drawing
import StakeholderModel
import Testing

@Suite struct StakeholderToneTests {
  @Test func `every stakeholder group has a color of its own, the same in every picture`() {
    let tones = StakeholderGroup.allCases.map(\.tone)
    #expect(Set(tones).count == tones.count)
    #expect(!tones.contains(.neutral) && !tones.contains(.other))
  }
}
