import Aggregation
import ContractModel
import Quantities
import SourceText
import Vocabularies

extension ReportBuilder {
    /// Existing policies, plans and programmes.
    mutating func programmesSection() -> Section? {
        guard !contract.programmes.isEmpty else { return section("programmes", words.programmesTitle, []) }
        let rows = contract.programmes.map { item -> [Line] in
            let programme = item.programme
            let id = programme.id.value
            let title = text(programme.title) ?? id
            let counting = programme.countsIn?.value ?? .nothing
            return [
                [.target(title, anchor: "programme-" + id)] + (programme.url.map { [.lineBreak, web($0)] } ?? []),
                [.text(label(programme.type?.value, of: "programme-types") ?? "")],
                [.text(label(programme.level?.value, of: "programme-levels") ?? "")],
                [.text([programme.description, programme.relevance].compactMap(text).joined(separator: " "))],
                [.text(text(programme.needForAction) ?? "")],
                [.text(label(counting.rawValue, of: "counts-in") ?? "")],
            ]
        }
        var blocks: [Block] = [
            .statement([.text(words.programmesSentence(contract.programmes.count))]),
            .table(
                Table(
                    caption: words.programmesCaption,
                    columns: [
                        words.programmeWord, words.type, words.programmeLevel, words.relevance, words.needForAction,
                        words.countsIn,
                    ].map { .init(title: $0) },
                    rows: rows)),
        ]
        for item in contract.programmes {
            guard let table = measuresTable(item.measures, text(item.programme.title) ?? item.programme.id.value) else {
                continue
            }
            blocks.append(.table(table))
        }
        return section("programmes", words.programmesTitle, blocks)
    }

    /// Priorities, peer cities, networks and the boundary.
    func contextSection() -> Section? {
        let document = contract.document
        var blocks: [Block] = []
        if !document.priorities.isEmpty {
            blocks.append(.heading(words.priorities, anchor: nil))
            blocks.append(
                .list(
                    document.priorities.map { priority in
                        let about = text(priority.description).map { [Inline.text(": " + $0)] } ?? []
                        return [.text(text(priority.title) ?? priority.id.value)] + about
                    }))
        }
        if !document.peerCities.isEmpty {
            blocks.append(.heading(words.peerCities, anchor: nil))
            blocks.append(.table(peerTable()))
        }
        if !document.networks.isEmpty {
            blocks.append(.heading(words.networks, anchor: nil))
            blocks.append(.table(networkTable()))
        }
        if let boundary = document.boundary {
            blocks.append(.heading(words.boundary, anchor: nil))
            blocks += boundaryBlocks(boundary)
        }
        return section("context", words.contextTitle, blocks)
    }

    private func peerTable() -> Table {
        Table(
            caption: words.peerCities,
            columns: [words.city, words.role, words.since, words.remark].map { .init(title: $0) },
            rows: contract.document.peerCities.map { city in
                let name = [text(city.name), city.country].compactMap(\.self).joined(separator: ", ")
                return [
                    [.text(name)], [.text(label(city.role?.value, of: "peer-roles") ?? "")],
                    [.text(date(city.since) ?? "")], remarkLine(city.note, city.url),
                ]
            })
    }

    private func networkTable() -> Table {
        Table(
            caption: words.networks,
            columns: [words.network, words.role, words.since, words.remark].map { .init(title: $0) },
            rows: contract.document.networks.map { network in
                [
                    [.text(text(network.name) ?? "")], [.text(text(network.role) ?? "")],
                    [.text(date(network.since) ?? "")], remarkLine(network.note, network.url),
                ]
            })
    }

    private func remarkLine(_ note: LocalizedText?, _ url: String?) -> Line {
        let note = text(note).map { [Inline.text($0)] } ?? []
        guard let url else { return note }
        return note + (note.isEmpty ? [] : [.lineBreak]) + [web(url)]
    }

    private func boundaryBlocks(_ boundary: Boundary) -> [Block] {
        var blocks: [Block] = []
        if let area = label(boundary.area?.value, of: "boundary-areas") {
            blocks.append(.paragraph([.text(words.boundarySentence(area))]))
        }
        for (title, areas) in [(words.excluded, boundary.excluded), (words.additional, boundary.additional)] {
            guard !areas.isEmpty else { continue }
            blocks.append(
                .list(
                    areas.map { area in
                        let about = [text(area.reason), area.neutralBy.map(words.neutralBy)].compactMap(\.self)
                        let name = "\(title): \(text(area.name) ?? "")"
                        return [.text(about.isEmpty ? name : name + " – " + about.joined(separator: "; "))]
                    }))
        }
        if let description = text(boundary.description) { blocks.append(.prose(description)) }
        return blocks
    }

    // The city's own texts

    /// Sections of the contract whose text stands with a section of the report.
    private static var places: [String: String] {
        [
            "inventory-assessment": "emissions", "emissions-gap": "gap", "policies-assessment": "programmes",
            "residual-emissions": "plan",
        ]
    }

    /// The city's texts for a section of the report.
    func prose(for anchor: String) -> [Block] {
        contract.document.sections.filter { Self.places[$0.id.value] == anchor }
            .compactMap { text($0.text) }.map { .prose($0) }
    }

    /// Texts of the city that belong to no other section.
    func textsSection() -> Section? {
        let blocks = contract.document.sections.filter { Self.places[$0.id.value] == nil }.flatMap { item -> [Block] in
            let id = item.id.value
            let title = id.replacing("-", with: " ")
            let heading = Block.heading(title.prefix(1).uppercased() + title.dropFirst(), anchor: "text-" + id)
            return text(item.text).map { [heading, .prose($0)] } ?? []
        }
        return section("texts", words.textsTitle, blocks)
    }

    // Decisions

    /// What the coordinator has settled.
    func decisionsSection() -> Section? {
        let rows = contract.decisions.map { item -> [Line] in
            let decision = item.decision
            let place = place(.init(file: item.file, range: decision.range)).map { [$0] } ?? []
            return [
                decisionText(decision.kind), [.text(text(decision.reason) ?? "")], [.text(date(decision.date) ?? "")],
                [.text(text(decision.by) ?? "")], place,
            ]
        }
        guard !rows.isEmpty else { return section("decisions", words.decisionsTitle, []) }
        return section(
            "decisions", words.decisionsTitle,
            [
                .table(
                    Table(
                        caption: words.decisionsTitle,
                        columns: [words.decision, words.reasonWord, words.date, words.decidedBy, words.place].map {
                            .init(title: $0)
                        },
                        rows: rows))
            ])
    }

    private func decisionText(_ kind: Decision.Kind) -> Line {
        func links(_ ids: [Sourced<String>]) -> Line {
            Line(ids.map { [measure(reference: $0.value)] }.joined(separator: [.text(", ")]))
        }
        return switch kind {
        case .same(let keep, let drop):
            [.text(words.decidedSame + " "), measure(reference: keep.value), .text(" \(words.insteadOf) ")]
                + links(drop)
        case .partOf(let whole, let parts):
            links(parts) + [.text(" \(words.decidedPartOf) "), measure(reference: whole.value)]
        case .accept(let code, let at):
            [.text(words.decidedAccept(code.value))]
                + (options.profile == .anonymised ? [] : at.map { [.text(" "), .place($0.value)] } ?? [])
        }
    }

    private func measure(reference id: String) -> Inline {
        measureIndex[id].map { measure($0) } ?? .text(options.profile == .anonymised ? words.unnamedMeasure : id)
    }
}
