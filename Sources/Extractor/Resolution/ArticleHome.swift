import Facts

/// Where an article plays, for figures of sentences that name no place: a statistic is its country's,
/// the dead are those of the place it begins with.
struct ArticleHome {
    /// The only country that it names, or that its title and first sentence name.
    let country: Int?
    /// The only place of its first sentence.
    let stage: Int?

    init(_ reading: ReadText) {
        let first = reading.layout.sentences.first {
            !reading.isTitle($0.lowerBound) && $0.count > Self.shortest
        }
        var (countries, early, stages) = (Only(), Only(), Only())
        func add(_ name: ReadText.Name) {
            guard name.type == .location, !reading.isDateline(name) else { return }
            let token = name.tokens.lowerBound
            let isFirst = first.map { $0.contains(token) } ?? false
            if isFirst { stages.add(name.entity) }
            guard reading.entities[name.entity].subtype == "country" else { return }
            countries.add(name.entity)
            if isFirst || reading.isTitle(token) { early.add(name.entity) }
        }
        reading.names.forEach(add)
        reading.asides.forEach(add)
        country = countries.entity ?? early.entity
        stage = stages.entity
    }

    /// The one entity that is added, if there is no second.
    private struct Only {
        private var first: Int?
        private var hasOther = false

        var entity: Int? { hasOther ? nil : first }

        mutating func add(_ entity: Int) {
            if let first, first != entity { hasOther = true }
            first = first ?? entity
        }
    }

    /// Tokens of a line that may be no sentence.
    private static let shortest = 4

    /// Whose a figure is that measures such things, where nothing nearer is named.
    func place(of measure: AboutClue?) -> Int? {
        switch measure {
        case .measuresHarm: stage ?? country
        case .measuresEconomy, .measuresPrice, .measuresState: country ?? stage
        default: nil
        }
    }
}
