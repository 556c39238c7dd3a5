/// A unit of measure as the table has it.
struct MeasureName: Sendable {
    var code: String
    var sort: String
    /// Read from a symbol ("km") and not from a word.
    var isSymbol: Bool
    /// The power of ten that the symbol holds: 9 in "bcm".
    var exponent = 0
    /// The denominator that it holds: a year in "mtpa".
    var per: String?
}

/// The table of measures as look-ups.
enum MeasureNames {
    static let after: PhraseMap<MeasureName> = {
        var phrases: [(text: String, isExact: Bool, value: MeasureName)] = []
        for row in Measures.table.rows {
            for symbol in row.list(2) {
                let name = MeasureName(code: row[0], sort: row[1], isSymbol: true)
                phrases.append((symbol, true, name))
            }
            for word in row.list(3) {
                let name = MeasureName(code: row[0], sort: row[1], isSymbol: false)
                phrases += inflected(word).map { ($0, false, name) }
            }
        }
        for row in Measures.scaled.rows {
            let name = MeasureName(
                code: row[1], sort: "", isSymbol: true, exponent: Int(row[2]) ?? 0,
                per: row[3].isEmpty ? nil : row[3])
            phrases.append((row[0], true, name))
        }
        return PhraseMap(phrases)
    }()

    /// Denominators: what may follow "a", "per" or a slash.
    static let per: PhraseMap<String> = {
        var phrases: [(text: String, isExact: Bool, value: String)] = []
        for row in Measures.per.rows {
            for word in row.list(1) {
                let isSymbol = word.utf8.count <= 2
                phrases.append((word, isSymbol, row[0]))
            }
        }
        return PhraseMap(phrases)
    }()

    /// A name with its plural: the first word that can take it ("barrels of oil per day").
    private static func inflected(_ word: String) -> [String] {
        var words = word.split(separator: " ").map(String.init)
        let head = words.firstIndex { ["of", "per", "a", "an", "to"].contains($0) } ?? words.count
        guard head > 0 else { return [word] }
        let noun = words[head - 1]
        // "degrees Celsius", "degrees Fahrenheit": the plural is of the first word.
        let place = words.first == "degree" || words.first == "part" ? 0 : head - 1
        words[place] = plural(words[place], of: noun)
        return [word, words.joined(separator: " ")]
    }

    private static func plural(_ word: String, of noun: String) -> String {
        switch word {
        case "foot": return "feet"
        case "inch": return "inches"
        case "century": return "centuries"
        case "megahertz", "gigahertz", "hertz", "kilohertz", "terahertz", "tons", "tonnes":
            return word
        default: return word.hasSuffix("ch") ? word + "es" : word + "s"
        }
    }
}
