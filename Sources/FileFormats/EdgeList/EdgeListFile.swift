import GraphKernel

/// The bytes of an edge list, to be had a piece at a time.
struct EdgeListFile: Sendable {
  let byteCount: Int
  let form: EdgeListForm
  let bytes: @Sendable (Range<Int>) -> [UInt8]?

  /// How much is read at a time: little enough to stay near the processor.
  private static let pieceSize = 1 << 16
  /// The longest line.
  private static let longestLine = 1 << 22

  private var marks: EdgeListBytes { EdgeListBytes(delimiter: form.delimiter) }

  /// The bytes of a range.
  private func piece(_ range: Range<Int>) throws(RowFault) -> [UInt8] {
    guard let piece = bytes(range), piece.count == range.count else {
      throw RowFault(.unreadable, at: range.lowerBound)
    }
    return piece
  }

  /// Everything, read in parts side by side and joined in the order of the file.
  func part(partCount: Int) async throws(RowFault) -> EdgeListPart {
    let (start, hasWeight) = try head()
    // Differs from run to run, and nothing but the speed depends on it.
    let seed = UInt64(truncatingIfNeeded: Hasher().finalize())
    let ends =
      (0...partCount).map { start + (byteCount - start) / partCount * $0 }.dropLast()
      + [byteCount]
    let ranges = zip(ends, ends.dropFirst()).map { $0..<$1 }
    guard ranges.count > 1 else {
      return try part(of: start..<byteCount, from: start, hasWeight, seed).get()
    }
    let parts = await withTaskGroup(of: (Int, Result<EdgeListPart, RowFault>).self) { group in
      for (place, range) in ranges.enumerated() {
        group.addTask { (place, part(of: range, from: start, hasWeight, seed)) }
      }
      var parts = [Result<EdgeListPart, RowFault>?](repeating: nil, count: ranges.count)
      for await (place, part) in group { parts[place] = part }
      return parts
    }
    return try joined(parts.compactMap(\.self))
  }

  private func joined(
    _ parts: [Result<EdgeListPart, RowFault>]
  ) throws(RowFault) -> EdgeListPart {
    var whole = try parts[0].get()
    for part in parts.dropFirst() {
      guard whole.join(try part.get()) else { throw RowFault(.tooLarge, at: 0) }
    }
    return whole
  }

  /// Behind the byte order mark, where there is one.
  private var textStart: Int { bytes(0..<min(3, byteCount)) == [0xEF, 0xBB, 0xBF] ? 3 : 0 }

  /// Where edges begin, and whether they have weights.
  private func head() throws(RowFault) -> (start: Int, hasWeight: Bool) {
    var place = textStart
    while place < byteCount {
      let line = try lines(from: place, isOne: true)
      let bytes = line.span
      guard marks.isEmptyLine(bytes, 0) else {
        let cells = try cellCount(bytes, at: place)
        return (form.hasHeader ? place + line.count : place, cells == 3)
      }
      place += line.count
    }
    throw RowFault(.noColumns, at: max(0, byteCount - 1))
  }

  private func cellCount(_ line: Span<UInt8>, at start: Int) throws(RowFault) -> Int {
    var place = 0
    var count = 0
    while true {
      let cell: EdgeCell
      do throws(RowFault) {
        cell = try marks.cell(in: line, from: place)
      } catch {
        throw RowFault(error.reason, at: start + error.place)
      }
      count += 1
      guard count < 4 else { throw RowFault(.tooManyColumns, at: start + place) }
      guard cell.end < line.count, line[cell.end] == form.delimiter else { break }
      place = cell.end + 1
    }
    guard count > 1 else { throw RowFault(.noColumns, at: start) }
    return count
  }

