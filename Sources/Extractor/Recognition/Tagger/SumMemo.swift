/// Sums of weights that come again and again in an article, by a key of what they were made from.
///
/// Sums of whole numbers do not depend on the order, so that parts may be remembered. A place that
/// two keys share holds the later one.
struct SumMemo {
    typealias Scores = SIMD16<Int16>

    private var keys: [UInt64]
    private var sums: [Scores]

    /// - Parameter room: how many sums are likely.
    init(room: Int) {
        var size = 64
        while size < room, size < 1 << 10 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        sums = Array(repeating: .zero, count: size)
    }

    /// The sum of a key, which is not 0; made where it is not remembered.
    @inline(__always)
    mutating func sum(_ key: UInt64, _ make: () -> Scores) -> Scores {
        let place = Int(truncatingIfNeeded: key >> 32) & (keys.count - 1)
        if keys[place] == key { return sums[place] }
        let sum = make()
        keys[place] = key
        sums[place] = sum
        return sum
    }

    /// One key of two words; never 0.
    @inline(__always)
    static func key(_ one: UInt64, _ two: UInt64) -> UInt64 {
        let mixed = (one ^ one >> 29) &* 0xBF58_476D_1CE4_E5B9 ^ two &* 0x9E37_79B9_7F4A_7C15
        return (mixed ^ mixed >> 31) &* 0x94D0_49BB_1331_11EB | 1
    }
}
