/// Turns a token and what stands around it into feature keys.
///
/// A key is a template's number and what it read, hashed to 64 bits.
/// `version` goes into the weights' file: weights of another version give nonsense here.
struct Features {
    static let version: UInt32 = 3
    /// No token has more.
    static let limit = 96

    let layout: Layout
    let gazetteer: Gazetteer
    let index: ArticleIndex
    private(set) var passage: Passage

    /// - Parameter passage: whose buffers are used.
    init(_ layout: Layout, gazetteer: Gazetteer, passage: consuming Passage = Passage()) {
        self.passage = passage
        self.layout = layout
        self.gazetteer = gazetteer
        index = ArticleIndex(layout)
    }

    mutating func read(_ tokens: Range<Int>, text: UnsafePointer<UInt8>) {
        passage.read(tokens, of: layout, text: text, gazetteer: gazetteer)
    }

    /// Writes the keys of token `index` of the layout, which lies in the passage.
    ///
    /// - Returns: how many; `limit` at most.
    func keys(
        at index: Int, text: UnsafePointer<UInt8>, into keys: UnsafeMutablePointer<UInt64>
    ) -> Int {
        var sink = KeySink(keys: keys, use: RawKeys())
        withTraits(at: index) { near in
            addWord(near, Affixes(text, layout.tokens[index]), &sink)
            addShapes(near, &sink)
            addFacts(near, &sink)
            addSorts(near, &sink)
            addRest(index, near, text, &sink)
        }
        return sink.count
    }

    /// Hands out where the traits of a token stand; two more lie on either side.
    @inline(__always)
    func withTraits(at index: Int, _ body: (UnsafePointer<TokenTraits>) -> Void) {
        passage.traits.withUnsafeBufferPointer { traits in
            guard let base = traits.baseAddress else { return }
            body(base + (index - passage.tokens.lowerBound + Passage.pad))
        }
    }

    // MARK: The word

    /// What the word alone tells.
    func addWord<Use: KeyUse>(
        _ near: UnsafePointer<TokenTraits>, _ affixes: Affixes, _ sink: inout KeySink<Use>
    ) {
        sink.add(1, near[0].word)
        sink.add(2, near[0].cased)
        sink.add(13, near[0].shape)
        sink.add(14, near[0].squeezed)
        sink.add(29, affixes.prefixes.0)
        sink.add(30, affixes.prefixes.1)
        sink.add(31, affixes.prefixes.2)
        sink.add(32, affixes.prefixes.3)
        sink.add(33, affixes.suffixes.0)
        sink.add(34, affixes.suffixes.1)
        sink.add(35, affixes.suffixes.2)
        sink.add(36, affixes.suffixes.3)
        sink.add(37, affixes.suffixes.2, near[0].squeezed)
        if near[0].isAnchor {
            affixes.eachInside(3, limit: 10) { sink.add(76, $0) }
            affixes.eachInside(4, limit: 8) { sink.add(77, $0) }
        }
    }

    /// A key of all that `addWord` reads; `nil` where nothing so short tells it.
    ///
    /// Outside ASCII two spellings of a word may have other bytes under one hash.
    @inline(__always)
    func wordKey(_ near: UnsafePointer<TokenTraits>, _ index: Int) -> UInt64? {
        let token = layout.tokens[index]
        if token.flags.contains(.nonASCII) || token.kind == .address { return nil }
        let form = UInt64(near[0].shape) << 32 | UInt64(near[0].squeezed)
        let length = UInt64(UInt32(bitPattern: token.end &- token.start))
        return SumMemo.key(token.word, form ^ (UInt64(near[0].cased) << 16 ^ length))
    }

    // MARK: The sentence

    /// What the shapes of the words around tell.
    func addShapes<Use: KeyUse>(_ near: UnsafePointer<TokenTraits>, _ sink: inout KeySink<Use>) {
        let (before, shape, after) = (near[-1].squeezed, near[0].squeezed, near[1].squeezed)
        sink.add(15, before)
        sink.add(16, after)
        sink.add(17, before, shape)
        sink.add(18, shape, after)
        sink.add(19, before, after, shape)
        sink.add(20, shape, after, near[2].squeezed)
        let setting = setting(near)
        sink.add(26, setting)
        sink.add(27, setting, shape)
    }

