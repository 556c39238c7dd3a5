import Facts

/// What a unit tells with the words against it: a distance in light years, a size, a speed, a dose.
extension QuantityMeasures {
    private static let celestial: Set<String> = ["au", "ly", "pc"]
    private static let distant = WordSet("away distant from off")
    private static let timed: Set<String> = ["h", "min", "s"]
    private static let doses = WordSet("capsule dose doses injection pill tablet")
    private static let eaters: Set<String> = ["head", "person"]

    func unit(_ draft: Draft, _ code: String) -> String? {
        let end = draft.reach.upperBound
        if Self.celestial.contains(code), Self.distant.contains(scan.word(end)) {
            return "distance"
        }
        if Self.isLength(draft.unit) {
            if isSide(draft) { return "size" }
            if let per = draft.per, Self.timed.contains(per) { return "speed" }
        }
        if Self.doses.contains(scan.word(end)) { return "dose" }
        if code == "km/s" { return "speed" }
        if code == "ug/m3" || code == "ppm" && isReached(draft) { return "concentration" }
        if code == "mi/gal" { return "fuel economy" }
        if code == "g", draft.per == "km" || draft.per == "mi" { return "emission" }
        if code == "kcal", let per = draft.per, Self.eaters.contains(per) { return "ration" }
        return nil
    }

    private static let reaching = WordSet("are exceeded hit is passed reached topped was were")

    /// "CO2 reached 427 ppm", where a name or a gas is at so much and no level or grade.
    private func isReached(_ draft: Draft) -> Bool {
        let verb = draft.reach.lowerBound - 1
        return Self.reaching.contains(scan.word(verb)) && scan.isCapital(verb - 1)
    }

    /// "42cm by 36cm", "four metres by three".
    private func isSide(_ draft: Draft) -> Bool {
        let end = draft.reach.upperBound
        if scan.word(end) == Word.by, scan.isNumber(end + 1) || scan.has(end + 1, .cardinal) {
            return true
        }
        let by = draft.reach.lowerBound - 1
        guard scan.word(by) == Word.by else { return false }
        return scan.isNumber(by - 2) && MeasureNames.after.match(scan, at: by - 1) != nil
    }

    private static let comparing: WordMap<String> = MeasureChoice.map(
        Table(
            """
            label | words
            brightness | brighter, dimmer, fainter
            density | denser
            size | bigger, larger, smaller
            speed | faster, slower
            strength | stronger, weaker
            temperature | colder, cooler, hotter, warmer
            weight | heavier, lighter
            """))
    private static let than = Word.than

    /// "20 times brighter than the sun": what is so many times greater.
    func graded(_ draft: Draft) -> String? {
        let end = draft.reach.upperBound
        guard scan.word(end + 1) == Self.than else { return nil }
        return Self.comparing[scan.word(end)]
    }
}
