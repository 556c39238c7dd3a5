// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
    name: "articled",
    products: [
        .executable(name: "articled", targets: ["Daemon"]),
        .executable(name: "evaluate", targets: ["Evaluate"]),
        .executable(name: "trainer", targets: ["Trainer"]),
        // For the fuzzer, which is a package of its own.
        .library(name: "Extraction", targets: ["Facts", "Extractor"]),
        .library(name: "Readers", targets: ["Facts", "CCharset"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(
            url: "https://github.com/apple/swift-configuration", from: "1.4.0",
            traits: [.defaults, "YAML"]),
        .package(url: "https://github.com/apple/swift-collections", from: "1.1.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // An arrow points at what is imported: Daemon → Extractor → Facts ← Claims ← Store ← Daemon.
        .target(name: "Facts", swiftSettings: strict),
        .target(name: "CModel"),
        // ICU, behind a header of its own.
        .target(
            name: "CCharset",
            linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
        .target(
            name: "Extractor", dependencies: ["Facts", "CModel", "CCharset"], swiftSettings: strict),
        .target(
            name: "Store",
            dependencies: [
                "Facts", "Linking", "Claims", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .target(name: "Linking", dependencies: ["Facts"], swiftSettings: strict),
        .systemLibrary(
            name: "CSystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),
        .target(name: "CSandbox"),
        .target(name: "Claims", dependencies: ["Facts"], swiftSettings: strict),
        .executableTarget(
            name: "Daemon",
            dependencies: [
                "Facts", "Extractor", "Claims", "Store", "CSystemd", "CSandbox",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HeapModule", package: "swift-collections"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict),
        .target(name: "Scoring", dependencies: ["Facts", "Extractor"], swiftSettings: strict),
        .executableTarget(
            name: "Trainer", dependencies: ["Facts", "Extractor", "Scoring"], swiftSettings: strict),
        .executableTarget(
            name: "Evaluate",
            dependencies: ["Facts", "Extractor", "Claims", "Linking", "Scoring", "Store"],
            swiftSettings: strict),
        .testTarget(name: "ClaimsTests", dependencies: ["Claims", "Facts"], swiftSettings: strict),
        .testTarget(
            name: "LinkingTests", dependencies: ["Facts", "Linking"], swiftSettings: strict),
        .testTarget(name: "FactsTests", dependencies: ["Facts"], swiftSettings: strict),
        .testTarget(
            name: "ExtractorTests", dependencies: ["Facts", "Extractor", "Scoring"],
            exclude: ["Specs"], swiftSettings: strict),
        .testTarget(
            name: "StoreTests",
            dependencies: [
                "Claims", "Facts", "Store", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Schemas"], swiftSettings: strict),
        .testTarget(
            name: "DaemonTests",
            dependencies: ["Daemon", "Extractor", "Facts", "Store", "CSandbox"],
            swiftSettings: strict),
        .testTarget(
            name: "ServiceTests", dependencies: ["SandboxProbe"], swiftSettings: strict),
        .executableTarget(
            name: "SandboxProbe", dependencies: ["CSandbox"], path: "Tests/SandboxProbe"),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
