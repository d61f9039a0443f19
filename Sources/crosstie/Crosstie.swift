import CrosstieCommand
import GraphvizLayout

@main
struct Crosstie {
  static func main() async {
    if CommandLine.arguments.dropFirst().first == WorkerLayoutEngine.argument { runLayoutWorker() }
    await CrosstieProgram.main()
  }
}
