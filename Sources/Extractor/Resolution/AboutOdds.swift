import Facts

/// The weights of clues, laid out for summing: the log odds, in hundredths, that a figure is about
/// an entity.
struct AboutOdds {
    /// Rows of `AboutClues.capacity` weights: by type, and whether the figure's sentence names it.
    private var weights: [Int16]
    private var biases: [Int]

    static let fitted = AboutOdds(AboutWeights.rows)

    init(_ table: Table) {
        let sorts = EntityType.allCases.count * 2
        weights = Array(repeating: 0, count: sorts * AboutClues.capacity)
        biases = Array(repeating: 0, count: sorts)
        let clues = Dictionary(
            uniqueKeysWithValues: AboutClue.allCases.map { ("\($0)", $0.rawValue) })
        let columns = Dictionary(
            uniqueKeysWithValues: table.columns.enumerated().map { ($1, $0) })
        for row in table.rows {
            let value = { (column: String) in columns[column].flatMap { Int(row[$0]) } ?? 0 }
            for type in EntityType.allCases {
                for (isHere, column) in ["away", "here"].enumerated() {
                    let sum = value("any") + value(column) + value(type.rawValue)
                    let sort = Self.place(of: type) * 2 + isHere
                    if let clue = clues[row[0]] {
                        weights[sort * AboutClues.capacity + clue] = Int16(clamping: sum)
                    } else {
                        biases[sort] = sum
                    }
                }
            }
        }
    }

    func odds(_ candidate: AboutCandidate, _ type: EntityType) -> Int {
        let sort = Self.place(of: type) * 2 + (candidate.isNamedHere ? 1 : 0)
        return biases[sort] + candidate.clues.sum(weights, from: sort * AboutClues.capacity)
    }

    private static func place(of type: EntityType) -> Int {
        switch type {
        case .person: 0
        case .organization: 1
        case .location: 2
        case .facility: 3
        case .people: 4
        case .product: 5
        case .event: 6
        case .miscellany: 7
        }
    }
}
