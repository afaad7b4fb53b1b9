import SourceText
import Syntax
import Testing
import YAML

@Suite struct AliasTests {
    @Test func repeatsSubtrees() throws {
        let file = SourceFile(path: "a", text: "a: &x {b: [1, 2]}\nc: *x\nd: &x 3\ne: [*x, *x]\n")
        let tree = try YAMLReader.read(file).tree
        let copy = try #require(tree.value("c", in: .root))
        #expect(tree[copy].isRepeated)
        let list = try #require(tree.value("b", in: copy))
        #expect(tree.elements(of: list).map { tree.text(of: $0) } == ["1", "2"])
        #expect(file.text(tree.range(of: list)) == "[1, 2]")
        let later = try #require(tree.value("e", in: .root))
        #expect(tree.elements(of: later).map { tree.text(of: $0) } == ["3", "3"])
        #expect(tree.isSound)
    }

    @Test func keepsToTheBudgets() {
        let bomb = "a0: &a0 [x, x]\n" + (1...40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
        #expect(Facts.read(bomb) == ["aliasLimit: 18 *a16 | 1000000"])
        let few = YAMLLimits(size: 1000, depth: 3, nodes: 5, problems: 9)
        #expect(Facts.read("[a, b, c, d]", limits: few) == [])
        #expect(Facts.read("[a, b, c, d, e]", limits: few) == ["nodeLimit: 1 e | 5"])
        #expect(Facts.read("[&a [b], *a, *a]", limits: few) == ["aliasLimit: 1 *a | 5"])
        #expect(Facts.read("[[[]]]", limits: few) == [])
        #expect(Facts.read("[[[[]]]]", limits: few) == ["depthLimit: 1 [ | 3"])
        // Expanded, the alias would be one level too deep although it is not where it stands.
        let deep = YAMLLimits(size: 1000, depth: 3, nodes: 50, problems: 9)
        #expect(Facts.read("[&a [[b]], *a]", limits: deep) == [])
        #expect(Facts.read("[&a [[b]], [*a]]", limits: deep) == ["depthLimit: 1 *a | 3"])
        #expect(
            Facts.read("a: 12345", limits: YAMLLimits(size: 7, depth: 9, nodes: 9, problems: 9)) == ["sizeLimit: 8 | 7"]
        )
    }

    @Test func readsDocumentsOneByOne() throws {
        let file = SourceFile(path: "a", text: "--- &a ä\n--- b\n...\n---\nc: *a\n")
        #expect(throws: YAMLError.unknownAlias(ByteRange(27..<29), name: "a")) { try YAMLReader.documents(of: file) }
        let two = SourceFile(path: "a", text: "a: 1\n---\nb: [2, 3]\n")
        let trees = try YAMLReader.documents(of: two).map(\.tree)
        #expect(trees.map { two.text($0.range(of: .root)) } == ["a: 1", "b: [2, 3]"])
        #expect(try YAMLReader.documents(of: SourceFile(path: "a", text: "# nothing\n")).isEmpty)
    }
}
