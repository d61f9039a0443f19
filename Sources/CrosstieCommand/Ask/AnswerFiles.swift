import FileFormats

/// The files in a folder of answers.
struct AnswerFiles {
  /// Tables and workbooks, which may hold answers.
  let answers: [SourceFile]
  /// The list that the forms were made from; `nil` where it is not there.
  let roster: SourceFile?
  /// The names of files that are no forms of any kind.
  let leftAside: [String]

  init(in folder: String, _ environment: CommandEnvironment) throws(Stop) {
    guard let kind = environment.files.kind(of: folder) else {
      throw Stop(.invalidInput, "there is no folder \(folder)")
    }
    guard kind == .folder else { throw Stop(.invalidInput, "\(folder) is not a folder") }
    var answers: [SourceFile] = []
    var roster: SourceFile?
    var leftAside: [String] = []
    do throws(FileFault) {
      for name in try environment.files.entries(of: folder) {
        let path = folder + name
        guard environment.files.kind(of: path) == .file else { continue }
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        if name == FormWriting.rosterName {
          roster = SourceFile(name: path, bytes: try environment.files.contents(of: path))
        } else if name.hasPrefix("~$") {
          // What Excel keeps beside a workbook that is open.
          continue
        } else if ending == "csv" || ending == "xlsx" {
          answers.append(SourceFile(name: path, bytes: try environment.files.contents(of: path)))
        } else if ending != "html" {
          leftAside.append(name)
        }
      }
    } catch {
      throw Stop(.invalidInput, "cannot read \(error.path): \(error.reason)")
    }
    self.answers = answers
    self.roster = roster
    self.leftAside = leftAside
  }
}
