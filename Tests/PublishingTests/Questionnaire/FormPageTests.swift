import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import Publishing

struct FormPageTests {
  private static let hostile = "</script><img src=x onerror=alert(1)>\"'&\u{2028}"

  private static func network(_ count: Int, name: String) -> StakeholderNetwork {
    var network = StakeholderNetwork()
    network.name = name
    network.source = hostile
    var organization = Organization(id: OrganizationID("o\"<b>"))
    organization.name = hostile
    network.organizations = [organization]
    for number in 0..<count {
      var person = Person(id: PersonID("p\(number)\"><"))
      person.name = number == 0 ? hostile : "Person \(number)"
      person.positions = [Position(organization: organization.id, title: hostile)]
      network.people.append(person)
    }
    return network
  }

  private static func page(_ count: Int = 3, name: String = hostile) -> String {
    let questionnaire = Questionnaire.of(network(count, name: name))
    return formPage(questionnaire, for: questionnaire.respondents[1])
  }

  @Test func `nothing from the list becomes markup`() {
    let page = Self.page()
    #expect(!page.contains("<img"))
    #expect(page.components(separatedBy: "<script").count == 2)
    #expect(page.components(separatedBy: "</script").count == 2)
    #expect(page.contains("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;"))
  }

  @Test func `the page fetches nothing and runs only its own script`() {
    let page = Self.page()
    let policy = """
      default-src 'none'; style-src 'sha256-\(ContentHash(of: FormStyle.text(choices: 6)).base64)'; \
      script-src 'sha256-\(ContentHash(of: FormScript.text).base64)'; form-action 'none'; base-uri 'none'
      """
    #expect(page.contains("http-equiv=\"Content-Security-Policy\" content=\"\(policy)\""))
    for word in [
      "http://", "https://", "src=\"", "url(", "@import", "fetch(", "XMLHttp", "style=\"",
    ] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `every choice has a label, every group a name, every id one owner`() {
    let page = Self.page(20, name: "Tutoring")
    // 19 names with 6 choices, one cause with 4, three rows of two boxes and so on.
    #expect(page.components(separatedBy: "type=\"radio\"").count - 1 == 19 * 6 + 4)
    #expect(page.components(separatedBy: "role=\"radiogroup\" aria-labelledby=\"w").count - 1 == 19)
    let ids = page.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
    #expect(page.contains("<label for=\"search\">"))
    #expect(!Self.page(3).contains("id=\"search\""))
  }

  @Test func `a form does not name its own respondent among the others`() {
    let page = Self.page(3, name: "Tutoring")
    #expect(!page.contains("data-about=\"p1&quot;&gt;&lt;\""))
    #expect(page.contains("data-about=\"p2&quot;&gt;&lt;\""))
    #expect(page.contains("data-respondent=\"p1&quot;&gt;&lt;\""))
  }
}
