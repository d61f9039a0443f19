import Testing

@Suite struct LayerTests {
  @Test func `every import follows the table of modules`() {
    for file in Repository.sources {
      guard let layer = Layers.layer(of: file.module) else { continue }
      let allowed = layer.mayImport.union(Layers.standard)
      for name in file.imports {
        #expect(allowed.contains(name), "\(file.path) imports \(name)")
      }
    }
  }

  @Test func `the kernel, the model and the text formats know nothing of Foundation`() {
    let modules: Set<String> = ["GraphKernel", "StakeholderModel", "TextFormats"]
    let files = Repository.sources.filter { modules.contains($0.module) }
    #expect(Set(files.map(\.module)) == modules)
    for file in files {
      #expect(
        !file.imports.contains { $0.hasPrefix("Foundation") }, "\(file.path) imports Foundation")
    }
  }

  @Test func `every folder of Sources is a row of the table, and every row a folder`() throws {
    let tracked = try #require(Repository.tracked, "git is not here")
    let folders = Set(
      tracked.filter { $0.hasPrefix("Sources/") }.map { String($0.split(separator: "/")[1]) })
    #expect(folders == Set(Layers.table.map(\.module)))
  }

  @Test func `the manifest gives a module nothing that the table does not`() throws {
    let manifest = try #require(Repository.text(of: "Package.swift"))
    for layer in Layers.table {
      let name = "\"\(layer.module)\""
      #expect(manifest.contains(name), "Package.swift does not name \(layer.module)")
      let ours = Set(Layers.table.map(\.module))
      for dependency in Manifest.dependencies(of: layer.module, in: manifest)
      where ours.contains(dependency) {
        #expect(
          layer.mayImport.contains(dependency),
          "Package.swift lets \(layer.module) depend on \(dependency)")
      }
    }
  }
}

/// Reads the few shapes in which the manifest declares modules.
enum Manifest {
  /// The quoted names in the dependency list of a module.
  static func dependencies(of module: String, in manifest: String) -> [String] {
    let declarations = [
      "module(\"", "module(\n      \"", ".target(name: \"", ".executableTarget(\n      name: \"",
    ]
    for opening in declarations {
      guard let start = manifest.firstRange(of: opening + module + "\"") else { continue }
      let rest = manifest[start.upperBound...]
      guard let open = rest.firstIndex(where: { $0 == "[" || $0 == ")" }), rest[open] == "[",
        let close = rest[open...].firstIndex(of: "]")
      else { continue }
      return rest[open..<close].split(separator: "\"").enumerated()
        .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
    }
    return []
  }
}
