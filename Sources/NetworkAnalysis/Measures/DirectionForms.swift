import GraphKernel

extension [MeasureForm] {
  /// The forms of a measure of distances: `id` without direction; with direction `id_in`, `id_out`
  /// and `id_undirected`.
  static func byDirection(
    _ id: String, _ value: @escaping @Sendable (DistanceProfile, Int) -> MeasureValue
  ) -> [MeasureForm] {
    func form(
      _ suffix: String, _ reading: DirectionReading, _ networks: Applicability
    )
      -> MeasureForm
    {
      MeasureForm(id + suffix, reading, for: networks) { workspace in
        let profiles = await workspace.profiles(reading)
        return .vertices(profiles.map { value($0, profiles.count) })
      }
    }
    return [
      form("", .asRecorded, .undirected), form("_in", .incoming, .directed),
      form("_out", .outgoing, .directed), form("_undirected", .undirected, .directed),
    ]
  }

  /// The forms of a measure of all distances: `id` along the direction of ties, and
  /// `id_undirected` where ties have one.
  static func ofDistances(
    _ id: String, _ value: @escaping @Sendable (DistanceSummary) -> MeasureValue
  ) -> [MeasureForm] {
    [
      MeasureForm(id) { workspace in
        .graph(value(DistanceSummary(await workspace.profiles(.asRecorded))))
      },
      MeasureForm(id + "_undirected", .undirected, for: .directed) { workspace in
        .graph(value(DistanceSummary(await workspace.profiles(.undirected))))
      },
    ]
  }

  /// Burt's measures: `id` with every tie counting 1, `id_w` with ties counting their weight.
  static func ofHoles(
    _ id: String, suffix: String = "_w",
    _ value: @escaping @Sendable (StructuralHole) -> Double
  ) -> [MeasureForm] {
    func form(_ id: String, _ worth: TieValue, _ networks: Applicability) -> MeasureForm {
      MeasureForm(id, .bothWays, for: networks) { workspace in
        .vertices(
          workspace.holes(worth).map { hole in
            MeasureValue(hole.map(value), otherwise: .noTie)
          })
      }
    }
    return [form(id, .unit, .any), form(id + suffix, .weight, .weighted)]
  }
}
