/// A look-up of phrases of one or more tokens, the longest winning: open addressing over joined
/// word hashes, where each shorter run that begins a phrase has a slot that says so.
///
/// A token that begins no phrase costs one probe. An empty table answers without one.
struct PhraseTable: Sendable {
    /// `value` is the phrase's number and one, 0 for a run that only begins longer ones.
    private struct Slot {
        var key: UInt64 = 0
        var value: UInt32 = 0
        var continues = false
    }

    private var slots: [Slot]
    private var used = 0

    /// - Parameter room: how many words of phrases are likely.
    init(room: Int = 0) {
        var size = 0
        while size < room * 2 { size = max(16, size * 2) }
        slots = size == 0 ? [] : Array(repeating: Slot(), count: size)
    }

    var isEmpty: Bool { used == 0 }

    /// Files a phrase under a number; of two phrases with the same words the first keeps its place.
    ///
    /// - Returns: the number that the words are filed under.
    @discardableResult
    mutating func insert(_ words: some Collection<UInt64>, number: Int) -> Int {
        guard let first = words.first else { return number }
        var key = first
        for word in words.dropFirst() {
            slots[place(of: key)].continues = true
            key = WordHash.join(key, word)
        }
        let place = place(of: key)
        if slots[place].value == 0 { slots[place].value = UInt32(number + 1) }
        return Int(slots[place].value) - 1
    }

    /// The number of exactly these words.
    func number(of words: some Sequence<UInt64>) -> Int? {
        guard used > 0 else { return nil }
        var key: UInt64?
        for word in words { key = key.map { WordHash.join($0, word) } ?? word }
        guard let key, let slot = find(key), slot.value > 0 else { return nil }
        return Int(slot.value) - 1
    }

    /// The longest phrase that begins at a token, not past `limit`.
    func longest(_ tokens: [Token], at start: Int, limit: Int) -> (number: Int, end: Int)? {
        guard used > 0 else { return nil }
        var key = tokens[start].word
        var best: (number: Int, end: Int)?
        var index = start + 1
        while let slot = find(key) {
            if slot.value > 0 { best = (Int(slot.value) - 1, index) }
            guard slot.continues, index < limit else { break }
            key = WordHash.join(key, tokens[index].word)
            index += 1
        }
        return best
    }

    private func find(_ key: UInt64) -> Slot? {
        let mask = slots.count - 1
        var place = Self.home(key, mask)
        while slots[place].key != 0 {
            if slots[place].key == key { return slots[place] }
            place = (place + 1) & mask
        }
        return nil
    }

    /// The slot of a key, made where there is none.
    private mutating func place(of key: UInt64) -> Int {
        if used * 2 >= slots.count { grow() }
        let mask = slots.count - 1
        var place = Self.home(key, mask)
        while slots[place].key != 0 {
            if slots[place].key == key { return place }
            place = (place + 1) & mask
        }
        slots[place].key = key
        used += 1
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: max(16, old.count * 2))
        let mask = slots.count - 1
        for slot in old where slot.key != 0 {
            var place = Self.home(slot.key, mask)
            while slots[place].key != 0 { place = (place + 1) & mask }
            slots[place] = slot
        }
    }

    @inline(__always)
    private static func home(_ key: UInt64, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: key ^ key >> 31) & mask
    }
}
