import Diagnostics
import SourceText
import Testing
import Workspace

/// One mistake put into correct contracts is found in every one of them: the silence of the corpus means something.
@Suite struct MutationTests {
    struct Mutation: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let code: Int
        /// File, the words that are replaced where they stand first, and by what.
        let file: String
        let words: String
        let replacement: String
    }

    private static let mutations = [
        Mutation(
            testDescription: "unit of the inventory", code: 416, file: "inventories/start.yaml",
            words: "unit: t CO2e/a", replacement: "unit: kt CO2e/a"),
        Mutation(
            testDescription: "unit of the factor", code: 417, file: "inventories/start.yaml",
            words: "g CO2e/kWh", replacement: "kg CO2e/kWh"),
        Mutation(
            testDescription: "printed total", code: 401, file: "inventories/start.yaml",
            words: "    total: ", replacement: "    total: 9"),
        Mutation(
            testDescription: "unit of an effect", code: 418, file: "commitments/party-0.yaml",
            words: " t CO2e/a", replacement: " Mt CO2e/a"),
        Mutation(
            testDescription: "end of a measure", code: 502, file: "commitments/party-0.yaml",
            words: "    end: 20", replacement: "    end: 21"),
        Mutation(
            testDescription: "date of the signature", code: 507, file: "commitments/party-0.yaml",
            words: "date: 2026", replacement: "date: 2027"),
        Mutation(
            testDescription: "milestone without done", code: 508, file: "commitments/party-0.yaml",
            words: "done: 2025-12", replacement: "note: noch offen"),
        Mutation(
            testDescription: "withdrawn signature", code: 411, file: "commitments/party-1.yaml",
            words: "status: signed", replacement: "status: withdrawn"),
    ]

    @Test(arguments: mutations)
    func `a mistake in a correct contract is found`(mutation: Mutation) async throws {
        for seed in 0..<20 {
            var files = CorrectContract(seed: seed).files
            let text = try #require(files[mutation.file])
            let range = try #require(text.firstRange(of: mutation.words), "seed \(seed)")
            files[mutation.file] = text.replacingCharacters(in: range, with: mutation.replacement)
            let sources = files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
            let checked = await Workspace().check(sources, folder: "contract")
            #expect(checked.diagnostics.contains { $0.code.number == mutation.code }, "seed \(seed)")
        }
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
        self[..<range.lowerBound] + text + self[range.upperBound...]
    }
}
