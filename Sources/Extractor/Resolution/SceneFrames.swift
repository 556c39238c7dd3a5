import Facts

/// What the clauses of a sentence say of one figure, for the ranker.
extension Scene {
    /// - Parameters:
    ///   - index: the figure's among those of the sentence.
    ///   - lastPicks: what the rules took the figure before to speak of.
    func frame(
        of index: Int, _ kind: FigureKind, measure: String?, picks: [AboutPick], lastPicks: [Int],
        _ quotes: QuoteReader
    ) -> AboutFrame {
        let figure = figures[index]
        let place = clause(of: figure)
        let speaker = quotes.speaker(of: figure.lowerBound)
        let subject = place.map { self.subject(of: $0) } ?? []
        return AboutFrame(
            tokens: figure, kind: kind, measure: measure, isFirst: index == 0, picks: picks,
            lastPicks: lastPicks,
            speaker: speaker,
            employer: speaker.flatMap { quotes.antecedents.descriptions.employers[$0] },
            isQuoted: quotes.isQuoted[figure.lowerBound],
            clause: place.map { clauses[$0].tokens } ?? figure, subject: subject,
            stand: place.map { stand(in: $0, isNamed: !subject.isEmpty) } ?? AboutClues())
    }

    /// The head of the nearest subject that names nothing.
    private func unnamedSubject(of place: Int) -> Int? {
        for index in (max(0, place - 11)...place).reversed() {
            if case .unnamed(let head) = clauses[index].subject { return head }
        }
        return nil
    }

    /// What stands at the place of a clause's subject.
    private func stand(in place: Int, isNamed: Bool) -> AboutClues {
        var clues = AboutClues()
        clues.insert(.atNamed, if: isNamed)
        if case .shared = clauses[place].subject { clues.insert(.atShared) }
        guard !isNamed, let head = unnamedSubject(of: place) else { return clues }
        clues.insert(.atUnnamed)
        if reading.isA(head, .subject) {
            clues.insert(.atPronoun)
        } else {
            let classes = reading.classes(determiner(before: head) ?? head)
            let isKnown = !classes.isDisjoint(with: [.definite, .possessive])
            clues.insert(
                isKnown ? .atDefinite : classes.contains(.indefinite) ? .atIndefinite : .atBare)
        }
        return clues
    }
}
