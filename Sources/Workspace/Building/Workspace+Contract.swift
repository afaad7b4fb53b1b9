package import Aggregation
package import Consolidation
import JSON
package import SourceText
import Syntax

extension Workspace {
    /// Why a JSON file cannot be rendered.
    package enum ConsolidatedFailure: Error, Sendable {
        case file(FileError)
        /// The text is no JSON; the place is that of the first mistake.
        case notJSON(path: String, SourcePosition)
        case content(path: String, ConsolidatedReader.Failure)
    }

    /// A contract that was read back from `contract.json`.
    package func contract(consolidatedAt path: String) throws(ConsolidatedFailure) -> Contract {
        let source: SourceFile
        do throws(FileError) {
            source = SourceFile(path: path, bytes: try FileSystem.contents(of: path, limit: JSONLimits.standard.size))
        } catch {
            throw .file(error)
        }
        let json: SyntaxTree
        do throws(JSONError) {
            json = try JSONReader.read(source)
        } catch {
            throw .notJSON(path: path, PositionIndex(source).position(at: error.range.lower))
        }
        do throws(ConsolidatedReader.Failure) {
            let trees = try ConsolidatedReader(json).documents().map(\.tree)
            guard let contract = merged(trees) else { throw .notConsolidated }
            return contract
        } catch {
            throw .content(path: path, error)
        }
    }

    /// The text of `contract.json`; nil without a contract.
    package func consolidated(
        _ checked: CheckedContract, folder: String, version: String, isDraft: Bool, isAnonymous: Bool
    ) -> String? {
        guard let contract = checked.contract else { return nil }
        let trees = checked.files.filter { $0.document != nil }.compactMap(\.tree)
        let writer = ConsolidatedWriter(
            contract, trees: trees, version: version, isDraft: isDraft, isAnonymous: isAnonymous
        ) { yaml, name in TextFiles(folder: folder).text(name, beside: yaml) }
        return writer.text()
    }
}
