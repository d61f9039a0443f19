import FileFormats
import StakeholderModel
import TestSupport

/// A list of three people in two organizations, and forms about them.
enum AnsweredForm {
  static let network: StakeholderNetwork = {
    let text = """
      crosstie: 1
      name: Tutoring
      organizations: [{id: library, name: Library}, {id: parks, name: Parks}]
      people:
        - {id: ana, name: Ana López, organization: library}
        - {id: bo, name: "=Bo Chen", organization: library}
        - {id: cy, name: Cy Ng, organization: parks}
      initiatives: [{id: tutoring, name: Tutoring for youth, required: [library, parks]}]

      """
    let reading = readNetwork([SourceFile(name: "list.yaml", text: text)])
    return reading.network ?? StakeholderNetwork()
  }()

  static let questionnaire = Questionnaire.of(network)

  /// A table as the page saves it, with the rows that say whose it is.
  static func table(
    _ respondent: String, name: String = "Tutoring", scale: String = "seed",
    consent: String = "yes",
    form: String = questionnaire.mark, _ rows: [String]
  ) -> String {
    let facts = [
      "question,about,answer,note", "crosstie-answers,,1,", "network,,\(name),", "form,,\(form),",
      "scale,,\(scale),", "kind,,people,", "respondent,,\(respondent),", "consent,,\(consent),",
    ]
    return (facts + rows).joined(separator: "\r\n") + "\r\n"
  }

  /// What comes of reading some tables.
  static func reading(_ tables: [String: String]) -> AnswersReading {
    readAnswers(
      tables.map { SourceFile(name: $0.key, text: $0.value) }, to: questionnaire)
  }
}
