import Drawing

/// Turns the sorted items of a picture into named shapes, groups and ties.
struct PictureAssembly {
  private var shapes: [PictureShape]
  private let clusters: [ShapeCluster]
  private let chains: [TieChain]
  private let heads: [SceneLayer.Head]
  private let names: PictureNames
  private let key: LegendKey

  init(_ layer: SceneLayer, names: Scene.Names, key: LegendKey) {
    chains = TieChain.chains(of: layer.pieces)
    let texts = TextHosting(layer)
    let clusters = ShapeClusters(texts.shapes + texts.boxes, ties: chains)
    shapes = clusters.shapes
    self.clusters = clusters.clusters
    heads = layer.heads
    self.names = PictureNames(names)
    self.key = key
  }

  /// Everything in the order of drawing.
  var nodes: [PictureNode] {
    var worked = self
    let ties = worked.ties()
    return worked.ordered(ties)
  }

  /// Ties hold on to shapes, which get their sites from them; so ties come first.
  private mutating func ties() -> [PictureTie] {
    let fastening = TieFastening(
      bodies: clusters.map(\.body), shapes: shapes, heads: heads, names: names, key: key)
    let ties = chains.map { fastening.tie($0, &shapes) }
    for (chain, tie) in zip(chains, ties) { moveMarks(of: chain, onto: tie.route) }
    return ties
  }

  /// The number on a line that a connector does not follow exactly moves onto the connector.
  private mutating func moveMarks(of chain: TieChain, onto route: TieRoute) {
    if case .free = route { return }
    for place in shapes.indices
    where shapes[place].role == .tieMark && shapes[place].subject == chain.subject {
      guard case .circle(let center, _, _, _) = shapes[place].mark else { continue }
      let step = route.sampled.nearest(to: center) - center
      let isFar = step.length > 3 && chain.path.sampled().nearest(to: center).isNear(center)
      if isFar { shapes[place].move(by: step) }
    }
  }

  private func ordered(_ ties: [PictureTie]) -> [PictureNode] {
    let nesting = ClusterNesting(clusters, shapes, ties: chains)
    let marks = clusters.indices.filter { nesting.ground[$0] == nil }.map { number in
      (nesting.order(of: number), node(number, nesting))
    }
    let lines = ties.map { (nesting.order(of: $0), PictureNode.tie($0)) }
    return (marks + lines).sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func node(_ number: Int, _ nesting: ClusterNesting) -> PictureNode {
    let cluster = clusters[number]
    let body = shapes[cluster.body]
    let name = names.name(of: cluster, shapes)
    let meaning = names.meaning(of: cluster, shapes)
    let inner = nesting.clusters(on: number)
    guard cluster.members.count > 1 || !inner.isEmpty else {
      return .shape(NamedShape(shape: body, name: name, meaning: meaning))
    }
    let parts = cluster.members.map { member in
      let part = shapes[member]
      let isBody = member == cluster.body
      return PictureNode.shape(
        NamedShape(
          shape: part,
          name: isBody ? name : part.lines.isEmpty ? part.kindName : part.text,
          meaning: isBody ? meaning : part.lines.isEmpty ? part.words : part.text))
    }
    return .group(
      PictureGroup(
        order: body.order, name: name, meaning: meaning,
        nodes: parts + inner.map { node($0, nesting) }))
  }
}

/// What shapes are called: by name, never by id.
struct PictureNames {
  private let names: Scene.Names

  init(_ names: Scene.Names) { self.names = names }

  /// The name of a body of a picture.
  func name(of shape: PictureShape) -> String {
    let isHouse = shape.role == .card || shape.isTextBox
    let known = shape.subject.flatMap { id in
      isHouse
        ? names.others[id] ?? names.people[id] : names.people[id] ?? names.others[id]
    }
    if let known { return known }
    if !shape.lines.isEmpty { return shape.text }
    switch shape.role {
    case .card: return "Organization"
    case .node, .faded: return "Person"
    default: return shape.kindName
    }
  }

  /// The name of a cluster.
  func name(of cluster: ShapeCluster, _ shapes: [PictureShape]) -> String {
    let body = shapes[cluster.body]
    if let ends = ends(of: body) {
      let count = body.text
      return "\(ends.0) – \(ends.1)" + (count.isEmpty ? "" : ": \(count)")
    }
    return name(of: body)
  }

  /// What a cluster means.
  func meaning(of cluster: ShapeCluster, _ shapes: [PictureShape]) -> String? {
    let body = shapes[cluster.body]
    if let ends = ends(of: body) {
      return "Between \(ends.0) and \(ends.1): \(body.text)"
    }
    guard body.isBody || body.isTextBox else { return nil }
    let name = name(of: body)
    var said: [String] = []
    for words in cluster.members.compactMap({ shapes[$0].words })
    where words.lowercased() != name.lowercased() && !said.contains(words) {
      said.append(words)
    }
    if body.subject == nil, body.lines.isEmpty, said.isEmpty { return nil }
    return said.isEmpty ? name : "\(name): \(said.joined(separator: ", "))"
  }

  /// The names of the two ends that a mark on a tie belongs to.
  private func ends(of shape: PictureShape) -> (String, String)? {
    guard shape.role == .tieMark else { return nil }
    return ends(ofSubject: shape.subject)
  }

  /// The names of the two ends of a subject such as `a—b`.
  func ends(ofSubject subject: String?) -> (String, String)? {
    guard let subject else { return nil }
    for (first, second) in TieSubject.cuts(subject) {
      if let first = end(first), let second = end(second) { return (first, second) }
    }
    return nil
  }

  private func end(_ id: String) -> String? { names.people[id] ?? names.others[id] }
}
