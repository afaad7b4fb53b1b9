/// Eight colours that keep 3 : 1 against the light and the dark background and stay apart for readers with
/// deuteranopia; each has a hatching of its own, for print in grey.
enum Palette {
    /// Colours by style.
    static let colors = ["#1f6fb4", "#dd7420", "#12886a", "#c0619f", "#7d6b00", "#8a84e6", "#a34d28", "#637080"]

    /// The colour of a style.
    static func color(_ style: Int) -> String { colors[style % colors.count] }

    /// The lines of a style's hatching in a tile of eight units; none for the first.
    static func hatching(_ style: Int) -> String {
        switch style % colors.count {
        case 0: ""
        case 1: "M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6"
        case 2: "M-2,6 L2,10 M0,0 L8,8 M6,-2 L10,2"
        case 3: "M0,4 L8,4"
        case 4: "M4,0 L4,8"
        case 5: "M0,4 L8,4 M4,0 L4,8"
        case 6: "M2,2 L3,2 M6,6 L7,6"
        default: "M0,0 L8,8 M0,8 L8,0"
        }
    }
}
