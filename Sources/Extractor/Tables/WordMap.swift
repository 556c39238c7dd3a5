/// A look-up by `WordHash`: open addressing over keys that are hashes already.
///
/// Much faster than a `Dictionary`, which would hash them again; made once, never changed.
struct WordMap<Value: Sendable>: Sendable {
    private var keys: [UInt64]
    private var slots: [Int32]
    private(set) var values: [Value] = []
    private var mask: Int

    /// A key given twice is merged by `merge`, which keeps the later one when not given.
    init(_ pairs: [(UInt64, Value)], merge: (Value, Value) -> Value = { $1 }) {
        var size = 16
        while size < pairs.count * 3 { size *= 2 }
        mask = size - 1
        keys = Array(repeating: 0, count: size)
        slots = Array(repeating: -1, count: size)
        for (key, value) in pairs {
            let place = find(key)
            if slots[place] >= 0 {
                values[Int(slots[place])] = merge(values[Int(slots[place])], value)
            } else {
                keys[place] = key
                slots[place] = Int32(values.count)
                values.append(value)
            }
        }
    }

    @inline(__always)
    subscript(key: UInt64) -> Value? {
        let slot = slots[find(key)]
        return slot >= 0 ? values[Int(slot)] : nil
    }

    @inline(__always)
    private func find(_ key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: key ^ key >> 29) & mask
        while slots[place] >= 0, keys[place] != key { place = (place + 1) & mask }
        return place
    }
}

/// A set of words, written as text and asked by hash.
struct WordSet: Sendable {
    private let map: WordMap<Bool>
    let words: [String]

    init(_ text: String) {
        words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        map = WordMap(words.map { (WordHash.of($0), true) })
    }

    @inline(__always)
    func contains(_ key: UInt64) -> Bool { map[key] != nil }
}
