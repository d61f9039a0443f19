import ArgumentParser
import TextFormats

/// Tables or a file to fill in.
struct InitVerb: Verb {
  static let schema = "init"
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make tables, or a file, to fill in.",
    discussion: """
      Makes a folder of CSV files with a few invented rows that show what goes where. A name that
      ends in .yaml makes one Crosstie file instead. Nothing that exists is overwritten.

        crosstie init partners
        crosstie init partners.yaml
      """)

  @Argument(help: "The folder or file to make.")
  var name: String = "partners"

  @Flag(help: "Say nothing on standard error but warnings and errors.")
  var quiet = false

  var delivery: Delivery { Delivery(isQuiet: quiet) }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let isFile = name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    let folder = name.hasSuffix("/") ? name : name + "/"
    let files =
      isFile
      ? [(name, StarterFile.text)] : StarterFolder.files.map { (folder + $0.name, $0.text) }
    for (path, _) in files where environment.files.kind(of: path) != nil {
      throw Stop(
        .cannotWrite, "\(path) is already there", advice: "nothing was written; choose another name"
      )
    }
    do throws(FileFault) {
      if !isFile { try environment.files.makeFolder(name) }
      for (path, text) in files { try environment.files.write(Array(text.utf8), to: path) }
    } catch {
      throw Stop(.cannotWrite, "cannot write \(error.path): \(error.reason)")
    }
    let paths = files.map(\.0)
    return Answer(
      text: paths.map { "Wrote \(visible($0))\n" }.joined() + "\n" + advice(visible(name)),
      result: .object(["files": .array(paths.map { .text($0) })]))
  }

  private func advice(_ name: String) -> String {
    """
    Replace the invented rows by your own, then:
      crosstie check \(name)      finds mistakes
      crosstie start \(name)      shows what is in it

    \(StarterAdvice.text)

    """
  }
}

/// What to think of before writing about people.
enum StarterAdvice {
  static let text = """
    Files of public bodies may be public records. Write down nothing about a person that you would
    not show them. What only some may see (trust, strain, stance, risks, notes) can stand in a second
    Crosstie file beside the first, named like it and ending in .restricted.yaml; it is read together
    with the first where it is there.
    """
}
