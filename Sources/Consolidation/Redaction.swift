import Aggregation
import ContractModel
import SourceText
import Syntax

/// What `contract.json` leaves out so that it can be published: personal data, and the names of parties that want to
/// appear by type or in totals only (`publish`), or of all organisations.
///
/// Such an organisation gets an id that tells nothing, wherever an id or reference stands, and its file a path of that name.
package struct Redaction {
    private let pseudonyms: [String: String]
    private let paths: [String: String]
    private let isAnonymous: Bool

    /// Blocks, and the keys in them that name people (`x-personal` in the schema).
    package static let personalKeys: [String: Set<String>] = [
        "contact": ["name", "email", "phone"], "signature": ["name"],
    ]

    /// Keys of an organisation's own block that would tell which it is.
    private static let tellingKeys: Set<String> = ["name", "website", "description", "contact", "legal_form"]

    /// Keys whose values are ids or references.
    package static let referenceKeys: Set<String> = [
        "id", "owner", "partners", "funder", "payer", "signed_by", "part_of", "depends_on", "keep", "drop", "whole",
        "parts", "measure", "see", "at",
    ]

    /// - Parameter isAnonymous: whether no organisation at all may be named.
    init(_ contract: Contract, isAnonymous: Bool) {
        var pseudonyms: [String: String] = [:]
        var paths: [String: String] = [:]
        let publications = contract.publications
        for commitment in contract.commitments where isAnonymous || publications[commitment.party]?.choice != .name {
            let name = "party-\(pseudonyms.count + 1)"
            pseudonyms[commitment.id] = name
            if pseudonyms[commitment.party] == nil { pseudonyms[commitment.party] = name }
            paths[contract.sources[Int(commitment.file.rawValue)].path] = "\(name).yaml"
        }
        if isAnonymous {
            for id in contract.organisations.map(\.organisation.id.value) where pseudonyms[id] == nil {
                pseudonyms[id] = "organisation-\(pseudonyms.count + 1)"
            }
        }
        self.pseudonyms = pseudonyms
        self.paths = paths
        self.isAnonymous = isAnonymous
    }

    /// An id or `party/measure`, with the pseudonym of a party that has one.
    func reference(_ text: String) -> String {
        let head = text.prefix { $0 != "/" }
        guard let name = pseudonyms[String(head)] else { return paths[text] ?? text }
        return name + text.dropFirst(head.count)
    }

    /// The path of a file.
    func path(_ path: String) -> String { paths[path] ?? path }

    /// Whether an entry of a block in a file is left out.
    func leavesOut(_ key: String, inBlock block: String, ofFile path: String) -> Bool {
        if Self.personalKeys[block]?.contains(key) ?? false { return true }
        let isUnnamed = block == "stakeholder" && paths[path] != nil || block == "organisations" && isAnonymous
        return isUnnamed && Self.tellingKeys.contains(key)
    }

    /// The text of a scalar under a key.
    func text(_ text: String, underKey key: String) -> String {
        Self.referenceKeys.contains(key) ? reference(text) : text
    }
}
