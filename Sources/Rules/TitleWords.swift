/// Words of a title without those that every title has.
enum TitleWords {
    /// Words of at least three letters that not every title has, and numbers, in small letters.
    static func significant(in text: String) -> Set<String> {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        return Set(
            words.map(String.init).filter { ($0.count > 2 && !fillers.contains($0)) || ($0.first?.isNumber ?? false) })
    }

    private static let fillers: Set<String> = [
        "and", "the", "for", "with", "from", "into", "our", "own", "new", "project", "projects", "measure", "measures",
        "programme", "expansion", "implementation", "development",
        "und", "der", "die", "das", "den", "dem", "des", "für", "mit", "von", "vom", "zur", "zum", "auf", "bei", "aus",
        "ein", "eine", "einer", "eines", "neue", "neuer", "neues", "unser", "unsere", "projekt", "projekte",
        "maßnahme", "maßnahmen", "programm", "ausbau", "umsetzung", "entwicklung",
    ]
}
