public import StakeholderModel
import TextFormats

/// The questionnaire for one respondent as a page that works without a network.
///
/// The page is one file: its style and its script stand in it, and its content security policy lets
/// nothing else run and nothing be fetched. “Save my answers” makes a table of the answers in the browser
/// and hands it over as a download.
///
/// - Parameters:
///   - questionnaire: What is asked.
///   - respondent: Whose form it is.
/// - Returns: A document of HTML in UTF-8.
/// - Complexity: O(number of names).
public func formPage(
  _ questionnaire: Questionnaire, for respondent: Questionnaire.Respondent
) -> String {
  FormPage(questionnaire, respondent).document
}

/// Writes one page.
struct FormPage {
  let questionnaire: Questionnaire
  let respondent: Questionnaire.Respondent
  let words: QuestionnaireWords

  init(_ questionnaire: Questionnaire, _ respondent: Questionnaire.Respondent) {
    self.questionnaire = questionnaire
    self.respondent = respondent
    words = QuestionnaireWords(questionnaire, for: respondent)
  }

  var document: String {
    let style = FormStyle.text(choices: questionnaire.choices.count)
    let policy = """
      default-src 'none'; style-src 'sha256-\(ContentHash(of: style).base64)'; script-src \
      'sha256-\(ContentHash(of: FormScript.text).base64)'; form-action 'none'; base-uri 'none'
      """
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="robots" content="noindex">
      <title>\(text(words.title)): \(text(words.forWhom))</title>
      <style>\(style)</style>
      </head>
      <body>
      \(head)
      <form id="form" autocomplete="off" novalidate \(formData)>
      \(agreement)
      \(FormNameList(self).markup)
      \(FormChampions(self).markup)
      \(missing)
      \(ending)
      </form>
      <script>\(FormScript.text)</script>
      </body>
      </html>

      """
  }

  /// Text of any origin, safe between tags and in quoted attributes.
  func text(_ text: String) -> String { escapedForXML(text) }

  private var formData: String {
    let data: [(String, String)] = [
      ("network", questionnaire.name ?? ""), ("form", questionnaire.mark),
      ("scale", questionnaire.scale.rawValue), ("kind", questionnaire.kind.rawValue),
      ("respondent", respondent.entry.actor.id), ("name", respondent.entry.name),
      ("file", "answers-\(respondent.fileStem).csv"),
    ]
    return data.map { "data-\($0.0)=\"\(text($0.1))\"" }.joined(separator: " ")
  }

  private var head: String {
    """
    <header class="page">
    <p class="kicker">\(text(words.subtitle))</p>
    <h1>\(text(words.title))</h1>
    <p class="whom">\(text(words.forWhom))</p>
    <p>\(text(words.why))</p>
    <p>\(text(words.handling))</p>
    <noscript><p class="warning">This page needs JavaScript to save your answers. Please fill in the \
    Excel form instead, or print this page and send it back on paper.</p></noscript>
    <p class="again screen"><button type="button" id="open" class="plain">Continue answers I saved \
    earlier…</button>
    <input type="file" id="earlier" accept=".csv,text/csv" hidden aria-label="Answers saved earlier"></p>
    </header>
    """
  }

  private var agreement: String {
    """
    <div class="card consent" id="agreement">
    <label><input type="checkbox" id="consent"> <span>\(text(words.consent)) \
    <small>\(text(words.consentNeeded))</small></span></label>
    </div>
    """
  }

  private var missing: String {
    let rows = (1...3).map { number in
      """
      <div class="row" role="group" aria-label="Somebody who is missing, \(number)">
      <label>Name <input type="text" class="missing-name" maxlength="120"></label>
      <label>Organization <input type="text" class="missing-organization" maxlength="120"></label>
      </div>
      """
    }.joined(separator: "\n")
    return """
      <section class="card" aria-labelledby="missing-title">
      <h2 id="missing-title">\(text(words.missingQuestion))</h2>
      <p class="advice">\(text(words.missingAdvice))</p>
      <div id="missing">
      \(rows)
      </div>
      <button type="button" id="more" class="plain screen">Add another</button>
      </section>
      """
  }

  private var ending: String {
    """
    <section class="card paper">
    <p>Please send this page back to the person who sent it to you.</p>
    </section>
    <div class="done card screen" id="done" tabindex="-1" hidden>
    <h2>Saved. One step is left: send the file back.</h2>
    <p>Your answers are in the file <strong>answers-\(text(respondent.fileStem)).csv</strong>, most likely \
    in your Downloads folder. Attach it to a reply to the person who sent you this form.</p>
    <details><summary>No file there?</summary>
    <p>Copy these lines, all of them, into your reply instead.</p>
    <textarea id="copy" readonly rows="8" aria-label="Your answers as text"></textarea>
    </details>
    </div>
    <div class="bar screen">
    <p id="state" role="status" aria-live="polite"></p>
    <button type="button" id="save">Save my answers</button>
    </div>
    """
  }
}
