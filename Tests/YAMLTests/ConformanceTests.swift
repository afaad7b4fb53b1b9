import SourceText
import Testing
import YAML

@Suite struct ConformanceTests {
    /// Without the suite there is nothing to compare with; `shared/conformance/README.md` says how to get it.
    @Test(
        .enabled(
            if: TestSuite.folder != nil, "the official YAML suite is not beside the checkout nor in CCC_CONFORMANCE"),
        arguments: TestSuite.cases)
    func readsAsTheSuiteSays(_ text: TestSuite.Case) {
        let difference = difference(text)
        if let reason = skips[text.name] {
            #expect(difference != nil, "reads as the suite says now, so it is no longer skipped: \(reason)")
        } else {
            #expect(difference == nil, "\(difference ?? "")")
        }
    }

    private func difference(_ text: TestSuite.Case) -> String? {
        do {
            let documents = try YAMLReader.documents(of: SourceFile(path: "in.yaml", bytes: text.input))
            let found = documents.flatMap { EventLines.lines(of: $0.tree) }
            if text.isError { return "must be refused, was read as \(found)" }
            let expected = EventLines.lines(ofSuite: text.events)
            return found == expected ? nil : "\(found) instead of \(expected)"
        } catch {
            return text.isError ? nil : "refused: \(error)"
        }
    }
}
