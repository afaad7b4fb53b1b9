import Foundation
import Testing

/// A recorded text in `Goldens`; `RECORD=1` writes it anew and fails.
struct Golden {
    private let file: URL

    init(_ name: String, testFile: String = #filePath) {
        file = URL(filePath: testFile).deletingLastPathComponent().appending(path: "Goldens").appending(path: name)
    }

    func expect(_ text: String) throws {
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            if (try? String(contentsOf: file, encoding: .utf8)) == text { return }
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(file.lastPathComponent)")
            return
        }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        #expect(text == recorded, "\(file.lastPathComponent) differs; see it with RECORD=1 and git diff")
    }
}
