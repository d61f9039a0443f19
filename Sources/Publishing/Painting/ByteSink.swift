import CPangoCairo

/// Takes the bytes that Cairo writes, in memory.
final class ByteSink {
  private(set) var bytes: [UInt8] = []

  /// What Cairo calls for every piece; `context` is the sink.
  static let write: cairo_write_func_t = { context, data, count in
    guard let context = unsafe context, let data = unsafe data else {
      return CAIRO_STATUS_WRITE_ERROR
    }
    let sink = unsafe Unmanaged<ByteSink>.fromOpaque(context).takeUnretainedValue()
    unsafe sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
    return CAIRO_STATUS_SUCCESS
  }

  /// The sink as C carries it; valid while the sink lives.
  var context: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }
}
