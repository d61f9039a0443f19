/// The `crosstie` that was built beside the tests, for tests that start it as a layout worker.
public enum BuiltExecutable {
  /// Its path: in the folder of the running test bundle.
  public static var path: String {
    let bundle = CommandLine.arguments[0]
    let end = bundle.lastIndex(of: "/") ?? bundle.startIndex
    return bundle[..<end] + "/crosstie"
  }
}
