/// A look-up of phrases of one or more tokens, the longest winning.
///
/// Phrases are cut by the same tokenizer as the text. A hyphen inside a phrase of the text is passed
/// over ("percentage-point"), and so is the point of an abbreviation ("sq. km").
struct PhraseMap<Value: Sendable>: Sendable {
    struct Entry: Sendable {
        let value: Value
        /// The bytes that the text must have; `nil` where case does not matter.
        let exact: [UInt8]?
    }

    private let entries: WordMap<[Entry]>
    /// Tokens of the longest phrase that begins (or, reversed, ends) with a word.
    private let longest: WordMap<Int>
    private let isReversed: Bool

    init(_ phrases: [(text: String, isExact: Bool, value: Value)], isReversed: Bool = false) {
        var pairs: [(UInt64, [Entry])] = []
        var lengths: [(UInt64, Int)] = []
        for phrase in phrases {
            var words = Self.words(of: phrase.text)
            if isReversed { words.reverse() }
            guard let first = words.first else { continue }
            let key = words.dropFirst().reduce(first) { WordHash.join($0, $1) }
            let exact = phrase.isExact ? Array(phrase.text.utf8) : nil
            pairs.append((key, [Entry(value: phrase.value, exact: exact)]))
            lengths.append((first, words.count))
        }
        entries = WordMap(pairs) { $0 + $1 }
        longest = WordMap(lengths) { max($0, $1) }
        self.isReversed = isReversed
    }

    /// The hashes of a phrase's tokens, hyphens and points left out.
    static func words(of text: String) -> [UInt64] {
        let utf8 = Array(text.utf8)
        var tokenizer = Tokenizer(utf8)
        tokenizer.cut(0..<utf8.count)
        let words = tokenizer.tokens.filter {
            !isPassedOver($0, utf8) || tokenizer.tokens.count == 1
        }
        return words.map(\.word)
    }

    static func isPassedOver(_ token: Token, _ utf8: [UInt8]) -> Bool {
        guard token.kind == .mark, token.end - token.start == 1 else { return false }
        let byte = utf8[Int(token.start)]
        return byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    /// The longest phrase that begins at a token.
    func match(_ scan: FigureScan, at start: Int) -> (value: Value, end: Int)? {
        guard let limit = longest[scan.word(start)] else { return nil }
        var key = scan.word(start)
        var best: (Value, Int)?
        var index = start + 1
        var count = 1
        while true {
            if let value = pick(key, scan, start..<index) { best = (value, index) }
            guard count < limit, index < scan.limit else { break }
            if scan.isJoint(index), index + 1 < scan.limit,
                !scan.isSpaced(index + 1) || scan.isPoint(index)
            {
                index += 1
            }
            key = WordHash.join(key, scan.word(index))
            index += 1
            count += 1
        }
        return best
    }

    /// The longest phrase that ends just before a token; for a reversed map.
    func match(_ scan: FigureScan, endingAt end: Int) -> (value: Value, start: Int)? {
        guard end > scan.floor, let limit = longest[scan.word(end - 1)] else { return nil }
        var key = scan.word(end - 1)
        var best: (Value, Int)?
        var index = end - 1
        var count = 1
        while true {
            if let value = pick(key, scan, index..<end) { best = (value, index) }
            guard count < limit, index > scan.floor else { break }
            index -= 1
            if scan.isJoint(index), index > scan.floor { index -= 1 }
            key = WordHash.join(key, scan.word(index))
            count += 1
        }
        return best
    }

    private func pick(_ key: UInt64, _ scan: FigureScan, _ range: Range<Int>) -> Value? {
        guard let found = entries[key] else { return nil }
        var loose: Value?
        for entry in found {
            guard let exact = entry.exact else {
                if loose == nil { loose = entry.value }
                continue
            }
            if scan.bytes(range).elementsEqual(exact) { return entry.value }
        }
        return loose
    }
}
