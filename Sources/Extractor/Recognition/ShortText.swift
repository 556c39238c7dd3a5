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

    var string: String {
        let count = bytes.indices.first { bytes[$0] == 0 } ?? 16
        return String(decoding: (0..<count).lazy.map { bytes[$0] }, as: UTF8.self)
    }
}
