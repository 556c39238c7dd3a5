import Facts

/// What may speak for two articles reporting one event, so that figures of theirs that differ may be of
/// one claim.
///
/// `EvidenceWeights.story` says how much each counts.
package enum StoryClue: Int, CaseIterable, Sendable {
    /// As of `Clue`.
    case topic, commonPrints, sharedNames
    /// How many of the names that tell a story from others, in the article that has fewer, the other has as well.
    case coverage
    /// Equal figures of one claim: how many, by their probabilities, four at most, and the surest of them.
    case equalFigures, surestEqual
}

/// The clues of one pair of articles, numbers near 0 to 1.
package struct StoryEvidence: Sendable {
    package private(set) var values = [Double](repeating: 0, count: StoryClue.allCases.count)

    private subscript(clue: StoryClue) -> Double {
        get { values[clue.rawValue] }
        set { values[clue.rawValue] = newValue }
    }

    /// - Parameter equals: log odds of each two equal figures that may be of one claim.
    init(_ encounter: Encounter, equals: [Double]) {
        self[.topic] = encounter.topicClue
        self[.commonPrints] = encounter.commonPrintsClue
        self[.sharedNames] = encounter.sharedNamesClue
        self[.coverage] = encounter.coverage
        let probabilities = equals.map(probability(ofOdds:))
        self[.equalFigures] = min(probabilities.reduce(0, +), 4) / 4
        self[.surestEqual] = probabilities.max() ?? 0
    }

    /// The log odds that both report one event.
    func odds(_ weights: ClueWeights<StoryClue>) -> Double { weights.odds(of: values) }
}

extension Encounter {
    var topicClue: Double { min(likeness, 0.5) * 2 }
    var closenessClue: Double { min(closeness, 5) / 5 }
    var sharedNamesClue: Double { Double(min(sharedNames, 6)) / 6 }
    var commonPrintsClue: Double { Double(min(sharedPrints, 3)) / 3 }
}
