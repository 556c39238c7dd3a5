/// Numbers the feature keys of a training set, those seen too rarely left out.
final class FeatureTable {
    private var keys: [UInt64]
    private var counts: [UInt32]
    private var numbers: [Int32] = []
    private var used = 0
    /// By number.
    private(set) var kept: [UInt64] = []
    private(set) var keptCounts: [UInt32] = []

    init() {
        keys = Array(repeating: 0, count: 1 << 20)
        counts = Array(repeating: 0, count: 1 << 20)
    }

    func count(_ key: UInt64) {
        let slot = slot(key)
        if counts[slot] == 0 {
            used += 1
            keys[slot] = key
        }
        counts[slot] += 1
        if used * 3 > keys.count * 2 { grow() }
    }

    var distinct: Int { used }

    /// Numbers the keys counted `least` times or more, in the order of the keys.
    func number(least: UInt32) {
        number(keys.indices.filter { counts[$0] >= least }.map { keys[$0] })
    }

    /// Numbers these keys alone; all have been counted.
    func number(_ chosen: [UInt64]) {
        kept = chosen.sorted()
        numbers = Array(repeating: -1, count: keys.count)
        keptCounts = []
        for (number, key) in kept.enumerated() {
            numbers[slot(key)] = Int32(number)
            keptCounts.append(counts[slot(key)])
        }
    }

    subscript(key: UInt64) -> UInt32? {
        let slot = slot(key)
        return counts[slot] > 0 && numbers[slot] >= 0 ? UInt32(numbers[slot]) : nil
    }

    private func slot(_ key: UInt64) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key >> 20) & mask
        while counts[slot] > 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private func grow() {
        let old = zip(keys, counts).filter { $0.1 > 0 }
        keys = Array(repeating: 0, count: keys.count * 2)
        counts = Array(repeating: 0, count: counts.count * 2)
        for (key, count) in old {
            let slot = slot(key)
            keys[slot] = key
            counts[slot] = count
        }
    }
}
