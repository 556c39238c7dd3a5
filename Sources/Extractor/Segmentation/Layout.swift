import Facts

/// Cleaned text cut into blocks, sentences and tokens; what every recognizer reads.
struct Layout {
    let text: [UInt8]
    let blocks: [Block]
    let sentences: [Range<Int>]
    let tokens: [Token]
    /// The tokens with a capital, in order: where names begin.
    let capitals: [Int]
    /// Runs of tokens that are no part of the article, in order.
    let furniture: [Range<Int>]
    /// Where the report says it was written.
    private(set) var dateline: Dateline?

    init(_ text: [UInt8]) {
        self.text = text
        var blocks = cutBlocks(text)
        var tokenizer = Tokenizer(text)
        for index in blocks.indices {
            let first = tokenizer.tokens.count
            tokenizer.cut(blocks[index].range)
            blocks[index].tokens = first..<tokenizer.tokens.count
        }
        var tokens = tokenizer.take()
        var sentences: [Range<Int>] = []
        sentences.reserveCapacity(tokens.count / 16)
        for block in blocks where !block.tokens.isEmpty {
            cutSentences(&tokens, in: block.tokens, text: text, into: &sentences)
        }
        self.blocks = blocks
        self.sentences = sentences
        self.tokens = tokens
        capitals = Self.capitals(of: tokens)
        furniture = findFurniture(blocks, sentences, tokens, text)
        dateline = Dateline(self)
    }

    private static func capitals(of tokens: [Token]) -> [Int] {
        var found: [Int] = []
        found.reserveCapacity(tokens.count / 4)
        for index in tokens.indices where tokens[index].isCapital { found.append(index) }
        return found
    }

    /// The tokens with a capital in a range; O(log *n*).
    func capitals(in range: Range<Int>) -> ArraySlice<Int> {
        capitals[firstCapital(from: range.lowerBound)..<firstCapital(from: range.upperBound)]
    }

    private func firstCapital(from token: Int) -> Int {
        var (low, high) = (0, capitals.count)
        while low < high {
            let middle = (low + high) / 2
            if capitals[middle] < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The furniture that shares a token with a run; O(log *n*).
    func furniture(in range: Range<Int>) -> Range<Int>? {
        var (low, high) = (0, furniture.count)
        while low < high {
            let middle = (low + high) / 2
            if furniture[middle].upperBound <= range.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < furniture.count && furniture[low].overlaps(range) ? furniture[low] : nil
    }

    /// The bytes from the first token of a range to its last; the range is not empty.
    func span(_ range: Range<Int>) -> Span {
        Span(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
    }

    func string(_ span: Span) -> String {
        String(decoding: text[span.range], as: UTF8.self)
    }

    /// The single scalar of a mark; 0 for a token of another kind.
    func mark(_ index: Int) -> UInt32 { tokens[index].mark }
}
