import Facts

/// What stands before a report's first sentence: where it was written, and by which paper or agency.
struct Setting {
    private let dateline: Range<Int>
    private var bylines: [Range<Int>] = []

    /// Blocks from the top among which bylines are looked for, and their longest.
    private static let reach = 6
    private static let longest = 5

    init(_ layout: Layout) {
        let found = layout.dateline
        dateline = found?.tokens ?? 0..<0
        if let agency = found?.agency { bylines.append(agency) }
        for block in layout.blocks.prefix(Self.reach) where block.kind == .paragraph {
            if let byline = Self.byline(layout, block.tokens) { bylines.append(byline) }
        }
    }

    func isDateline(_ name: Range<Int>) -> Bool { dateline.overlaps(name) }

    func isByline(_ name: Range<Int>) -> Bool {
        bylines.contains { $0.lowerBound <= name.lowerBound && name.upperBound <= $0.upperBound }
    }

    /// "Redacción Lima. After eleven years …"; "(Pacífico Noticias) - The bank …".
    private static func byline(_ layout: Layout, _ block: Range<Int>) -> Range<Int>? {
        let isBracket = layout.mark(block.lowerBound) == 0x28
        let start = block.lowerBound + (isBracket ? 1 : 0)
        let close: UInt32 = isBracket ? 0x29 : 0x2E
        var end = start
        while end < block.upperBound, end - start <= longest, layout.mark(end) != close {
            let token = layout.tokens[end]
            let isPart = token.kind == .word && token.isCapital || layout.mark(end) == 0x2C
            guard isPart else { return nil }
            end += 1
        }
        // A sentence follows in the same block.
        guard end > start, end - start <= longest, end + 3 < block.upperBound,
            layout.mark(end) == close
        else { return nil }
        return start..<end
    }
}
