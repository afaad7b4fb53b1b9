import Foundation
import Testing

@Suite struct GrownContractTests {
    /// Seconds of processor time for what takes about half a second where steps are as many as what is read.
    private static let processorTime = 5

    @Test(arguments: GrownContract.all)
    func `time grows with what is read`(contract: GrownContract) throws {
        let folder = try TemporaryFolder()
        for (path, text) in contract.files { try folder.write(text, to: path) }
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = [
            "-c", "ulimit -t \(Self.processorTime); exec \"$0\" lint --format sarif --output-file findings .",
            CommandRun.programPath,
        ]
        shell.currentDirectoryURL = folder.url
        shell.standardOutput = FileHandle.nullDevice
        shell.standardError = FileHandle.nullDevice
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationReason == .exit)
        #expect(shell.terminationStatus <= 1)
    }
}
