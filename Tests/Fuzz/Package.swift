// swift-tools-version: 6.2
import PackageDescription

// A package of its own: what it builds has libFuzzer's main, not one of its own.
let package = Package(
    name: "fuzz",
    dependencies: [.package(name: "articled", path: "../..")],
    targets: [
        .executableTarget(
            name: "FuzzExtraction",
            dependencies: [.product(name: "Extraction", package: "articled")],
            swiftSettings: [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])],
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]),
        // Its sources are links to those of the program: they are not public, and need nothing but facts.
        .executableTarget(
            name: "FuzzReaders",
            dependencies: [.product(name: "Readers", package: "articled")],
            swiftSettings: [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])],
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]),
    ],
    swiftLanguageModes: [.v6]
)
