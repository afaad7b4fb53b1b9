/// Headings, names and short phrases of a report. One conformer for each language: a missing word does not compile.
protocol ReportLabels: Sendable {
    // General

    var city: String { get }
    var date: String { get }
    var year: String { get }
    var total: String { get }
    var source: String { get }
    var place: String { get }
    var remark: String { get }
    var type: String { get }
    var kind: String { get }
    var state: String { get }
    var status: String { get }
    var field: String { get }
    var sector: String { get }
    var amount: String { get }
    var figure: String { get }
    var quantity: String { get }
    var meaning: String { get }
    var letter: String { get }
    var method: String { get }
    var website: String { get }
    var description: String { get }
    var target: String { get }
    var targets: String { get }
    var start: String { get }
    var end: String { get }
    var since: String { get }
    var role: String { get }
    var what: String { get }
    var due: String { get }
    var step: String { get }
    var reasonWord: String { get }
    var tonnesPerYear: String { get }

    // The page

    var skipLink: String { get }
    var contents: String { get }
    var atAGlance: String { get }
    var draftMark: String { get }
    var draftTitle: String { get }
    var draftNote: String { get }
    var details: String { get }
    var chartFigures: String { get }
    var addends: String { get }
    var totalsTitle: String { get }
    var colophonTitle: String { get }

    // Cover

    var officialCode: String { get }
    var population: String { get }
    var area: String { get }
    var iteration: String { get }
    var asOf: String { get }
    var legalNature: String { get }
    var languages: String { get }
    var bindingLanguage: String { get }
    var template: String { get }
    var currency: String { get }
    var contractTitle: String { get }
    var sumOfRows: String { get }
    var noTarget: String { get }

    // The first screen

    var howMuch: String { get }
    var howFar: String { get }
    var whoCommits: String { get }
    var whatCost: String { get }
    var whatIsMissing: String { get }
    var moreOnGap: String { get }
    var moreOnPlan: String { get }
    var moreOnParties: String { get }
    var moreOnMoney: String { get }
    var moreOnMissing: String { get }
    var nothingMissing: String { get }

    // Target account

    var gapTitle: String { get }
    var gapUnknown: String { get }
    var baselineWord: String { get }
    var bySectorCaption: String { get }
    var noSectorNamed: String { get }
    var effectsWithoutSector: String { get }
    var rowOnlyElsewhere: String { get }
    var noRow: String { get }
    var notComputed: String { get }
    var changeWithoutAction: String { get }
    var moreThanNeeded: String { get }

    // Missing figures

    var notStated: String { get }
    var notKnown: String { get }
    var unreadable: String { get }
    var shareOfUnknown: String { get }
    var notDeterminable: String { get }
    var none: String { get }
    var noEffect: String { get }
    var endedEffect: String { get }
    var noFunding: String { get }
    var amountUnknown: String { get }
    var noField: String { get }
    var noOwner: String { get }
    var noSignature: String { get }
    var placeNotShown: String { get }
    var inTotalsOnly: String { get }
    var unnamedParty: String { get }
    var unnamedMeasure: String { get }

    // Emissions

    var emissionsTitle: String { get }
    var emissionsChart: String { get }
    var allScopes: String { get }
    var removals: String { get }
    var memoRow: String { get }
    var scenarioWord: String { get }
    var gwp: String { get }
    var carrier: String { get }
    var factor: String { get }

    // The plan

    var planTitle: String { get }
    var planByField: String { get }
    var planByStatus: String { get }
    var planByOwner: String { get }
    var reductions: String { get }
    var compensations: String { get }
    var compensationWord: String { get }
    var together: String { get }
    var owner: String { get }
    var measureWord: String { get }
    var measuresWord: String { get }
    var measuresTitle: String { get }
    var partyWord: String { get }
    var notCountedTitle: String { get }
    var allCounted: String { get }
    var countedTotal: String { get }
    var counts: String { get }
    var announced: String { get }
    var countsNot: String { get }

    // Parties

    var partiesTitle: String { get }
    var partiesCaption: String { get }
    var level: String { get }
    var signature: String { get }
    var signedOn: String { get }
    var signedBy: String { get }
    var signedOnBehalfBy: String { get }
    var signaturePlace: String { get }
    var signedDocument: String { get }
    var signatureNote: String { get }
    var position: String { get }
    var commitmentTitle: String { get }
    var legalForm: String { get }
    var levelOfOperation: String { get }
    var contact: String { get }
    var contactName: String { get }
    var email: String { get }
    var phone: String { get }
    var priorities: String { get }
    var ownTarget: String { get }
    var milestones: String { get }
    var othersTitle: String { get }
    var othersCaption: String { get }
    var organisation: String { get }
    var ownerOf: String { get }
    var partnerOf: String { get }

    // Measures

    var measureID: String { get }
    var lever: String { get }
    var hazards: String { get }
    var location: String { get }
    var partners: String { get }
    var partOf: String { get }
    var contains: String { get }
    var dependsOn: String { get }
    var programmesWord: String { get }
    var stillMissing: String { get }
    var seeks: String { get }
    var effectWord: String { get }
    var effects: String { get }
    var cumulative: String { get }
    var cost: String { get }
    var costPerTonne: String { get }
    var perTonneAndYear: String { get }
    var opex: String { get }
    var savings: String { get }
    var npvCapex: String { get }
    var npvSavings: String { get }
    var npvCoBenefits: String { get }
    var indicators: String { get }
    var coBenefits: String { get }
    var sdgs: String { get }
    var taxonomy: String { get }
    var paidBy: String { get }
    var convertedAt: String { get }
    var receivedWord: String { get }
    var ownMeans: String { get }

    // Money

    var moneyTitle: String { get }
    var moneyCaption: String { get }
    var investment: String { get }
    var opexPerYear: String { get }
    var savingsPerYear: String { get }
    var funding: String { get }
    var funder: String { get }
    var payer: String { get }
    var instrument: String { get }
    var open: String { get }
    var openCost: String { get }
    var byPayer: String { get }
    var byFunder: String { get }
    var byInstrument: String { get }
    var byFundingStatus: String { get }
    var moneyByMeasure: String { get }
    var costByField: String { get }
    var fundingChart: String { get }
    var fundingChartNote: String { get }
    var secured: String { get }
    var appliedFor: String { get }
    var openWord: String { get }
    var fundingNotKnown: String { get }

    // Context

    var programmesTitle: String { get }
    var programmesCaption: String { get }
    var programmeWord: String { get }
    var programmeLevel: String { get }
    var relevance: String { get }
    var needForAction: String { get }
    var countsIn: String { get }
    var contextTitle: String { get }
    var peerCities: String { get }
    var networks: String { get }
    var network: String { get }
    var boundary: String { get }
    var excluded: String { get }
    var additional: String { get }
    var textsTitle: String { get }
    var decisionsTitle: String { get }
    var decision: String { get }
    var decidedBy: String { get }
    var decidedSame: String { get }
    var insteadOf: String { get }
    var decidedPartOf: String { get }

    // What is missing

    var missingTitle: String { get }
    var knownBeside: String { get }
}
