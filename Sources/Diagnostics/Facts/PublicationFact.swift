public import Quantities

/// What should not be published as it stands.
public enum PublicationFact: Hashable, Sendable {
    /// A contact whose e-mail address belongs to a mail provider for private people; the part behind the `@`.
    case privateContact(domain: String)
    /// An address or number of a person in a text that is published.
    case contactInText(String, Contact)
    /// A salutation with a name in a text that is published; the two, and the salutation alone.
    case nameInText(String, salutation: String)
    /// A place-holder or a sentence of a template that was left in a text.
    case placeholderText(String)
    /// Texts of a file that are written in some of the contract's languages and not in all; what is missing where.
    case missingTranslations(Int, languages: [String])
    /// A legal form that the ending of the name contradicts; both as the author wrote them.
    case legalFormDiffers(form: FormatWord, ending: String)
    /// A printed total with one confidential addend, which is what remains when the others are subtracted.
    case confidentialRevealed

    /// A payer whose confidential amount the cost and the other payers give.
    case confidentialPayment
    /// The one party whose figures are to stand in totals only.
    case onlyOneInTotals
    /// A text that looks as if it were in another language than its own; the two, and words that tell.
    case otherLanguage(Language, instead: Language, words: [String])
    /// A sentence that stands under two languages word by word; their tags.
    case sameInLanguages(String, String)

    /// The name of a party that must not be named, in a text that is published.
    case hiddenName(String)

    /// An address in a text that opens on one computer or in one network only.
    case unreachableLink(String)

    /// A way to reach a person.
    public enum Contact: String, Hashable, Sendable, CaseIterable {
        case email, phone
    }

    /// The code.
    public var code: Code {
        switch self {
        case .privateContact: .privateContact
        case .contactInText: .contactInText
        case .nameInText: .nameInText
        case .placeholderText: .placeholderText
        case .missingTranslations: .missingTranslation
        case .legalFormDiffers: .legalFormDiffers
        case .confidentialRevealed, .confidentialPayment, .onlyOneInTotals: .confidentialFigureRevealed
        case .otherLanguage, .sameInLanguages: .textInOtherLanguage
        case .hiddenName: .hiddenNameInText
        case .unreachableLink: .unreachableLink
        }
    }
}
