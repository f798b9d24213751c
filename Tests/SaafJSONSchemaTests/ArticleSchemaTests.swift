import Foundation
import SaafJSONSchema
import Testing

/// The schema of Saaf's JSON, against one document that uses everything and its breakages.
@Suite struct ArticleSchemaTests {
  static let schema = Result {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Sources/SaafWriters/Schemas/article.schema.json")
    return try JSONSchema([UInt8](Data(contentsOf: file)))
  }

  /// One edit of the rich document that must make it invalid.
  struct Breakage: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let old: String
    let new: String
    let pointer: String
    let words: String
    let count: Int

    init(
      _ description: String, _ old: String, _ new: String, _ pointer: String, _ words: String,
      count: Int = 1
    ) {
      testDescription = description
      self.old = old
      self.new = new
      self.pointer = pointer
      self.words = words
      self.count = count
    }

    var document: [UInt8] { Array(richDocument.replacing(old, with: new, maxReplacements: 1).utf8) }
  }

  @Test func richDocumentIsValid() throws {
    #expect(try Self.schema.get().validate(Array(richDocument.utf8)) == [])
  }

  @Test(arguments: [
    #"{"mode":"none"}"#, #"{"mode":"summary","edits":[]}"#, summaryLedger, fullLedger,
  ])
  func everyLedgerIsValid(_ ledger: String) throws {
    let document = smallestDocument.replacing("LEDGER", with: ledger)
    #expect(try Self.schema.get().validate(Array(document.utf8)) == [])
  }

  @Test(arguments: breakages)
  func breakageIsFound(_ breakage: Breakage) throws {
    try #require(richDocument.contains(breakage.old))
    let issues = try Self.schema.get().validate(breakage.document)
    #expect(
      issues.contains {
        $0.pointer == breakage.pointer && $0.message.contains(breakage.words) && $0.offset == nil
      }, "\(issues.map(\.description).joined(separator: "\n"))")
    #expect(issues.count == breakage.count, "\(issues.map(\.description).joined(separator: "\n"))")
  }

  @Test(arguments: [
    "format", "version", "id", "source", "title", "language", "authors", "published", "modified",
    "site", "url", "licence", "description", "tags", "image", "origins", "body", "removed",
    "diagnostics", "ledger",
  ])
  func everyKeyIsRequired(_ key: String) throws {
    let document = smallestDocument.replacing("LEDGER", with: #"{"mode":"none"}"#)
      .replacing("\"\(key)\":", with: "\"other\":", maxReplacements: 1)
    let messages = try Self.schema.get().validate(Array(document.utf8)).map(\.message)
    #expect(messages.contains { $0.contains("'\(key)' is missing") }, "\(messages)")
    #expect(messages.contains { $0.contains("'other' is not allowed") }, "\(messages)")
  }

  @Test(arguments: [
    ("2024-02-29", true), ("2024-02-29T23:59", true), ("2024-02-29T23:59:59", true),
    ("2024-02-29T23:59Z", true), ("2024-02-29T23:59:59-08:00", true), ("2024-2-29", false),
    ("2024-02-29T24:00", false), ("2024-02-29T23", false), ("2024-02-29\\n", false),
    ("2024-02-29T23:59+0530", false), ("", false),
  ])
  func datesAreChecked(_ date: String, isValid: Bool) throws {
    let document = smallestDocument.replacing("LEDGER", with: #"{"mode":"none"}"#)
      .replacing(#""published":null"#, with: "\"published\":\"\(date)\"")
    #expect(try Self.schema.get().validate(Array(document.utf8)).isEmpty == isValid)
  }

  @Test func oneSchemaServesManyTasks() async throws {
    let schema = try Self.schema.get()
    let broken = breakages.map(\.document)
    let expected = broken.map { schema.validate($0) }
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<3 {
            guard schema.validate(Array(richDocument.utf8)).isEmpty,
              zip(broken, expected).allSatisfy({ schema.validate($0) == $1 })
            else { return false }
          }
          return true
        }
      }
      for await agreed in group { #expect(agreed) }
    }
  }
}

