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
            isForecast: quotes.isForecast(
                figure.lowerBound, isEconomy: measure.map { Self.economy.contains($0) } ?? false),
            clause: place.map { clauses[$0].tokens } ?? figure, subject: subject,
            stand: place.map { stand(in: $0, isNamed: !subject.isEmpty) } ?? AboutClues())
    }

    private static let economy: Set<String> = ["growth", "inflation", "unemployment"]

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
        clues.insert(.atGoods, if: isGoods(head))
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

    /// Goods, a place without a name or something new: no part of what the article is about.
    func isApart(_ place: Int) -> Bool {
        guard case .unnamed(let head) = clauses[place].subject else { return false }
        let isPlace = Nominals.find(reading.tokens[head].word)?.types.first == .location
        return isPlace || isGoods(head) || isNew(place)
    }

    /// Traded without an owner, which no rate is: "wheat", not "the unemployment rate".
    private func isGoods(_ head: Int) -> Bool {
        reading.isA(head, .commodity) && !Self.rates.contains(reading.tokens[head].word)
    }

    private static let rates = WordSet(["rate", "rates"])

    /// "A strike would cost": something new.
    func isSingle(_ token: Int) -> Bool {
        reading.isA(token, .indefinite) && !reading.isA(token, .plural)
    }
}
