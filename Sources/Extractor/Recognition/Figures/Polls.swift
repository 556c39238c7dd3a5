/// Those whom somebody asked: "of the 3,412 polled", "the 12 questioned".
enum Polls {
    private static let sampled = WordSet("canvassed interviewed polled sampled surveyed")
    private static let asked = WordSet("asked quizzed questioned")
    private static let openers = WordSet("all of the these those who")

    /// A participle right behind a number says that it is of people.
    static func areAsked(_ scan: FigureScan, _ begin: Int, _ end: Int) -> Bool {
        areSampled(scan, begin, end)
            || asked.contains(scan.word(end)) && isClosed(scan, end + 1)
                && openers.contains(scan.word(begin - 1))
    }

    /// Of a poll: their number is the size of its sample.
    static func areSampled(_ scan: FigureScan, _ begin: Int, _ end: Int) -> Bool {
        sampled.contains(scan.word(end)) && openers.contains(scan.word(begin - 1))
    }

    private static func isClosed(_ scan: FigureScan, _ index: Int) -> Bool {
        !scan.isWord(index) || scan.has(index, Roles.closed.union(.verb))
            || scan.ends(index, in: "ed")
    }
}
