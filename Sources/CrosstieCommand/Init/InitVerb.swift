import ArgumentParser
import FileFormats
import TextFormats

/// Tables or a file to fill in.
struct InitVerb: Verb {
  static let schema = "init"
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a workbook, tables, or a file, to fill in.",
    discussion: """
      A name that ends in .xlsx makes an Excel workbook with lists to choose from. Any other name
      makes a folder of CSV files with a few invented rows that show what goes where, and one that
      ends in .yaml a Crosstie file. Nothing that exists is overwritten.

        crosstie init partners.xlsx
        crosstie init partners
        crosstie init partners.yaml
      """)

  @Argument(help: "The folder or file to make.")
  var name: String = "partners"

  @Flag(help: "Say nothing on standard error but warnings and errors.")
  var quiet = false

  var delivery: Delivery { Delivery(isQuiet: quiet) }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let files = try starterFiles()
    for (path, _) in files where environment.files.kind(of: path) != nil {
      throw Stop(
        .cannotWrite, "\(path) is already there", advice: "nothing was written; choose another name"
      )
    }
    do throws(FileFault) {
      if form == .folder { try environment.files.makeFolder(name) }
      for (path, bytes) in files { try environment.files.write(bytes, to: path) }
    } catch {
      throw Stop(.cannotWrite, "cannot write \(error.path): \(error.reason)")
    }
    let paths = files.map(\.0)
    return Answer(
      text: paths.map { "Wrote \(visible($0))\n" }.joined() + "\n" + advice(visible(name)),
      result: .object(["files": .array(paths.map { .text($0) })]))
  }

  private enum Form { case folder, file, workbook }

  private var form: Form {
    let name = name.lowercased()
    if name.hasSuffix(".xlsx") { return .workbook }
    return name.hasSuffix(".yaml") || name.hasSuffix(".yml") ? .file : .folder
  }

  private func starterFiles() throws(Stop) -> [(path: String, bytes: [UInt8])] {
    switch form {
    case .file: return [(name, Array(StarterFile.text.utf8))]
    case .folder:
      let folder = name.hasSuffix("/") ? name : name + "/"
      return StarterFolder.files.map { (folder + $0.name, Array($0.text.utf8)) }
    case .workbook:
      let fileName = name.split(separator: "/").last.map(String.init) ?? name
      do throws(WorkbookWritingFault) {
        return [(name, try workbookBytes(of: StarterWorkbook.workbook(named: fileName)))]
      } catch {
        throw Stop(.cannotWrite, error.message)
      }
    }
  }

  private func advice(_ name: String) -> String {
    """
    \(form == .workbook ? "Fill in what you know, people first" : "Replace the invented rows by your own"), then:
      crosstie check \(name)      finds mistakes
      crosstie start \(name)      shows what is in it

    \(form == .workbook ? StarterAdvice.ofWorkbook : StarterAdvice.text)

    """
  }
}

/// What to think of before writing about people.
enum StarterAdvice {
  static let ofWorkbook = """
    Files of public bodies may be public records. Write down nothing about a person that you would
    not show them. What only some may see (trust, strain, stance, risks) does not belong in the
    workbook; a Crosstie file, which `crosstie convert` makes of it, can have a second one beside it
    for that.
    """

  static let text = """
    Files of public bodies may be public records. Write down nothing about a person that you would
    not show them. What only some may see (trust, strain, stance, risks, notes) can stand in a second
    Crosstie file beside the first, named like it and ending in .restricted.yaml; it is read together
    with the first where it is there.
    """
}
