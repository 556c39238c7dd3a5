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

/// A set of words, written as text and asked by hash; made once, never changed.
struct WordSet: Sendable {
    private var keys: [UInt64]
    private let mask: Int
    let words: [String]

    init(_ text: String) {
        self.init(cutWords(text).map(String.init))
    }

    /// Words may hold spaces or points; each is one key.
    init(_ words: [String]) {
        self.init(keys: words.map { WordHash.of($0) }, words)
    }

    init(keys: some Collection<UInt64>) { self.init(keys: keys, []) }

    private init(keys found: some Collection<UInt64>, _ words: [String]) {
        var size = 8
        while size < found.count * 3 { size *= 2 }
        mask = size - 1
        keys = Array(repeating: 0, count: size)
        self.words = words
        for key in found { keys[place(of: key)] = key }
    }

    @inline(__always)
    func contains(_ key: UInt64) -> Bool { key != 0 && keys[place(of: key)] == key }

    /// Where the key stands, or would: an empty place holds 0, the key of what is no word.
    @inline(__always)
    private func place(of key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: key ^ key >> 29) & mask
        while keys[place] != key, keys[place] != 0 { place = (place + 1) & mask }
        return place
    }
}
