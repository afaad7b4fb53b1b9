import EmbeddedFiles
import SourceText
import Syntax
import TemplateProfiles
import YAML

extension TemplateShelf {
    private static let folder = "templates/profiles/"

    /// The templates inside the binary; only the one that a contract names is read.
    init(for id: String?) {
        let ids = EmbeddedFiles.paths(below: "templates/profiles").filter { $0.hasSuffix(".yaml") }.map {
            String($0.dropFirst(Self.folder.count).dropLast(".yaml".utf8.count))
        }
        let isKnown = id.map(ids.contains) ?? false
        self.init(ids: ids, profile: isKnown ? id.flatMap(Self.profile) : nil)
    }

    /// The names of the texts that the templates have, in the order of the newest.
    static let sections: [String] = {
        var seen: Set<String> = []
        return Self(for: nil).ids.reversed().compactMap(profile).flatMap(\.sections).filter { seen.insert($0).inserted }
    }()

    private static func profile(_ id: String) -> TemplateProfile? {
        let path = folder + id + ".yaml"
        guard let bytes = EmbeddedFiles.bytes(path) else { return nil }
        do {
            return TemplateProfileReader(try YAMLReader.read(SourceFile(path: path, bytes: bytes)).tree).profile()
        } catch {
            fatalError("the embedded file \(path) is no YAML: \(error)")
        }
    }
}
