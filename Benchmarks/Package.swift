// swift-tools-version: 6.2
import PackageDescription

/// The toolkit's own sources, below the link `Sources/ccc`, for what is measured within one process.
let toolkit = [
    Target.target(name: "SourceText"),
    .target(name: "Syntax", dependencies: ["SourceText"]),
    .systemLibrary(name: "CLibYAML"),
    .target(name: "YAML", dependencies: ["CLibYAML", "SourceText", "Syntax"]),
    .target(name: "JSON", dependencies: ["SourceText", "Syntax"]),
    .target(name: "JSONSchema", dependencies: ["SourceText", "Syntax"]),
]
for target in toolkit {
    target.path = "Sources/ccc/" + target.name
    if target.type != .system { target.swiftSettings = [.enableUpcomingFeature("InternalImportsByDefault")] }
}

let libyaml: [LinkerSetting] = [
    .linkedLibrary(":libyaml.a", .when(platforms: [.linux])),
    .linkedLibrary("yaml", .when(platforms: [.macOS])),
]

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    targets: toolkit + [
        // What everything is compared with: libyaml's own event loop, in C, on one thread.
        .target(name: "EventLoop", linkerSettings: libyaml),
        .executableTarget(name: "baseline", dependencies: ["EventLoop"]),
        .executableTarget(
            name: "measure", dependencies: ["EventLoop", "JSON", "JSONSchema", "SourceText", "Syntax", "YAML"],
            swiftSettings: [.swiftLanguageMode(.v5)]),
    ]
)
