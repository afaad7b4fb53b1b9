import Diagnostics
import JSON
import Quantities
import SourceText

/// All findings for programs; described by `schema/findings.schema.json`.
struct JSONRenderer {
    private let context: Rendering

    init(_ context: Rendering) {
        self.context = context
    }

    func render() -> String {
        let summary = Summary(context.findings)
        let document: JSONValue = [
            "ccc_findings": 1,
            "language": .string(context.options.language.rawValue),
            "summary": [
                "errors": .number(summary.errors),
                "warnings": .number(summary.warnings),
                "advice": .number(summary.advice),
                "files_with_findings": .number(summary.filesWithFindings),
                "files_checked": .number(summary.filesChecked),
            ],
            "notes": .array(
                context.findings.notes.map {
                    ["name": .string($0.name), "message": .string(context.text(.noteText($0)))]
                }),
            "findings": .array(context.findings.diagnostics.map(finding)),
        ]
        return document.text
    }

    private func finding(_ diagnostic: Diagnostic) -> JSONValue {
        let head: JSONValue = [
            "code": "\(diagnostic.code)",
            "name": .string(diagnostic.code.name),
            "severity": .string(diagnostic.severity.rawValue),
            "message": .string(context.message(diagnostic)),
        ]
        let labels = diagnostic.labels.prefix(Rendering.LabelLimit.program).map { label in
            place(label.place).adding("message", .string(context.label(label)))
        }
        let fix = diagnostic.fix.map { place($0.place).adding("text", .string($0.text)) }
        return head.adding("help", context.help(diagnostic).map(JSONValue.string))
            .adding("path", .string(context.findings.file(diagnostic.place.file).path))
            .adding("range", range(diagnostic.place))
            .adding("labels", .array(labels))
            .adding("fix", .array(fix))
            .adding("impact", context.impact(diagnostic).map(impact))
            .adding("stakeholder", context.context(of: diagnostic).recipient?.stakeholderID.map(JSONValue.string))
    }

    private func impact(_ impact: Impact) -> JSONValue {
        let head: JSONValue =
            switch impact.basis {
            case .changes: ["basis": "changes"]
            case .standsIn(let whole): ["basis": "stands-in", "whole": .string(whole.rawValue)]
            }
        let money = [impact.money].compactMap(\.self) + impact.otherMoney
        return head.adding("emissions", impact.emissions.map { .literal($0.normalized.description) })
            .adding(
                "money",
                money.isEmpty
                    ? nil
                    : .array(
                        money.map {
                            [
                                "amount": .literal($0.amount.normalized.description),
                                "currency": .string($0.currency.code),
                            ]
                        })
            )
            .adding("completeness", impact.completeness.map { ["points": .number($0.count), "of": .number($0.total)] })
    }

    private func place(_ place: SourcePlace) -> JSONValue {
        ["path": .string(context.findings.file(place.file).path), "range": range(place)]
    }

    private func range(_ place: SourcePlace) -> JSONValue {
        let (start, end) = context.positions(of: place)
        return [
            "start": ["line": .number(start.line), "column": .number(start.column)],
            "end": ["line": .number(end.line), "column": .number(end.column)],
        ]
    }
}
