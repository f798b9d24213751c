import ArgumentParser
import Foundation
import Saaf
import SaafConfig
import SaafReport
import SaafWriters

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print a schema: of pipeline files, of JSON, XML or TEI outputs, or of reports.",
    discussion: """
      Examples:
        saaf schema pipeline > saaf-pipeline.schema.json
        saaf schema article
        saaf schema xml > article.rng
        saaf schema xml --xsd > article.xsd
        saaf schema tei > tei.rng
        saaf schema report > saaf-report.schema.json
      """)

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case pipeline, article, xml, tei, report
  }

  @Flag(help: "For 'xml': print the XML Schema instead of the RELAX NG grammar.")
  var xsd = false

  @Argument(help: "pipeline, article, xml, tei or report.")
  var kind: Kind

  func validate() throws {
    guard !xsd || kind == .xml else {
      throw ValidationError(
        "--xsd is for 'xml' only; leave it out, or write 'saaf schema xml --xsd'")
    }
  }

  func run() throws {
    let text =
      switch kind {
      case .pipeline: PipelineSchema.json(registry: .standard)
      case .article: Schemas.articleJSON
      case .tei: Schemas.teiRelaxNG
      case .report: ReportSchema.json
      case .xml: xsd ? Schemas.articleXSD : Schemas.articleRelaxNG
      }
    try Terminal.write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }
}
