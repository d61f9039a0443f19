import Findings
import StakeholderModel
import TestSupport
import Testing

@testable import Drawing

struct PictureTitleTests {
  private func finding(
    _ rule: Finding.RuleID, _ title: Claim, about person: PersonID = "q0", flip: Int? = nil
  ) -> Finding {
    Finding(
      rule: rule, severity: .high, subjects: [.actor(.person(person))], title: title,
      evidence: "", flip: flip)
  }

  private func title(_ findings: [Finding], own: String? = nil) -> PictureTitle {
    let network = SampleNetworks.city(departments: 2, people: 3)
    let content = PictureContent.sample(network, findings: findings, title: own)
    return PictureTitle(
      content, shows: ["silo.group", "silo.pair"], neutral: "Who works with whom")
  }

  @Test func `the user's own words win`() {
    #expect(title([finding("silo.group", "A claim")], own: "Ours").text == "Ours")
  }

  @Test func `the first finding that the picture shows is the title`() {
    let findings = [
      finding("hub", "Not shown here"), finding("silo.pair", "\(person: "q0") stands alone"),
      finding("silo.group", "Second"),
    ]
    #expect(title(findings).text == "Ana Novak stands alone")
    #expect(title(findings).caution == nil)
  }

  @Test func `a finding about somebody who may not be shown is passed over`() {
    #expect(title([finding("silo.group", "A claim", about: "gone")]).text == "Who works with whom")
  }

  @Test func `without a finding the title claims nothing`() {
    #expect(title([]).text == "Who works with whom")
    #expect(title([finding("silo.group", "False", flip: 0)]).text == "Who works with whom")
  }

  @Test(arguments: [1, 2]) func `a title that few ties would change is softened`(flip: Int) {
    let near = title([finding("silo.group", "Police keeps to itself", flip: flip)])
    #expect(near.text == "Police keeps to itself, so far")
    #expect(near.subtitle("Each dot is a person.").hasSuffix("would change this."))
  }

  @Test func `a title that speaks of what is recorded is soft enough`() {
    let near = title([finding("silo.pair", "Police and Fire have no recorded tie", flip: 1)])
    #expect(near.text == "Police and Fire have no recorded tie")
  }

  @Test func `a title that stands firm is not softened`() {
    #expect(
      title([finding("silo.group", "Police keeps to itself", flip: 3)]).text
        == "Police keeps to itself")
  }

  @Test func `the description tells the findings that the picture shows`() {
    let network = SampleNetworks.city(departments: 2, people: 3)
    let content = PictureContent.sample(
      network,
      findings: [
        finding("silo.group", "One"), finding("hub", "Two"),
        finding("silo.pair", "Three", about: "gone"),
      ])
    let text = PictureDescription.text("A map.", content, shows: ["silo.group", "silo.pair"])
    #expect(text == "A map. One.")
  }
}
