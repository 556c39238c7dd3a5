/// How a sentence is set, which decides what a capital tells.
enum SentenceStyle: UInt32 {
    /// Capitals mark names and the sentence's start.
    case normal
    /// Most words of four letters and more have capitals.
    case titleCase
    case allCapitals
    /// No capital but perhaps the first word's.
    case lowerCase
}

/// A sentence, or part of one too long, read for features: traits, capital runs, open tokens.
///
/// A token is open, and so may belong to a name, where it has a capital, stands between two, or may
/// begin or end a name with one; the others are outside every name without a look at the weights.
struct Passage {
    /// A longer sentence is read in pieces, which bounds what a chain needs.
    static let limit = 512
    /// Tokens that stand in for what lies before and behind the sentence.
    static let pad = 2

    private(set) var tokens: Range<Int> = 0..<0
    /// The passage's tokens with `pad` on both sides.
    private(set) var count = 0
    /// Of `count` tokens, and room behind; so is what follows.
    private(set) var traits: [TokenTraits] = []
    private(set) var isOpen: [Bool] = []
    struct Run {
        var first: Int16
        var last: Int16
    }

    /// The run of capitalized words around each token, as indices into `traits`; 0 where none is.
    private(set) var runs: [Run] = []
    /// The same with "of", "and", "for" between the words.
    private(set) var wideRuns: [Run] = []
    private(set) var style = SentenceStyle.normal
    /// The runs of open tokens, as indices into the layout's tokens.
    private(set) var chains: [Range<Int>] = []

    mutating func read(
        _ tokens: Range<Int>, of layout: Layout, text: UnsafePointer<UInt8>, gazetteer: Gazetteer
    ) {
        self.tokens = tokens
        count = tokens.count + 2 * Self.pad
        makeRoom(for: count)
        readTraits(of: layout.tokens, text)
        style = Self.style(of: tokens, in: layout.tokens)
        openTokens(layout, count)
        findRuns(layout, count)
        findFacts(layout, gazetteer)
        findChains()
        if !chains.isEmpty { findSorts(layout) }
    }

    private mutating func readTraits(of all: [Token], _ text: UnsafePointer<UInt8>) {
        let (first, count) = (tokens.lowerBound - Self.pad, count)
        traits.withUnsafeMutableBufferPointer { traits in
            for place in 0..<Self.pad {
                traits[place] = .outside
                traits[count - 1 - place] = .outside
            }
            for place in Self.pad..<(count - Self.pad) {
                traits[place] = TokenTraits(all[first + place], text: text)
            }
        }
    }

    private mutating func makeRoom(for count: Int) {
        let missing = count - isOpen.count
        guard missing > 0 else { return }
        traits.append(contentsOf: repeatElement(.outside, count: missing))
        isOpen.append(contentsOf: repeatElement(false, count: missing))
        runs.append(contentsOf: repeatElement(Run(first: 0, last: 0), count: missing))
        wideRuns.append(contentsOf: repeatElement(Run(first: 0, last: 0), count: missing))
    }

    private mutating func findSorts(_ layout: Layout) {
        let words = SortedWords.shared
        for (place, index) in tokens.enumerated() where layout.tokens[index].kind == .word {
            traits[place + Self.pad].sorts = words[layout.tokens[index].word]
        }
    }

    private mutating func findChains() {
        chains.removeAll(keepingCapacity: true)
        var start = -1
        for index in tokens {
            if isOpen[index - tokens.lowerBound + Self.pad] {
                if start < 0 { start = index }
            } else if start >= 0 {
                chains.append(start..<index)
                start = -1
            }
        }
        if start >= 0 { chains.append(start..<tokens.upperBound) }
    }

    private static func style(of range: Range<Int>, in tokens: [Token]) -> SentenceStyle {
        var (words, long, longCapitals, capitals, shouted) = (0, 0, 0, 0, 0)
        // Counted without branches, as none foretells where capitals stand.
        for index in range where tokens[index].kind == .word {
            let token = tokens[index]
            let isCapital = token.isCapital ? 1 : 0
            let isLong = token.end - token.start >= 4 ? 1 : 0
            words += 1
            capitals += index > range.lowerBound ? isCapital : 0
            long += isLong
            longCapitals += isLong & isCapital
            shouted += isLong & (token.isAllCaps ? 1 : 0)
        }
        if long >= 3, shouted * 10 >= long * 8 { return .allCapitals }
        if long >= 3, longCapitals * 100 >= long * 75 { return .titleCase }
        return words >= 4 && capitals == 0 ? .lowerCase : .normal
    }

    private mutating func openTokens(_ layout: Layout, _ count: Int) {
        let isWhole = style == .lowerCase
        for index in 0..<count { isOpen[index] = isWhole }
        if !isWhole { openAroundCapitals(layout, count) }
        for (place, token) in layout.tokens[tokens].enumerated() where token.kind == .address {
            isOpen[place + Self.pad] = false
        }
    }

