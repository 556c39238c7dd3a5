/// Words between quotation marks.
struct Quotation {
    /// The first mark, or the opening mark of the first of several paragraphs.
    var open: Int
    /// The token behind the last that belongs to it, closing mark counted in.
    var end: Int
    /// The words and their punctuation, marks left out.
    var words: Range<Int>
    /// Where the quotation around it ends; `nil` if it stands in none.
    var outerEnd: Int?

    var isNested: Bool { outerEnd != nil }
}

/// Finds what stands between quotation marks, nested ones and runs over paragraphs with it.
///
/// A mark that nothing closes opens nothing, unless the next paragraph opens with one again.
struct QuotationScanner {
    private let reading: ReadText
    private var found: [Quotation] = []

    init(_ reading: ReadText) { self.reading = reading }

    /// In order of their opening marks; a nested one follows the one around it.
    static func scan(_ reading: ReadText) -> [Quotation] {
        var scanner = QuotationScanner(reading)
        let blocks = reading.layout.blocks.map(\.tokens)
        var index = 0
        while index < blocks.count {
            index = scanner.scan(blocks, from: index)
        }
        return scanner.found.sorted { $0.open < $1.open }
    }

    /// Scans one block, and those that a quotation runs on into.
    ///
    /// - Returns: the next block to scan.
    private mutating func scan(_ blocks: [Range<Int>], from first: Int) -> Int {
        let tokens = reading.tokens
        var block = first
        var token = blocks[block].lowerBound
        while token < blocks[block].upperBound {
            guard tokens[token].mark != 0, let marks = openingMark(at: token) else {
                token += 1
                continue
            }
            let start = token
            if let close = closing(marks, after: token, in: blocks[block]) {
                add(open: start, words: (start + 1)..<close, end: close + 1)
                if marks.isDouble { scanNested((start + 1)..<close) }
                token = close + 1
                continue
            }
            guard marks.isDouble, let end = runningClose(marks, blocks, from: block) else {
                token += 1
                continue
            }
            block = end.block
            add(open: start, words: (start + 1)..<end.close, end: end.close + 1)
            token = end.close + 1
        }
        return block + 1
    }

    /// Where a quotation closes that the paragraphs after its first open anew; at most 20 of them.
    private func runningClose(
        _ marks: Marks, _ blocks: [Range<Int>], from first: Int
    ) -> (block: Int, close: Int)? {
        var block = first + 1
        while block < min(blocks.count, first + 20), let token = blocks[block].first,
            openingMark(at: token)?.close == marks.close
        {
            if let close = closing(marks, after: token, in: blocks[block]) { return (block, close) }
            block += 1
        }
        return nil
    }

    private mutating func scanNested(_ range: Range<Int>) {
        var token = range.lowerBound
        while token < range.upperBound {
            if let marks = openingMark(at: token), !marks.isDouble,
                let close = closing(marks, after: token, in: range)
            {
                add(open: token, words: (token + 1)..<close, end: close + 1, in: range.upperBound)
                token = close
            }
            token += 1
        }
    }

    private mutating func add(open: Int, words: Range<Int>, end: Int, in outerEnd: Int? = nil) {
        guard !words.isEmpty else { return }
        found.append(Quotation(open: open, end: end, words: words, outerEnd: outerEnd))
    }

    /// Tokens of the longest quotation in one paragraph; keeps the scan linear.
    private static let longest = 1_500

    // MARK: Marks

    private struct Marks {
        let close: UInt32
        var isDouble: Bool { close != 0x27 }
    }

    @inline(__always)
    private func openingMark(at token: Int) -> Marks? {
        let mark = reading.layout.mark(token)
        return mark == 0 ? nil : opening(mark, at: token)
    }

    private func opening(_ mark: UInt32, at token: Int) -> Marks? {
        switch mark {
        case 0x201C: Marks(close: 0x201D)
        case 0x201E: Marks(close: 0x201C)
        case 0xAB: Marks(close: 0xBB)
        case 0x300C: Marks(close: 0x300D)
        case 0x22: opensWord(token) ? Marks(close: 0x22) : nil
        case 0x27: opensWord(token) && !isElision(token + 1) ? Marks(close: 0x27) : nil
        default: nil
        }
    }

    /// White space or an opening mark before it, none after.
    private func opensWord(_ token: Int) -> Bool {
        let tokens = reading.tokens
        guard token + 1 < tokens.count, !tokens[token + 1].flags.contains(.spaced) else {
            return false
        }
        if tokens[token].flags.contains(.spaced) { return true }
        guard token > 0 else { return true }
        return [0x28, 0x5B, 0x2014, 0x2013, 0x201C, 0x22, 0x27, 0x2D].contains(
            reading.layout.mark(token - 1))
    }

    /// "'90s", "'em", "'til".
    private func isElision(_ token: Int) -> Bool {
        let word = reading.tokens[token]
        return word.kind == .number || Self.elided.contains(word.word)
    }

    private static let elided = WordSet([
        "em", "til", "tis", "twas", "cause", "n", "bout", "round", "cos",
    ])

    /// The token that closes what opens at `open`; for single marks the likeliest.
    private func closing(_ marks: Marks, after open: Int, in range: Range<Int>) -> Int? {
        marks.isDouble
            ? closingDouble(marks, after: open, in: range) : closingSingle(after: open, in: range)
    }

    private func closingDouble(_ marks: Marks, after open: Int, in range: Range<Int>) -> Int? {
        var token = open + 1
        while token < min(range.upperBound, open + Self.longest) {
            let scalar = reading.layout.mark(token)
            if scalar == marks.close,
                scalar != 0x22 || !opensWord(token) || isLast(token, in: range)
            {
                return token
            }
            // Another opening curly mark before a closing one: the first was never closed.
            if scalar == 0x201C, marks.close == 0x201D { return nil }
            token += 1
        }
        return nil
    }

    private func isLast(_ token: Int, in range: Range<Int>) -> Bool {
        token + 1 == range.upperBound
    }

    /// Behind a stop or comma if there is such a mark before the next opening one, else the first.
    private func closingSingle(after open: Int, in range: Range<Int>) -> Int? {
        var weak: Int?
        var token = open + 1
        while token < min(range.upperBound, open + 200) {
            if reading.layout.mark(token) == 0x27 {
                let isSpaced = reading.tokens[token].flags.contains(.spaced)
                if !isSpaced, closesWord(token, in: range) {
                    let isStrong =
                        reading.isStop(token - 1) || reading.isComma(token - 1)
                    if isStrong { return token }
                    weak = weak ?? token
                } else if isSpaced, openingMark(at: token) != nil {
                    break
                }
            }
            token += 1
        }
        return weak
    }

    private func closesWord(_ token: Int, in range: Range<Int>) -> Bool {
        guard !reading.tokens[token].flags.contains(.suffix) else { return false }
        guard token + 1 < range.upperBound else { return true }
        return reading.tokens[token + 1].flags.contains(.spaced)
            || reading.tokens[token + 1].kind == .mark
    }
}
