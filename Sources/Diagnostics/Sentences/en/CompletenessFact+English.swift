import Quantities

extension CompletenessFact {
    var english: Sentence {
        switch self {
        case .unknownTemplate(let id, let suggestion?, _):
            Sentence(
                "template \(quoted: id) does not exist", help: "did you mean \(quoted: suggestion)?",
                label: "no such template")
        case .unknownTemplate(let id, nil, let known):
            Sentence(
                "template \(quoted: id) does not exist", help: "write \(oneOf: known), or leave `template` out",
                label: "no such template")
        case .modulesWithoutContent(let part, let modules, let count):
            Self.englishModules(part, modules, count)
        case .tooFewPriorities(let count, let minimum):
            Sentence(
                "\(count) strategic \(count == 1 ? "priority" : "priorities"), the template asks for at least \(minimum)",
                help: "add the others under `priorities`", label: "\(count) of at least \(minimum)")
        case .sectorsWithoutMeasure(let sectors):
            Sentence(
                "no measure has an effect in \(all: sectors)",
                help: "add measures with an effect there, or say in the contract why there are none",
                label: "this target's inventory has rows without a measure")
        case .incompleteMeasure(let id, let missing):
            Sentence(
                "\(quoted: id) counts but lacks \(missing.map(\.english).joined(separator: ", "))",
                help: "add what is known; a figure that is not known is a word: `not-estimated` or `pending`",
                label: "lacks \(missing.map(\.english).joined(separator: ", "))")
        case .possibleWithoutMissing(let id):
            Sentence(
                "possible measure \(quoted: id) does not say what is missing",
                help: "write under `missing` what it waits for, such as `funding`, `space` or `partners`",
                label: "possible, and what is missing?")
        case .unsignedCommitments(let ids):
            Sentence(
                "\(ids.count) \(ids.count == 1 ? "commitment is" : "commitments are") not signed: \(list: ids)",
                help: "ask for the signatures; until then their measures are shown as announced and not added",
                label: "not signed by all parties")
        case .commitmentWithoutMeasures(let id, let level):
            Sentence(
                "\(quoted: id) has no measures, level \(quoted: level) expects some",
                help: "add its measures, choose another level, or write `expects_measures: false` at the level",
                label: "expects measures")
        case .unknownSection(let id, let suggestion):
            Sentence(
                "\(quoted: id) is no section of the template", help: "did you mean \(quoted: suggestion)?",
                label: "fills no module")
        case .contactWithoutFunction(let name):
            Sentence(
                "\(quoted: name) is the organisation itself, not whom to ask there",
                help: "write the function or the department, such as head of the climate office",
                label: "name of the organisation")
        }
    }

    private static func englishModules(_ part: Part, _ modules: [Module], _ count: Int) -> Sentence {
        let title = part.title[.en] ?? ""
        let names = modules.map { $0.name(in: .en, isShort: modules.count > 3) }
        let sections = modules.compactMap(\.section)
        let help: Prose =
            sections.isEmpty
            ? "add the files and figures that these modules are made of"
            : "add figures or files, or text under `sections`: \(list: sections)"
        return Sentence(
            "\(quoted: title) has no content for \(modules.count) of \(count) modules: \(list: names, limit: 16)",
            help: help, label: "template of the contract")
    }
}

extension CompletenessFact.Element {
    fileprivate var english: String {
        switch self {
        case .effect: "effect in t CO2e"
        case .cost: "cost"
        case .responsible: "responsible organisation"
        case .indicator: "indicator"
        }
    }
}
