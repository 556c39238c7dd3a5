/// A word of sixteen bytes at most, held in place: the kinds and codes of names.
///
/// Copied without counting references, as mentions are at every step of their resolution. Two words
/// of eight bytes and no vector of sixteen: for what must lie on sixteen bytes an array takes the C
/// library's slow way to memory.
struct ShortText: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The first eight bytes, the first of them lowest, and those behind; 0 where none is left.
    private var head: UInt64 = 0
    private var tail: UInt64 = 0

    /// - Precondition: at most sixteen bytes, none of them 0; tables of the program hold no others.
    init(_ text: some StringProtocol) {
        precondition(text.utf8.count <= 16)
        var shift: UInt64 = 0
        for byte in text.utf8 {
            if shift < 64 {
                head |= UInt64(byte) << shift
            } else {
                tail |= UInt64(byte) << (shift - 64)
            }
            shift += 8
        }
    }

    init(stringLiteral text: String) { self.init(text) }

    /// Subtypes of places that rules name, made once.
    static let city: ShortText = "city"
    static let polity: ShortText = "polity"
    static let region: ShortText = "region"

    /// The first two bytes: the country of an ISO 3166 code.
    var country: ShortText {
        var first = self
        first.head &= 0xFFFF
        first.tail = 0
        return first
    }

    /// A key for comparing; as unlike others as the text.
    var key: UInt64 { WordHash.join(head, tail) }

    var string: String {
        withUnsafeBytes(of: (head.littleEndian, tail.littleEndian)) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}
