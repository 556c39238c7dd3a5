import Facts

/// Number words as look-ups.
enum NumberWords {
    static let cardinals = WordMap<Int>(
        Numerals.cardinals.rows.map { (WordHash.of($0[0]), Int($0[1]) ?? 0) })

    struct Scale: Sendable {
        enum Form: String, Sendable { case word, short, glued }
        var exponent: Int
        var form: Form
    }

    static let scales = WordMap<Scale>(
        Numerals.scales.rows.map {
            (
                WordHash.of($0[0]),
                Scale(exponent: Int($0[1]) ?? 0, form: Scale.Form(rawValue: $0[2]) ?? .word)
            )
        })

    struct Ordinal: Sendable {
        /// 0 for "half" and "quarter", which count nothing.
        var value: Int
        /// 0 for "first" and "second", which divide nothing.
        var denominator: Int
        var isPlural: Bool
    }

    static let ordinals: WordMap<Ordinal> = {
        var pairs: [(UInt64, Ordinal)] = []
        for row in Numerals.ordinals.rows {
            let value = Int(row[1]) ?? 0
            let denominator = Int(row[2]) ?? 0
            pairs.append(
                (
                    WordHash.of(row[0]),
                    Ordinal(value: value, denominator: denominator, isPlural: false)
                ))
            let plural = row[0] == "half" ? "halves" : row[0] + "s"
            if denominator > 0 {
                pairs.append(
                    (
                        WordHash.of(plural),
                        Ordinal(value: 0, denominator: denominator, isPlural: true)
                    ))
            }
        }
        return WordMap(pairs)
    }()

    static let vague = WordMap<ExactDecimal>(
        Numerals.vague.rows.compactMap { row in
            ExactDecimal(row[1]).map { (WordHash.of(row[0]), $0) }
        })

    /// "st", "nd", "rd", "th" against a number.
    static let ordinalEndings = WordSet("st nd rd th")
    static let dozens = WordSet("dozen dozens doz dozs")
    /// Singular nouns that only a distance in metres stands before, and races.
    static let afterMeters = WordSet(
        """
        tall high wide deep long away above below off from thick north south east west across square
        apart hurdles relay freestyle butterfly backstroke breaststroke medley sprint final heats dash
        """)
}
