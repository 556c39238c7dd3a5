import Facts

/// Labels that the words near a figure give it, by what is looked for: what a payment is for, who the
/// men are.
struct NearWords {
    private let labels: [String: WordMap<String>]

    /// - Parameter table: rows of what is looked for, a label, and the words that give it.
    init(_ table: Table) {
        var pairs: [String: [(UInt64, String)]] = [:]
        for row in table.rows {
            pairs[row[0], default: []] += row.list(2).map { (WordHash.of($0), row[1]) }
        }
        labels = pairs.mapValues { WordMap($0) }
    }

    func contains(_ sought: String) -> Bool { labels[sought] != nil }

    func gives(_ label: String, for sought: String) -> Bool {
        labels[sought]?.values.contains(label) ?? false
    }

    /// By the nearest word before the figure, from `low` on, or else the first behind it in its sentence.
    func label(of sought: String, near draft: Draft, from low: Int, in scan: FigureScan) -> String?
    {
        guard let words = labels[sought] else { return nil }
        for place in stride(from: draft.tokens.lowerBound - 1, through: low, by: -1) {
            if let label = words[scan.word(place)] { return label }
        }
        let end = draft.tokens.upperBound
        for place in end..<max(end, min(scan.limit, scan.sentenceEnd(end, reach: 10))) {
            if let label = words[scan.word(place)] { return label }
        }
        return nil
    }
}
