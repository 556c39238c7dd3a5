/// Sums of weights that come again and again in news, by a key of what they were made from.
///
/// Sums of whole numbers do not depend on the order, so that parts may be remembered. A place that
/// two keys share holds the later one; it grows with what is put in, up to a bound.
struct SumMemo {
    typealias Scores = SIMD16<Int16>

    private var keys: [UInt64]
    private var sums: [Scores]

    private var used = 0
    private let limit: Int

    /// - Parameter limit: how many are held at most; a power of two.
    init(limit: Int) {
        self.limit = limit
        let size = min(64, limit)
        keys = Array(repeating: 0, count: size)
        sums = Array(repeating: .zero, count: size)
    }

    /// The sum of a key, which is not 0; made where it is not remembered.
    @inline(__always)
    mutating func sum(_ key: UInt64, _ make: () -> Scores) -> Scores {
        let place = place(of: key)
        if keys[place] == key { return sums[place] }
        let sum = make()
        put(sum, key)
        return sum
    }

    @inline(__always)
    private func place(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: key >> 32) & (keys.count - 1)
    }

    private mutating func put(_ sum: Scores, _ key: UInt64) {
        if used * 2 >= keys.count, keys.count < limit { grow() }
        let place = place(of: key)
        if keys[place] == 0 { used += 1 }
        keys[place] = key
        sums[place] = sum
    }

    private mutating func grow() {
        let (oldKeys, oldSums) = (keys, sums)
        keys = Array(repeating: 0, count: oldKeys.count * 4)
        sums = Array(repeating: .zero, count: oldKeys.count * 4)
        used = 0
        for (key, sum) in zip(oldKeys, oldSums) where key != 0 { put(sum, key) }
    }

    /// One key of two words; never 0.
    @inline(__always)
    static func key(_ one: UInt64, _ two: UInt64) -> UInt64 {
        let mixed = (one ^ one >> 29) &* 0xBF58_476D_1CE4_E5B9 ^ two &* 0x9E37_79B9_7F4A_7C15
        return (mixed ^ mixed >> 31) &* 0x94D0_49BB_1331_11EB | 1
    }
}
