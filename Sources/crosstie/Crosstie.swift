@main
struct Crosstie {
  static func main() async {}
}
