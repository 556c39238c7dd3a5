import Facts

/// Owners and backers told in passing: "The club, sponsored by Emirates, lost".
extension AttributiveNames {
    private static let owning = WordSet(
        """
        backed bankrolled built chaired constructed controlled designed financed founded funded headed held
        led managed operated owned run sponsored supported
        """)
    private static let relatives = WordSet("that which who")
    private static let being = WordSet("are is was were")
    private static let adverbs = WordSet(
        "also currently fully jointly largely mainly majority now part partly wholly")
    private static let reach = 8
    private static let length = 16

    /// Between commas, behind a participle of owning: no clause around it is about such a name.
    func isAsideOwner(_ name: Range<Int>) -> Bool {
        let low = max(0, name.lowerBound - Self.reach)
        guard let by = (low..<name.lowerBound).last(where: { word($0) == Words.by }), by > 1,
            Self.owning.contains(word(by - 1)),
            !(by + 1..<name.lowerBound).contains(where: { layout.tokens[$0].kind == .mark })
        else { return false }
        return opensAside(before: by - 1) && isAsideOver(from: name.upperBound)
    }

    /// ", majority owned by", ", which is owned by".
    private func opensAside(before participle: Int) -> Bool {
        var place = participle - 1
        while place > 1, layout.isJoint(place) || Self.adverbs.contains(word(place)) { place -= 1 }
        if layout.isMark(place, ",") { return true }
        guard Self.being.contains(word(place)), Self.relatives.contains(word(place - 1)) else {
            return false
        }
        // "Vodel, 44% of which is held by": a part of it.
        return layout.isMark(place - 2, ",") || word(place - 2) == Words.of
    }

    // MARK: Wholes

    private static let parts = WordSet("affiliate arm branch division part subsidiary unit")
    private static let partReach = 5

    /// "Kelvia, part of Toran Group, lost", "the UK arm of Bolt": whose unit it is, and where.
    func isWhole(_ name: Range<Int>, _ entity: Int) -> Bool {
        if entities[entity].type == .location, Self.parts.contains(word(name.upperBound)),
            word(name.upperBound + 1) == Words.of
        {
            return true
        }
        var of = name.lowerBound - 1
        if word(of) == Words.the { of -= 1 }
        guard of > 2, word(of) == Words.of, Self.parts.contains(word(of - 1)) else { return false }
        let opens = (max(0, of - Self.partReach)..<of).contains { layout.isMark($0, ",") }
        return opens && isAsideOver(from: name.upperBound)
    }

    /// A comma follows in the sentence, and no number before it.
    private func isAsideOver(from end: Int) -> Bool {
        for place in end..<min(layout.tokens.count, end + Self.length) {
            if layout.isMark(place, ",") {
                return place + 1 < layout.tokens.count
                    && !layout.tokens[place + 1].flags.contains(.beginsSentence)
            }
            let token = layout.tokens[place]
            if token.kind == .number || token.flags.contains(.beginsSentence) { return false }
        }
        return false
    }
}
