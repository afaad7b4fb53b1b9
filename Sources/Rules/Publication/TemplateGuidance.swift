/// Sentences of the official templates that tell authors what to write, in small letters.
///
/// Source: Commitments v1 and v2 and Action Plan v1 to v3 of NetZeroCities, as they stand in two or more published
/// contracts whose authors left them in.
enum TemplateGuidance {
    /// Begin a sentence, line or bracket.
    static let beginnings = [
        "describe how intervention enables climate neutrality", "describe the substance of the intervention",
        "fill out according to action plan guidance", "fill out one sheet per intervention",
        "highlight the key principles that will guide your city",
        "include a list of stakeholders who have committed to help your city",
        "indicate how intervention helps achieve impact", "indicate name of intervention",
        "list all stakeholder involved and affected", "please mention if the organisation is active",
        "please provide here any further detail",
        "to report the city's emissions gap and residual emissions, you can use",
    ]

    /// The word with which every demand begins.
    static let demandWord = "should"

    /// Follow the name of a module or "this section".
    static let demands = [
        "should contain a project description for each intervention planned",
        "should contain a selection of indicators taken from the comprehensive indicator sets",
        "should contain the list of action portfolios and interventions outlined",
        "should describe all interventions, including those to reach your priorities",
        "should detail and describe the city's latest ghg inventory",
        "should document the results of the stakeholder, systems and ecosystem mapping",
        "should draw any necessary conclusions on the action plan above",
        "should include your ambition and commitment to a 2030 horizon",
        "should list impact pathways, early and late outcomes",
        "should list relevant policies, strategies, initiatives",
        "should list the working steps carried out",
        "should outline the local policy context in which the action plan is being developed",
    ]
}
