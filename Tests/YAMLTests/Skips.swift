/// Texts of the official suite that libyaml 0.2.5 reads otherwise than the suite wants, by what it does.
///
/// None is the way a person writes a file of ours, and what is refused gets an error that says what to write instead.
let skips: [String: String] = {
    let cases: [String: [String]] = [
        "refuses an entry without a key": [
            "2JQS", "6M2F", "CFD4", "FRK4", "M2N8/00", "NHX8", "NKF9", "S3PD", "SM9W/01", "UKK6/00",
        ],
        "refuses a colon at the start of a text between brackets, behind a line break or before a comma": [
            "4ABK", "4MUZ/00", "4MUZ/01", "4MUZ/02", "58MP", "5MUD", "5T43", "9SA2", "DBG4", "HM87/00", "K3WX", "NJ66",
            "VJP3/01",
        ],
        "takes `?` for a sign also before text, between brackets": ["652Z", "HM87/01"],
        "refuses tabs that separate": [
            "6BCT", "6CA3", "96NN/00", "96NN/01", "A2M4", "DK95/00", "DK95/03", "DK95/04", "Q5MG", "R4YG", "Y79Y/001",
            "Y79Y/010",
        ],
        "refuses directives that it does not know, and YAML 1.3": ["2LFX", "6LVF", "BEC7", "MUS6/05", "MUS6/06"],
        "takes `%` at the start of a line for a directive also inside a text": ["UT92", "W4TN"],
        "refuses a document without `---` behind `...`": ["7Z25", "HWV9", "M7A3", "QT73"],
        "refuses a block text that is a whole document and not indented": ["DK3J", "FP8R"],
        "knows only letters, digits, `-` and `_` in anchors": ["2SXE", "8XYN", "W5VH", "Y2GN"],
        "adds no line feed at the end of a text whose last line is blanks": ["JEF9/02", "L24T/01"],
        "accepts directives where none may be": ["9HCY", "EB22", "MUS6/00", "MUS6/01", "RHX7"],
        "accepts a comment without a blank before it": ["9JBA", "CVW2", "SU5Z", "X4QW"],
        "accepts lines that are not indented enough inside brackets and quotation marks": ["9C9N", "DK95/01", "QB6E"],
        "accepts blank lines deeper than the first line of a block text": ["S98Z"],
        "accepts `-` as a text between brackets": ["G5U8", "Y79Y/003", "YJV2"],
    ]
    return cases.reduce(into: [:]) { skips, entry in
        for name in entry.value { skips[name] = entry.key }
    }
}()
