import Testing
import Workspace

@Suite struct PathPatternTests {
    @Test(arguments: [
        ("archive/**", ["archive/a.yaml", "archive/x/y.yaml"], ["archive.yaml", "x/archive/a.yaml", "archive"]),
        ("archive/", ["archive/a.yaml", "archive/x/y.yaml"], ["x/archive/a.yaml", "archives/a.yaml"]),
        ("archive", ["archive/a.yaml", "x/archive/a.yaml", "archive"], ["archive.yaml"]),
        ("*.draft.yaml", ["a.draft.yaml", "x/y/b.draft.yaml"], ["a.yaml", "draft.yaml"]),
        ("**/old/*.yaml", ["old/a.yaml", "x/y/old/a.yaml"], ["old.yaml", "older/a.yaml"]),
        ("a/**/z.yaml", ["a/z.yaml", "a/b/c/z.yaml"], ["z.yaml", "a/b/z.yml", "b/a/z.yaml"]),
        ("./a/?.yaml", ["a/b.yaml", "a/ü.yaml"], ["a/bc.yaml", "a/.yaml", "a/b/c.yaml"]),
        ("a*b*c", ["abc", "axbxbxc", "x/aXbYc"], ["ab", "acb"]),
        ("**", ["a", "a/b"], []),
    ])
    func `a pattern matches paths below the contract folder`(text: String, good: [String], bad: [String]) throws {
        let pattern = try #require(PathPattern(text))
        for path in good { #expect(pattern.matches(path), "\(path)") }
        for path in bad { #expect(!pattern.matches(path), "\(path)") }
    }

    @Test(arguments: ["", "/", "/a", "../a", "a/../b", "a//b", "."])
    func `a pattern that leaves the folder is none`(text: String) {
        #expect(PathPattern(text) == nil)
    }
}
