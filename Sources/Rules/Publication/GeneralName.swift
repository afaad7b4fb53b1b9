/// Words around a salutation or title that show that no person is named, in small letters.
enum GeneralName {
    /// Words before a salutation: no one person is meant, or what follows is the name of an institution ("Kita Frau
    /// Holle").
    static let before: Set<String> = [
        "und", "oder", "jede", "jeder", "jeden", "eine", "einer", "ein", "einen", "keine", "pro", "mann", "and", "or",
        "kita", "kindergarten", "kindertagesstätte", "kinderhaus", "krippe", "schule", "grundschule", "haus", "café",
        "cafe", "restaurant", "gasthaus", "gaststätte", "hotel", "theater", "museum", "laden", "firma", "märchen",
        "nursery", "preschool", "school", "shop", "pub", "theatre",
    ]

    /// What is known by such a name: a fairy tale, and programs for offices.
    static let known: Set<String> = [
        "frau holle", "ms access", "ms excel", "ms office", "ms outlook", "ms planner", "ms powerpoint", "ms project",
        "ms sharepoint", "ms teams", "ms visio", "ms windows", "ms word",
    ]

    /// Streets, buildings and legal forms at the end of a name.
    static let places: Set<String> = [
        "straße", "strasse", "str", "platz", "weg", "allee", "gasse", "ring", "ufer", "brücke", "park", "schule",
        "haus",
        "halle", "bad", "stift", "zentrum", "stiftung", "institut", "viertel", "street", "road", "square", "avenue",
        "lane", "bridge", "school", "house", "hall", "centre", "center", "foundation", "institute", "quarter", "gmbh",
        "ggmbh", "ag", "kg", "se", "ltd", "inc", "company",
    ]

    /// Endings of functions: "Frau Oberbürgermeisterin", "Mr Mayor".
    private static let functionEndings = [
        "meister", "meisterin", "minister", "ministerin", "präsident", "präsidentin", "direktor", "direktorin", "rat",
        "rätin", "vorsitzende", "vorsitzender", "leiter", "leiterin", "kanzler", "kanzlerin", "sekretär", "sekretärin",
        "dezernent", "dezernentin", "professor", "professorin", "doktor", "mayor", "minister", "president", "chair",
        "secretary", "director", "beauftragte", "beauftragter",
    ]

    /// Parts of the names of offices and of functions that are no ending.
    private static let officeParts = [
        "amt", "stelle", "leitung", "schutz", "verwaltung", "büro", "referat", "abteilung", "dezernat", "stadt",
        "management", "manager", "planung", "koordin", "klima", "energie", "umwelt", "bau", "office", "department",
        "city", "unit", "head", "team", "service", "officer", "climate", "energy", "environment", "planning", "coordin",
        "engineer", "ingenieur", "architekt", "architect", "univ", "council", "agency",
    ]

    /// Whether a word is a function.
    static func isFunction(_ word: String) -> Bool { functionEndings.contains { word.hasSuffix($0) } }

    /// Whether a word belongs to the name of an office, such as "Klimaschutzstelle".
    static func isOffice(_ word: String) -> Bool { officeParts.contains { word.contains($0) } }
}
