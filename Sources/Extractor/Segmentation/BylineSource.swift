/// The paper or agency behind a bar in the author's line: "By Grace Wanjiru | Nairobi Ledger | 21
/// November 2026".
struct BylineSource {
    let tokens: Range<Int>

    /// Blocks from the top among which the author's line is looked for, and its longest.
    private static let reach = 8
    private static let longest = 24
    private static let bar: UInt32 = 0x7C

    init?(_ layout: Layout) {
        let top = layout.blocks.lazy.filter { !$0.tokens.isEmpty }.prefix(Self.reach)
        for block in top where block.tokens.count <= Self.longest {
            if let source = Self.source(in: block.tokens, layout) {
                tokens = source
                return
            }
        }
        return nil
    }

    private static func source(in line: Range<Int>, _ layout: Layout) -> Range<Int>? {
        guard let first = line.first(where: { layout.mark($0) == bar }),
            layout.furniture(in: line) == nil,
            LinePhrases.byline.end(
                "by", layout.tokens, at: line.lowerBound, limit: line.upperBound) != nil
        else { return nil }
        let start = first + 1
        guard start < line.upperBound, layout.tokens[start].isCapital,
            WrittenDate.read(layout, at: start, limit: line.upperBound) == nil,
            LinePhrases.byline.end("date", layout.tokens, at: start, limit: line.upperBound) == nil
        else { return nil }
        let end = line[start...].first { isBreak($0, layout) } ?? line.upperBound
        guard end > start else { return nil }
        let source = start..<end
        return isPlace(source, layout) ? nil : source
    }

    /// A bar, dash, dot, stroke or comma; a number, an address.
    private static func isBreak(_ index: Int, _ layout: Layout) -> Bool {
        switch layout.tokens[index].kind {
        case .word: false
        case .number, .address: true
        case .mark: [bar, 0x2014, 0x2013, 0xB7, 0x2F, 0x2C].contains(layout.mark(index))
        }
    }

    private static func isPlace(_ tokens: Range<Int>, _ layout: Layout) -> Bool {
        ListedNames.builtIn.listing(layout, of: tokens) != nil
            || !Gazetteer.embedded[layout.key(of: tokens)].isDisjoint(with: .places)
    }
}
