import Facts

/// Votes of a house as two numbers over a hyphen: "cleared the Senate 52-48", "approved the plan 9-2".
enum Divisions {
    private static let deeds = WordSet(
        """
        adopted advanced agreed approve approved approves backed cleared confirmed defeated passed passes
        rejected rejects ruled upheld voted
        """)
    private static let houses = WordSet(
        """
        assembly bill board chamber commission commissioners committee congress council court diet directors
        duma house jury justices knesset lawmakers motion mps panel parliament resolution senate senators
        trustees
        """)

    private static let games = WordSet("beat beaten drew lost scored win wins won working")

    private static func ends(_ index: Int, _ scan: FigureScan) -> Bool {
        scan.isMark(index, ";") || scan.isMark(index, ":")
    }

    /// Whether the numbers at a token are votes, by what the sentence says before; else they are a score.
    static func isVote(_ scan: FigureScan, _ index: Int) -> Bool {
        guard scan.isDash(index + 1), scan.isNumber(index + 2), scan.length(index) < 4,
            scan.length(index + 2) < 4,
            !scan.isWord(index + 3) || scan.has(index + 3, Roles.closed),
            !scan.has(index - 1, .month)
        else { return false }
        let words = scan.sentenceStart(index, reach: 16)..<index
        // "The council passed the budget and the team lost 4-3": another's.
        let clause = (words.last { ends($0, scan) }.map { $0 + 1 } ?? words.lowerBound)..<index
        return clause.contains { deeds.contains(scan.word($0)) }
            && words.contains { houses.contains(scan.word($0)) }
            && !clause.contains { games.contains(scan.word($0)) }
    }
}
