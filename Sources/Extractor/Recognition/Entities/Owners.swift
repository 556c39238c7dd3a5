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
    func names(in tokens: Range<Int>) -> OwnedNames {
        OwnedNames(owners: owners, token: tokens.lowerBound, end: tokens.upperBound)
    }
}

/// Names one after another, as they are asked for.
struct OwnedNames: Sequence, IteratorProtocol {
    fileprivate let owners: [Int32]
    fileprivate var token: Int
    fileprivate let end: Int
    private var last: Int32 = -1

    fileprivate init(owners: [Int32], token: Int, end: Int) {
        self.owners = owners
        self.token = token
        self.end = end
    }

    mutating func next() -> Int? {
        while token < end {
            let owner = owners[token]
            token += 1
            if owner >= 0, owner != last {
                last = owner
                return Int(owner)
            }
        }
        return nil
    }
}
