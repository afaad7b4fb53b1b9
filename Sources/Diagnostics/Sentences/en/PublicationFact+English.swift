import Quantities

extension PublicationFact {
    var english: Sentence {
        switch self {
        case .privateContact(let domain):
            Sentence(
                "contact looks like a private mailbox: \(quoted: domain)",
                help: "give a shared mailbox of the organisation, if it has one",
                label: "guessed from the mail provider")
        case .contactInText(let text, .email):
            Sentence(
                "personal e-mail address \(quoted: text) in a text that is published",
                help: "delete it; whom to ask belongs under `contact`, which stays out of public reports",
                label: "e-mail address \(quoted: text)")
        case .contactInText(let text, .phone):
            Sentence(
                "telephone number \(quoted: text) in a text that is published",
                help: "delete it; whom to ask belongs under `contact`, which stays out of public reports",
                label: "telephone number \(quoted: text)")
        case .nameInText(let name, let salutation):
            Sentence(
                "\(quoted: name) looks like the name of a person in a text that is published",
                help: "name the function instead, such as head of department",
                label: "guessed from \(quoted: salutation)")
        case .placeholderText(let text):
            Sentence(
                "\(quoted: text) was left in the text", help: "write the text, or leave the field out",
                label: "\(quoted: text) stands in for a text")
        case .missingTranslations(let count, let languages):
            Sentence(
                "\(count) \(count == 1 ? "text lacks" : "texts lack") a language of the contract: \(list: languages)",
                help: "add the missing languages; readers of them see the contract's first language here",
                label: "first of them")
        case .legalFormDiffers(let form, let ending):
            Sentence(
                "legal form \(quoted: form) does not fit a name that ends in \(quoted: ending)",
                help: "correct the legal form or the name", label: "guessed from the ending \(quoted: ending)")
        case .confidentialRevealed:
            Sentence(
                "printed total reveals the one confidential figure in it",
                help: "leave this total out, or make a second figure of it confidential",
                label: "total less the other figures is the confidential one")
        case .confidentialPayment:
            Sentence(
                "cost and the other payers reveal the one confidential amount",
                help: "make the cost or a second amount under `payers` confidential",
                label: "cost less the other amounts is the confidential one")
        case .onlyOneInTotals:
            Sentence(
                "only party whose figures are to stand in totals only: reports would show them alone",
                help: "ask the party whether that is all right, or publish it by type only",
                label: "no second party to be added to")
        case .hiddenName(let name):
            Sentence(
                "\(quoted: name) is not to be named, but stands in a text that is published",
                help: "write what kind of organisation it is, or ask it whether it may be named", label: "named here")
        case .unreachableLink(let address):
            Sentence(
                "readers cannot open \(quoted: address)",
                help: "give a public address, or name the document by title and date",
                label: "opens on one computer or in one network only")
        case .otherLanguage(let found, let instead, let words):
            Sentence(
                "text reads as if it were \(found.english) but counts as \(instead.english)",
                help: "translate it, or put it under its language, `\(found.rawValue):`",
                label: "guessed from \(list: words)")
        case .sameInLanguages(let first, let second):
            Sentence(
                "same text under \(quoted: first) and \(quoted: second)",
                help: "translate it, or leave out the language that it is not written in",
                label: "word by word the same")
        }
    }
}

extension Language {
    fileprivate var english: String {
        switch self {
        case .en: "English"
        case .de: "German"
        }
    }
}
