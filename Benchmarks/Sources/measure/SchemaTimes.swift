import EventLoop
import Foundation
import JSON
import JSONSchema
import SourceText
import Syntax
import YAML

/// How long the schemas take within one process: to compile one of them, and to validate with one.
struct SchemaTimes {
    private static let kinds = ["contract", "inventory", "organisations", "commitment", "programmes", "decisions"]
    private static let base = "https://ccc.example/schema/1/"

    let rounds: Int

    /// Compiling the schema of each kind from its text: reading, finding names, compiling.
    func compilation() throws -> [(name: String, median: Double, least: Double)] {
        let common = try Self.source("common")
        var works: [(name: String, work: () throws -> Void)] = [
            ("reading what all share, once", { _ = try JSONReader.read(common) })
        ]
        let shared = try JSONReader.read(common)
        for kind in Self.kinds {
            let source = try Self.source(kind)
            works.append((kind, { _ = try Self.compiled(kind, source, shared) }))
        }
        return try times(works)
    }

    /// Reading files and validating them, beside libyaml's event loop over the same bytes.
    func validation(of files: [URL]) throws -> [(name: String, median: Double, least: Double)] {
        let sources = try files.map { SourceFile(path: $0.lastPathComponent, bytes: Array(try Data(contentsOf: $0))) }
        let trees = try sources.map { try YAMLReader.read($0).tree }
        let schema = try Self.compiled(
            "commitment", Self.source("commitment"), JSONReader.read(Self.source("common")))
        let options = ValidationOptions(plainScalarsAreText: true)
        guard trees.allSatisfy({ schema.isValid($0, options: options) }) else { throw NotValid() }
        return try times([
            (
                "C, libyaml's event loop",
                { for source in sources where Self.events(of: source) < 0 { throw NotValid() } }
            ),
            ("reading", { for source in sources { _ = try YAMLReader.read(source) } }),
            (
                "reading and validating",
                { for source in sources { _ = schema.validate(try YAMLReader.read(source).tree, options: options) } }
            ),
        ])
    }

    private struct NotValid: Error {}

    private static func events(of source: SourceFile) -> Int {
        source.bytes.withUnsafeBufferPointer { events_of($0.baseAddress, $0.count) }
    }

    /// The text of a schema as the binary carries it.
    private static func source(_ name: String) throws -> SourceFile {
        let file = URL(filePath: #filePath).appending(path: "../../../../schema/\(name).schema.json")
            .standardizedFileURL
        return SourceFile(path: name, text: withoutSentences(try String(contentsOf: file, encoding: .utf8)))
    }

    /// As `SchemaSet` does it.
    private static func compiled(_ kind: String, _ source: SourceFile, _ common: SyntaxTree) throws -> CompiledSchema {
        var library = SchemaLibrary()
        try library.add(JSONReader.read(source), uri: base + kind + ".schema.json")
        try library.add(common, uri: base + "common.schema.json")
        var options = SchemaCompiler.Options()
        options.trustsPatterns = true
        return try SchemaCompiler(library: library, options: options).compile(base + kind + ".schema.json")
    }

    private func times(
        _ works: [(name: String, work: () throws -> Void)]
    ) throws -> [(name: String, median: Double, least: Double)] {
        var times = [[Double]](repeating: [], count: works.count)
        for _ in 0..<rounds {
            for (index, work) in works.enumerated() {
                let start = Self.processorTime
                try work.work()
                times[index].append(Self.processorTime - start)
            }
        }
        return zip(works, times).map { work, times in
            let sorted = times.sorted()
            return (work.name, sorted[sorted.count / 2], sorted[0])
        }
    }

    /// Milliseconds that this process has had a processor: other programs do not count.
    private static var processorTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }
}
