import FileFormats
import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import Publishing

/// The page as people use it: opened in a browser, filled in, saved, and read back.
@Suite(.enabled(if: Browser.path != nil, "no Chromium is installed"), .serialized)
struct FormInBrowserTests {
  private static let list = """
    crosstie: 1
    name: Tutoring & <b>more</b>
    organizations: [{id: library, name: Library}, {id: parks, name: Parks}]
    people:
      - {id: ana, name: Ana López, organization: library}
      - {id: bo, name: "=Bo, \\"B.\\" </script>", organization: library}
      - {id: "c'y", name: Cy, organization: parks}
      - {id: di, name: Di, organization: parks}
      - {id: ed, name: Ed, organization: parks}
    initiatives: [{id: tutoring, name: Tutoring for youth, required: [library, parks]}]

    """

  private let questionnaire = Questionnaire.of(
    readNetwork([SourceFile(name: "list.yaml", text: Self.list)]).network ?? StakeholderNetwork())

  /// What a person does, as a script; `save()` gives what the button hands over, as text with
  /// its name.
  private static let hands = """
    const made = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = blob => { made.push(blob); return make.call(URL, blob); };
    const click = HTMLAnchorElement.prototype.click;
    let fileName = "";
    HTMLAnchorElement.prototype.click = function () { fileName = this.download; click.call(this); };
    const press = query => document.querySelector(query).click();
    const choose = (about, value) => Array.from(document.querySelectorAll("[data-about]"))
      .find(group => group.dataset.about === about)
      .querySelector("input[value='" + value + "']").click();
    const type = (query, text) => {
      const box = document.querySelector(query);
      box.value = text;
      box.dispatchEvent(new Event("input", { bubbles: true }));
    };
    const base64 = async blob => {
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(""));
    };
    const save = async () => {
      const before = made.length;
      press("#save");
      return made.length === before ? "nothing" : fileName + "|" + await base64(made[before]);
    };
    const tell = (name, text) => {
      const line = document.createElement("pre");
      line.textContent = "[[" + name + ":" + text + "]]";
      document.body.append(line);
    };

    """

  /// Runs a script in the page of Ana and gives what it told, by name.
  private func told(_ script: String) throws -> [String: String] {
    let page = formPage(questionnaire, for: questionnaire.respondents[0])
    let own = Self.hands + "(async () => {\n\(script)\n})();"
    // The page's policy stays as it is, but for the script of this test.
    let allowed = page.replacing(
      "script-src 'sha256-", with: "script-src 'sha256-\(ContentHash(of: own).base64)' 'sha256-",
      maxReplacements: 1)
    let opened = allowed.replacing("</body>", with: "<script>\(own)</script>\n</body>")
    let document = try Browser.document(after: opened)
    var told: [String: String] = [:]
    for piece in document.components(separatedBy: "<pre>[[").dropFirst() {
      let line = piece.components(separatedBy: "]]</pre>")[0]
      guard let colon = line.firstIndex(of: ":") else { continue }
      told[String(line[..<colon])] = String(line[line.index(after: colon)...])
    }
    return told
  }

  private static let filling = """
    choose("bo", "3"); choose("c'y", "0"); choose("di", "5"); choose("di", "5"); choose("di", "2");
    choose("initiative:tutoring", "other");
    type(".champion-name", '=Bo, "B." <\\/script>');
    type(".missing-name", "=Jo Park"); type(".missing-organization", "School, North");
    press("#consent");

    """

  /// What the page must hand over after ``filling``, written down by hand.
  private func expected() -> String {
    """
    \u{FEFF}question,about,answer,note
    crosstie-answers,,1,
    network,,Tutoring & <b>more</b>,
    form,,\(questionnaire.mark),
    scale,,seed,
    kind,,people,
    respondent,,ana,Ana López
    consent,,yes,
    works-with,bo,3,"'=Bo, ""B."" </script>: Help each other"
    works-with,c'y,0,Cy: Don’t know them
    works-with,di,2,Di: Exchange information
    champion,initiative:tutoring,other,Tutoring for youth: Somebody else
    champion-name,initiative:tutoring,"'=Bo, ""B."" </script>",Tutoring for youth
    missing,"School, North",'=Jo Park,

    """.replacing("\n", with: "\r\n")
  }

