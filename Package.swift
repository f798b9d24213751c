// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "saaf",
  products: [
    .library(name: "Saaf", targets: ["Saaf"]),
    .executable(name: "saaf", targets: ["saaf-cli"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "SaafModel"),
    .target(name: "SaafText", dependencies: ["SaafModel"]),
    .target(
      name: "SaafPipeline",
      dependencies: ["SaafModel", "SaafText", .product(name: "Crypto", package: "swift-crypto")]),
    .target(
      name: "SaafConfig",
      dependencies: ["SaafPipeline", .product(name: "Yams", package: "Yams")]),
  ]
)
