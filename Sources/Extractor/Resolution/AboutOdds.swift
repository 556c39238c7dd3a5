import Facts

/// The weights of clues, laid out for summing: the log odds, in hundredths, that a figure is about
/// an entity.
struct AboutOdds {
    /// Rows of `AboutClues.capacity` weights: by type, and whether the figure's sentence names it.
    private var weights: [Int16]
    private var biases: [Int]

    static let fitted = AboutOdds(numbers(of: AboutWeights.rows))

    /// Columns of the table: for any entity, where the sentence does not name it, where it does,
    /// and by type.
    static let columns = 3 + types
    /// The types of the table's columns, by `place`; peoples are no candidates.
    private static let types = EntityType.allCases.count - 1

    /// - Precondition: a row for the bias and for each clue.
    init(_ table: [Int16]) {
        precondition(table.count == (AboutClue.allCases.count + 1) * Self.columns, "refit weights")
        weights = Array(repeating: 0, count: Self.types * 2 * AboutClues.capacity)
        biases = Array(repeating: 0, count: Self.types * 2)
        for sort in biases.indices {
            let (type, isHere) = sort.quotientAndRemainder(dividingBy: 2)
            let value = { (row: Int) in
                let start = row * Self.columns
                return table[start] + table[start + 1 + isHere] + table[start + 3 + type]
            }
            biases[sort] = Int(value(0))
            for clue in 0..<AboutClue.allCases.count {
                weights[sort * AboutClues.capacity + clue] = value(clue + 1)
            }
        }
    }

    /// The numbers of a table whose lines begin with a word; those of the first line are words too.
    static func numbers(of rows: StaticString) -> [Int16] {
        var numbers: [Int16] = []
        rows.withUTF8Buffer { text in
            var (number, isNegative, isNumber): (Int16, Bool, Bool) = (0, false, false)
            func close() {
                if isNumber { numbers.append(isNegative ? -number : number) }
                (number, isNegative, isNumber) = (0, false, false)
            }
            for byte in text {
                switch byte {
                case UInt8(ascii: "-"): isNegative = true
                case UInt8(ascii: "0")...UInt8(ascii: "9"):
                    number = number &* 10 &+ Int16(byte - UInt8(ascii: "0"))
                    isNumber = true
                default: close()
                }
            }
            close()
        }
        return numbers
    }

    func odds(_ candidate: AboutCandidate, _ type: EntityType) -> Int {
        guard type != .people else { return .min }
        let sort = type.place * 2 + (candidate.isNamedHere ? 1 : 0)
        let start = sort * AboutClues.capacity
        return biases[sort]
            + weights.withUnsafeBufferPointer {
                candidate.clues.sum($0[start..<(start + AboutClues.capacity)])
            }
    }
}