    private mutating func openAroundCapitals(_ layout: Layout, _ count: Int) {
        var previous = -Self.gap
        for index in Self.pad..<(count - Self.pad) where traits[index].isAnchor {
            // Words between two capitals not far apart; else what may begin or end a name.
            let isNear = index - previous <= Self.gap
            let first = isNear ? previous + 1 : beginning(of: index, layout)
            for inside in first...index { isOpen[inside] = true }
            var end = index + 1
            while end < count - Self.pad, end <= index + 2, mayEnd(end, layout) {
                isOpen[end] = true
                end += 1
            }
            previous = index
        }
    }

    /// The farthest from one capital to the next that one name may span.
    private static let gap = 4

    /// Where a name with a capital at `index` may begin: one or two short words or hyphens before it.
    private func beginning(of index: Int, _ layout: Layout) -> Int {
        var first = index
        while first > Self.pad, first > index - 2, mayBegin(first - 1, layout) { first -= 1 }
        return first
    }

    /// "al", "bin", "van", "'", a hyphen, a number: what may stand before a name's first capital.
    private func mayBegin(_ index: Int, _ layout: Layout) -> Bool {
        let token = layout.tokens[tokens.lowerBound + index - Self.pad]
        switch token.kind {
        case .word: return token.end - token.start <= 4
        case .number: return true
        case .mark: return token.end - token.start == 1 && isJoint(layout.text[Int(token.start)])
        case .address: return false
        }
    }

    /// A number, a hyphen, or a word behind a hyphen: what may stand behind a name's last capital.
    private func mayEnd(_ index: Int, _ layout: Layout) -> Bool {
        let token = layout.tokens[tokens.lowerBound + index - Self.pad]
        switch token.kind {
        case .word: return !token.flags.contains(.spaced)
        case .number: return true
        case .mark: return token.end - token.start == 1 && isJoint(layout.text[Int(token.start)])
        case .address: return false
        }
    }

    /// A hyphen, apostrophe, slash, point, plus or closing mark that may belong to a name.
    private func isJoint(_ byte: UInt8) -> Bool {
        byte == 0x2D || byte == 0x27 || byte == 0x2F || byte == 0x2E || byte == 0x2B || byte == 0x21
    }

    private mutating func findRuns(_ layout: Layout, _ count: Int) {
        for index in 0..<count {
            runs[index] = Run(first: 0, last: 0)
            wideRuns[index] = Run(first: 0, last: 0)
        }
        var index = Self.pad
        let limit = count - Self.pad
        var wideFirst = -1
        while index < limit {
            guard traits[index].isAnchor else {
                index += 1
                continue
            }
            var last = index
            while last + 1 < limit {
                if traits[last + 1].isAnchor {
                    last += 1
                } else if last + 2 < limit, traits[last + 2].isAnchor, isTie(layout, last + 1) {
                    last += 2
                } else {
                    break
                }
            }
            let run = Run(first: Int16(index), last: Int16(last))
            for inside in index...last { runs[inside] = run }
            if wideFirst < 0 { wideFirst = index }
            let next = wideContinuation(layout, behind: last, limit: limit)
            if let next {
                index = next
            } else {
                for inside in wideFirst...last {
                    wideRuns[inside] = Run(first: Int16(wideFirst), last: Int16(last))
                }
                wideFirst = -1
                index = last + 1
            }
        }
    }

    /// A hyphen or ampersand without space around it.
    private func isTie(_ layout: Layout, _ index: Int) -> Bool {
        let mark = layout.mark(tokens.lowerBound + index - Self.pad)
        return mark == 0x2D || mark == 0x26
    }

    /// The next capitalized word behind one or two connectors; `nil` where the run ends.
    private func wideContinuation(_ layout: Layout, behind last: Int, limit: Int) -> Int? {
        var index = last + 1
        while index < limit, index <= last + 2,
            ConnectorWords.inner.holds(layout.tokens[tokens.lowerBound + index - Self.pad])
        {
            index += 1
        }
        return index > last + 1 && index < limit && traits[index].isAnchor ? index : nil
    }

    // MARK: Listed names

    private mutating func findFacts(_ layout: Layout, _ gazetteer: Gazetteer) {
        let limit = count - Self.pad
        let needsAnchor = style != .lowerCase
        for index in Self.pad..<limit where isOpen[index] {
            guard layout.tokens[tokens.lowerBound + index - Self.pad].kind == .word else {
                continue
            }
            var key = layout.tokens[tokens.lowerBound + index - Self.pad].word
            var facts = gazetteer[key]
            traits[index].facts = facts.subtracting(.prefix)
            guard facts.contains(.prefix), traits[index].isAnchor || !needsAnchor else { continue }
            var (longest, found) = (index, NameFacts())
            var next = index
            while facts.contains(.prefix), next + 1 < limit, next < index + 6 {
                next += 1
                key = WordHash.join(key, layout.tokens[tokens.lowerBound + next - Self.pad].word)
                facts = gazetteer[key]
                if !facts.subtracting(.prefix).isEmpty {
                    (longest, found) = (next, facts.subtracting(.prefix))
                }
            }
            guard longest > index else { continue }
            for inside in index...longest where traits[inside].listed == 0 {
                let place: UInt32 = inside == index ? 1 : inside == longest ? 3 : 2
                traits[inside].listed = UInt32(found.rawValue) << 2 | place
            }
        }
    }
}
