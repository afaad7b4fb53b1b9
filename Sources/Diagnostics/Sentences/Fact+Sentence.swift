public import Quantities

extension Fact {
    /// What the fact says in a language.
    public func sentence(in language: Language) -> Sentence {
        switch self {
        case .reading(let fact): fact.sentence(in: language)
        case .schema(let fact): fact.sentence(in: language)
        case .reference(let fact): fact.sentence(in: language)
        case .figure(let fact): fact.sentence(in: language)
        case .inventory(let fact): fact.sentence(in: language)
        case .target(let fact): fact.sentence(in: language)
        case .time(let fact): fact.sentence(in: language)
        case .money(let fact): fact.sentence(in: language)
        case .completeness(let fact): fact.sentence(in: language)
        case .publication(let fact): fact.sentence(in: language)
        case .style(let fact): fact.sentence(in: language)
        case .suppression(let fact): fact.sentence(in: language)
        }
    }
}

extension ReadingFact {
    /// What the fact says in a language.
    public func sentence(in language: Language) -> Sentence {
        switch language {
        case .en: english
        case .de: german
        }
    }
}

extension SchemaFact {
    /// What the fact says in a language.
    public func sentence(in language: Language) -> Sentence {
        switch language {
        case .en: english
        case .de: german
        }
    }
}

extension SchemaProblem {
    /// What is wrong with the schema, in a language.
    public func sentence(in language: Language) -> Sentence {
        switch language {
        case .en: english
        case .de: german
        }
    }
}

extension ReferenceFact {
    /// What the fact says in a language.
    public func sentence(in language: Language) -> Sentence {
        switch language {
        case .en: english
        case .de: german
        }
    }
}

extension FigureFact {
    /// What the fact says in a language.
    public func sentence(in language: Language) -> Sentence {
        switch language {
        case .en: english
        case .de: german
        }
    }
}

extension InventoryFact {
    /// What the fact says in a language.
    public func sentence(in language: Language) -> Sentence {
        switch language {
        case .en: english
        case .de: german
        }
    }
}

extension TargetFact {
    /// What the fact says in a language.
    public func sentence(in language: Language) -> Sentence {
        switch language {
        case .en: english
        case .de: german
        }
    }
}

extension TimeFact {
    /// What the fact says in a language.
    public func sentence(in language: Language) -> Sentence {
        switch language {
        case .en: english
        case .de: german
        }
    }
}

extension MoneyFact {
    /// What the fact says in a language.
    public func sentence(in language: Language) -> Sentence {
        switch language {
        case .en: english
        case .de: german
        }
    }
}

extension CompletenessFact {
    /// What the fact says in a language.
    public func sentence(in language: Language) -> Sentence {
        switch language {
        case .en: english
        case .de: german
        }
    }
}

extension PublicationFact {
    /// What the fact says in a language.
    public func sentence(in language: Language) -> Sentence {
        switch language {
        case .en: english
        case .de: german
        }
    }
}

extension StyleFact {
    /// What the fact says in a language.
    public func sentence(in language: Language) -> Sentence {
        switch language {
        case .en: english
        case .de: german
        }
    }
}

extension LabelFact {
    /// What stands at the place, in a few words of a language.
    public func prose(in language: Language) -> Prose {
        switch language {
        case .en: english
        case .de: german
        }
    }
}
