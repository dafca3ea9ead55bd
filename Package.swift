// swift-tools-version: 6.0
import PackageDescription

// So that the shipped program starts at once: it lies where it was linked to lie, so no address is adjusted at the start, and the
// libraries go inside that `Scripts/setup` has put aside.
let swiftStart: [LinkerSetting] = [
    .unsafeFlags(
        ["-Xclang-linker", "-no-pie", "-L", Context.packageDirectory + "/.build/static"], .when(platforms: [.linux], configuration: .release))
]

let package = Package(
    name: "highroad",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "highroad", targets: ["highroad"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        .target(name: "CEditLine", linkerSettings: [.linkedLibrary("edit")]),
        .target(name: "CVectors"),
        .target(name: "Listening", dependencies: ["CVectors"]),
        .target(
            name: "Scenarios",
            dependencies: ["Listening", .product(name: "Yams", package: "Yams"), .product(name: "Mustache", package: "swift-mustache")]),
        .target(name: "Rehearsing", dependencies: ["Scenarios", "Listening"]),
        .target(name: "Drafting", dependencies: ["Listening", .product(name: "Yams", package: "Yams")]),
        .target(name: "Terminal", dependencies: ["CEditLine"]),
        .target(name: "Archiving", dependencies: ["Rehearsing", "Drafting", .product(name: "GRDB", package: "GRDB.swift")]),
        .executableTarget(
            name: "highroad",
            dependencies: [
                "Listening", "Scenarios", "Rehearsing", "Drafting", "Terminal", "Archiving",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            resources: [.copy("Packs")],
            linkerSettings: swiftStart),
        .executableTarget(
            name: "training",
            dependencies: ["Listening", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
        .testTarget(name: "ListeningTests", dependencies: ["Listening"]),
        .testTarget(name: "ScenariosTests", dependencies: ["Scenarios"]),
        .testTarget(name: "RehearsingTests", dependencies: ["Rehearsing"], exclude: ["Sittings"]),
        .testTarget(name: "DraftingTests", dependencies: ["Drafting"]),
        .target(name: "PseudoTerminal", path: "Tests/PseudoTerminal", linkerSettings: [.linkedLibrary("util")]),
        .executableTarget(name: "EditorProbe", dependencies: ["Terminal"], path: "Tests/EditorProbe"),
        .target(name: "Sitting", dependencies: ["PseudoTerminal"], path: "Tests/Sitting"),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Sitting", "EditorProbe"]),
        .testTarget(name: "ArchivingTests", dependencies: ["Archiving", "Drafting"], exclude: ["Stores"]),
        .testTarget(name: "highroadTests", dependencies: ["highroad", "Sitting"], exclude: ["Writing"]),
    ],
    swiftLanguageModes: [.v6]
)
