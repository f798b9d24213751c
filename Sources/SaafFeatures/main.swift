// Writes the features of pages for `Training/`: `features.bin`, a row of bytes a block, and
// `blocks.jsonl`, an object a page with its rows' texts and places.

import Foundation
import SaafExtraction
import SaafPipeline
import SaafReaders

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: SaafFeatures PAGES OUTPUT\n".utf8))
  exit(2)
}
let pages = URL(filePath: arguments[1])
let output = URL(filePath: arguments[2])
try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)

let reader = HTMLReader()
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]

struct PageRecord: Encodable {
  var id: String
  var rows: Int
  var texts: [String]
  /// The nodes of the rows, and the ranges of nodes that are named as the body.
  var elements: [Int]
  var bodies: [[Int]]
}

try encoder.encode(FeatureTable.names).write(to: output.appending(path: "columns.json"))
var features = Data()
var records = Data()
let names = try FileManager.default.contentsOfDirectory(atPath: pages.path).sorted()
for name in names where name.hasSuffix(".html") {
  let bytes = [UInt8](try Data(contentsOf: pages.appending(path: name)))
  let id = String(name.dropLast(5))
  let article = try reader.read(Document(id: id, path: name, bytes: bytes))
  guard let computed = PageFeatures(article) else { continue }
  let table = computed.table
  for row in 0..<table.count {
    for column in FeatureTable.names.indices { features.append(table[column, row]) }
  }
  let texts = computed.blocks.map { article.blocks[$0].run?.text ?? "" }
  let bodies = computed.namedBodies.map { [$0, Int(article.source.markup?.nodes[$0].end ?? 0)] }
  records.append(
    try encoder.encode(
      PageRecord(
        id: id, rows: table.count, texts: texts, elements: computed.elements, bodies: bodies)))
  records.append(0x0A)
}
try features.write(to: output.appending(path: "features.bin"))
try records.write(to: output.appending(path: "blocks.jsonl"))
