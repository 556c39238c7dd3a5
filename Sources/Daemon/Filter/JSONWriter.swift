/// Writes JSON into a buffer of bytes, in lines or laid out for people.
///
/// The caller opens and closes; commas, and in the long layout line breaks, come by themselves.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private let isPretty: Bool
    private var depth = 0
    private var needsComma = false
    /// The value comes behind a key, on its line.
    private var followsKey = false

    init(isPretty: Bool = false) { self.isPretty = isPretty }

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    // MARK: Structure

    mutating func object(_ body: (inout JSONWriter) -> Void) {
        nest(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
    }

    mutating func array<Element>(
        _ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void
    ) {
        nest(UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
            for element in elements { body(&writer, element) }
        }
    }

    /// A key that needs no escape.
    mutating func key(_ key: StaticString) {
        begin()
        bytes.append(0x22)
        bytes.append(
            contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
        bytes.append(0x22)
        endKey()
    }

    mutating func key(_ key: String) {
        string(key)
        endKey()
    }

    private mutating func endKey() {
        bytes.append(0x3A)
        if isPretty { bytes.append(0x20) }
        followsKey = true
    }

    /// Ends a line between two values of their own.
    mutating func newline() {
        bytes.append(0x0A)
        needsComma = false
    }

    // MARK: Values

    mutating func string(_ text: String?) {
        guard var text else { return null() }
        begin()
        text.withUTF8 { write($0) }
    }

    /// A run of UTF-8.
    mutating func string(_ utf8: ArraySlice<UInt8>) {
        begin()
        utf8.withUnsafeBufferPointer { write($0) }
    }

    mutating func number(_ value: Int) {
        begin()
        if value < 0 { bytes.append(0x2D) }
        digits(value.magnitude)
    }

    /// Written where they go: most of a line's bytes are numbers, and a string for each is dear.
    private mutating func digits(_ value: UInt) {
        var power: UInt = 1
        while value / power >= 10 { power *= 10 }
        while power > 0 {
            bytes.append(0x30 + UInt8(truncatingIfNeeded: value / power % 10))
            power /= 10
        }
    }

    mutating func number(_ value: Int?) {
        if let value { number(value) } else { null() }
    }

    /// A number between 0 and 1 with three decimals at most.
    mutating func share(_ value: Double) {
        begin()
        var rest = UInt((min(max(value, 0), 1) * 1000).rounded())
        bytes.append(rest == 1000 ? 0x31 : 0x30)
        rest %= 1000
        if rest > 0 { bytes.append(0x2E) }
        var power: UInt = 100
        while rest > 0 {
            bytes.append(0x30 + UInt8(truncatingIfNeeded: rest / power))
            rest %= power
            power /= 10
        }
    }

    /// Any number; what is none (an infinity) becomes null.
    mutating func real(_ value: Double) {
        begin()
        bytes += value.isFinite ? Self.plain(value).utf8 : "null".utf8
    }

    /// A whole number without ".0", as SQLite users expect of "1250000000".
    static func plain(_ value: Double) -> String {
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    mutating func bool(_ value: Bool) {
        begin()
        bytes += value ? "true".utf8 : "false".utf8
    }

    mutating func null() {
        begin()
        bytes += "null".utf8
    }

    /// A value that is JSON already.
    mutating func raw(_ value: ArraySlice<UInt8>) {
        begin()
        bytes += value
    }

    // MARK: Bytes

    private mutating func nest(
        _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void
    ) {
        begin()
        bytes.append(open)
        depth += 1
        needsComma = false
        let start = bytes.count
        body(&self)
        depth -= 1
        if bytes.count > start { indent() }
        bytes.append(close)
        needsComma = true
    }

    private mutating func begin() {
        if followsKey {
            followsKey = false
        } else {
            if needsComma { bytes.append(0x2C) }
            if depth > 0 { indent() }
        }
        needsComma = true
    }

    private mutating func indent() {
        guard isPretty else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
    }

    /// Quotes UTF-8: runs that need no escape are copied whole.
    private mutating func write(_ utf8: UnsafeBufferPointer<UInt8>) {
        bytes.append(0x22)
        var start = 0
        while let index = Self.nextEscape(utf8, from: start) {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
            escape(utf8[index])
            start = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        bytes.append(0x22)
    }

    /// The first control character, quotation mark or backslash; eight bytes at a time.
    private static func nextEscape(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        let raw = UnsafeRawBufferPointer(utf8)
        var index = start
        while index + 8 <= utf8.count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let (quotes, slashes) = (word ^ ones &* 0x22, word ^ ones &* 0x5C)
            let controls = (word &- ones &* 0x20) & ~word
            let marks = (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes
            if (controls | marks) & highs != 0 { break }
            index += 8
        }
        return utf8[index...].firstIndex { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22, 0x5C: bytes += [0x5C, byte]
        case 0x08: bytes += [0x5C, UInt8(ascii: "b")]
        case 0x09: bytes += [0x5C, UInt8(ascii: "t")]
        case 0x0A: bytes += [0x5C, UInt8(ascii: "n")]
        case 0x0C: bytes += [0x5C, UInt8(ascii: "f")]
        case 0x0D: bytes += [0x5C, UInt8(ascii: "r")]
        default:
            let digits = Array("0123456789abcdef".utf8)
            bytes += "\\u00".utf8
            bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
}
