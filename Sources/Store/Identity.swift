import Facts

/// A hash that is the same in every run, version and machine; ids rest on it, so it never changes.
///
/// FNV-1a over 64 bits, then the finalizer of MurmurHash3 so that every bit of the result depends on
/// every bit taken in. It is no defense against chosen collisions: whoever relies on two ids being
/// different compares what they were made of.
struct StableHash {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    private mutating func mix(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// The bytes, closed by one that no UTF-8 holds, so that "ab","c" and "a","bc" differ.
    mutating func add(_ text: String) {
        for byte in text.utf8 { mix(byte) }
        mix(0xFF)
    }

    mutating func add(_ number: Int) {
        withUnsafeBytes(of: Int64(number).littleEndian) { for byte in $0 { mix(byte) } }
    }

    var value: UInt64 {
        var mixed = state
        mixed ^= mixed >> 33
        mixed &*= 0xFF51_AFD7_ED55_8CCD
        mixed ^= mixed >> 33
        mixed &*= 0xC4CE_B9FE_1A85_EC53
        return mixed ^ mixed >> 33
    }

    /// 63 bits, never 0: what SQLite takes for a row's id and other programs for a signed integer.
    var positive: Int64 { Int64(max(1, value >> 1)) }
}

extension ArticleID {
    /// The first 63 bits of the SHA-256.
    var number: Int64 {
        Int64(max(1, (UInt64(sha256.prefix(16), radix: 16) ?? 0) >> 1))
    }

    /// The 32 bytes.
    var digest: [UInt8] {
        var digest: [UInt8] = []
        var high: UInt8?
        for digit in sha256.utf8 {
            let value = digit < 0x3A ? digit - 0x30 : digit - 0x57
            if let first = high {
                digest.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return digest
    }
}

/// Gives the facts of one article and table their ids.
///
/// The upper 39 bits are the article's, so that the ids of an article lie together in an index; the
/// lower 24 are a hash of the whole SHA-256, the span and what was found there. Two facts of one
/// article never share an id; of two articles they may, once in some ten million articles.
struct FactIDs {
    private static let local: Int64 = 0xFF_FFFF
    private let article: ArticleID
    private let base: Int64
    private var taken: Set<Int64> = []

    init(_ article: ArticleID) {
        self.article = article
        base = article.number & ~Self.local
    }

    /// - Parameter what: kind and rule, or whatever else tells two facts at one span apart.
    mutating func next(_ span: Span, _ what: String...) -> Int64 {
        var hash = StableHash()
        hash.add(article.sha256)
        hash.add(span.start)
        hash.add(span.end)
        for part in what { hash.add(part) }
        var low = Int64(hash.value & UInt64(Self.local))
        while taken.count < Self.local, !taken.insert(low).inserted {
            low = (low + 1) & Self.local
        }
        return max(1, base | low)
    }
}
