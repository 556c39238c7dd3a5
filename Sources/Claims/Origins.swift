/// Tells copies and light edits of one text from other articles on the same matter.
public struct Shingles: Sendable {
    /// Hashes of all runs of three words, lower case, marks left out; ascending, each once.
    private let hashes: [UInt64]

    static let length = 3
    /// Two texts are one from this share of common shingles on; other reports of one event stay below.
    public static let threshold = 0.4

    public init(_ text: String) {
        var words: [UInt64] = []
        var hash: UInt64 = 0
        for byte in text.utf8 {
            let lower = 0x41...0x5A ~= byte ? byte | 0x20 : byte
            if 0x61...0x7A ~= lower || 0x30...0x39 ~= lower || lower >= 0x80 {
                hash = (hash ^ UInt64(lower)) &* 0x100_0000_01B3 &+ 1
            } else if hash != 0 {
                words.append(hash)
                hash = 0
            }
        }
        if hash != 0 { words.append(hash) }
        var hashes: [UInt64] = []
        hashes.reserveCapacity(words.count)
        for index in words.indices.dropLast(Self.length - 1) {
            var joined: UInt64 = 0xCBF2_9CE4_8422_2325
            for word in words[index..<(index + Self.length)] {
                joined = Self.mix(joined ^ word &* 0x9E37_79B9_7F4A_7C15)
            }
            hashes.append(joined)
        }
        hashes.sort()
        var last: UInt64?
        hashes.removeAll { hash in
            defer { last = hash }
            return hash == last
        }
        self.hashes = hashes
    }

    /// Shared shingles over those of the smaller text, so that a cut copy still counts as one; texts of
    /// very different length are compared over the union.
    public func similarity(to other: Shingles) -> Double {
        let smaller = min(hashes.count, other.hashes.count)
        let larger = max(hashes.count, other.hashes.count)
        guard smaller >= 8 else { return hashes == other.hashes && !hashes.isEmpty ? 1 : 0 }
        let denominator = larger > smaller * 3 ? larger : smaller
        return Double(countShared(with: other)) / Double(denominator)
    }

    private func countShared(with other: Shingles) -> Int {
        var (mine, theirs, shared) = (0, 0, 0)
        while mine < hashes.count, theirs < other.hashes.count {
            let (one, two) = (hashes[mine], other.hashes[theirs])
            if one == two { shared += 1 }
            if one <= two { mine += 1 }
            if two <= one { theirs += 1 }
        }
        return shared
    }

    public func isCopy(of other: Shingles) -> Bool { similarity(to: other) >= Self.threshold }

    /// Keys under which copies meet: min-hashes in bands, any common key makes a candidate.
    ///
    /// Sixteen bands of two: texts that share half of their shingles meet with probability 0.99, those
    /// that share a hundredth with 0.002. Candidates are then compared in full.
    public var bands: [Int64] {
        guard !hashes.isEmpty else { return [] }
        return (0..<16).map { band in
            var key = UInt64(band) &* 0x2545_F491_4F6C_DD1D
            for row in 0..<2 {
                let seed = Self.mix(UInt64(band * 2 + row) &+ 0x1234_5678_9ABC_DEF1)
                var least = UInt64.max
                for shingle in hashes { least = min(least, Self.mix(shingle ^ seed)) }
                key = Self.mix(key ^ least)
            }
            return Int64(bitPattern: key)
        }
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        var mixed = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