private let smallestDocument = """
  {"format":"saaf/article","version":1,"id":"a","source":{"path":null,"sha256":"\
  0000000000000000000000000000000000000000000000000000000000000000","bytes":0,"encoding":"UTF-8",\
  "format":"text"},"title":null,"language":null,"authors":[],"published":null,"modified":null,\
  "site":null,"url":null,"licence":null,"description":null,"tags":[],"image":null,"origins":[],\
  "body":[],"removed":[],"diagnostics":[],"ledger":LEDGER}
  """

private let summaryLedger = """
  {"mode":"summary","edits":[{"stage":"repair-text","rule":"space.collapse","count":12}]}
  """

private let fullLedger = """
  {"mode":"full","runs":[[0,87],[302,900]],"edits":[{"bytes":[310,316],"original":"है।क",\
  "text":"है। क","by":[{"stage":"repair-text","rule":"space.sentence"}]}],\
  "layout":[[87,"\\n\\n"],[900,""]],"patches":[{"at":950,"length":3,"original":"/+8="},\
  {"at":960,"length":0,"original":""}]}
  """

private let richDocument = """
  {"format": "saaf/article", "version": 1, "id": "front-office-hi",
   "source": {"path": "in/a.txt", "bytes": 7046, "encoding": "ISO_8859-1:1987", "format": "text",
    "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"},
   "title": "फ्रंट ऑफिस", "language": "hi-Deva-IN", "authors": ["अनिता राव", "J. Doe"],
   "published": "2024-02-29", "modified": "2024-03-01T09:05:30+05:30",
   "site": "साइट", "url": "https://example.org/a", "licence": "CC BY 4.0", "description": "काम",
   "tags": ["काम", "अतिथि"], "image": "https://example.org/a.png",
   "origins": [{"field": "authors", "origin": "byline"},
    {"field": "site", "origin": "meta og:site_name"}],
   "body": [
    {"type": "paragraph", "text": "Plain, nested.", "marks": [
      {"type": "link", "bytes": [7, 13], "href": "https://example.org/?a=1&b=2"},
      {"type": "emphasis", "bytes": [7, 13]},
      {"type": "break", "bytes": [13, 13]}]},
    {"type": "section", "level": 2, "heading": "भूमिका", "marks": [], "body": [
      {"type": "section", "level": 3, "heading": "", "marks": [], "body": []},
      {"type": "list", "ordered": true, "items": [
        {"text": "one", "marks": [], "body": []},
        {"text": "two", "marks": [{"type": "strong", "bytes": [0, 3]}], "body": [
          {"type": "list", "ordered": false, "items": [{"text": "in", "marks": [], "body": []}]}]}]}]},
    {"type": "table", "caption": null, "marks": [], "header": ["A", "B"], "rows": [["1", ""], []],
     "cells": []},
    {"type": "table", "caption": "Depth", "marks": [], "header": [], "rows": [["1"]], "cells": [
      {"at": [1, 0], "marks": [], "columns": 2, "rows": 1, "header": true}]},
    {"type": "quote", "text": "Said so.", "marks": [{"type": "code", "bytes": [0, 4]}],
     "body": [{"type": "paragraph", "text": "Yes.", "marks": []}], "cite": "https://example.org/"},
    {"type": "code", "text": "let a = 1", "language": "swift"},
    {"type": "code", "text": "", "language": null},
    {"type": "figure", "caption": "A picture", "marks": [], "src": "a.png", "alt": "A lake"},
    {"type": "figure", "caption": null, "marks": [], "src": null, "alt": null},
    {"type": "definitions", "items": [
      {"terms": [{"text": "lake", "marks": []}], "definitions": [
        {"text": "deep", "marks": [], "body": []}]}, {"terms": [], "definitions": []}]},
    {"type": "note", "id": "fn1", "text": null, "marks": [], "body": [
      {"type": "paragraph", "text": "m2 1 vu", "marks": [
        {"type": "superscript", "bytes": [1, 2]}, {"type": "note", "bytes": [3, 4], "note": "fn1"},
        {"type": "language", "bytes": [5, 7], "language": "fr"}]}]}],
   "removed": [
    {"stage": "drop-video-captions", "rule": "label:hi", "reason": "a caption",
     "text": "वीडियो: काम", "lines": [6, 6], "bytes": [190, 301], "twin": null},
    {"stage": "drop-duplicate-headings", "rule": "repeat.title", "reason": "a repeat", "text": "",
     "lines": [3, 3], "bytes": [90, 180], "twin": {"lines": [1, 1], "bytes": [0, 87]}}],
   "diagnostics": [
    {"severity": "note", "code": "text.encoding", "message": "guessed", "stage": null, "bytes": null},
    {"severity": "warning", "code": "caption.dated", "message": "kept a caption",
     "stage": "drop-video-captions", "bytes": [0, 12]}],
   "ledger": \(fullLedger)}
  """

