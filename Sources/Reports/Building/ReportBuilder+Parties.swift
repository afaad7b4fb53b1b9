import Aggregation
import ContractModel
import Quantities
import SourceText
import Vocabularies

extension ReportBuilder {
    /// Each party by type: who it is, what it commits to, its signature; then those without a commitment.
    mutating func partiesSection() -> Section? {
        guard !contract.organisations.isEmpty else { return section("parties", words.partiesTitle, []) }
        var blocks: [Block] = [
            .statement([.text(partiesSentence())]),
            .table(partiesTable()),
        ]
        var type: String?
        for (index, organisation) in contract.organisations.enumerated() where !organisation.commitments.isEmpty {
            guard parties.entries[index].isShown else { continue }
            let own = organisation.organisation.type?.value ?? "other"
            if own != type { blocks.append(.heading(label(own, of: "stakeholder-types") ?? own, anchor: nil)) }
            type = own
            blocks.append(.party(card(index)))
        }
        if let table = othersTable() {
            blocks.append(.heading(words.othersTitle, anchor: "others"))
            blocks.append(.table(table))
        }
        let hidden = parties.entries.count { !$0.isShown }
        if hidden > 0 { blocks.append(.paragraph([.text(words.hiddenParties(hidden))])) }
        return section("parties", words.partiesTitle, blocks)
    }

    /// How many parties have signed, are announced, or have withdrawn.
    func partiesSentence() -> String {
        let count = contract.countOfParties { _ in true }
        let signed = contract.countOfParties(where: \.isSigned)
        let withdrawn = count - contract.countOfParties { $0.signatureStatus != .withdrawn }
        return words.partiesSentence(count, signed: signed, announced: count - signed - withdrawn, withdrawn: withdrawn)
    }

    private func partiesTable() -> Table {
        let rows = contract.organisations.enumerated().compactMap { index, organisation -> [Line]? in
            let entry = parties.entries[index]
            let commitments = organisation.commitments.map { contract.commitments[$0] }
            guard !commitments.isEmpty, entry.isShown else { return nil }
            let type = label(organisation.organisation.type?.value, of: "stakeholder-types") ?? ""
            return [
                [.link(entry.label, anchor: entry.anchor)], [.text(type)], [.text(once(levels(commitments)))],
                [.text(once(commitments.map(signatureState)))],
                [.text(figures.count(commitments.reduce(0) { $0 + $1.measures.count }))],
            ]
        }
        return Table(
            caption: words.partiesCaption,
            columns: [
                .init(title: words.partyWord), .init(title: words.type), .init(title: words.level),
                .init(title: words.signature), .init(title: words.measuresWord, isFigure: true),
            ],
            rows: rows)
    }

    private func levels(_ commitments: [ContractCommitment]) -> [String] {
        commitments.compactMap { $0.document.level.map { levelTitle($0.value) } }
    }

    /// What several commitments of a party say, each word once.
    private func once(_ words: [String]) -> String {
        words.enumerated().filter { !words.prefix($0).contains($1) }.map(\.element).joined(separator: ", ")
    }

    private func levelTitle(_ id: String) -> String {
        contract.document.levels.first { $0.id.value == id }.flatMap { text($0.title) } ?? id
    }

    private func signatureState(_ commitment: ContractCommitment) -> String {
        label(commitment.signatureStatus?.rawValue, of: "signature-statuses") ?? words.noSignature
    }

    // One party

