// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "saaf",
  products: [
    .library(name: "Saaf", targets: ["Saaf"]),
    .executable(name: "saaf", targets: ["SaafCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // C and C++ libraries from the system.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(
      name: "CUnicode",
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("uchardet")]),
    .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),
    .target(name: "CJSONSchema"),
    .target(name: "CJSONRecord", linkerSettings: [.linkedLibrary("simdjson")]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(
      name: "CCompression",
      linkerSettings: ["isal", "zstd", "lzma", "bz2", "brotlidec"].map { .linkedLibrary($0) }),
    .target(name: "CSimdJSON", linkerSettings: [.linkedLibrary("simdjson")]),
    .target(name: "CDocumentJSON", linkerSettings: [.linkedLibrary("simdjson")]),

    // What everything else stands on.
    .target(name: "SaafModel"),
    .target(name: "SaafUnicode", dependencies: ["CUnicode", "SaafModel"]),
    .target(name: "SaafText", dependencies: ["SaafUnicode"]),
    .target(name: "SaafLanguage", dependencies: ["CCLD2"]),
    .target(name: "SaafXML", dependencies: ["CLibXML2"]),
    .target(name: "SaafHTML", dependencies: ["SaafModel", "SaafText", "SaafUnicode"]),
    .target(name: "SaafSelectors", dependencies: ["CLibXML2", "SaafModel"]),
    .target(name: "SaafExtraction", dependencies: ["SaafModel", "SaafText"]),
    .target(name: "SaafJSONSchema", dependencies: ["CJSONSchema"]),
    .target(
      name: "SaafDedupe",
      dependencies: ["SaafText", "SaafUnicode", .product(name: "Crypto", package: "swift-crypto")]),

    // The way of the data: readers, stages, writers.
    .target(
      name: "SaafPipeline",
      dependencies: ["SaafModel", "SaafText", .product(name: "Crypto", package: "swift-crypto")]),
    .target(
      name: "SaafSources",
      dependencies: [
        "CCompression", "CSimdJSON", "SaafModel", "SaafPipeline", "SaafUnicode",
      ]),
    .target(
      name: "SaafReaders",
      dependencies: ["SaafHTML", "SaafModel", "SaafPipeline", "SaafText", "SaafUnicode"]),
    .target(
      name: "SaafStages",
      dependencies: [
        "SaafExtraction", "SaafHTML", "SaafLanguage", "SaafModel", "SaafPipeline", "SaafSelectors",
        "SaafText", "SaafUnicode",
      ],
      resources: [
        .embedInCode("Model/kind.model"), .embedInCode("Model/articles.model"),
        .embedInCode("Model/others.model"),
      ]),
    .target(
      name: "SaafWriters",
      dependencies: [
        "SaafJSONSchema", "SaafModel", "SaafPipeline", "SaafText", "SaafUnicode", "SaafXML",
      ],
      exclude: ["Schemas"]),

    // Around it: configuration, many documents, the whole, the command line.
    .target(
      name: "SaafConfig",
      dependencies: [
        "SaafModel", "SaafPipeline", "SaafText", .product(name: "Yams", package: "Yams"),
      ]),
    .target(
      name: "SaafBatch",
      dependencies: [
        "CSQLite", "SaafModel", "SaafPipeline", "SaafReport", "SaafSources",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "SaafReport", dependencies: ["SaafModel", "SaafPipeline", "SaafText"],
      exclude: ["Schemas"]),
    .target(
      name: "SaafLearn",
      dependencies: [
        "SaafConfig", "SaafHTML", "SaafModel", "SaafPipeline", "SaafStages", "SaafText",
      ]),
    .target(
      name: "SaafDedupeFiles",
      dependencies: ["CDocumentJSON", "SaafBatch", "SaafDedupe", "SaafWriters"]),
    .target(
      name: "SaafWorker",
      dependencies: [
        "CJSONRecord", "SaafBatch", "SaafDedupe", "SaafModel", "SaafPipeline", "SaafText",
        "SaafWriters",
      ]),
    .target(
      name: "Saaf",
      dependencies: [
        "SaafBatch", "SaafConfig", "SaafModel", "SaafPipeline", "SaafReaders", "SaafStages",
        "SaafUnicode", "SaafWriters",
      ]),
    .executableTarget(
      name: "SaafCommand",
      dependencies: [
        "Saaf", "SaafBatch", "SaafConfig", "SaafDedupe", "SaafDedupeFiles", "SaafLearn",
        "SaafModel", "SaafPipeline", "SaafReaders", "SaafReport", "SaafSources", "SaafWorker",
        "SaafWriters", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // For developers: the files that are made from others.
    .target(
      name: "SaafGenerator", dependencies: ["Saaf", "SaafConfig", "SaafPipeline", "SaafText"]),
    .executableTarget(name: "SaafGenerate", dependencies: ["SaafGenerator"]),
    .executableTarget(
      name: "SaafFeatures", dependencies: ["SaafExtraction", "SaafPipeline", "SaafReaders"]),
    .executableTarget(name: "SaafHostilePages", dependencies: ["SaafPageSupport"]),

    // Tests, one target for each target that has behaviour of its own.
    .target(name: "SaafTestSupport", path: "Tests/SaafTestSupport"),
    .target(
      name: "SaafPageSupport",
      dependencies: ["Saaf", "SaafConfig", "SaafModel", "SaafPipeline", "SaafWriters"],
      path: "Tests/SaafPageSupport"),
    .testTarget(name: "SaafModelTests", dependencies: ["SaafModel", "SaafTestSupport"]),
    .testTarget(name: "SaafUnicodeTests", dependencies: ["SaafTestSupport", "SaafUnicode"]),
    .testTarget(name: "SaafTextTests", dependencies: ["SaafTestSupport", "SaafText"]),
    .testTarget(name: "SaafLanguageTests", dependencies: ["SaafLanguage"]),
    .testTarget(name: "SaafXMLTests", dependencies: ["SaafXML"]),
    .testTarget(
      name: "SaafExtractionTests", dependencies: ["SaafExtraction", "SaafHTML", "SaafModel"]),
    .testTarget(
      name: "SaafSelectorsTests", dependencies: ["SaafHTML", "SaafModel", "SaafSelectors"]),
    .testTarget(name: "SaafHTMLTests", dependencies: ["SaafHTML", "SaafModel"]),
    .testTarget(name: "SaafDedupeTests", dependencies: ["SaafDedupe", "SaafTestSupport"]),
    .testTarget(name: "SaafJSONSchemaTests", dependencies: ["SaafJSONSchema"]),
    .target(
      name: "CTestCompression", path: "Tests/CTestCompression",
      linkerSettings: ["isal", "zstd", "lzma", "bz2", "brotlienc"].map { .linkedLibrary($0) }),
    .testTarget(
      name: "SaafSourcesTests",
      dependencies: ["CTestCompression", "SaafModel", "SaafPipeline", "SaafSources"]),
    .testTarget(
      name: "SaafReadersTests",
      dependencies: ["SaafModel", "SaafPipeline", "SaafReaders", "SaafUnicode"]),
    .testTarget(
      name: "SaafStagesTests",
      dependencies: [
        "Saaf", "SaafConfig", "SaafHTML", "SaafModel", "SaafPipeline", "SaafReaders",
        "SaafTestSupport", "SaafText",
      ]),
    .testTarget(
      name: "SaafWritersTests",
      dependencies: [
        "Saaf", "SaafConfig", "SaafModel", "SaafPipeline", "SaafTestSupport", "SaafUnicode",
        "SaafWriters",
      ]),
    .testTarget(
      name: "SaafConfigTests",
      dependencies: ["SaafConfig", "SaafModel", "SaafPipeline", "SaafText"]),
    .testTarget(
      name: "SaafBatchTests",
      dependencies: ["Saaf", "SaafBatch", "SaafConfig", "SaafModel", "SaafPipeline", "SaafSources"]),
    .testTarget(
      name: "SaafWorkerTests",
      dependencies: [
        "Saaf", "SaafBatch", "SaafConfig", "SaafModel", "SaafPipeline", "SaafTestSupport",
        "SaafWorker", "SaafWriters",
      ]),
    .testTarget(
      name: "SaafReportTests",
      dependencies: [
        "Saaf", "SaafConfig", "SaafJSONSchema", "SaafModel", "SaafPipeline", "SaafReport",
        "SaafTestSupport",
      ]),
    .testTarget(
      name: "SaafLearnTests",
      dependencies: [
        "Saaf", "SaafConfig", "SaafLearn", "SaafModel", "SaafPipeline", "SaafReaders",
        "SaafTestSupport", "SaafText",
      ]),
    .testTarget(
      name: "SaafTests",
      dependencies: [
        "Saaf", "SaafConfig", "SaafGenerator", "SaafModel", "SaafPageSupport", "SaafPipeline",
        "SaafWriters",
      ]),
    .testTarget(
      name: "SaafCommandTests", dependencies: ["Saaf", "SaafBatch", "SaafCommand"],
      exclude: ["Transcripts"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

// Only `make fuzz` asks for it: the program gets its `main` from libFuzzer.
if Context.environment["SAAF_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "SaafFuzz", dependencies: ["SaafPageSupport"],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]))
}
