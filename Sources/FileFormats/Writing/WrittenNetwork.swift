public import StakeholderModel

/// A network as files, with what they could not hold.
public struct WrittenNetwork: Sendable {
  /// The files by name, in order; a form of one file has one.
  public let files: [SourceFile]
  /// What was left out, one sentence per reason; empty when nothing was.
  public let losses: [String]

  init(_ files: [SourceFile], losses: [String] = []) {
    self.files = files
    self.losses = losses
  }
}

/// A network in a format.
///
/// - Parameters:
///   - network: The network.
///   - format: The format.
///   - name: The name of the file where the format is one file; names of a folder's files are fixed.
/// - Returns: The files with what they could not hold.
/// - Throws: ``WorkbookWritingFault`` when a workbook cannot hold the network or cannot be written; no
///   other format throws.
/// - Complexity: O(length of the files).
public func write(
  _ network: StakeholderNetwork, as format: FileFormat, named name: String
) throws(WorkbookWritingFault) -> WrittenNetwork {
  switch format {
  case .yaml: WrittenNetwork([SourceFile(name: name, text: yamlDocument(of: network))])
  case .csvFolder: csvFolder(of: network)
  case .workbook: try workbook(of: network, named: name)
  case .nodesAndEdges: nodesAndEdges(of: network)
  case .tieTable: tieTable(of: network, named: name)
  default: peopleTable(of: network, named: name)
  }
}