    @inline(__always)
    func shapesKey(_ near: UnsafePointer<TokenTraits>) -> UInt64 {
        SumMemo.key(
            UInt64(near[-1].squeezed) << 32 | UInt64(near[0].squeezed),
            UInt64(near[1].squeezed) << 32 ^ UInt64(near[2].squeezed)
                ^ UInt64(setting(near)) &* 0xD6E8_FEB8_6659_FD93)
    }

    /// What the lists of names say of the word and of those beside it.
    func addFacts<Use: KeyUse>(_ near: UnsafePointer<TokenTraits>, _ sink: inout KeySink<Use>) {
        let facts = UInt32(near[0].facts.rawValue)
        let (before, after) = (UInt32(near[-1].facts.rawValue), UInt32(near[1].facts.rawValue))
        sink.add(38, facts)
        sink.add(39, facts, near[0].squeezed, setting(near))
        sink.add(40, before, facts)
        sink.add(41, facts, after)
        sink.add(42, before, after, facts)
    }

    @inline(__always)
    func factsKey(_ near: UnsafePointer<TokenTraits>) -> UInt64 {
        let facts = (near[-1].facts.rawValue, near[0].facts.rawValue, near[1].facts.rawValue)
        return SumMemo.key(
            UInt64(facts.0) << 32 | UInt64(facts.1) << 16 | UInt64(facts.2),
            UInt64(near[0].squeezed) << 32 | UInt64(setting(near)))
    }

    /// What else the sentence and the article tell.
    func addRest<Use: KeyUse>(
        _ index: Int, _ near: UnsafePointer<TokenTraits>, _ text: UnsafePointer<UInt8>,
        _ sink: inout KeySink<Use>
    ) {
        addNeighbors(near, &sink)
        let place = index - passage.tokens.lowerBound + Passage.pad
        addRuns(near - place, place, &sink)
        if near.pointee.isAnchor { addRunSorts(passage.runs[place], place, &sink) }
        if near.pointee.isAnchor { addArticle(index, near.pointee, text, &sink) }
    }

    private func addNeighbors<Use: KeyUse>(
        _ near: UnsafePointer<TokenTraits>, _ sink: inout KeySink<Use>
    ) {
        let (before, word, after) = (near[-1].word, near[0].word, near[1].word)
        sink.add(3, before)
        sink.add(4, after)
        sink.add(5, near[-2].word)
        sink.add(6, near[2].word)
        sink.add(9, before, after)
        sink.add(10, near[-2].word, before)
        sink.add(11, after, near[2].word)
        sink.add(12, before, after, word)
        sink.add(28, setting(near), word)
        let facts = UInt32(near[0].facts.rawValue)
        sink.add(43, facts, before)
        sink.add(44, facts, after)
        sink.add(45, near[0].listed)
        sink.add(46, near[0].listed, before)
    }

    /// The sentence's style, and whether the token is its first word or has a capital.
    private func setting(_ near: UnsafePointer<TokenTraits>) -> UInt32 {
        passage.style.rawValue << 2 | (near[-1].word == 1 ? 1 : 0) | (near[0].isCapital ? 2 : 0)
    }

    /// The run of capitalized words that the token stands in, and what stands around the run.
    private func addRuns<Use: KeyUse>(
        _ base: UnsafePointer<TokenTraits>, _ place: Int, _ sink: inout KeySink<Use>
    ) {
        let run = passage.runs[place]
        if run.first > 0 {
            let (first, last) = (Int(run.first), Int(run.last))
            let position = UInt32(min(place - first, 3) << 2 | min(last - place, 3))
            sink.add(47, base[last].word, position)
            sink.add(48, base[first].word, position)
            sink.add(49, position, base[place].squeezed)
            sink.add(50, base[first - 1].word, position)
            sink.add(51, base[last + 1].word, position)
            sink.add(52, base[first - 1].word, base[last + 1].word)
            sink.add(
                53, UInt32(base[last].facts.rawValue), UInt32(base[first].facts.rawValue), position)
        }
        let wide = passage.wideRuns[place]
        if wide.first > 0, wide.first != run.first || wide.last != run.last {
            let (first, last) = (Int(wide.first), Int(wide.last))
            let side: UInt32 = run.first == wide.first ? 1 : run.last == wide.last ? 2 : 3
            sink.add(54, base[first].word, side)
            sink.add(55, base[last].word, side)
            sink.add(56, base[first - 1].word, side)
            sink.add(57, base[last + 1].word, side)
        }
    }

