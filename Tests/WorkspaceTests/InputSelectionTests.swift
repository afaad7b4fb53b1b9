import Testing
import Workspace

/// Which files of a folder are read, and what is said of those that are not.
@Suite struct InputSelectionTests {
    @Test func `files with a wrong ending are named`() throws {
        let folder = try Self.folder()
        let group = try #require(try InputSelection(paths: [folder.path("contract")]).groups.first)
        #expect(group.files == ["a.YAML", "b.Yml", "contract.yaml"])
        #expect(group.misnamedFiles == ["c.txt", "d.yaml.txt"])
    }

    @Test func `they are not named for one file`() throws {
        let folder = try Self.folder()
        let group = try #require(try InputSelection(paths: [folder.path("contract/a.YAML")]).groups.first)
        #expect(group.misnamedFiles == [])
    }

    @Test func `a contract of another name is found`() throws {
        let folder = try TemporaryFolder()
        try folder.write("ccc: 1\nkind: commitment\n", to: "city/a.yaml")
        try folder.write("ccc: 1\nkind: contract # ours\n", to: "city/vertrag.yaml")
        let path = folder.path("city")
        #expect(throws: InputSelection.Failure.noContract(folder: path, likely: "vertrag.yaml")) {
            try InputSelection(paths: [path])
        }
    }

    private static func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in ["contract.yaml", "a.YAML", "b.Yml", "c.txt", "d.yaml.txt"] {
            try folder.write("ccc: 1\n", to: "contract/" + name)
        }
        try folder.write("cccc: 1\n", to: "contract/e.txt")
        try folder.write("ccc: 1\n", to: "contract/f.md")
        return folder
    }
}
