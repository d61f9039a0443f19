internal import CZip

/// One part of a package: its name without a leading slash, and its bytes.
package struct PackagePart: Sendable, Hashable {
  /// The name, such as `ppt/slides/slide1.xml`.
  package var name: String
  /// The contents.
  package var bytes: [UInt8]

  package init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  package init(_ name: String, text: String) { self.init(name, Array(text.utf8)) }
}

/// A ZIP archive of parts in the given order; the same parts give the same bytes.
///
/// Every part carries the first moment that ZIP knows, 1 January 1980.
///
/// - Throws: ``PackageFault/damaged(_:)`` when the archive cannot be made.
/// - Complexity: O(bytes of the parts).
package func packageBytes(of parts: [PackagePart]) throws(PackageFault) -> [UInt8] {
  var error = unsafe zip_error_t()
  guard let target = unsafe zip_source_buffer_create(nil, 0, 0, &error) else {
    throw .damaged("there is no memory to write it")
  }
  // `zip_close` gives up its hold on the target, and the bytes are read after it.
  unsafe zip_source_keep(target)
  defer { unsafe zip_source_free(target) }
  guard let archive = unsafe zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
    unsafe zip_source_free(target)
    throw .damaged(unsafe String(cString: zip_error_strerror(&error)))
  }
  // libzip reads the parts when the archive is closed, so their bytes are copied and kept till then.
  var copies: [UnsafeMutableBufferPointer<UInt8>] = unsafe []
  defer { unsafe copies.forEach { unsafe $0.deallocate() } }
  for part in parts {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, part.bytes.count))
    _ = unsafe copy.initialize(from: part.bytes)
    unsafe copies.append(copy)
    guard unsafe add(part.name, copy.baseAddress, part.bytes.count, to: archive) else {
      let reason = unsafe String(cString: zip_strerror(archive))
      unsafe zip_discard(archive)
      throw .damaged(reason)
    }
  }
  guard unsafe zip_close(archive) == 0 else {
    let reason = unsafe String(cString: zip_strerror(archive))
    unsafe zip_discard(archive)
    throw .damaged(reason)
  }
  return try unsafe contents(of: target)
}

private func add(
  _ name: String, _ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int, to archive: OpaquePointer
) -> Bool {
  guard let source = unsafe zip_source_buffer(archive, bytes, zip_uint64_t(count), 0) else {
    return false
  }
  let place = unsafe zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
  guard place >= 0 else {
    unsafe zip_source_free(source)
    return false
  }
  let number = zip_uint64_t(place)
  return unsafe zip_set_file_compression(archive, number, ZIP_CM_DEFLATE, 6) == 0
    && zip_file_set_dostime(archive, number, 0, 0x21, 0) == 0
}

private func contents(of source: OpaquePointer) throws(PackageFault) -> [UInt8] {
  guard unsafe zip_source_open(source) == 0 else { throw .damaged("it cannot be read back") }
  defer { unsafe zip_source_close(source) }
  var bytes: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = unsafe block.withUnsafeMutableBytes { buffer in
      unsafe Int(zip_source_read(source, buffer.baseAddress, zip_uint64_t(buffer.count)))
    }
    guard count >= 0 else { throw .damaged("it cannot be read back") }
    guard count > 0 else { return bytes }
    bytes += block.prefix(count)
  }
}
