internal import CZip

/// The parts of a ZIP package in memory; nothing is ever unpacked to disk.
///
/// Parts are inflated when asked for, counted against limits while they grow, whatever the archive's
/// own lists say, and checked against their checksums.
@safe package struct PackageReader: ~Copyable {
  /// The names of the parts in the order of the archive; folders are left out.
  package let names: [String]
  private let archive: OpaquePointer
  private let input: UnsafeMutableBufferPointer<UInt8>
  private var inflated = 0

  /// Opens the archive in `bytes`.
  ///
  /// - Throws: ``PackageFault`` when it is none, damaged or has too many parts.
  package init(_ bytes: [UInt8]) throws(PackageFault) {
    // libzip keeps the address of the input, so it stays where it is until `deinit`.
    let input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
    _ = unsafe input.initialize(from: bytes)
    var error = unsafe zip_error_t()
    guard
      let source = unsafe zip_source_buffer_create(
        input.baseAddress, zip_uint64_t(bytes.count), 0, &error)
    else {
      unsafe input.deallocate()
      throw .damaged("there is no memory to read it")
    }
    guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error)
    else {
      let reason = unsafe String(cString: zip_error_strerror(&error))
      unsafe zip_error_fini(&error)
      unsafe zip_source_free(source)
      unsafe input.deallocate()
      throw .damaged(reason.lowercased())
    }
    let count = unsafe Int(zip_get_num_entries(archive, 0))
    guard count <= PackageLimits.parts else {
      unsafe zip_discard(archive)
      unsafe input.deallocate()
      throw .tooLarge("\(count) parts, and \(PackageLimits.parts) is the most")
    }
    var names: [String] = []
    for place in 0..<count {
      guard let name = unsafe zip_get_name(archive, zip_uint64_t(place), 0) else { continue }
      let text = unsafe String(cString: name)
      if !text.hasSuffix("/") { names.append(text) }
    }
    guard !names.isEmpty else {
      unsafe zip_discard(archive)
      unsafe input.deallocate()
      throw .damaged("it holds nothing")
    }
    self.names = names
    unsafe self.archive = archive
    unsafe self.input = input
  }

  deinit {
    unsafe zip_discard(archive)
    unsafe input.deallocate()
  }

  /// The bytes of a part; `nil` when there is none of this name in any case of letters.
  ///
  /// - Throws: ``PackageFault`` when the part is damaged, locked or passes a limit.
  package mutating func contents(of name: String) throws(PackageFault) -> [UInt8]? {
    let place = unsafe zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
    guard place >= 0 else { return nil }
    var facts = unsafe zip_stat_t()
    guard unsafe zip_stat_index(archive, zip_uint64_t(place), 0, &facts) == 0 else {
      throw .damaged("the part \(name) is not listed")
    }
    guard unsafe facts.encryption_method == zip_uint16_t(ZIP_EM_NONE) else { throw .encrypted }
    guard let part = unsafe zip_fopen_index(archive, zip_uint64_t(place), 0) else {
      throw .damaged("the part \(name) cannot be unpacked")
    }
    defer { unsafe zip_fclose(part) }
    let packed = unsafe Int(clamping: facts.comp_size)
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe block.withUnsafeMutableBytes { buffer in
        unsafe Int(zip_fread(part, buffer.baseAddress, zip_uint64_t(buffer.count)))
      }
      guard count >= 0 else { throw .damaged("the part \(name) cannot be unpacked") }
      guard count > 0 else { break }
      bytes += block.prefix(count)
      inflated += count
      try checkLimits(name, bytes.count, packed)
    }
    return bytes
  }

  private func checkLimits(
    _ name: String, _ size: Int, _ packed: Int
  ) throws(PackageFault) {
    if size > PackageLimits.partBytes {
      throw .tooLarge("the part \(name) has more than \(PackageLimits.partBytes >> 20) MiB")
    }
    if inflated > PackageLimits.totalBytes {
      throw .tooLarge("its parts have more than \(PackageLimits.totalBytes >> 20) MiB")
    }
    if size > PackageLimits.ratioBytes, size / PackageLimits.ratio > packed {
      throw .tooLarge("the part \(name) unpacks to over \(PackageLimits.ratio) times its size")
    }
  }
}
