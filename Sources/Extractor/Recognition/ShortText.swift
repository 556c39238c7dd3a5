/// A word of sixteen bytes at most, held in place: the kinds and codes of names.
///
/// Copied without counting references, as mentions are at every step of their resolution.
struct ShortText: Hashable, Sendable, ExpressibleByStringLiteral {
    private var bytes = SIMD16<UInt8>.zero

    /// - Precondition: at most sixteen bytes, none of them 0; tables of the program hold no others.
    init(_ text: some StringProtocol) {
        precondition(text.utf8.count <= 16)
        for (index, byte) in text.utf8.enumerated() { bytes[index] = byte }
    }

    init(stringLiteral text: String) { self.init(text) }

    /// The first two bytes: the country of an ISO 3166 code.
    var country: ShortText {
        var first = self
        for index in 2..<16 { first.bytes[index] = 0 }
        return first
    }

    /// A key for comparing; as unlike others as the text.
    var key: UInt64 {
        let halves = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
        return WordHash.join(halves[0], halves[1])
    }

    var string: String {
        withUnsafeBytes(of: bytes) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}
