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

    // What everything else stands on.
    .target(name: "SaafModel"),
    .target(name: "SaafUnicode", dependencies: ["CUnicode", "SaafModel"]),
    .target(name: "SaafText", dependencies: ["SaafModel", "SaafUnicode"]),
    .target(name: "SaafLanguage", dependencies: ["CCLD2"]),
    .target(name: "SaafXML", dependencies: ["CLibXML2"]),
    .target(name: "SaafJSONSchema", dependencies: ["CJSONSchema"]),

    // The way of the data: readers, stages, writers.
    .target(
      name: "SaafPipeline",
      dependencies: ["SaafModel", "SaafText", .product(name: "Crypto", package: "swift-crypto")]),
    .target(name: "SaafReaders", dependencies: ["SaafPipeline", "SaafText", "SaafUnicode"]),
    .target(
      name: "SaafStages",
      dependencies: ["SaafPipeline", "SaafText", "SaafUnicode", "SaafLanguage"]),
    .target(
      name: "SaafWriters",
      dependencies: ["SaafPipeline", "SaafText", "SaafUnicode", "SaafXML", "SaafJSONSchema"],
      exclude: ["Schemas"]),

    // Around it: configuration, many documents, the whole, the command line.
    .target(
      name: "SaafConfig",
      dependencies: ["SaafPipeline", .product(name: "Yams", package: "Yams")]),
    .target(name: "SaafBatch", dependencies: ["SaafPipeline"]),
    .target(
      name: "Saaf",
      dependencies: [
        "SaafBatch", "SaafConfig", "SaafReaders", "SaafStages", "SaafUnicode", "SaafWriters",
      ]),
    .executableTarget(
      name: "SaafCommand",
      dependencies: [
        "Saaf", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // For developers: the files that are made from others.
    .target(name: "SaafGenerator", dependencies: ["Saaf"]),
    .executableTarget(name: "SaafGenerate", dependencies: ["SaafGenerator"]),

    .testTarget(name: "SaafTests", dependencies: ["Saaf", "SaafGenerator"]),
    .testTarget(
      name: "SaafCommandTests", dependencies: ["Saaf", "SaafCommand"], exclude: ["Transcripts"]),
    .testTarget(name: "SaafBatchTests", dependencies: ["Saaf"]),
    .testTarget(name: "SaafUnicodeTests", dependencies: ["SaafUnicode"]),
    .target(name: "SaafTestSupport", path: "Tests/SaafTestSupport"),
    .testTarget(name: "SaafModelTests", dependencies: ["SaafModel", "SaafTestSupport"]),
    .testTarget(
      name: "SaafTextTests", dependencies: ["SaafText", "SaafUnicode", "SaafTestSupport"]),
    .testTarget(name: "SaafReadersTests", dependencies: ["SaafReaders", "SaafUnicode"]),
    .testTarget(name: "SaafStagesTests", dependencies: ["Saaf", "SaafTestSupport"]),
    .testTarget(name: "SaafWritersTests", dependencies: ["Saaf", "SaafTestSupport"]),
    .testTarget(name: "SaafLanguageTests", dependencies: ["SaafLanguage"]),
    .testTarget(name: "SaafConfigTests", dependencies: ["SaafConfig"]),
    .testTarget(name: "SaafXMLTests", dependencies: ["SaafXML"]),
    .testTarget(name: "SaafJSONSchemaTests", dependencies: ["SaafJSONSchema"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
