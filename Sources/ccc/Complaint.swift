import Consolidation
import DiagnosticOutput
import Diagnostics
import Quantities
import Reports
import SourceText
import Workspace

/// Why the job could not be done, in the user's language; standard error, exit status 2.
struct Complaint: Error {
    /// The sentence, beginning with what it is about.
    let text: String

    init(_ error: FileError, in language: Language) {
        let path = error.path == "-" ? (language == .de ? "Standardeingabe" : "standard input") : error.path
        self.init("\(path): " + Self.reason(error, language))
    }

    init(_ failure: InputSelection.Failure, in language: Language) {
        switch (failure, language) {
        case (.file(let error), _):
            self.init(error, in: language)
        case (.noContract(let folder, let likely), .en):
            let help = likely.map { "; rename \($0), which is a contract, to contract.yaml" } ?? ""
            self.init("\(folder): no contract.yaml in this folder, above it or below it\(help)")
        case (.noContract(let folder, let likely), .de):
            let help = likely.map { "; \($0) ist ein Vertrag und muss contract.yaml heißen" } ?? ""
            self.init("\(folder): keine contract.yaml in diesem Ordner, darüber oder darunter\(help)")
        case (.severalContracts(let folders), .en):
            self.init("several contracts here, name one of them: " + folders.joined(separator: ", "))
        case (.severalContracts(let folders), .de):
            self.init("hier liegen mehrere Verträge, bitte einen nennen: " + folders.joined(separator: ", "))
        }
    }

    init(_ failure: Workspace.ConsolidatedFailure, in language: Language) {
        switch failure {
        case .file(let error):
            self.init(error, in: language)
        case .notJSON(let path, let position):
            let problem = language == .de ? "kein gültiges JSON" : "not valid JSON"
            self.init("\(path):\(position.line):\(position.column): \(problem)")
        case .content(let path, let failure):
            self.init("\(path): " + Self.reason(failure, language))
        }
    }

    init(_ failure: ReportTemplates.Failure, in language: Language) {
        switch (failure, language) {
        case (.file(let error), _): self.init(error, in: language)
        case (.unknown(let path, let known), .en):
            self.init("\(path): no template of this name; there are: " + known.joined(separator: ", "))
        case (.unknown(let path, let known), .de):
            self.init("\(path): keine Vorlage heißt so; es gibt: " + known.joined(separator: ", "))
        case (.notUTF8(let path), .en): self.init("\(path): text is not saved as UTF-8")
        case (.notUTF8(let path), .de): self.init("\(path): Text ist nicht als UTF-8 gespeichert")
        }
    }

    init(_ failure: SchemaFailure, in language: Language) {
        switch failure {
        case .file(let error): self.init(error, in: language)
        case .text(let fact, let place): self.init(fact.sentence(in: language), place, language)
        case .schema(let problem, let place): self.init(problem.sentence(in: language), place, language)
        }
    }

    private init(_ sentence: Sentence, _ place: SchemaProblem.Place, _ language: Language) {
        let help = sentence.help.map { "; " + $0.text(in: language) } ?? ""
        self.init("\(place.description): " + sentence.message.text(in: language) + help)
    }

    init(_ error: TemplateError, in language: Language) {
        self.init("\(error.template).mustache:\(error.line): " + Self.reason(error.problem, language))
    }

    /// What is wrong with a configuration, a line each.
    init(_ file: ConfigurationFile, in language: Language) {
        let findings = Findings(file.diagnostics, in: [file.source], checkedFiles: [])
        self.init(OutputFormat.concise.render(findings, OutputOptions(language: language)))
    }

    init(_ text: String) {
        self.text = text
    }

    private static func reason(_ error: FileError, _ language: Language) -> String {
        switch (error.reason, language) {
        case (.missing, .en): error.isWriting ? "cannot be written: no such folder" : "no such file or folder"
        case (.missing, .de):
            error.isWriting
                ? "kann nicht geschrieben werden: Ordner nicht gefunden" : "Datei oder Ordner nicht gefunden"
        case (.isFolder, .en): "is a folder, a file is needed"
        case (.isFolder, .de): "ist ein Ordner, gebraucht wird eine Datei"
        case (.isNotFolder, .en): "is not a folder"
        case (.isNotFolder, .de): "ist kein Ordner"
        case (.noPermission, .en):
            error.isWriting ? "cannot be written: no permission" : "cannot be read: no permission"
        case (.noPermission, .de):
            error.isWriting
                ? "kann nicht geschrieben werden: keine Berechtigung" : "kann nicht gelesen werden: keine Berechtigung"
        case (.tooLarge(let megabytes), .en): "larger than \(megabytes) MB"
        case (.tooLarge(let megabytes), .de): "größer als \(megabytes) MB"
        case (.noSpace, .en): "cannot be written: disk is full"
        case (.noSpace, .de): "kann nicht geschrieben werden: Datenträger ist voll"
        case (.isInput, .en): "cannot be written: the report is made from this file"
        case (.isInput, .de): "kann nicht geschrieben werden: Aus dieser Datei entsteht der Bericht"
        case (.notABaseline, .en): "is not a baseline written by ccc lint --update-baseline"
        case (.notABaseline, .de): "ist keine Liste bekannter Befunde, die ccc lint --update-baseline geschrieben hat"
        case (.other(let words), .en): words.isEmpty ? "is no file that can be read" : words
        case (.other(let words), .de): words.isEmpty ? "ist keine lesbare Datei" : words
        }
    }

    private static func reason(_ problem: TemplateError.Problem, _ language: Language) -> String {
        switch (problem, language) {
        case (.otherSectionEnds, .en): "the section that ends here has another name where it begins"
        case (.otherSectionEnds, .de): "der Abschnitt, der hier endet, heißt an seinem Anfang anders"
        case (.unclosedSection, .en): "a section has no end: {{/name}} is missing"
        case (.unclosedSection, .de): "ein Abschnitt hat kein Ende: {{/name}} fehlt"
        case (.unclosedTag, .en): "a tag has no end: }} is missing"
        case (.unclosedTag, .de): "eine Klammer ist nicht geschlossen: }} fehlt"
        case (.malformed, .en): "is not a Mustache template that can be read"
        case (.malformed, .de): "ist keine lesbare Mustache-Vorlage"
        case (.missingPartial(let name), .en): "{{> \(name)}} names a template that is not there"
        case (.missingPartial(let name), .de): "{{> \(name)}} nennt eine Vorlage, die es nicht gibt"
        case (.missing, .en): "every report needs this template, and it is not there"
        case (.missing, .de): "diese Vorlage fehlt, und jeder Bericht braucht sie"
        }
    }

    private static func reason(_ failure: ConsolidatedReader.Failure, _ language: Language) -> String {
        switch (failure, language) {
        case (.notConsolidated, .en): "is not a contract.json written by ccc build"
        case (.notConsolidated, .de): "ist keine von ccc build geschriebene contract.json"
        case (.unknownVersion(let version), .en):
            "has version \(version), this program reads \(ConsolidatedReader.version)"
        case (.unknownVersion(let version), .de):
            "hat Version \(version), dieses Programm liest \(ConsolidatedReader.version)"
        case (.damaged(let path), .en): "is damaged: values and positions of \(path) do not fit together"
        case (.damaged(let path), .de): "ist beschädigt: Werte und Positionen von \(path) passen nicht zusammen"
        }
    }
}
