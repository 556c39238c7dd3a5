import Facts

/// What may speak for two articles reporting one event, so that figures of theirs that differ may be of
/// one claim.
///
/// `EvidenceWeights.story` says how much each counts. How many names both have is none of them: long
/// articles share more, whatever they report.
package enum StoryClue: Int, CaseIterable, Sendable {
    /// As of `Clue`.
    case topic, commonPrints
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
        self[.coverage] = encounter.coverage
        let probabilities = equals.map(probability(ofOdds:))
        self[.equalFigures] = min(probabilities.reduce(0, +), 4) / 4
        self[.surestEqual] = probabilities.max() ?? 0
    }

    /// The log odds that both report one event.
    func odds(_ weights: StoryWeights) -> Double {
        zip(values, weights.values).reduce(weights.bias) { $0 + $1.0 * $1.1 }
    }
}

/// Log odds for each clue of two articles.
struct StoryWeights: Sendable {
    let bias: Double
    /// In the order of the clues.
    let values: [Double]

    init(bias: Double, _ table: [StoryClue: Double]) {
        self.bias = bias
        values = StoryClue.allCases.map { table[$0] ?? 0 }
    }
}

extension Encounter {
    var topicClue: Double { min(likeness, 0.5) * 2 }
    var closenessClue: Double { min(closeness, 5) / 5 }
    var sharedNamesClue: Double { Double(min(sharedNames, 6)) / 6 }
    var commonPrintsClue: Double { Double(min(sharedPrints, 3)) / 3 }
}

/// The probability that log odds stand for.
func probability(ofOdds odds: Double) -> Double { 1 / (1 + exponential(-odds)) }

/// The log odds that two things hold at once, of which neither tells of the other.
func oddsOfBoth(_ one: Double, _ other: Double) -> Double {
    // 1 / (p q) - 1, where 1 / p is 1 + e^-odds.
    let (x, y) = (exponential(-one), exponential(-other))
    return -logarithm(x + y + x * y)
}
