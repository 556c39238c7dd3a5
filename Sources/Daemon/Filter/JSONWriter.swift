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

    mutating func object(key: StaticString? = nil, _ body: (inout JSONWriter) -> Void) {
        nest(UInt8(ascii: "{"), UInt8(ascii: "}"), key, body)
    }

    mutating func array<Element>(
        _ elements: some Sequence<Element>, key: StaticString? = nil,
        _ body: (inout JSONWriter, Element) -> Void
    ) {
        nest(UInt8(ascii: "["), UInt8(ascii: "]"), key) { writer in
            for element in elements { body(&writer, element) }
        }
    }

    /// A key that needs no escape; what it names is written next. Values take theirs along as well.
    mutating func key(_ key: StaticString) {
        let head = begin(key)
        append(atMost: head.most) { head.write(to: $0) }
        followsKey = true
    }

    /// A key that is known only as the program runs.
    mutating func key(named key: String) {
        string(key)
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

    mutating func string(_ text: String?, key: StaticString? = nil) {
        guard let text else { return null(key: key) }
        string(text, key: key)
    }

    mutating func string(_ text: String, key: StaticString? = nil) {
        let head = begin(key)
        // In place where the text lies in one piece, as all but bridged ones do.
        if text.utf8.withContiguousStorageIfAvailable({ write($0, head) }) == nil {
            var text = text
            text.withUTF8 { write($0, head) }
        }
    }

    /// A run of UTF-8.
    mutating func string(_ utf8: ArraySlice<UInt8>, key: StaticString? = nil) {
        let head = begin(key)
        utf8.withUnsafeBufferPointer { write($0, head) }
    }

    mutating func number(_ value: Int, key: StaticString? = nil) {
        let head = begin(key)
        // A sign and the 19 digits of the largest.
        append(atMost: head.most + 20) { room in
            var place = head.write(to: room)
            if value < 0 {
                room[place] = 0x2D
                place += 1
            }
            return place + Self.writeDigits(value.magnitude, to: room + place)
        }
    }

    mutating func number(_ value: Int?, key: StaticString? = nil) {
        if let value { number(value, key: key) } else { null(key: key) }
    }

    /// Written where they go: most of a line's bytes are numbers, and a string for each is dear.
    @inline(__always)
    private static func writeDigits(_ value: UInt, to room: UnsafeMutablePointer<UInt8>) -> Int {
        var count = 1
        var power: UInt = 10
        // The largest power of ten that fits has nineteen zeros.
        while value >= power, count < 20 {
            count += 1
            power &*= 10
        }
        var rest = value
        for place in (0..<count).reversed() {
            room[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        return count
    }

    /// A number between 0 and 1 with three decimals at most.
    mutating func share(_ value: Double, key: StaticString? = nil) {
        let head = begin(key)
        let thousandths = UInt16((min(max(value, 0), 1) * 1000).rounded())
        append(atMost: head.most + 5) { room in
            var place = head.write(to: room)
            func put(_ byte: UInt8) {
                room[place] = byte
                place += 1
            }
            put(thousandths == 1000 ? 0x31 : 0x30)
            var rest = thousandths % 1000
            if rest > 0 { put(0x2E) }
            while rest > 0 {
                put(0x30 + UInt8(truncatingIfNeeded: rest / 100))
                rest = rest % 100 * 10
            }
            return place
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

    mutating func bool(_ value: Bool, key: StaticString? = nil) {
        word(value ? "true" : "false", key)
    }

    mutating func null(key: StaticString? = nil) { word("null", key) }

    private mutating func word(_ word: StaticString, _ key: StaticString?) {
        let head = begin(key)
        append(atMost: head.most + word.utf8CodeUnitCount) { room in
            let place = head.write(to: room)
            (room + place).update(from: word.utf8Start, count: word.utf8CodeUnitCount)
            return place + word.utf8CodeUnitCount
        }
    }

    /// A value that is JSON already.
    mutating func raw(_ value: ArraySlice<UInt8>, key: StaticString? = nil) {
        beginValue(key)
        bytes += value
    }

    // MARK: Bytes

    private mutating func nest(
        _ open: UInt8, _ close: UInt8, _ key: StaticString?, _ body: (inout JSONWriter) -> Void
    ) {
        beginValue(key)
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

    /// What stands before a value: a comma, and its key where it has one.
    private struct Head {
        var comma = false
        var key: StaticString?

        /// How many bytes it takes at most: comma, colon and two quotation marks with the key.
        var most: Int { 4 + (key?.utf8CodeUnitCount ?? 0) }

        /// - Parameter room: for `most` bytes.
        /// - Returns: how many were written.
        @inline(__always)
        func write(to room: UnsafeMutablePointer<UInt8>) -> Int {
            var place = 0
            if comma {
                room[0] = 0x2C
                place = 1
            }
            guard let key else { return place }
            room[place] = 0x22
            (room + place + 1).update(from: key.utf8Start, count: key.utf8CodeUnitCount)
            place += key.utf8CodeUnitCount + 3
            room[place - 2] = 0x22
            room[place - 1] = 0x3A
            return place
        }
    }

    /// Makes ready for a value.
    ///
    /// - Returns: what comes first, which the caller writes with the value. In the long layout it is
    ///   written already.
    @inline(__always)
    private mutating func begin(_ key: StaticString? = nil) -> Head {
        let comma = !followsKey && needsComma
        needsComma = true
        if isPretty { return beginLine(key, comma) }
        followsKey = false
        return Head(comma: comma, key: key)
    }

    private mutating func beginLine(_ key: StaticString?, _ comma: Bool) -> Head {
        if comma { bytes.append(0x2C) }
        if !followsKey, depth > 0 { indent() }
        followsKey = false
        if key != nil {
            let head = Head(key: key)
            append(atMost: head.most) { head.write(to: $0) }
            bytes.append(0x20)
        }
        return Head()
    }

    private mutating func beginValue(_ key: StaticString? = nil) {
        let head = begin(key)
        append(atMost: head.most) { head.write(to: $0) }
    }

    /// Makes room once for what `fill` writes: `most` bytes at most. It answers how many.
    @inline(__always)
    private mutating func append(
        atMost most: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Int
    ) {
        bytes.append(addingCapacity: most) { out in
            out.withUnsafeMutableBufferPointer { buffer, count in
                guard let room = buffer.baseAddress else { return }
                count = fill(room)
                precondition(count <= most)
            }
        }
    }

    private mutating func indent() {
        guard isPretty else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
    }

    /// Quotes UTF-8: what needs no escape is copied whole.
    private mutating func write(_ utf8: UnsafeBufferPointer<UInt8>, _ head: Head) {
        guard let first = Self.nextEscape(utf8, from: 0) else {
            return append(atMost: head.most + utf8.count + 2) { room in
                let place = head.write(to: room)
                room[place] = 0x22
                if let source = utf8.baseAddress {
                    (room + place + 1).update(from: source, count: utf8.count)
                }
                room[place + utf8.count + 1] = 0x22
                return place + utf8.count + 2
            }
        }
        append(atMost: head.most) { head.write(to: $0) }
        writeEscaped(utf8, first: first)
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
        let raw = UnsafeRawBufferPointer(utf8)
        var index = start
        while index + 8 <= utf8.count {
            let marks = escapes(
                raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian)
            if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
            index += 8
        }
        guard index < utf8.count else { return nil }
        let marks = escapes(lastBytes(raw, from: index))
        return marks == 0 ? nil : index + marks.trailingZeroBitCount / 8
    }

    /// The high bits of the bytes that need an escape; the lowest is exact, those above may be more.
    @inline(__always)
    private static func escapes(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let (quotes, slashes) = (word ^ ones &* 0x22, word ^ ones &* 0x5C)
        let controls = (word &- ones &* 0x20) & ~word
        let marks = (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes
        return (controls | marks) & (ones &* 0x80)
    }

    /// One to seven bytes at the end, the first of them lowest, and spaces above them.
    ///
    /// Read as two that may overlap, so that short names take no loop.
    @inline(__always)
    private static func lastBytes(_ bytes: UnsafeRawBufferPointer, from start: Int) -> UInt64 {
        let count = bytes.count &- start
        let bits = UInt64(truncatingIfNeeded: count) &* 8
        let spaces: UInt64 = 0x2020_2020_2020_2020 &<< bits
        if count >= 4 {
            let low = bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self).littleEndian
            let high = bytes.loadUnaligned(fromByteOffset: bytes.count &- 4, as: UInt32.self)
                .littleEndian
            return UInt64(low) | UInt64(high) &<< (bits &- 32) | spaces
        }
        // One to three: of one all three are the same byte, of two the last two.
        let middle = count &>> 1
        let middleBits = UInt64(truncatingIfNeeded: middle) &* 8
        return UInt64(bytes[start]) | UInt64(bytes[start &+ middle]) &<< middleBits
            | UInt64(bytes[bytes.count &- 1]) &<< (bits &- 8) | spaces
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
