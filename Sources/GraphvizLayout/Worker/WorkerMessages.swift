import Drawing

/// What a worker is asked: jobs, each to be done under the limits.
struct WorkerRequest: Sendable, Hashable {
  var limits: WorkerLimits
  var jobs: [LayoutJob]

  private static let magic: UInt32 = 0x3157_5458

  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write(Self.magic)
    for limit in [
      limits.processorSeconds, limits.wallSeconds, limits.memoryBytes, limits.answerBytes,
    ] {
      writer.write(limit)
    }
    writer.write(jobs) { $1.write(to: &$0) }
    return writer.bytes
  }

  init(limits: WorkerLimits, jobs: [LayoutJob]) {
    self.limits = limits
    self.jobs = jobs
  }

  init(_ bytes: [UInt8]) throws(BrokenMessage) {
    var reader = ByteReader(bytes)
    guard try reader.integer(UInt32.self) == Self.magic else { throw .unknownTag }
    limits = WorkerLimits(
      processorSeconds: try reader.int(), wallSeconds: try reader.int(),
      memoryBytes: try reader.int(), answerBytes: try reader.int())
    jobs = try reader.array(least: 1) { reader throws(BrokenMessage) in
      try LayoutJob(from: &reader)
    }
    try reader.finish()
  }
}

/// How one job ended.
typealias LayoutOutcome = Result<LayoutAnswer, LayoutFailure>

/// Writes and reads the outcomes of a worker's jobs, in the order of the jobs.
enum WorkerReply {
  static func bytes(_ outcomes: [LayoutOutcome]) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(outcomes) { write($1, to: &$0) }
    return writer.bytes
  }

  static func outcomes(_ bytes: [UInt8]) throws(BrokenMessage) -> [LayoutOutcome] {
    var reader = ByteReader(bytes)
    let outcomes = try reader.array(least: 2) { reader throws(BrokenMessage) in
      try outcome(from: &reader)
    }
    try reader.finish()
    return outcomes
  }

  static func bytes(of outcome: LayoutOutcome) -> [UInt8] {
    var writer = ByteWriter()
    write(outcome, to: &writer)
    return writer.bytes
  }

  static func outcome(_ bytes: [UInt8]) throws(BrokenMessage) -> LayoutOutcome {
    var reader = ByteReader(bytes)
    let outcome = try outcome(from: &reader)
    try reader.finish()
    return outcome
  }

  private static func write(_ outcome: LayoutOutcome, to writer: inout ByteWriter) {
    switch outcome {
    case .success(let answer):
      writer.write(true)
      answer.write(to: &writer)
    case .failure(let failure):
      writer.write(false)
      failure.write(to: &writer)
    }
  }

  private static func outcome(from reader: inout ByteReader) throws(BrokenMessage) -> LayoutOutcome
  {
    if try reader.bool() { return .success(try LayoutAnswer(from: &reader)) }
    return .failure(try LayoutFailure(from: &reader))
  }
}
