/// A path below the watch folder, in the form in which it is stored and shown.
///
/// Names are bytes to the kernel. Here they are text that leads back to the same bytes: what is not
/// UTF-8, and every control character, stands as `\xHH`, a backslash as `\\`.
struct RelativePath: Hashable, Comparable, Sendable {
    let text: String

    /// The watch folder itself.
    static let root = RelativePath(text: "")

    private init(text: String) { self.text = text }

    /// A path as the store has it.
    init(stored text: String) { self.text = text }

    /// A path as the kernel has it.
    init(bytes: some Collection<UInt8>) { text = Self.escape(Array(bytes)) }

    func appending(_ name: [UInt8]) -> RelativePath {
        let name = Self.escape(name)
        return RelativePath(text: text.isEmpty ? name : text + "/" + name)
    }

    /// The kernel's bytes.
    var bytes: [UInt8] { Self.unescape(text) }

    /// The kernel's bytes of each folder and of the name, outermost first.
    var components: [[UInt8]] {
        text.utf8.split(separator: 0x2F).map { Self.unescape(Substring($0)) }
    }

    /// The last part.
    var name: String { text.utf8.split(separator: 0x2F).last.map { String(Substring($0)) } ?? "" }

    /// The folder that holds it; the root holds itself.
    var folder: RelativePath {
        guard let slash = text.utf8.lastIndex(of: 0x2F) else { return .root }
        return RelativePath(text: String(text[..<slash]))
    }

    /// Whether it is `folder` or lies anywhere below it.
    func isWithin(_ folder: RelativePath) -> Bool {
        if folder == .root || self == folder { return true }
        return text.utf8.count > folder.text.utf8.count && text.utf8.starts(with: folder.text.utf8)
            && text.utf8.dropFirst(folder.text.utf8.count).first == 0x2F
    }

    static func < (one: RelativePath, other: RelativePath) -> Bool { one.text < other.text }
}

extension RelativePath {
    static func escape(_ bytes: [UInt8]) -> String {
        let isPlain = bytes.allSatisfy { 0x20..<0x7F ~= $0 && $0 != 0x5C }
        if isPlain { return String(decoding: bytes, as: UTF8.self) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 16)
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            let length = sequenceLength(bytes, at: offset)
            if byte == 0x5C {
                out += [0x5C, 0x5C]
            } else if length == 0 || byte < 0x20 || byte == 0x7F {
                out += [0x5C, 0x78, hexDigit(byte >> 4), hexDigit(byte & 15)]
            } else {
                out += bytes[offset..<(offset + length)]
            }
            offset += max(1, length)
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The bytes that an escaped text stands for; a backslash that begins no escape stays itself.
    static func unescape(_ text: some StringProtocol) -> [UInt8] {
        var out: [UInt8] = []
        let bytes = Array(text.utf8)
        out.reserveCapacity(bytes.count)
        var offset = 0
        while offset < bytes.count {
            if bytes[offset] == 0x5C, offset + 1 < bytes.count {
                if bytes[offset + 1] == 0x5C {
                    out.append(0x5C)
                    offset += 2
                    continue
                }
                if bytes[offset + 1] == 0x78, offset + 3 < bytes.count,
                    let high = hexValue(bytes[offset + 2]), let low = hexValue(bytes[offset + 3])
                {
                    out.append(high << 4 | low)
                    offset += 4
                    continue
                }
            }
            out.append(bytes[offset])
            offset += 1
        }
        return out
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x37 + value
    }

    private static func hexValue(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46: digit - 0x37
        case 0x61...0x66: digit - 0x57
        default: nil
        }
    }

    /// The bytes of the well-formed UTF-8 sequence that begins here; 0 where none does.
    ///
    /// Source: The Unicode Standard, table 3-7.
    private static func sequenceLength(_ bytes: [UInt8], at offset: Int) -> Int {
        let lead = bytes[offset]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case ..<0x80: return 1
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return 0
        }
        guard offset + length <= bytes.count, second ~= bytes[offset + 1] else { return 0 }
        let rest = bytes[(offset + 2)..<(offset + length)]
        return rest.allSatisfy { 0x80...0xBF ~= $0 } ? length : 0
    }
}
