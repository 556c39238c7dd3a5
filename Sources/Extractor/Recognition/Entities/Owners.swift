/// Which name each token belongs to.
struct Owners {
    private var owners: [Int32]

    init(_ names: [NameMention], tokenCount: Int) {
        owners = Array(repeating: -1, count: tokenCount)
        for (index, name) in names.enumerated() {
            for token in name.tokens { owners[token] = Int32(index) }
        }
    }

    /// The index of the name that holds a token.
    subscript(_ token: Int) -> Int? { owners[token] >= 0 ? Int(owners[token]) : nil }

    /// The names with a token in a range, in order.
    func names(in tokens: Range<Int>) -> [Int] {
        var found: [Int] = []
        for token in tokens where owners[token] >= 0 {
            let index = Int(owners[token])
            if found.last != index { found.append(index) }
        }
        return found
    }
}
