import Facts

/// What an article is on: the words that it has often and few articles have, the heaviest of them.
///
/// Two reports of one event share such words even where they name nobody in common, and two articles that
/// both name a bank or a country do not.
public struct Topic: Hashable, Sendable {
    private struct Term: Hashable, Sendable {
        let id: UInt32
        /// How often the text has it, as far as that counts.
        let times: UInt8
        let weight: Double

        init(_ id: UInt32, times: Int) {
            self.id = id
            self.times = UInt8(min(times, Topic.weights.count - 1))
            weight = Topic.weights[Int(self.times)] * TermFrequencies.rarity(of: id)
        }
    }

    /// By their ids, which rise.
    private let terms: [Term]
    private let length: Double

    /// Terms kept of a text; more tell no more.
    private static let size = 64
    /// That of some thirty words: what is shorter says too little to be like anything for one name.
    private static let leastLength = 35.0

    /// - Complexity: O(*n* log *n*) over the text's words.
    public init(_ text: String) {
        var ids: [UInt32] = []
        Stem.forEach(in: text) { ids.append(Stem.id($0)) }
        ids.sort()
        var terms: [Term] = []
        var start = 0
        for (place, id) in ids.enumerated() where place + 1 == ids.count || ids[place + 1] != id {
            let term = Term(id, times: place + 1 - start)
            start = place + 1
            if term.weight > 0 { terms.append(term) }
        }
        if terms.count > Self.size {
            terms.sort { ($1.weight, $0.id) < ($0.weight, $1.id) }
            terms.removeSubrange(Self.size...)
            terms.sort { $0.id < $1.id }
        }
        self.init(terms)
    }

    private init(_ terms: [Term]) {
        self.terms = terms
        length = max(terms.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot(), Self.leastLength)
    }

    /// The heaviest of all, under which articles on one matter meet: of two reports of one event 94 in 100 have three
    /// words or figures in common or two of which one tells much, of two others one in 100.
    public var keys: [UInt32] {
        terms.sorted { ($1.weight, $0.id) < ($0.weight, $1.id) }.prefix(Self.keyCount).map(\.id)
    }

    private static let keyCount = 24

    /// Whether hardly any article has a word.
    public static func isTelling(_ stem: UInt32) -> Bool { TermFrequencies.isRare(stem) }

    /// How much a word counts that stands so often in a text.
    private static let weights: [Double] = [0] + (1...32).map { 1 + logarithm(Double($0)) }

    /// The cosine of both, 0 to 1: of two reports of one event mostly above 0.15, of others seldom above 0.05.
    public func likeness(to other: Topic) -> Double {
        var (mine, theirs) = (0, 0)
        var product = 0.0
        while mine < terms.count, theirs < other.terms.count {
            let (one, two) = (terms[mine], other.terms[theirs])
            if one.id == two.id { product += one.weight * two.weight }
            if one.id <= two.id { mine += 1 }
            if two.id <= one.id { theirs += 1 }
        }
        let lengths = length * other.length
        return lengths > 0 ? product / lengths : 0
    }
}

extension ByteWriter {
    mutating func write(_ topic: Topic) { topic.write(to: &self) }
}

extension ByteReader {
    mutating func topic() throws(CodingError) -> Topic { try Topic(from: &self) }
}

extension Topic {
    /// Each term as what its id adds to the one before, and how often it stands there.
    fileprivate func write(to writer: inout ByteWriter) {
        var last: UInt32 = 0
        writer.write(terms) { writer, term in
            writer.write(UInt64(term.id &- last))
            writer.write(UInt64(term.times))
            last = term.id
        }
    }

    fileprivate init(from reader: inout ByteReader) throws(CodingError) {
        var last: UInt32 = 0
        self.init(
            try reader.array { reader throws(CodingError) in
                last &+= UInt32(truncatingIfNeeded: try reader.unsigned())
                return Term(last, times: Int(truncatingIfNeeded: try reader.unsigned() & 0xFF))
            })
    }
}
