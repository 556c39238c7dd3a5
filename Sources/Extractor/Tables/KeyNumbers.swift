/// Numbers by word key, for what one article holds: open addressing that grows.
///
/// Keys are hashes already; a `Dictionary` would hash them again. A number is not negative.
struct KeyNumbers {
    /// -1 where a place is free.
    private var places: [(key: UInt64, number: Int)]
    private var used = 0

    /// - Parameter room: how many keys are likely.
    init(room: Int) {
        var size = 8
        while size < room * 2 { size *= 2 }
        places = Array(repeating: (0, -1), count: size)
    }

    subscript(key: UInt64) -> Int? {
        get {
            let number = places[place(of: key)].number
            return number >= 0 ? number : nil
        }
        set {
            guard let newValue else { return }
            var place = place(of: key)
            if places[place].number < 0 {
                if used * 4 >= places.count * 3 {
                    grow()
                    place = self.place(of: key)
                }
                used += 1
            }
            places[place] = (key, newValue)
        }
    }

    /// Where a key stands or would.
    @inline(__always)
    private func place(of key: UInt64) -> Int {
        let mask = places.count - 1
        var place = Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 32) & mask
        while places[place].number >= 0, places[place].key != key { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let old = places
        self = KeyNumbers(room: old.count)
        for (key, number) in old where number >= 0 { self[key] = number }
    }
}

/// Several numbers by word key, each key's in the order of adding.
struct KeyLists {
    private struct List {
        var first: Int32
        var last: Int32
        var count: Int
    }

    private var numbers: KeyNumbers
    private var lists: [List] = []
    /// The number, and the entry behind it in its list; -1 for none.
    private var entries: [(number: Int32, next: Int32)] = []

    init(room: Int) { numbers = KeyNumbers(room: room) }

    mutating func append(_ number: Int, for key: UInt64) {
        let entry = Int32(entries.count)
        entries.append((Int32(number), -1))
        if let list = numbers[key] {
            entries[Int(lists[list].last)].next = entry
            lists[list].last = entry
            lists[list].count += 1
        } else {
            numbers[key] = lists.count
            lists.append(List(first: entry, last: entry, count: 1))
        }
    }

    func count(of key: UInt64) -> Int { numbers[key].map { lists[$0].count } ?? 0 }

    /// Hands out a key's numbers until `body` answers `false`.
    func forEach(_ key: UInt64, _ body: (Int) -> Bool) {
        guard let list = numbers[key] else { return }
        var entry = lists[list].first
        while entry >= 0 {
            let (number, next) = entries[Int(entry)]
            guard body(Int(number)) else { return }
            entry = next
        }
    }
}