    // MARK: The article

    /// What the article's other places of the word tell.
    private func addArticle<Use: KeyUse>(
        _ index: Int, _ traits: TokenTraits, _ text: UnsafePointer<UInt8>,
        _ sink: inout KeySink<Use>
    ) {
        let token = layout.tokens[index]
        guard let entry = self.index[token.word] else { return }
        var clues: UInt32 = entry.hasLowerCase ? 1 : 0
        var seen = 0
        for rank in 0..<3 where seen < 2 {
            let place = rank == 0 ? entry.places.0 : rank == 1 ? entry.places.1 : entry.places.2
            let other = Int(place)
            guard other >= 0, other != index else { continue }
            seen += 1
            clues |= addPlace(other, &sink)
        }
        clues |= UInt32(seen) << 4
        sink.add(62, clues, traits.squeezed, passage.style.rawValue)
        guard token.isAllCaps, let form = self.index.longForm(of: token, text) else { return }
        sink.add(63, 0)
        sink.add(64, Self.short(layout.tokens[form.first].word))
        sink.add(65, Self.short(layout.tokens[form.last].word))
    }

    /// The words around another place of the word; gives what capitals stand there.
    private func addPlace<Use: KeyUse>(_ other: Int, _ sink: inout KeySink<Use>) -> UInt32 {
        var clues: UInt32 = layout.tokens[other].flags.contains(.beginsSentence) ? 8 : 0
        if other > 0 {
            sink.add(60, Self.short(layout.tokens[other - 1].word))
            if layout.tokens[other - 1].isCapital { clues |= 2 }
        }
        if other + 1 < layout.tokens.count {
            sink.add(61, Self.short(layout.tokens[other + 1].word))
            if layout.tokens[other + 1].isCapital { clues |= 4 }
        }
        return clues
    }

    private static func short(_ word: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: word ^ word >> 32)
    }
}

/// What is noted of a feature's key.
protocol KeyUse {
    /// Writes it to `place`.
    ///
    /// - Returns: 1; or 0 where there is nothing to note, and what was written does not count.
    func note(_ key: UInt64, at place: UnsafeMutablePointer<UInt64>) -> Int
}

/// The key itself, for the trainer.
struct RawKeys: KeyUse {
    @inline(__always)
    func note(_ key: UInt64, at place: UnsafeMutablePointer<UInt64>) -> Int {
        place.pointee = key
        return 1
    }
}

/// Collects what is noted of the keys of one token.
struct KeySink<Use: KeyUse> {
    private let keys: UnsafeMutablePointer<UInt64>
    private let use: Use
    private(set) var count = 0

    /// - Parameter keys: room for `Features.limit`.
    init(keys: UnsafeMutablePointer<UInt64>, use: Use) {
        self.keys = keys
        self.use = use
    }

    @inline(__always)
    mutating func add(_ template: UInt32, _ read: UInt32) {
        add(key: UInt64(read) ^ UInt64(template) << 40)
    }

    @inline(__always)
    mutating func add(_ template: UInt32, _ one: UInt32, _ two: UInt32) {
        add(key: (UInt64(one) << 32 | UInt64(two)) ^ UInt64(template) &* 0xD6E8_FEB8_6659_FD93)
    }

    @inline(__always)
    mutating func add(_ template: UInt32, _ one: UInt32, _ two: UInt32, _ three: UInt32) {
        add(template, one ^ three &* 0x9E37_79B1, two &+ three &* 0x85EB_CA77)
    }

    @inline(__always)
    private mutating func add(key: UInt64) {
        var mixed = (key ^ key >> 32) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 29) &* 0x94D0_49BB_1331_11EB
        count &+= use.note(mixed ^ mixed >> 32, at: keys + count)
    }
}
