/// Where an article's capitalized words stand, and which long forms its acronyms spell.
///
/// Bounded: of an article with more different names than `limit` the later ones are not noted.
struct ArticleIndex {
    static let limit = 1 << 14

    struct Entry {
        var key: UInt64 = 0
        /// The first places where the word stands with a capital, as token indices.
        var places: (Int32, Int32, Int32) = (-1, -1, -1)
        var count: Int32 = 0
        var hasLowerCase = false
    }

    struct LongForm {
        var key: UInt32 = 0
        var first: Int32 = -1
        var last: Int32 = -1
    }

    private var entries: [Entry]
    private var used = 0
    private var longForms: [LongForm]
    private var usedForms = 0

    init(_ layout: Layout) {
        var slots = 64
        while slots < layout.capitals.count * 2, slots < Self.limit * 2 { slots *= 2 }
        entries = Array(repeating: Entry(), count: slots)
        longForms = Array(repeating: LongForm(), count: slots)
        for index in layout.capitals { note(layout.tokens[index].word, at: index) }
        for token in layout.tokens where token.kind == .word && !token.isCapital {
            let slot = slot(token.word)
            if entries[slot].key == token.word { entries[slot].hasLowerCase = true }
        }
        noteLongForms(layout)
    }

    subscript(word: UInt64) -> Entry? {
        let entry = entries[slot(word)]
        return entry.key == word ? entry : nil
    }

    /// The run of words that an acronym's letters begin, as first and last token.
    func longForm(of acronym: Token, _ text: UnsafePointer<UInt8>) -> (first: Int, last: Int)? {
        var key: UInt32 = 0
        for index in Int(acronym.start)..<Int(acronym.end) where 0x41...0x5A ~= text[index] {
            key = Self.extend(key, text[index])
        }
        let form = longForms[formSlot(key)]
        guard key != 0, form.key == key, form.first != -1 else { return nil }
        return (Int(form.first), Int(form.last))
    }

    private mutating func note(_ word: UInt64, at index: Int) {
        let slot = slot(word)
        if entries[slot].key != word {
            guard used < Self.limit, used * 4 < entries.count * 3 else { return }
            used += 1
            entries[slot].key = word
        }
        let place = Int32(truncatingIfNeeded: index)
        switch entries[slot].count {
        case 0: entries[slot].places.0 = place
        case 1: entries[slot].places.1 = place
        case 2: entries[slot].places.2 = place
        default: break
        }
        entries[slot].count += 1
    }

    /// The word's slot, or the empty one where it would go.
    @inline(__always)
    private func slot(_ word: UInt64) -> Int {
        let mask = entries.count - 1
        var slot = Int(truncatingIfNeeded: word ^ word >> 29) & mask
        while entries[slot].key != word, entries[slot].key != 0 { slot = (slot + 1) & mask }
        return slot
    }

    // MARK: Long forms

    /// Notes the initials of every run of two to seven capitalized words that ends where a run does.
    private mutating func noteLongForms(_ layout: Layout) {
        let connectors = ConnectorWords.keys
        var run: [(index: Int, initial: UInt8)] = []
        var next = 0
        for index in layout.capitals {
            let token = layout.tokens[index]
            if !run.isEmpty, !(next..<index).allSatisfy({ connectors.holds(layout.tokens[$0]) }) {
                flush(&run)
            }
            next = index + 1
            if !token.isAllCaps, !token.flags.contains(.beginsBlock) || run.isEmpty {
                if token.flags.contains(.beginsSentence) { flush(&run) }
                if run.count == 8 { run.removeFirst() }
                run.append((index, layout.text[Int(token.start)]))
            } else if !run.isEmpty, !connectors.holds(token) {
                flush(&run)
            }
        }
        flush(&run)
    }

    private mutating func flush(_ run: inout [(index: Int, initial: UInt8)]) {
        var first = run.count - 2
        while first >= 0 {
            note(run, from: first)
            first -= 1
        }
        run.removeAll(keepingCapacity: true)
    }

    private mutating func note(_ run: [(index: Int, initial: UInt8)], from first: Int) {
        var key: UInt32 = 0
        for place in first..<run.count { key = Self.extend(key, run[place].initial) }
        let slot = formSlot(key)
        guard longForms[slot].key != key, usedForms * 4 < longForms.count * 3 else { return }
        usedForms += 1
        longForms[slot] = LongForm(
            key: key, first: Int32(truncatingIfNeeded: run[first].index),
            last: Int32(truncatingIfNeeded: run[run.count - 1].index))
    }

    @inline(__always)
    private static func extend(_ key: UInt32, _ initial: UInt8) -> UInt32 {
        (key ^ UInt32(initial)) &* 0x85EB_CA6B &+ 1
    }

    private func formSlot(_ key: UInt32) -> Int {
        let mask = longForms.count - 1
        var slot = Int(key >> 4) & mask
        while longForms[slot].key != key, longForms[slot].key != 0 { slot = (slot + 1) & mask }
        return slot
    }
}

/// A few short words, quickly told from all others.
struct ShortWords {
    private static let longest = 5
    private let keys: WordSet

    init(_ words: String) {
        keys = WordSet(words)
        precondition(
            cutWords(words).allSatisfy { $0.utf8.count <= Self.longest })
    }

    @inline(__always)
    func holds(_ token: Token) -> Bool {
        Int(token.end - token.start) <= Self.longest && keys.contains(token.word)
    }
}

/// Lower-case words that stand inside names.
enum ConnectorWords {
    static let keys = ShortWords(
        """
        of and for the de da do dos das del della di du des la le les el al ul bin bint ibn van von der
        den ter y e & - in on to
        """)

    /// Those that join the parts of an institution's name.
    static let inner = ShortWords("of and for the de & - del da do du")
}
