/// "Over" that says why: "a row over £4m bonuses", "sacked over £40 lunch bill".
extension HedgeReader {
    private static let quarrels = WordSet(
        """
        anger battle clash clashes complaint complaints concern concerns controversy criticism dispute
        disputes fears feud fight fury jitters lawsuit outcry outrage pressure probe protest protests
        questions quits quit resign resigned resigns row rows scandal spat strike strikes suit talks
        tension tensions uproar walkout worries
        """)
    private static let penalties = WordSet(
        """
        accused arrested ballots banned censured charged condemned convicted cleared defends detained
        dismissed fined fired grilled held investigated jailed ousted probed prosecuted questioned
        reprimanded sacked sentenced slammed sued sues suing suspended tried
        """)
    private static let offenses = WordSet(
        """
        abuses accident accidents assaults attack attacks breach breaches burglaries claims closures
        complaints crash crashes cuts death deaths delays drownings failures failings fires injuries killings
        losses murders poisonings shootings stabbings offences offenses rapes redundancies thefts violations
        """)
    private static let reach = 3

    /// Whether the word before a figure says what a quarrel or a penalty is about, and not how much.
    func isReason(_ draft: Draft, _ hedge: Int) -> Bool {
        guard hedge + 1 == draft.tokens.lowerBound else { return false }
        let end = draft.tokens.upperBound
        switch draft.kind {
        case .count:
            if Self.quarrels.contains(scan.word(hedge - 1)) { return true }
            return Self.penalties.contains(scan.word(hedge - 1))
                && Self.offenses.contains(scan.word(end - 1))
        case .money, .percent:
            guard scan.isWord(end), !scan.beginsSentence(end),
                !scan.has(end, Roles.closed.union([.adverb, .auxiliary]))
            else { return false }
            return (hedge - Self.reach..<hedge).contains {
                Self.quarrels.contains(scan.word($0)) || Self.penalties.contains(scan.word($0))
            }
        default: return false
        }
    }
}
