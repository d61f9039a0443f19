#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The program: this process's command line, streams and files.
public enum CrosstieProgram {
  /// The version of this release; packages take theirs from `crosstie --version`.
  public static let version = "0.1.0"

  /// Runs the command line of this process and ends it.
  public static func main() async -> Never {
    var environment = CommandEnvironment(
      standardOutput: FileSink.standardOutput, standardError: FileSink.standardError,
      readStandardInput: FileSink.readStandardInput, files: DiskFiles(),
      workerExecutable: ProgramPath.current)
    environment.prefersNoColor = unsafe getenv("NO_COLOR").map { unsafe $0.pointee != 0 } ?? false
    let status = await CommandRunner(environment).run(Array(CommandLine.arguments.dropFirst()))
    exit(status.rawValue)
  }
}
