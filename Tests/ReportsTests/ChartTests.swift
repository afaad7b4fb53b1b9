import Aggregation
import Quantities
import Reports
import SourceText
import Testing

@Suite struct ChartTests {
    private static func contract(rows: [(sector: String, amount: String)], label: String) -> Contract {
        let rows = rows.map {
            "    - sector: \($0.sector)\n      label: \"\(label)\"\n      all_scopes: \($0.amount)\n"
        }
        let inventory = """
            ccc: 1
            kind: inventory
            id: b
            year: 2018
            emissions:
              unit: t CO2e/a
              rows:
            \(rows.joined())
            """
        let root = """
            ccc: 1
            kind: contract
            city:
              name: Town
            targets:
              - id: t
                year: 2030
                baseline: b
                reduction: 80 %
            """
        return ExampleContract.contract([
            SourceFile(path: "b.yaml", text: inventory), SourceFile(path: "contract.yaml", text: root),
        ])
    }

    @Test(arguments: [
        [("transport", "1")], [("transport", "0")], [("transport", "pending")],
        [("transport", "1 000 000 000 000"), ("waste", "0.001")],
        [("transport", "5"), ("waste", "not-occurring"), ("ippu", "pending"), ("afolu", "7")],
    ])
    func picturesStayInsideTheirFrame(_ rows: [(String, String)]) throws {
        let label = String(repeating: "Wärmenutzungsstrategieplanung ", count: 10)
        let contract = Self.contract(rows: rows.map { ($0.0, $0.1) }, label: label)
        for language in Language.allCases {
            let html = ExampleContract.renderer.html(contract, ReportOptions(language: language))
            for svg in html.split(separator: "<svg ").dropFirst() {
                let svg = String(svg.prefix { $0 != "\u{0}" }).split(separator: "</svg>")[0]
                try check(svg)
            }
        }
    }

    /// Every bar has a width and lies inside the frame; so does the start of every text.
    private func check(_ svg: Substring) throws {
        let frame = try #require(numbers(after: "viewBox=\"", in: svg).first)
        #expect(frame == 0)
        let height = try #require(
            svg.split(separator: "\"", maxSplits: 2)[1].split(separator: " ").last.flatMap { Double($0) })
        for element in svg.split(separator: "<").filter({ $0.hasPrefix("rect") || $0.hasPrefix("text") }) {
            let x = try #require(numbers(after: " x=\"", in: element).first)
            let y = try #require(numbers(after: " y=\"", in: element).first)
            let width = numbers(after: " width=\"", in: element).first ?? 0
            #expect(x >= 0 && width >= 0 && x + width <= 390.1, "\(element)")
            #expect(y >= 0 && y <= height, "\(element)")
        }
    }

    private func numbers(after start: String, in text: Substring) -> [Double] {
        text.split(separator: start, omittingEmptySubsequences: false).dropFirst().compactMap {
            Double($0.prefix { $0.isNumber || $0 == "." || $0 == "-" })
        }
    }

    @Test func picturesSayWhatTheyShow() {
        let html = ExampleContract.renderer.html(ExampleContract.example("klagenfurt"), ReportOptions(language: .en))
        let pictures = html.split(separator: "<svg ").dropFirst()
        #expect(pictures.count == 5)
        for picture in pictures {
            #expect(picture.contains("role=\"img\"") && picture.contains("<title ") && picture.contains("<desc "))
        }
        #expect(html.contains("The gap is 219,000 t CO2e per year; the plan brings 219,000 t CO2e per year"))
    }
}
