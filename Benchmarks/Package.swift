// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    targets: [
        // What everything is compared with: libyaml's own event loop, in C, on one thread.
        .executableTarget(
            name: "baseline",
            linkerSettings: [
                .linkedLibrary(":libyaml.a", .when(platforms: [.linux])),
                .linkedLibrary("yaml", .when(platforms: [.macOS])),
            ]
        ),
        .executableTarget(name: "measure", swiftSettings: [.swiftLanguageMode(.v5)]),
    ]
)
