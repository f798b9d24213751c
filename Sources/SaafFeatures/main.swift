// Writes the features of pages for `Training/`: `features.bin`, a row of bytes a block, and
// `blocks.jsonl`, an object a page with the texts of its rows.

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
  records.append(try encoder.encode(PageRecord(id: id, rows: table.count, texts: texts)))
  records.append(0x0A)
}
try features.write(to: output.appending(path: "features.bin"))
try records.write(to: output.appending(path: "blocks.jsonl"))
