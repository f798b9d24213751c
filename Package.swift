// swift-tools-version: 6.1
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
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "SaafModel"),
    .target(
      name: "CUnicode",
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("uchardet")]),
    .target(name: "SaafUnicode", dependencies: ["CUnicode", "SaafModel"]),
    .target(name: "SaafText", dependencies: ["SaafModel", "SaafUnicode"]),
    .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),
    .target(name: "SaafLanguage", dependencies: ["CCLD2"]),
    .target(
      name: "SaafPipeline",
      dependencies: ["SaafModel", "SaafText", .product(name: "Crypto", package: "swift-crypto")]),
    .target(name: "SaafReaders", dependencies: ["SaafPipeline", "SaafText", "SaafUnicode"]),
    .target(
      name: "SaafStages",
      dependencies: ["SaafPipeline", "SaafText", "SaafUnicode", "SaafLanguage"]),
    .target(name: "SaafWriters", dependencies: ["SaafPipeline"]),
    .target(name: "Saaf", dependencies: ["SaafReaders", "SaafStages", "SaafWriters"]),
    .executableTarget(name: "SaafCommand", dependencies: ["Saaf"]),
    .testTarget(name: "SaafLanguageTests", dependencies: ["SaafLanguage"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