  /// The lines that begin in a range.
  private func part(
    of range: Range<Int>, from firstLine: Int, _ hasWeight: Bool, _ seed: UInt64
  ) -> Result<EdgeListPart, RowFault> {
    Result { () throws(RowFault) -> EdgeListPart in
      var part = EdgeListPart(form, hasWeight: hasWeight, seed: seed)
      // The line that a range begins in the middle of belongs to the range before.
      var place =
        range.lowerBound > firstLine ? try lineStart(atOrAfter: range.lowerBound) : firstLine
      let start = place
      while place < range.upperBound {
        let lines = try lines(from: place, before: range.upperBound)
        do throws(RowFault) {
          try part.read(lines.span)
        } catch {
          throw RowFault(error.reason, at: place + error.place)
        }
        place += lines.count
        if place - lines.count == start {
          part.reserve(part.edges.count * (range.upperBound - start) / lines.count * 21 / 20 + 64)
        }
      }
      return part
    }
  }

  private func lineStart(atOrAfter place: Int) throws(RowFault) -> Int {
    try place - 1 + lines(from: place - 1, isOne: true).count
  }

  /// Whole lines from a place on; the last one begins before `limit`.
  private func lines(
    from start: Int, before limit: Int = .max, isOne: Bool = false
  ) throws(RowFault) -> [UInt8] {
    var size = isOne ? 1 << 10 : Self.pieceSize
    while true {
      let end = min(start + size, byteCount)
      var piece = try piece(start..<end)
      if end == byteCount, !isOne, limit >= byteCount { return piece }
      let isWhole = end >= limit || isOne
      let kept =
        isWhole
        ? firstEnd(piece, from: isOne ? 0 : limit - start - 1, isAtEnd: end == byteCount)
        : piece.lastIndex(of: EdgeListBytes.lineFeed).map { $0 + 1 }
      if let kept {
        piece.removeLast(piece.count - kept)
        return piece
      }
      guard size < Self.longestLine else { throw RowFault(.tooLarge, at: start) }
      size *= 2
    }
  }

  /// Behind the first line feed from a place on; `nil` where there is none and bytes follow.
  private func firstEnd(_ piece: [UInt8], from start: Int, isAtEnd: Bool) -> Int? {
    let end = marks.endOfLine(in: piece.span, from: start)
    return end < piece.count ? end + 1 : isAtEnd ? piece.count : nil
  }

  /// The graph of all edges.
  func graph(of part: EdgeListPart) throws(RowFault) -> Graph {
    let vertexCount = form.ends == .names ? part.names.count : part.largest + 1
    // Numbers that leave most vertices without an edge are no numbers of vertices.
    guard vertexCount <= 64 * (part.edges.count + 1_024) else {
      let edge = part.edges.firstIndex { max($0.source, $0.target) == part.largest } ?? 0
      throw try fault(.sparseNumber, edge: edge)
    }
    do throws(GraphError) {
      return try Graph(
        vertexCount: vertexCount, edges: part.edges, isDirected: form.isDirected)
    } catch {
      switch error {
      case .loop(let edge): throw try fault(.loop, edge: edge)
      case .repeatedEdge(let edge): throw try fault(.repeatedEdge, edge: edge)
      default: throw RowFault(.tooLarge, at: 0)
      }
    }
  }

  /// A fault at the line of an edge.
  private func fault(
    _ reason: EdgeListFault.Reason, edge: Int
  ) throws(RowFault) -> RowFault {
    var place = try head().start
    var left = edge
    while place < byteCount {
      let line = try lines(from: place, isOne: true)
      if !marks.isEmptyLine(line.span, 0) {
        if left == 0 { return RowFault(reason, at: place) }
        left -= 1
      }
      place += line.count
    }
    return RowFault(reason, at: 0)
  }

  /// A fault by its line and column.
  func located(_ fault: RowFault) -> EdgeListFault {
    var (line, column) = (1, 1)
    var place = textStart
    while place < fault.place {
      let end = min(place + Self.pieceSize, fault.place)
      guard let piece = bytes(place..<end), piece.count == end - place else { break }
      for byte in piece {
        if byte == EdgeListBytes.lineFeed {
          (line, column) = (line + 1, 1)
        } else if byte & 0xC0 != 0x80 {
          column += 1
        }
      }
      place = end
    }
    return EdgeListFault(fault.reason, line: line, column: column)
  }
}
