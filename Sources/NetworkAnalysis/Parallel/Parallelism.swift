/// How much work is under way at a time.
package enum Parallelism {
  /// The most blocks whose results are under way, at least 1.
  ///
  /// Answers do not depend on it.
  @TaskLocal package static var limit = 16
}
