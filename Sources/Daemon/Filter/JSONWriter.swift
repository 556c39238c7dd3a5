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
        let comma = begin()
        let letters = UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
        append(atMost: letters.count + 4) { out in
            if comma { out.append(0x2C) }
            out.append(0x22)
            for letter in letters { out.append(letter) }
            out.append(0x22)
            out.append(0x3A)
        }
        endKey()
    }

    /// A key that is known only as the program runs.
    mutating func key(named key: String) {
        string(key)
        bytes.append(0x3A)
        endKey()
    }

    private mutating func endKey() {
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
        guard let text else { return null() }
        string(text)
    }

    mutating func string(_ text: String) {
        var text = text
        let comma = begin()
        text.withUTF8 { write($0, comma) }
    }

    /// A run of UTF-8.
    mutating func string(_ utf8: ArraySlice<UInt8>) {
        let comma = begin()
        utf8.withUnsafeBufferPointer { write($0, comma) }
    }

    mutating func number(_ value: Int) {
        let comma = begin()
        // A comma, a sign and the 19 digits of the largest.
        append(atMost: 21) { out in
            if comma { out.append(0x2C) }
            if value < 0 { out.append(0x2D) }
            Self.digits(value.magnitude, into: &out)
        }
    }

    /// Written where they go: most of a line's bytes are numbers, and a string for each is dear.
    @inline(__always)
    private static func digits(_ value: UInt, into out: inout OutputSpan<UInt8>) {
        var power: UInt = 1
        while value / 10 >= power { power *= 10 }
        var rest = value
        while power > 0 {
            let digit = rest / power
            out.append(0x30 + UInt8(truncatingIfNeeded: digit))
            rest -= digit * power
            power /= 10
        }
    }

    mutating func number(_ value: Int?) {
        if let value { number(value) } else { null() }
    }

    /// A number between 0 and 1 with three decimals at most.
    mutating func share(_ value: Double) {
        let comma = begin()
        let thousandths = UInt16((min(max(value, 0), 1) * 1000).rounded())
        append(atMost: 6) { out in
            if comma { out.append(0x2C) }
            out.append(thousandths == 1000 ? 0x31 : 0x30)
            var rest = thousandths % 1000
            if rest > 0 { out.append(0x2E) }
            while rest > 0 {
                out.append(0x30 + UInt8(truncatingIfNeeded: rest / 100))
                rest = rest % 100 * 10
            }
        }
    }

    /// Any number; what is none (an infinity) becomes null.
    mutating func real(_ value: Double) {
        beginValue()
        bytes += value.isFinite ? Self.plain(value).utf8 : "null".utf8
    }

    /// A whole number without ".0", as SQLite users expect of "1250000000".
    static func plain(_ value: Double) -> String {
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

    mutating func null() { word("null") }

    private mutating func word(_ word: StaticString) {
        let comma = begin()
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        append(atMost: letters.count + 1) { out in
            if comma { out.append(0x2C) }
            for letter in letters { out.append(letter) }
        }
    }

    /// A value that is JSON already.
    mutating func raw(_ value: ArraySlice<UInt8>) {
        beginValue()
        bytes += value
    }

    // MARK: Bytes

    private mutating func nest(
        _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void
    ) {
        beginValue()
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

    /// Makes ready for a key or value.
    ///
    /// - Returns: whether a comma comes first, which the caller writes with what follows.
    @inline(__always)
    private mutating func begin() -> Bool {
        let comma = !followsKey && needsComma
        needsComma = true
        if !isPretty {
            followsKey = false
            return comma
        }
        if comma { bytes.append(0x2C) }
        if !followsKey, depth > 0 { indent() }
        followsKey = false
        return false
    }

    private mutating func beginValue() {
        if begin() { bytes.append(0x2C) }
    }

    /// Makes room once for what `fill` writes, `count` bytes at most.
    @inline(__always)
    private mutating func append(atMost count: Int, _ fill: (inout OutputSpan<UInt8>) -> Void) {
        bytes.append(addingCapacity: count, initializingWith: fill)
    }

    private mutating func indent() {
        guard isPretty else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
    }

    /// Quotes UTF-8: what needs no escape is copied whole.
    private mutating func write(_ utf8: UnsafeBufferPointer<UInt8>, _ comma: Bool) {
        guard let first = Self.nextEscape(utf8, from: 0) else {
            return append(atMost: utf8.count + 3) { out in
                if comma { out.append(0x2C) }
                out.append(0x22)
                Self.copy(utf8, to: &out)
                out.append(0x22)
            }
        }
        if comma { bytes.append(0x2C) }
        writeEscaped(utf8, first: first)
    }

    /// Bounded by the free room of `out`, which is asked for first.
    @inline(__always)
    private static func copy(
        _ utf8: UnsafeBufferPointer<UInt8>, to out: inout OutputSpan<UInt8>
    ) {
        guard let source = utf8.baseAddress else { return }
        precondition(utf8.count <= out.freeCapacity)
        out.withUnsafeMutableBufferPointer { buffer, count in
            guard let room = buffer.baseAddress else { return }
            (room + count).initialize(from: source, count: utf8.count)
            count += utf8.count
        }
    }

    private mutating func writeEscaped(_ utf8: UnsafeBufferPointer<UInt8>, first: Int) {
        bytes.append(0x22)
        var start = 0
        var next: Int? = first
        while let index = next {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
            escape(utf8[index])
            start = index + 1
            next = Self.nextEscape(utf8, from: start)
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        bytes.append(0x22)
    }

    /// The first control character, quotation mark or backslash; eight bytes at a time.
    static func nextEscape(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
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
