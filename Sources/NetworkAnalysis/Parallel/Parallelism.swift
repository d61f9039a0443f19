/// How much work is under way at a time.
package enum Parallelism {
  /// The most blocks that are worked on at a time, at least 1.
  ///
  /// Answers do not depend on it.
  @TaskLocal package static var limit = 16
}