private let breakages: [ArticleSchemaTests.Breakage] = [
  .init("another format", "saaf/article", "saaf/page", "/format", #"required; found "saaf/page""#),
  .init("another version", #""version": 1"#, #""version": "1""#, "/version", #"found "1""#),
  .init("empty id", "front-office-hi", "", "/id", "no fewer than 1"),
  .init("short hash", "0123456789abcdef0", "0", "/source/sha256", "pattern; found"),
  .init("negative size", "7046", "-1", "/source/bytes", "greater than or equal to 0"),
  .init("size with a fraction", "7046", "7046.5", "/source/bytes", "wrong type; found 7046.5"),
  .init(
    "unknown source key", #""path": "#, #""url": "", "path": "#, "/source", "'url' is not allowed"),
  .init("empty title", "फ्रंट ऑफिस", "", "/title", "no fewer than 1"),
  .init("language with a space", "hi-Deva-IN", "hi IN", "/language", #"pattern; found "hi IN""#),
  .init("author that is null", #""J. Doe""#, "null", "/authors/1", "wrong type; found null"),
  .init("empty site", "साइट", "", "/site", "no fewer than 1"),
  .init("tag that is a number", #"["काम","#, "[1,", "/tags/0", "wrong type; found 1"),
  .init(
    "origin of no field", #""field": "site""#, #""field": "weather""#, "/origins/1/field",
    #"allowed; found "weather""#),
  .init(
    "origin without a place", #", "origin": "byline""#, "", "/origins/0", "'origin' is missing"),
  .init("month 13", "2024-02-29", "2024-13-29", "/published", "pattern; found"),
  .init(
    "rows that are no array", #"[["1", ""], []]"#, "{}", "/body/2/rows",
    "wrong type; found an object"),
  .init(
    "unknown block", #""type": "quote""#, #""type": "aside""#, "/body/4/type",
    #"allowed; found "aside""#),
  .init("block without type", #""type": "quote", "#, "", "/body/4", "'type' is missing"),
  .init(
    "block of another kind", #""type": "quote""#, #""type": "code""#, "/body/4",
    "'language' is missing", count: 2),
  .init(
    "level 7", #""level": 3"#, #""level": 7"#, "/body/1/body/0/level", "less than or equal to 6"),
  .init(
    "section without body", #", "marks": [], "body": []},"#, #", "marks": []},"#, "/body/1/body/0",
    "'body' is missing"),
  .init(
    "empty list", #"{"text": "in", "marks": [], "body": []}"#, "",
    "/body/1/body/1/items/1/body/0/items", "no fewer than 1"),
  .init(
    "deep unknown key", #"{"text": "in""#, #"{"level": 1, "text": "in""#,
    "/body/1/body/1/items/1/body/0/items/0", "'level' is not allowed"),
  .init("cell that is a number", #""1", """#, #"1, """#, "/body/2/rows/0/0", "wrong type; found 1"),
  .init(
    "unknown mark", #""type": "break""#, #""type": "underline""#, "/body/0/marks/2/type", "allowed"),
  .init(
    "link without target", #""https://example.org/?a=1&b=2""#, "null", "/body/0/marks/0/href",
    "wrong type; found null"),
  .init(
    "emphasis with target", #""emphasis", "bytes": [7, 13]"#,
    #""emphasis", "bytes": [7, 13], "href": "x""#, "/body/0/marks/1", "excluded"),
  .init(
    "link without target key", #", "href": "https://example.org/?a=1&b=2""#, "",
    "/body/0/marks/0", "'href' is missing"),
  .init("sign of no note", #", "note": "fn1""#, "", "/body/10/body/0/marks/1", "'note' is missing"),
  .init(
    "words in no language", #", "language": "fr""#, "", "/body/10/body/0/marks/2",
    "'language' is missing"),
  .init(
    "cell of no column", #""columns": 2"#, #""columns": 0"#, "/body/3/cells/0/columns",
    "greater than or equal to 1"),
  .init(
    "cell without marks", #""at": [1, 0], "marks": []"#, #""at": [1, 0]"#, "/body/3/cells/0",
    "'marks' is missing"),
  .init(
    "definition without body", #""deep", "marks": [], "body": []"#, #""deep", "marks": []"#,
    "/body/9/items/0/definitions/0", "'body' is missing"),
  .init("empty alternative", "A lake", "", "/body/7/alt", "no fewer than 1"),
  .init("note without id", #""id": "fn1", "#, "", "/body/10", "'id' is missing"),
  .init("range of three", "[13, 13]", "[13, 13, 13]", "/body/0/marks/2/bytes", "no more than 2"),
  .init(
    "stage that is no name", #""stage": "drop-video-captions", "rule""#,
    #""stage": "Drop", "rule""#, "/removed/0/stage", #"pattern; found "Drop""#),
  .init(
    "rule that ends in a colon", "label:hi", "label:", "/removed/0/rule",
    #"pattern; found "label:""#),
  .init("line 0", "[6, 6]", "[0, 6]", "/removed/0/lines/0", "greater than or equal to 1"),
  .init(
    "half a twin", #", "bytes": [0, 87]}"#, "}", "/removed/1/twin", "missing dependency 'bytes'"),
  .init(
    "unknown severity", #""warning""#, #""fatal""#, "/diagnostics/1/severity",
    #"allowed; found "fatal""#),
  .init("diagnostic range of one", "[0, 12]", "[12]", "/diagnostics/1/bytes", "no fewer than 2"),
  .init(
    "unknown ledger", #""mode":"full""#, #""mode":"half""#, "/ledger/mode",
    #"allowed; found "half""#),
  .init("ledger with too much", #""mode":"full""#, #""mode":"none""#, "/ledger", "is not allowed"),
  .init("run with one end", "[0,87]", "[0]", "/ledger/runs/0", "no fewer than 2"),
  .init(
    "edit by nobody", #"{"stage":"repair-text","rule":"space.sentence"}"#, "", "/ledger/edits/0/by",
    "no fewer than 1"),
  .init("layout without text", #"[900,""]"#, "[900]", "/ledger/layout/1", "no fewer than 2"),
  .init(
    "layout with a third", #"[900,""]"#, #"[900,"",1]"#, "/ledger/layout/1",
    "more items than allowed"),
  .init(
    "layout the wrong way round", #"[900,""]"#, #"["",900]"#, "/ledger/layout/1/0", "wrong type",
    count: 2),
  .init(
    "patch that is not base64", "/+8=", "/_8=", "/ledger/patches/0/original",
    #"excluded; found "/_8=""#),
]