    private mutating func card(_ index: Int) -> PartyCard {
        let organisation = contract.organisations[index]
        let entry = parties.entries[index]
        let isNamed = entry.visibility == .named
        let commitments = organisation.commitments.map { contract.commitments[$0] }
        var facts = isNamed ? identity(organisation.organisation) : []
        for commitment in commitments { facts += self.facts(of: commitment, isNamed: isNamed) }
        var tables: [Table] = []
        for commitment in commitments {
            if let table = milestones(commitment) { tables.append(table) }
        }
        if let table = measuresTable(commitments.flatMap(\.measures), entry.label) { tables.append(table) }
        let summary = [
            label(organisation.organisation.type?.value, of: "stakeholder-types"),
            once(levels(commitments)), once(commitments.map(signatureState)),
            once(
                commitments.map {
                    $0.isSigned ? words.counts : $0.signatureStatus == .withdrawn ? words.countsNot : words.announced
                }),
        ].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
        let statements = isNamed ? commitments.compactMap { text($0.document.statement) } : []
        return PartyCard(
            anchor: entry.anchor, name: entry.label, summary: [.text(summary)],
            statement: statements.isEmpty ? nil : statements.joined(separator: "\n\n"), facts: facts, tables: tables,
            notes: isNamed ? commitments.compactMap { text($0.document.note) } : [],
            source: isNamed ? partySource(organisation, commitments) : [])
    }

    private func partySource(_ organisation: ContractOrganisation, _ commitments: [ContractCommitment]) -> Line {
        let source = commitments.compactMap { text($0.document.source) }.first
        let place = place(SourcePlace(file: organisation.file, range: organisation.organisation.id.range))
        return sourceLine(source, place)
    }

    /// A source's words and its place.
    func sourceLine(_ source: String?, _ place: Inline?) -> Line {
        var line: Line = source.map { [.text($0)] } ?? []
        guard let place else { return line }
        if !line.isEmpty { line.append(.text(" · ")) }
        line.append(place)
        return line
    }

    private func identity(_ organisation: Organisation) -> [Fact] {
        let contact = organisation.contact
        let isInternal = options.profile == .internal
        let values: [(String, Line?)] = [
            (words.legalForm, organisation.legalForm.map { [.text(vocabularyText($0, "legal-forms"))] }),
            (
                words.levelOfOperation,
                label(organisation.levelOfOperation?.value, of: "levels-of-operation").map { [.text($0)] }
            ),
            (words.website, organisation.website.map { [web($0)] }),
            (words.description, text(organisation.description).map { [.text($0)] }),
            (words.contact, contactLine(contact)),
            (words.contactName, isInternal ? contact?.name.map { [.text($0.value)] } : nil),
            (words.email, isInternal ? contact?.email.map { [.web($0.value, address: "mailto:" + $0.value)] } : nil),
            (words.phone, isInternal ? contact?.phone.map { [.text($0.value)] } : nil),
        ]
        return values.compactMap { label, value in value.map { Fact(label: label, value: $0) } }
    }

    private func contactLine(_ contact: Contact?) -> Line? {
        let parts = [text(contact?.position), text(contact?.department)].compactMap(\.self)
        return parts.isEmpty ? nil : [.text(parts.joined(separator: ", "))]
    }

    /// A word of a vocabulary, or the author's own words.
    func vocabularyText(_ value: LocalizedText, _ vocabulary: String) -> String {
        let own = text(value) ?? ""
        return contract.vocabularies[vocabulary].entry(own)?.label[language] ?? own
    }

    private func facts(of commitment: ContractCommitment, isNamed: Bool) -> [Fact] {
        let document = commitment.document
        let signature = document.signature
        let isInternal = options.profile == .internal && isNamed
        let priorities = document.priorities.map { priorityTitle($0.value) }.joined(separator: ", ")
        let values: [(String, String?)] = [
            (words.commitmentTitle, isNamed ? text(document.title) : nil),
            (words.signature, signatureState(commitment)), (words.signedOn, date(signature?.date)),
            (words.position, text(signature?.position)),
            (words.signedBy, isInternal ? signature?.name?.value : nil),
            (words.signedOnBehalfBy, signature?.signedBy.map { party($0.value) }.map { [$0].plainText }),
            (words.signaturePlace, isNamed ? text(signature?.place) : nil),
            (words.signatureNote, isNamed ? text(signature?.note) : nil),
            (words.signedDocument, isInternal ? signature?.document?.value : nil),
            (words.priorities, priorities.isEmpty ? nil : priorities),
            (words.ownTarget, document.ownTarget.map(ownTarget)),
        ]
        return values.compactMap { label, value in value.map { Fact(label: label, value: [.text($0)]) } }
    }

