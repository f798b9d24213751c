import Foundation
import Saaf
import SaafModel
import SaafPipeline
import SaafReaders
import SaafWriters

let names = ["repair-text","normalize-unicode","restore-sentence-space","detect-language","extract-metadata","drop-duplicate-headings","drop-video-captions","drop-placeholders","drop-table-of-contents","drop-recommended-tail","fold-repeated-items","drop-repeated-paragraphs","build-sections"]
let steps = try names.map { Pipeline.Step(name: $0, stage: try Registry.standard.stage(named: $0)!.make([:])) }
let pipeline = Pipeline(name: "article", reader: TextReader(), steps: steps)
let out = CommandLine.arguments[1]
for path in CommandLine.arguments.dropFirst(2) {
  let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  let id = URL(fileURLWithPath: path).deletingLastPathComponent().lastPathComponent
  switch try pipeline.run(Document(id: id, path: path, bytes: bytes)) {
  case .emitted(let article): try Data(JSONWriter(ledger: .full).write(article)).write(to: URL(fileURLWithPath: "\(out)/\(id).json"))
  case .dropped(_, let r): print(path, r)
  case .quarantined(let f): print(path, f)
  }
}
