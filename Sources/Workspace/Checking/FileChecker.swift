import ContractModel
import Diagnostics
import JSONSchema
import Quantities
import Rules
import SourceText
import Syntax
import YAML

/// Reads one file and finds everything that is wrong with it alone: text, structure, figures, rules for documents.
struct FileChecker: Sendable {
    /// The schemas of the kinds.
    let schemas: SchemaSet
    /// The rules that are run, unless a comment in the file names others.
    let rules: RuleChoice
    /// Whether the files stand in a contract folder, where every YAML file must be a contract file.
    let isInContract: Bool
    /// Text of a Markdown file that a YAML file names, by the YAML file's path and the name.
    let textFile: @Sendable (_ yaml: String, _ name: String) -> String?

    func check(_ source: SourceFile, id: FileID) -> CheckedFile { check(source, id: id, isReread: false) }

    private func check(_ source: SourceFile, id: FileID, isReread: Bool) -> CheckedFile {
        var result = CheckedFile(source: source)
        let tree: SyntaxTree
        do throws(YAMLError) {
            let document = try YAMLReader.read(source)
            tree = document.tree
            result.diagnostics =
                ProblemReader(source: source, file: id).diagnostics(document.problems)
                + MisdecodedText(source: source, file: id).diagnostics()
        } catch {
            result.isOurs = isInContract || Self.looksLikeOurs(source)
            readOn(source, error, id, &result)
            return result
        }
        result.suppressions = SuppressionComment.all(in: tree)
        switch FileIdentity(tree, isInContract: isInContract) {
        case .foreign:
            result.isOurs = false
            result.diagnostics = []
        case .wrong(let fact, let range):
            result.diagnostics.append(Diagnostic(fact, at: SourcePlace(file: id, range: range)))
        case .document(let kind):
            let repairable = decode(tree, kind, id, &result)
            if !isReread { reread(repairable, id, &result) }
        }
        result.diagnostics.sort()
        return result
    }

    /// Finds what else is wrong in a file with a slip, as if the slip were repaired.
    private func readOn(_ source: SourceFile, _ error: YAMLError, _ id: FileID, _ result: inout CheckedFile) {
        guard result.isOurs else {
            result.diagnostics = [Self.diagnostic(error, source, id)]
            return
        }
        let reading = ReadingOn(source, error) { Self.diagnostic($0, $1, id) }
        result.diagnostics = reading.slips
        guard let text = reading.text else { return }
        let repaired = check(text.source, id: id)
        let all = repaired.diagnostics.map(text.original)
        guard let findings = reading.findings(all) else { return }
        result.diagnostics = (reading.slips(explainedBy: all) + findings).sorted()
        result.suppressions = repaired.suppressions.map { $0.moved(text.original) }
        result.isReadToEnd = repaired.isReadToEnd
    }

    /// Finds what else is wrong in a file of which some lines certainly are meant otherwise, as if they were written so.
    private func reread(_ repairable: [RepairableFinding], _ id: FileID, _ result: inout CheckedFile) {
        let edits = repairable.flatMap(\.repair)
        guard !edits.isEmpty, edits.count <= RepairableFinding.limit else { return }
        var text = RepairedText(result.source)
        for edit in edits.sorted(by: { $0.place > $1.place }) { text.apply(TextRepair(edit.place.range, edit.text)) }
        let repaired = check(text.source, id: id, isReread: true)
        guard repaired.isReadToEnd else { return }
        let known = repairable.map(\.finding).filter(result.diagnostics.contains)
        let places = Set(known.map(\.place))
        result.diagnostics =
            known + repaired.diagnostics.map(text.original).filter { !places.contains($0.place) }
    }

    /// Takes what a file says, and finds what is wrong with it; gives the findings after whose repair more can be read.
    private func decode(
        _ tree: SyntaxTree, _ kind: DocumentKind, _ id: FileID, _ result: inout CheckedFile
    ) -> [RepairableFinding] {
        let path = tree.source.path
        var decoder = DocumentDecoder(tree) { textFile(path, $0) }
        let document = decoder.document(of: kind, file: id)
        let figures = decoder.figureFindings.map { finding in
            let problem = AbsenceWords(.embedded).explained(finding.problem, in: finding.text)
            return Diagnostic(
                .reading(.figure(finding.text, problem, units: finding.units)),
                at: SourcePlace(file: id, range: finding.range), fix: Self.fix(finding, id, tree))
        }
        let texts = decoder.missingTextFiles.map {
            Diagnostic(.reading(.missingTextFile($0.value)), at: SourcePlace(file: id, range: $0.range))
        }
        let dates = ImpossibleDates(tree: tree, file: id).diagnostics().filter { date in
            !figures.contains { $0.place.range.overlaps(date.place.range) }
        }
        // What a figure's own finding says better, or YAML has said already, is not said again.
        let said = (figures + dates + result.diagnostics).map(\.place.range)
        let found = schemas.findings(in: tree, kind: kind, file: id, besides: said)
        guard found.otherKind == nil else {
            result.diagnostics += found.diagnostics
            return []
        }
        let violations = found.diagnostics
        result.diagnostics += figures + dates + texts
        result.diagnostics += violations.filter { violation in !said.contains { $0.overlaps(violation.place.range) } }
        // Nor what other programs make of a text that is refused here.
        let refused = result.diagnostics.map(\.place.range)
        result.diagnostics += PlainWordCheck(tree: tree, file: id).diagnostics().filter { finding in
            !refused.contains { $0.overlaps(finding.place.range) }
        }
        if case .contract(let content) = document.content {
            result.diagnostics += ContractFileCheck(contract: content, file: id).diagnostics()
        }
        // Where a field stands twice, nobody knows what the figures beside it belong to.
        if !result.diagnostics.contains(where: { $0.code == .duplicateKey }) {
            result.diagnostics += rules.set(with: result.suppressions)
                .findings(in: document, ofContract: isInContract)
        }
        result.diagnostics += StyleCheck(tree: tree, file: id).diagnostics()
        result.isReadToEnd = true
        result.document = document
        result.tree = tree
        return found.repairable
    }

    /// A figure with only one possible meaning can be repaired where the text stands as it is in the source.
    private static func fix(_ finding: FigureFinding, _ id: FileID, _ tree: SyntaxTree) -> [Edit] {
        guard finding.problem.isCertain, tree.source.text(finding.range) == finding.text else { return [] }
        return [Edit(at: SourcePlace(file: id, range: finding.range), text: finding.problem.readings[0])]
    }

    static func diagnostic(_ error: YAMLError, _ source: SourceFile, _ id: FileID) -> Diagnostic {
        let index = PositionIndex(source)
        let labels = error.label.map { [Label($0.fact, at: SourcePlace(file: id, range: $0.range))] }
        return Diagnostic(
            .reading(ReadingFact(error, in: index)), at: SourcePlace(file: id, range: error.range),
            labels: labels ?? [])
    }

    /// Whether a text that is no YAML begins like a contract file: a hook must not judge foreign files.
    private static func looksLikeOurs(_ source: SourceFile) -> Bool {
        // Text in UTF-16 that begins like a contract file is ASCII with a zero beside each byte.
        let isUTF16 = source.bytes.starts(with: [0xFF, 0xFE]) || source.bytes.starts(with: [0xFE, 0xFF])
        let start = isUTF16 ? source.bytes.prefix(4096).dropFirst(2).filter { $0 != 0 }[...] : source.bytes.prefix(4096)
        return start.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).contains { line in
            let content = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
            return content.starts(with: "ccc:".utf8) || content.starts(with: "> ccc:".utf8)
        }
    }
}
