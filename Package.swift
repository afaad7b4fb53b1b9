// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target of this package.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
]

/// Settings of the product's targets: as above, and imports stay inside a target unless it says `public import`.
let productSettings = settings + [.enableUpcomingFeature("InternalImportsByDefault")]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")

let package = Package(
    name: "ccc",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "ccc", targets: ["ccc"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    ],
    targets: [
        // What texts, numbers and trees are.
        .target(name: "SourceText"),
        .target(name: "Quantities"),
        .target(name: "Syntax", dependencies: ["SourceText"]),

        // Bytes to trees.
        .systemLibrary(name: "CLibYAML", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(
            name: "YAML",
            dependencies: ["CLibYAML", "SourceText", "Syntax"],
            linkerSettings: [
                .linkedLibrary(":libyaml.a", .when(platforms: [.linux])),
                .linkedLibrary("yaml", .when(platforms: [.macOS])),
            ]
        ),
        .target(name: "JSON", dependencies: ["SourceText", "Syntax"]),

        // Descriptions of authors.
        .systemLibrary(name: "CCMark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .target(
            name: "CommonMark",
            dependencies: ["CCMark"],
            linkerSettings: [
                .linkedLibrary(":libcmark.a", .when(platforms: [.linux])),
                .linkedLibrary("cmark", .when(platforms: [.macOS])),
            ]
        ),

        // Trees to findings and typed documents.
        .target(name: "JSONSchema", dependencies: ["SourceText", "Syntax"]),
        .target(name: "Diagnostics", dependencies: ["Quantities", "SourceText"]),
        .target(
            name: "DiagnosticOutput", dependencies: ["CommonMark", "Diagnostics", "JSON", "Quantities", "SourceText"]),
        .target(name: "ContractModel", dependencies: ["Quantities", "SourceText", "Syntax"]),
        .target(name: "Vocabularies", dependencies: ["Quantities", "Syntax"]),

        // Documents to one contract, its findings and its reports.
        .target(name: "Aggregation", dependencies: ["ContractModel", "Quantities", "SourceText", "Vocabularies"]),
        .target(name: "TemplateProfiles", dependencies: ["Aggregation", "ContractModel", "Quantities", "Syntax"]),
        .target(
            name: "Rules",
            dependencies: [
                "Aggregation", "ContractModel", "Diagnostics", "Quantities", "SourceText", "TemplateProfiles",
                "Vocabularies",
            ]
        ),
        .target(
            name: "Reports",
            dependencies: [
                "Aggregation", "CommonMark", "ContractModel", "Quantities", "SourceText", "Vocabularies", mustache,
            ]
        ),

        .target(
            name: "Consolidation",
            dependencies: [
                "Aggregation", "ContractModel", "JSON", "Quantities", "SourceText", "Syntax", "Vocabularies",
            ]
        ),

        // Files in, files out.
        .executableTarget(name: "embed"),
        .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed"]),
        .target(name: "EmbeddedFiles", plugins: ["EmbedFiles"]),
        .target(
            name: "Workspace",
            dependencies: [
                "Aggregation", "Consolidation", "ContractModel", "DiagnosticOutput", "Diagnostics", "EmbeddedFiles",
                "JSON", "JSONSchema", "Quantities", "Rules", "SourceText", "Syntax", "TemplateProfiles", "Vocabularies",
                "YAML",
            ]
        ),
        .executableTarget(
            name: "ccc",
            dependencies: [
                "Aggregation", "Consolidation", "ContractModel", "DiagnosticOutput", "Diagnostics", "EmbeddedFiles",
                "Quantities", "Reports", "SourceText", "Vocabularies", "Workspace", argumentParser,
            ],
            // One binary that can be copied to another machine, also when pre-commit builds it.
            swiftSettings: [.unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release))],
            linkerSettings: [.unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release))]
        ),

        .testTarget(name: "SourceTextTests", dependencies: ["SourceText"]),
        .testTarget(name: "QuantitiesTests", dependencies: ["Quantities"]),
        .testTarget(name: "JSONSchemaTests", dependencies: ["JSON", "JSONSchema", "SourceText", "Syntax", "YAML"]),
        .testTarget(name: "SyntaxTests", dependencies: ["SourceText", "Syntax"]),
        .testTarget(name: "YAMLTests", dependencies: ["SourceText", "Syntax", "YAML"]),
        .testTarget(name: "JSONTests", dependencies: ["JSON", "SourceText", "Syntax"]),
        .testTarget(
            name: "AggregationTests",
            dependencies: ["Aggregation", "ContractModel", "Diagnostics", "Quantities", "SourceText", "Workspace"]),
        .testTarget(
            name: "CommandTests", dependencies: ["JSON", "JSONSchema", "SourceText", "Syntax"],
            exclude: ["Fixtures", "Goldens"]),
        .testTarget(
            name: "RepositoryTests",
            dependencies: [
                "Consolidation", "ContractModel", "JSON", "JSONSchema", "Quantities", "SourceText", "Syntax",
                "Vocabularies", "YAML",
            ]),
        .testTarget(
            name: "TemplateProfilesTests",
            dependencies: [
                "Aggregation", "Quantities", "SourceText", "Syntax", "TemplateProfiles", "Workspace", "YAML",
            ]),
        .testTarget(
            name: "WorkspaceTests",
            dependencies: [
                "DiagnosticOutput", "Diagnostics", "Quantities", "SourceText", "Syntax", "Workspace", "YAML",
            ]),
        .testTarget(
            name: "RulesTests",
            dependencies: ["DiagnosticOutput", "Diagnostics", "Quantities", "Rules", "SourceText", "Workspace"]),
        .testTarget(
            name: "DiagnosticsTests", dependencies: ["Diagnostics", "Quantities"], exclude: ["Goldens"]),
        .testTarget(
            name: "DiagnosticOutputTests",
            dependencies: ["DiagnosticOutput", "Diagnostics", "Quantities", "SourceText"], exclude: ["Goldens"]),
        .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark"]),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "Aggregation", "ContractModel", "Quantities", "Reports", "SourceText", "Syntax", "Vocabularies",
                "YAML",
            ],
            exclude: ["Goldens"]
        ),
    ]
)

for target in package.targets where target.type != .system && target.type != .plugin {
    let ours = target.type == .test ? settings : productSettings
    target.swiftSettings = ours + (target.swiftSettings ?? [])
}