    private func priorityTitle(_ id: String) -> String {
        contract.document.priorities.first { $0.id.value == id }.flatMap { text($0.title) } ?? id
    }

    private func ownTarget(_ target: OwnTarget) -> String {
        if let statement = text(target.statement) { return statement }
        let base = target.baselineYear.map { "\($0.value)" }
        let reduction = target.reduction.map { figures.line($0).plainText }
        let remaining = target.remaining.map { figures.line($0).plainText }
        return words.ownTarget(
            year: target.year?.value, reduction: reduction, base: base, remaining: remaining)
    }

    private func milestones(_ commitment: ContractCommitment) -> Table? {
        guard !commitment.document.milestones.isEmpty else { return nil }
        let rows = commitment.document.milestones.map { milestone -> [Line] in
            let done = date(milestone.done).map { words.done($0) } ?? ""
            return [[.text(date(milestone.due) ?? "")], [.text(text(milestone.what) ?? "")], [.text(done)]]
        }
        return Table(
            caption: words.milestones,
            columns: [.init(title: words.due), .init(title: words.what), .init(title: words.state)], rows: rows)
    }

    /// Measures of a party or a programme with their sums.
    mutating func measuresTable(_ indices: [Int], _ name: String) -> Table? {
        guard !indices.isEmpty else { return nil }
        let scale = moneyScale(of: indices)
        var sum = MeasureEffect()
        var cost = MoneySum()
        for index in indices where contract.measures[index].isCounted {
            sum.reduction.add(counted[index].reduction)
            sum.balance.add(counted[index].balance)
            if let money = moneyOfMeasure[index] { cost.add(contract.money.measures[money].cost) }
        }
        let rows = indices.map { index -> [Line] in
            let measure = contract.measures[index]
            return [
                [self.measure(index)], [.text(label(measure.measure.field?.value, of: "fields-of-action") ?? "")],
                [.text(label(measure.measure.status?.value.rawValue, of: "measure-statuses") ?? "")],
                effectLine(effects[index].reduction), effectLine(effects[index].balance), costLine(index, scale),
            ]
        }
        return Table(
            caption: words.measuresOf(name), unit: "\(words.tonnesPerYear), \(scale.unit)",
            columns: [
                .init(title: words.measureWord), .init(title: words.field), .init(title: words.status),
                .init(title: "\(words.reductions), \(words.tonnesPerYear)", isFigure: true),
                .init(title: "\(words.compensations), \(words.tonnesPerYear)", isFigure: true),
                .init(title: "\(words.cost), \(scale.unit)", isFigure: true),
            ],
            rows: rows,
            total: [
                [.text(words.countedTotal)], [.text("")], [.text("")],
                [tonnes("\(words.reductions), \(name)", sum.reduction)],
                [tonnes("\(words.compensations), \(name)", sum.balance)],
                [money("\(words.cost), \(name)", cost, scale)],
            ])
    }

    // Those without a commitment

    private func othersTable() -> Table? {
        let rows = contract.organisations.indices.compactMap { index -> [Line]? in
            let organisation = contract.organisations[index]
            guard organisation.commitments.isEmpty else { return nil }
            let entry = parties.entries[index]
            let type = label(organisation.organisation.type?.value, of: "stakeholder-types") ?? ""
            return [
                [.target(entry.label, anchor: entry.anchor)], [.text(type)],
                [.text(figures.count(organisation.owned.count))], [.text(figures.count(organisation.partnerOf.count))],
            ]
        }
        guard !rows.isEmpty else { return nil }
        return Table(
            caption: words.othersCaption,
            columns: [
                .init(title: words.organisation), .init(title: words.type),
                .init(title: words.ownerOf, isFigure: true), .init(title: words.partnerOf, isFigure: true),
            ],
            rows: rows)
    }
}