  private func saved(_ text: String?) throws -> (name: String, bytes: [UInt8]) {
    let parts = (text ?? "").split(separator: "|", omittingEmptySubsequences: false)
    let bytes = Data(base64Encoded: parts.count == 2 ? String(parts[1]) : "")
    return (parts.first.map { String($0) } ?? "", Array(try #require(bytes)))
  }

  @Test func `the form is filled in, saved, and read back`() throws {
    let told = try told(
      Self.filling + """
        tell("state", document.querySelector("#state").textContent);
        tell("saved", await save());
        tell("done", String(document.querySelector("#done").hidden));
        """)
    #expect(told["state"] == "3 of 4 names answered")
    #expect(told["done"] == "false")
    let saved = try saved(told["saved"])
    #expect(saved.name == "answers-ana-lopez.csv")
    #expect(String(decoding: saved.bytes, as: UTF8.self) == expected())
    let reading = readAnswers(
      [SourceFile(name: saved.name, bytes: saved.bytes)], to: questionnaire)
    #expect(reading.diagnostics == [])
    let answers = try #require(reading.returns.first)
    #expect(
      answers.levels == [
        .person("bo"): .cooperation, .person("c'y"): TieLevel.none, .person("di"): .communication,
      ])
    #expect(
      answers.champions == [
        .init(cause: .initiative("tutoring"), answer: .other, named: .listed(.person("bo")))
      ])
    #expect(answers.missing == [.init(name: "=Jo Park", organization: "School, North")])
    #expect(answers.state == .answered)
  }

  @Test func `nothing is saved without the tick, and an answer can be taken back`() throws {
    let told = try told(
      """
      choose("bo", "3"); choose("bo", "3");
      tell("saved", await save());
      tell("state", document.querySelector("#state").textContent);
      press("#consent");
      tell("after", document.querySelector("#state").textContent);
      press("fieldset:last-of-type .rest button");
      tell("rest", document.querySelector("#state").textContent);
      press("fieldset:last-of-type .rest button");
      tell("back", document.querySelector("#state").textContent);
      """)
    #expect(told["saved"] == "nothing")
    #expect(told["state"] == "Please tick the agreement first.")
    #expect(told["after"] == "0 of 4 names answered")
    #expect(told["rest"] == "3 of 4 names answered")
    #expect(told["back"] == "0 of 4 names answered")
  }

  @Test func `answers that were saved can be opened and continued`() throws {
    let open = """
      const pick = async text => {
        const list = new DataTransfer();
        list.items.add(new File([text], "answers.csv", { type: "text/csv" }));
        const box = document.querySelector("#earlier");
        box.files = list.files;
        const state = document.querySelector("#state");
        state.textContent = "";
        box.dispatchEvent(new Event("change"));
        // Reading a file takes real time, of which the browser's clock here knows nothing.
        for (let turn = 0; turn < 150 && state.textContent === ""; turn += 1) {
          await new Blob([text]).text();
          await new Promise(done => setTimeout(done, 20));
        }
      };

      """
    let told = try told(
      open + Self.filling + """
        await save();
        const first = await made[0].text();
        for (const box of document.querySelectorAll("input")) {
          if (box.type === "text") box.value = ""; else box.checked = false;
        }
        await pick("name,organization\\r\\nAna,Library\\r\\n");
        tell("wrong", document.querySelector("#state").textContent);
        await pick(first);
        tell("again", await save());
        """)
    #expect(told["wrong"] == "That file does not hold answers to this form.")
    #expect(String(decoding: try saved(told["again"]).bytes, as: UTF8.self) == expected())
  }

  @Test func `the policy lets no other script run and nothing be fetched`() throws {
    let page = formPage(questionnaire, for: questionnaire.respondents[0])
    let injected = page.replacing(
      "</body>",
      with: """
        <script>document.documentElement.dataset.broken = "yes";</script>
        <p onclick="1" id="probe"></p></body>
        """)
    let document = try Browser.document(after: injected)
    #expect(document.contains("id=\"probe\""))
    #expect(!document.contains("data-broken"))
    let told = try told(
      """
      let outcome = "fetched";
      await fetch("data:text/plain,hello").catch(() => { outcome = "refused"; });
      tell("fetch", outcome);
      """)
    #expect(told["fetch"] == "refused")
  }
}
