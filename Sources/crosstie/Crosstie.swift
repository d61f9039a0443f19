import CrosstieCommand

@main
struct Crosstie {
  static func main() async { await CrosstieProgram.main() }
}
