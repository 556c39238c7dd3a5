import Facts

/// Where an article plays, for figures of sentences that name no place: a statistic is its country's,
/// the dead are those of the place it begins with.
struct ArticleHome {
    /// The only country that it names.
    let country: Int?
    /// The only place of its first sentence.
    let stage: Int?

    init(_ reading: ReadText) {
        let first = reading.layout.sentences.first {
            !reading.isTitle($0.lowerBound) && $0.count > Self.shortest
        }
        var countries: [Int] = []
        var stages: [Int] = []
        for name in reading.names where name.type == .location && !reading.isDateline(name) {
            let isCountry = reading.entities[name.entity].subtype == "country"
            if isCountry, !countries.contains(name.entity), countries.count < 2 {
                countries.append(name.entity)
            }
            let isFirst = first.map { $0.contains(name.tokens.lowerBound) } ?? false
            if isFirst, !stages.contains(name.entity), stages.count < 2 {
                stages.append(name.entity)
            }
        }
        country = countries.count == 1 ? countries[0] : nil
        stage = stages.count == 1 ? stages[0] : nil
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
