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
        /// Words on the line where the mistake is found, and their file: by default where it was made.
        var foundAt: (file: String, words: String)?

        init(
            _ name: String, _ code: Int, _ file: String, _ words: String, _ replacement: String,
            foundAt: (file: String, words: String)? = nil
        ) {
            testDescription = name
            self.code = code
            self.file = file
            self.words = words
            self.replacement = replacement
            self.foundAt = foundAt
        }
    }

    private static let party = "commitments/party-0.yaml"
    private static let inventory = "inventories/start.yaml"

    private static let mutations = [
        Mutation(
            "merge conflict", 102, party, "  - id: forest", "<<<<<<< ours\n=======\n>>>>>>> theirs\n  - id: forest",
            foundAt: (party, "<<<<<<< ours")),
        Mutation("tab in the indentation", 104, party, "    cost:", "\tcost:"),
        Mutation("thousands dot", 120, party, "capex: 100000 EUR", "capex: 100.000 EUR"),
        Mutation("minus sign", 121, party, "          2030: ", "          2030: -"),
        Mutation("no-break space", 124, party, "100000 EUR", "100\u{A0}000 EUR"),
        Mutation("word for a missing figure", 125, party, "capex: 100000 EUR", "capex: tbd"),
        Mutation("misspelt key", 201, party, "    status: ", "    statsu: "),
        Mutation("misspelt status", 205, party, "    status: ongoing", "    status: ongoin"),
        Mutation("id twice", 301, party, "  - id: idea", "  - id: forest"),
        Mutation("unknown baseline", 303, "contract.yaml", "    baseline: ", "    baseline: no-"),
        Mutation(
            "unused organisation", 306, "organisations.yaml", "  - id: bank\n",
            "  - id: bench\n    name: Bench\n    type: bank\n  - id: bank\n",
            foundAt: ("organisations.yaml", "id: bench")),
        Mutation(
            "decision without effect", 308, "decisions.yaml", "party-1/advice", "party-1/idea",
            foundAt: ("commitments/party-1.yaml", "id: advice")),
        Mutation("printed total", 401, inventory, "    total: ", "    total: 9"),
        Mutation(
            "withdrawn signature", 411, "commitments/party-1.yaml", "  status: ", "  status: withdrawn #",
            foundAt: ("contract.yaml", "id: mission")),
        Mutation("unit of the inventory", 401, inventory, "unit: t CO2e/a", "unit: kt CO2e/a"),
        Mutation("unit of the factor", 417, inventory, "      factor: ", "      factor: 0.00"),
        Mutation("unit of an effect", 418, party, " t CO2e/a", " Mt CO2e/a"),
        Mutation("end before the start", 501, party, "    end: 20", "    end: 19"),
        Mutation("end after the target", 502, party, "    end: 20", "    end: 21"),
        Mutation("date of the signature", 507, party, "date: 2026", "date: 2027"),
        Mutation(
            "milestone without done", 508, party, "done: 2025-12", "note: offen", foundAt: (party, "due: 2026-01")),
        Mutation(
            "year of the inventory", 510, inventory, "year: ", "year: 2035 # ", foundAt: ("contract.yaml", "year: 2030")
        ),
        Mutation(
            "funding above the cost", 601, party, "instrument: own-budget\n        amount: 60.5 %",
            "instrument: own-budget\n        amount: 70.5 %",
            foundAt: (party, "instrument: loan\n        amount: 39.5 %")),
        Mutation(
            "payers below the cost", 603, party, "          amount: 60.5 %", "          amount: 50.5 %",
            foundAt: (party, "          amount: 39.5 %")),
        Mutation(
            "own funds above the payment", 611, party,
            "payer: city\n          amount: 60.5 %\n        - payer: citizens\n          amount: 39.5 %",
            "payer: city\n          amount: 39.5 %\n        - payer: citizens\n          amount: 60.5 %",
            foundAt: (party, "instrument: own-budget\n        amount: 60.5 %")),
        Mutation(
            "section without text", 702, "contract.yaml", "  outlook:", "  x_outlook:",
            foundAt: ("contract.yaml", "template: ")),
        Mutation(
            "measure without indicator", 705, party, "    indicators:\n      - trees\n", "",
            foundAt: (party, "id: forest")),
        Mutation(
            "possible for no reason", 706, party, "    missing:\n      - funding\n", "",
            foundAt: (party, "status: possible")),
        Mutation(
            "party that has not signed", 707, party, "  status: ", "  status: requested #",
            foundAt: ("contract.yaml", "id: musterstadt")),
        Mutation("contact without function", 709, party, "  position: ", "  position: Stadtwerke Muster GmbH #"),
        Mutation("private mailbox", 801, "contract.yaml", "klima@musterstadt.example", "klima.musterstadt@gmail.com"),
        Mutation("place-holder", 804, party, "    what: ", "    what: tbd #"),
        Mutation("legal form", 806, party, "limited-company", "cooperative"),
        Mutation(
            "order of the first keys", 901, party, "ccc: 1\nkind: commitment", "kind: commitment\nccc: 1",
            foundAt: (party, "kind: commitment")),
        Mutation("trailing space", 902, party, "measures:\n", "measures:  \n"),
        Mutation("mixed line ends", 903, party, "measures:\n", "measures:\r\n"),
    ]

    @Test(arguments: mutations)
    func `a mistake in a correct contract is found at its place`(mutation: Mutation) async throws {
        for seed in 0..<5 {
            var files = CorrectContract(seed: seed).files
            let text = try #require(files[mutation.file])
            let range = try #require(text.firstRange(of: mutation.words), "seed \(seed)")
            files[mutation.file] = text.replacingCharacters(in: range, with: mutation.replacement)
            let sources = files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
            let checked = await Workspace().check(sources, folder: "contract")
            let found = checked.diagnostics.filter { $0.code.number == mutation.code }.map { finding in
                let source = sources[Int(finding.place.file.rawValue)]
                return "\(source.path):\(PositionIndex(source).position(at: finding.place.range.lower).line)"
            }
            #expect(found.contains(try mutation.place(in: files, before: range, text)), "seed \(seed): \(found)")
        }
    }
}

extension MutationTests.Mutation {
    /// File and line where the mistake is to be found, of the last line where the words have several.
    ///
    /// - Parameter range: where the words stood before they were replaced.
    fileprivate func place(in files: [String: String], before range: Range<String.Index>, _ old: String) throws
        -> String
    {
        guard let foundAt else { return Self.place(file, (old[..<range.lowerBound] + replacement)[...]) }
        let text = try #require(files[foundAt.file])
        let words = try #require(text.firstRange(of: foundAt.words), "\(foundAt.words)")
        return Self.place(foundAt.file, text[..<words.upperBound])
    }

    private static func place(_ file: String, _ before: Substring) -> String {
        let lines = before.utf8.count { $0 == 0x0A }
        return "\(file):\(before.utf8.last == 0x0A ? lines : lines + 1)"
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
        self[..<range.lowerBound] + text + self[range.upperBound...]
    }
}
