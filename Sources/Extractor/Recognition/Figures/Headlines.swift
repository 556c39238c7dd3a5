/// Numbers in headlines that set their words in capitals, where a verb looks like a name.
struct Headlines {
    let scan: FigureScan

    /// Most words of the sentence have capitals.
    ///
    /// - Parameter least: fewer words are no headline.
    func isTitleCase(_ index: Int, least: Int = 4) -> Bool {
        let start = scan.sentenceStart(index, reach: 30)
        let end = scan.sentenceEnd(index, reach: 30)
        var words = 0
        var capitals = 0
        for place in start..<end where scan.isWord(place) {
            guard !scan.has(place, Roles.closed) else { continue }
            words += 1
            if scan.isCapital(place) { capitals += 1 }
        }
        return words >= least && capitals * 10 >= words * 9
    }

    /// "Bus Crash Kills 12 Near Lahore": a number behind a verb.
    func isGoverned(_ number: Int) -> Bool { isVerb(number - 1) }

    /// A verb with a capital as all words around it have one.
    func isVerb(_ index: Int) -> Bool {
        Self.verbs.contains(scan.word(index)) && scan.isCapital(index)
            && isTitleCase(index, least: 3)
    }

    private static let verbs = WordSet(
        """
        abducts adds affects arrests axes builds buys charges claims closes cuts damages deports
        destroys detains displaces evacuates evicts expels fines finds fires frees hires hits hurts
        infects injure injured injures jails kidnaps kill killed killing kills leaves left loses lost
        opens orders pardons passes raises reaches recalls releases rescues saves sacks seizes sells
        sheds shuts sickens sentences strands suspends tops traps wins wound wounded wounding wounds
        """)
}
