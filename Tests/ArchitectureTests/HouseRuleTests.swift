import Testing

@Suite struct HouseRuleTests {
  @Test(arguments: [
    "try!", "as!", "fatalError(", "@unchecked", "nonisolated(unsafe)", "uniqueKeysWithValues",
    "assertionFailure(", "-Ounchecked", "normalized: Bool",
  ])
  func `no source uses a construct that hides a fault`(construct: String) {
    for file in Repository.sources {
      for (number, line) in file.code.enumerated() {
        #expect(!line.contains(construct), "\(file.path):\(number + 1) has \(construct)")
      }
    }
  }

  @Test func `nothing is left to be done`() {
    let marks = ["TO" + "DO", "FIX" + "ME", "X" + "XX", "MARK" + ":"]
    for file in Repository.sources + Repository.tests {
      for (number, line) in file.lines.enumerated() {
        for mark in marks {
          #expect(!line.contains(mark), "\(file.path):\(number + 1) has \(mark)")
        }
      }
    }
  }

  @Test func `a file fits in one reading`() {
    for file in Repository.sources + Repository.tests {
      #expect(file.lines.count <= 350, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test func `a folder or file is named after an idea`() {
    let vague = ["util", "helper", "common", "extensions", "misc", "placeholder", " "]
    for file in Repository.sources + Repository.tests {
      for part in file.path.lowercased().split(separator: "/") {
        #expect(!vague.contains { part.contains($0) }, "\(file.path)")
      }
    }
  }

  @Test func `nothing names a place on somebody's machine`() {
    let places = ["home", "Users", "root", "work", "workspace"].map { "/" + $0 + "/" }
    let texts = Repository.documents + Repository.files(under: "Samples", endings: ["yaml", "csv"])
    let lines =
      (Repository.sources + Repository.tests).map { ($0.path, $0.lines) }
      + texts.map { ($0, (Repository.text(of: $0) ?? "").split(separator: "\n")) }
    for (path, lines) in lines {
      for (number, line) in lines.enumerated() {
        for place in places {
          #expect(!line.contains(place), "\(path):\(number + 1) names \(place)")
        }
      }
    }
  }

  @Test func `code is told from comments and quotes`() {
    let text = """
      let a = "try! \\(b as! C) // no" /* try! /* as! */ */ // fatalError(
      let d = #"\\"try!"# ; let e = try! f()
      """
    let code = SwiftText.codeOnly(text).split(separator: "\n")
    #expect(code.count == 2)
    #expect(!code[0].contains("try!") && code[0].contains("as! C"))
    #expect(!code[0].contains("no") && !code[0].contains("fatalError"))
    #expect(code[1].contains("let e = try! f()"))
    #expect(code[1].split(separator: "try!").count == 2)
  }
}
