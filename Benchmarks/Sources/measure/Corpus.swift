import Foundation

/// A contract folder of made-up parties: the same files on every machine.
struct Corpus {
    let folder: URL
    private(set) var files: [URL] = []
    private(set) var bytes = 0

    init(folder: URL, parties: Int) throws {
        self.folder = folder
        let commitments = folder.appending(path: "commitments")
        try? FileManager.default.removeItem(at: folder)
        try FileManager.default.createDirectory(at: commitments, withIntermediateDirectories: true)
        try add(Self.contract, at: folder.appending(path: "contract.yaml"))
        try add(Self.inventory, at: folder.appending(path: "inventory.yaml"))
        for party in 0..<parties {
            try add(Self.commitment(party), at: commitments.appending(path: "party-\(party).yaml"))
        }
    }

    private mutating func add(_ text: String, at file: URL) throws {
        try Data(text.utf8).write(to: file)
        files.append(file)
        bytes += text.utf8.count
    }

    private static let contract = """
        ccc: 1
        kind: contract
        id: musterstadt
        title: Klimastadtvertrag Musterstadt
        city:
          name: Musterstadt
          country: DE
        languages:
          - de
        currency: EUR
        as_of: 2026-03-15
        targets:
          - id: mission
            year: 2030
            baseline: base-2019
            reduction: 80 %

        """

    private static let inventory = """
        ccc: 1
        kind: inventory
        id: base-2019
        year: 2019
        gwp: AR5
        emissions:
          unit: t CO2e/a
          rows:
            - sector: stationary-energy
              scope_1: 900 000
              scope_2: 600 000
            - sector: transport
              scope_1: 700 000

        """

    private static func commitment(_ party: Int) -> String {
        var text = """
            # Klimabeitrag Ihres Unternehmens. Nur die Zeilen ohne "#" sind nötig.
            ccc: 1
            kind: commitment
            stakeholder:
              id: betrieb-\(party)            # kurzer Name: kleine Buchstaben, Ziffern, Bindestrich
              name: Bäckerei Muster \(party) GmbH
              type: company
            signature:
              status: signed                  # requested | promised | signed-on-behalf | signed
              date: 2026-03-15
              position: Geschäftsführerin     # die Funktion, kein Name
            measures:

            """
        for measure in 0..<4 { text += self.measure(measure, seed: party * 4 + measure) }
        return text
    }

    private static func measure(_ number: Int, seed: Int) -> String {
        """
          - id: photovoltaik-\(number)
            title: "Photovoltaik auf der Backstube \(number)"
            description: |
              Auf dem Dach der Backstube entsteht eine Anlage mit \(10 + seed % 90) kWp.
              Sie wird über das Stadtwerk angeschlossen und läuft ab Herbst.
            field: energy-systems
            status: planned               # possible | planned | ongoing | completed | cancelled
            end: 2027
            effects:
              - kind: reduction
                sector: electricity
                by_year:
                  2028: \(10 + seed * 7 % 90) t CO2e/a
                  2030: \(10 + seed * 11 % 90) t CO2e/a
            cost:
              capex: \(10_000 + seed * 131 % 900_000) EUR
            funding:
              - instrument: own-budget    # ohne funder: Sie selbst
                amount: 60 %
                status: committed
              - instrument: loan
                amount: 40 %
                status: applied

        """
    }
}
