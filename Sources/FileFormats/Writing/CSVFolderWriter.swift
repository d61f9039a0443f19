import StakeholderModel

/// A network as a folder of CSV files, one per list; reading it gives the same network.
func csvFolder(of network: StakeholderNetwork) -> WrittenNetwork {
  let lists = ListTables(network)
  return WrittenNetwork(
    lists.tables.map { SourceFile(name: $0.name + ".csv", text: $0.table.document) },
    losses: lists.losses)
}
