import Extractor

/// Which features get a row of the file, and which row.
struct ModelLayout {
    private(set) var checks: [UInt8]
    /// By row, the feature's key; `nil` for an empty row.
    private(set) var keys: [UInt64?]
    private let buckets: UInt64

    init(buckets: Int) {
        self.buckets = UInt64(buckets)
        checks = Array(repeating: 0, count: buckets * TaggerModel.bucketSize)
        keys = Array(repeating: nil, count: buckets * TaggerModel.bucketSize)
    }

    /// Gives the key a row where its bucket has room and no other feature of that check.
    mutating func place(_ key: UInt64) {
        let first = Int(TaggerModel.bucket(of: key, count: buckets)) * TaggerModel.bucketSize
        let check = TaggerModel.check(of: key)
        for row in first..<(first + TaggerModel.bucketSize) {
            if checks[row] == check { return }
            if checks[row] == 0 {
                checks[row] = check
                keys[row] = key
                return
            }
        }
    }
}
