import Facts

/// Words that point back to a group: "seven of them", "one of whom".
enum Groups {
    private static let pointers = WordSet("them these those whom")

    static func isOfThem(_ scan: FigureScan, _ end: Int) -> Bool {
        scan.word(end) == Word.of && pointers.contains(scan.word(end + 1))
    }

    private static let linking = WordSet("are were")

    /// "seven of them women", "two of whom were soldiers": what those of a group of people are.
    static func members(_ scan: FigureScan, _ end: Int) -> String? {
        guard isOfThem(scan, end) else { return nil }
        let start = linking.contains(scan.word(end + 2)) ? end + 3 : end + 2
        guard !scan.isCapital(start), !scan.has(start, [.verb, .adverb]),
            let phrase = NounPhraseReader(scan: scan).read(start, isPlural: true),
            let head = phrase.noun.split(separator: " ").last,
            Inheritance.persons.contains(WordHash.of(String(head)))
        else { return nil }
        return phrase.noun
    }

    private static let those = WordHash.of("those")
    private static let who = WordHash.of("who")

    /// "300 of those who lost their jobs": people, and no group named before.
    static func isOfThoseWho(_ scan: FigureScan, _ end: Int) -> Bool {
        scan.word(end) == Word.of && scan.word(end + 1) == those && scan.word(end + 2) == who
    }
}
