/// Numbers by word key, for what one article holds: open addressing that grows.
///
/// Keys are hashes already; a `Dictionary` would hash them again. A number is not negative.
struct KeyNumbers {
    private var keys: [UInt64]
    /// -1 where a place is free.
    private var numbers: [Int32]
    private var used = 0

    /// - Parameter room: how many keys are likely.
    init(room: Int) {
        var size = 8
        while size < room * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        numbers = Array(repeating: -1, count: size)
    }

    var isEmpty: Bool { used == 0 }

    subscript(key: UInt64) -> Int? {
        get {
            let number = numbers[place(of: key)]
            return number >= 0 ? Int(number) : nil
        }
        set {
            guard let newValue else { return }
            var place = place(of: key)
            if numbers[place] < 0 {
                if used * 4 >= numbers.count * 3 {
                    grow()
                    place = self.place(of: key)
                }
                used += 1
                keys[place] = key
            }
            numbers[place] = Int32(newValue)
        }
    }

    /// Where a key stands or would.
    @inline(__always)
    private func place(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var place = Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 32) & mask
        while numbers[place] >= 0, keys[place] != key { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let old = self
        self = KeyNumbers(room: old.keys.count)
        for index in old.keys.indices where old.numbers[index] >= 0 {
            self[old.keys[index]] = Int(old.numbers[index])
        }
    }
}

/// Several numbers by word key, each key's in the order of adding.
struct KeyLists {
    private var first: KeyNumbers
    private var last: [Int32] = []
    private var counts: [Int32] = []
    /// By entry: the number, and the entry behind it in its list.
    private var entries: [(number: Int32, next: Int32)] = []
    private var heads: [Int32] = []

    init(room: Int) { first = KeyNumbers(room: room) }

    var isEmpty: Bool { entries.isEmpty }

    mutating func append(_ number: Int, for key: UInt64) {
        let entry = Int32(entries.count)
        entries.append((Int32(number), -1))
        if let list = first[key] {
            entries[Int(last[list])].next = entry
            last[list] = entry
            counts[list] += 1
        } else {
            first[key] = heads.count
            heads.append(entry)
            last.append(entry)
            counts.append(1)
        }
    }

    func count(of key: UInt64) -> Int { first[key].map { Int(counts[$0]) } ?? 0 }

    /// Hands out a key's numbers until `body` answers `false`.
    func forEach(_ key: UInt64, _ body: (Int) -> Bool) {
        guard let list = first[key] else { return }
        var entry = heads[list]
        while entry >= 0 {
            let (number, next) = entries[Int(entry)]
            guard body(Int(number)) else { return }
            entry = next
        }
    }
}
