/// What people are told to suffer or be given, right behind or before a number that counts nobody: "4m
/// face hunger", "1.2 million without power", "to vaccinate 40m".
struct Hardships {
    let scan: FigureScan

    private static let suffering = WordSet("face flee lack risk starve queue mourn")
    private static let lacking = WordSet(
        "aid electricity food gas heat heating home homes housing jobs pay power shelter water work"
    )
    private static let risk = WordHash.of("risk")
    private static let without = WordHash.of("without")
    private static let caring = WordSet(
        """
        displace displaced displaces displacing evacuate feed feeding feeds immunise immunised
        immunize immunized inoculate inoculated inoculating uproot uprooted uproots vaccinate
        vaccinated vaccinates vaccinating
        """)

    /// Whether those that a number states are people.
    ///
    /// - Parameter begin: the number's first token, with its hedges; `end` stands behind its last.
    func areSuffered(_ begin: Int, _ end: Int) -> Bool {
        if Self.caring.contains(scan.word(begin - 1)) {
            return !scan.isWord(end) || scan.has(end, [.preposition, .conjunction, .adverb])
        }
        return opens(begin) && isSuffering(end)
    }

    private func isSuffering(_ end: Int) -> Bool {
        if Self.suffering.contains(scan.word(end)) {
            return scan.isWord(end + 1) && !scan.has(end + 1, .auxiliary)
        }
        if scan.word(end) == Word.at { return scan.word(end + 1) == Self.risk }
        return scan.word(end) == Self.without
            && (end + 1..<end + 3).contains { Self.lacking.contains(scan.word($0)) }
    }

    private static let leaving = WordSet("after as leave leaves leaving says that where while with")

    /// No verb has the number for object: it opens a clause.
    private func opens(_ begin: Int) -> Bool {
        scan.opensStatement(begin) || scan.mark(begin - 1) != 0
            || Self.leaving.contains(scan.word(begin - 1)) || scan.has(begin - 1, .conjunction)
    }
}
