import Foundation

// Runs programs in turn, so that noise of the machine meets all of them, and prints medians of their wall times.
// Usage: measure CCC [PARTIES] [ROUNDS]

struct Run {
    let name: String
    let program: URL
    let arguments: [String]

    /// Wall time in milliseconds. Not by `Process`, which looks every 50 ms whether its child has ended.
    func time() throws -> Double {
        var words: [UnsafeMutablePointer<CChar>?] = ([program.path(percentEncoded: false)] + arguments).map {
            strdup($0) as UnsafeMutablePointer<CChar>?
        }
        words.append(nil)
        defer { for word in words { free(word) } }
        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
        #else
            var actions: posix_spawn_file_actions_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var child: pid_t = 0
        var status: Int32 = 0
        let start = DispatchTime.now().uptimeNanoseconds
        guard posix_spawn(&child, program.path(percentEncoded: false), &actions, nil, words, environ) == 0 else {
            throw Failure(name: name, status: -1)
        }
        waitpid(child, &status, 0)
        let end = DispatchTime.now().uptimeNanoseconds
        // The exit status stands in the second byte: 1 is for findings.
        guard status >> 8 & 0xFF < 2, status & 0x7F == 0 else { throw Failure(name: name, status: status) }
        return Double(end - start) / 1e6
    }
}

struct Failure: Error {
    let name: String
    let status: Int32
}

func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

func medians(_ runs: [Run], rounds: Int) throws -> [(name: String, median: Double, least: Double)] {
    var times = [[Double]](repeating: [], count: runs.count)
    for _ in 0..<rounds {
        for (index, run) in runs.enumerated() { times[index].append(try run.time()) }
    }
    return zip(runs, times).map { run, times in
        let sorted = times.sorted()
        return (run.name, sorted[sorted.count / 2], sorted[0])
    }
}

func show(_ title: String, _ results: [(name: String, median: Double, least: Double)]) {
    print(title)
    for result in results {
        print("  \(result.name): median \(rounded(result.median)) ms, least \(rounded(result.least)) ms")
    }
}

let arguments = CommandLine.arguments
guard arguments.count > 1 else {
    FileHandle.standardError.write(Data("usage: measure CCC [PARTIES] [ROUNDS]\n".utf8))
    exit(2)
}
let ccc = URL(filePath: arguments[1])
let parties = arguments.count > 2 ? Int(arguments[2]) ?? 2000 : 2000
let rounds = arguments.count > 3 ? Int(arguments[3]) ?? 15 : 15
let baseline = URL(filePath: arguments[0]).deletingLastPathComponent().appending(path: "baseline")
let scratch = FileManager.default.temporaryDirectory.appending(
    path: "ccc-benchmark-\(ProcessInfo.processInfo.processIdentifier)")
defer { try? FileManager.default.removeItem(at: scratch) }

let corpus = try Corpus(folder: scratch.appending(path: "contract"), parties: parties)
let list = scratch.appending(path: "list.txt")
let alone = scratch.appending(path: "alone.yaml")
let foreign = scratch.appending(path: "foreign.yaml")
try Data(corpus.files.map { $0.path(percentEncoded: false) + "\n" }.joined().utf8).write(to: list)
try FileManager.default.copyItem(at: corpus.files[2], to: alone)
try Data("a: 1\n".utf8).write(to: foreign)
let path = { (url: URL) in url.path(percentEncoded: false) }

print("\(corpus.files.count) files, \(corpus.bytes) bytes, \(rounds) rounds")
show(
    "a contract folder",
    try medians(
        [
            Run(name: "C, libyaml's event loop", program: baseline, arguments: [path(list)]),
            Run(
                name: "ccc validate", program: ccc, arguments: ["validate", "--format", "concise", path(corpus.folder)]),
        ], rounds: rounds))
show(
    "one file",
    try medians(
        [
            Run(name: "ccc --version", program: ccc, arguments: ["--version"]),
            Run(name: "ccc validate, file of another format", program: ccc, arguments: ["validate", path(foreign)]),
            Run(name: "ccc validate", program: ccc, arguments: ["validate", path(alone)]),
        ], rounds: rounds * 3))
let schemaTimes = SchemaTimes(rounds: rounds * 3)
show("compiling one schema, in one process", try schemaTimes.compilation())
show("\(parties) files, in one process", try schemaTimes.validation(of: Array(corpus.files.dropFirst(2))))
