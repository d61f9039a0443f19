import Drawing

/// One piece of work for libgvc.
enum LayoutJob: Sendable, Hashable {
  case place(LayoutRequest)
  case route(RouteRequest)
  case render(PlainNetwork, PlainEngine, PlainFormat)

  /// Does the work in this process.
  func done() throws(LayoutFailure) -> LayoutAnswer {
    switch self {
    case .place(let request): .places(try request.placed())
    case .route(let request): .paths(try request.routed())
    case .render(let network, let engine, let format):
      .picture(try network.rendered(by: engine, as: format))
    }
  }
}

/// What comes of a ``LayoutJob``.
enum LayoutAnswer: Sendable, Hashable {
  case places([Point])
  case paths([Path])
  case picture([UInt8])
}
