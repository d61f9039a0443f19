internal import CExpat

/// One piece of an XML document.
package enum XMLEvent: Sendable, Hashable {
  /// An element begins; names are as written, with their prefixes.
  case start(String, [XMLAttribute])
  /// Characters between tags; one run may come in several pieces.
  case text(String)
  /// An element ends.
  case end(String)
}

/// An attribute as written.
package struct XMLAttribute: Sendable, Hashable {
  /// The name with its prefix.
  package var name: String
  /// The value with its references resolved.
  package var value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// Reads an XML document from beginning to end.
///
/// Documents with a DOCTYPE, more than 256 levels, 1,024 attributes of an element or a MiB of text in
/// one piece are refused; nothing outside `bytes` is ever read.
///
/// - Parameters:
///   - bytes: The document.
///   - part: Its name in faults.
///   - body: Called for every event in order; what it throws ends the reading.
/// - Throws: ``PackageFault/broken(part:reason:line:column:)``, or what `body` throws.
/// - Complexity: O(length of the document).
package func scanXML(
  _ bytes: [UInt8], part: String, _ body: @escaping (XMLEvent) throws(PackageFault) -> Void
) throws(PackageFault) {
  guard let parser = unsafe XML_ParserCreate(nil) else {
    throw .broken(part: part, reason: "there is no memory", line: 1, column: 1)
  }
  defer { unsafe XML_ParserFree(parser) }
  let scan = XMLScan(body)
  // The scan outlives the parser's use of it: both end with this function.
  unsafe XML_SetUserData(parser, Unmanaged.passUnretained(scan).toOpaque())
  unsafe setHandlers(parser)
  scan.stop = { unsafe XML_StopParser(parser, XML_Bool(0)) }
  defer { scan.stop = {} }
  var start = 0
  repeat {
    let count = min(1 << 16, bytes.count - start)
    let isLast = start + count >= bytes.count
    let status = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.baseAddress.map { base in
        unsafe (base + start).withMemoryRebound(to: CChar.self, capacity: count) { characters in
          unsafe XML_Parse(parser, characters, Int32(count), isLast ? 1 : 0)
        }
      } ?? XML_Parse(parser, nil, 0, 1)
    }
    if let fault = scan.fault { throw fault }
    guard status == XML_STATUS_OK else {
      let reason =
        unsafe scan.refusal
        ?? String(cString: XML_ErrorString(XML_GetErrorCode(parser)))
      throw unsafe .broken(
        part: part, reason: reason, line: Int(XML_GetCurrentLineNumber(parser)),
        column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
    }
    start += count
  } while start < bytes.count
}

/// What the callbacks of the parser share.
private final class XMLScan {
  private let body: (XMLEvent) throws(PackageFault) -> Void
  private var depth = 0
  private var run = 0
  private(set) var fault: PackageFault?
  private(set) var refusal: String?
  var stop: () -> Void = {}

  init(_ body: @escaping (XMLEvent) throws(PackageFault) -> Void) { self.body = body }

  func send(_ event: XMLEvent) {
    guard fault == nil, refusal == nil else { return }
    switch event {
    case .start(_, let attributes):
      depth += 1
      if depth > PackageLimits.depth { return refuse("nested too deeply") }
      if attributes.count > PackageLimits.attributes { return refuse("too many attributes") }
      if attributes.contains(where: { $0.value.utf8.count > PackageLimits.textBytes }) {
        return refuse("an attribute is too long")
      }
      run = 0
    case .end:
      depth -= 1
      run = 0
    case .text(let text):
      run += text.utf8.count
      if run > PackageLimits.textBytes { return refuse("a text is too long") }
    }
    do throws(PackageFault) {
      try body(event)
    } catch {
      fault = error
      stop()
    }
  }

  func refuse(_ reason: String) {
    refusal = reason
    stop()
  }
}

private func setHandlers(_ parser: XML_Parser) {
  unsafe XML_SetElementHandler(
    parser,
    { scan, name, list in
      guard let name = unsafe name else { return }
      var attributes: [XMLAttribute] = []
      var place = 0
      // The list ends with a null pointer; names and values take turns.
      while let list = unsafe list, let key = unsafe list[place],
        let value = unsafe list[place + 1]
      {
        unsafe attributes.append(XMLAttribute(String(cString: key), String(cString: value)))
        place += 2
      }
      unsafe send(.start(String(cString: name), attributes), to: scan)
    },
    { scan, name in
      guard let name = unsafe name else { return }
      unsafe send(.end(String(cString: name)), to: scan)
    })
  unsafe XML_SetCharacterDataHandler(parser) { scan, characters, count in
    let text = unsafe String(
      decoding: UnsafeRawBufferPointer(start: characters, count: Int(count)), as: UTF8.self)
    unsafe send(.text(text), to: scan)
  }
  unsafe XML_SetStartDoctypeDeclHandler(parser) { scan, _, _, _, _ in
    unsafe object(scan)?.refuse("a document type is not allowed")
  }
}

private func send(_ event: XMLEvent, to scan: UnsafeMutableRawPointer?) {
  unsafe object(scan)?.send(event)
}

private func object(_ scan: UnsafeMutableRawPointer?) -> XMLScan? {
  unsafe scan.map { unsafe Unmanaged<XMLScan>.fromOpaque($0).takeUnretainedValue() }
}
