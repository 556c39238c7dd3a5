/// How much each clue speaks for something, in log odds.
struct ClueWeights<Clue: CaseIterable & Hashable & Sendable>: Sendable {
    let bias: Double
    /// In the order of the clues.
    let values: [Double]

    init(bias: Double, _ table: [Clue: Double]) {
        self.bias = bias
        values = Clue.allCases.map { table[$0] ?? 0 }
    }

    /// The log odds, of the clues' values in their order.
    func odds(of clues: [Double]) -> Double {
        zip(clues, values).reduce(bias) { $0 + $1.0 * $1.1 }
    }
}

/// The probability that log odds stand for.
func probability(ofOdds odds: Double) -> Double { 1 / (1 + exponential(-odds)) }

/// The log odds that two things hold at once, of which neither tells of the other.
func oddsOfBoth(_ one: Double, _ other: Double) -> Double {
    // 1 / (p q) - 1, where 1 / p is 1 + e^-odds.
    let (x, y) = (exponential(-one), exponential(-other))
    return -logarithm(x + y + x * y)
}
