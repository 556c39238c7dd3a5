/// Writes JSON into a buffer of bytes, in lines or laid out for people.
///
/// The caller opens and closes; commas, and in the long layout line breaks, come by themselves.
struct JSONWriter: ~Copyable {
    /// What was written, and room behind it; its own. A line is thousands of small values, each of
    /// which would ask an array for room.
    private var room: UnsafeMutablePointer<UInt8>
    private var capacity = 1 << 10
    private(set) var count = 0
    private let isPretty: Bool
    private var depth = 0
    private var needsComma = false
    /// The value comes behind a key, on its line.
    private var followsKey = false

    init(isPretty: Bool = false) {
        self.isPretty = isPretty
        room = .allocate(capacity: capacity)
    }

    deinit { room.deallocate() }

    var bytes: [UInt8] { withBytes { Array($0) } }

    /// Hands out what was written, in place.
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        body(UnsafeRawBufferPointer(start: room, count: count))
    }

    mutating func removeAll() { count = 0 }

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
    @inline(__always)
    mutating func key(_ key: StaticString) {
        begin(key)
        needsComma = false
        followsKey = true
    }

    /// A key that is known only as the program runs.
    mutating func key(named key: String) {
        string(key)
        put(byte: 0x3A)
        if isPretty { put(byte: 0x20) }
        needsComma = false
        followsKey = true
    }

    /// Ends a line between two values of their own.
    mutating func newline() {
        put(byte: 0x0A)
        needsComma = false
    }

    // MARK: Values

    @inline(__always)
    mutating func string(_ text: String?, key: StaticString? = nil) {
        begin(key)
        if let text { quote(text) } else { put("null") }
    }

    @inline(__always)
    mutating func string(_ text: String, key: StaticString? = nil) {
        begin(key)
        quote(text)
    }

    /// A run of UTF-8.
    @inline(__always)
    mutating func string(_ utf8: [UInt8], _ range: Range<Int>, key: StaticString? = nil) {
        begin(key)
        utf8.withUnsafeBufferPointer { quote(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    @inline(__always)
    mutating func number(_ value: Int, key: StaticString? = nil) {
        begin(key)
        put(number: value)
    }

    @inline(__always)
    mutating func number(_ value: Int?, key: StaticString? = nil) {
        begin(key)
        if let value { put(number: value) } else { put("null") }
    }

    private mutating func put(number value: Int) {
        // A sign and the 19 digits of the largest.
        let place = place(for: 20)
        if value < 0 { place[0] = 0x2D }
        let sign = value < 0 ? 1 : 0
        count += sign + Self.writeDigits(value.magnitude, to: place + sign)
    }

    /// Written where they go: most of a line's bytes are numbers, and a string for each is dear.
    @inline(__always)
    private static func writeDigits(_ value: UInt, to place: UnsafeMutablePointer<UInt8>) -> Int {
        var count = 1
        var power: UInt = 10
        // The largest power of ten that fits has nineteen zeros.
        while value >= power, count < 20 {
            count += 1
            power &*= 10
        }
        var rest = value
        for digit in (0..<count).reversed() {
            place[digit] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        return count
    }

    /// A number between 0 and 1 with three decimals at most.
    @inline(__always)
    mutating func share(_ value: Double, key: StaticString? = nil) {
        begin(key)
        put(thousandths: UInt16((min(max(value, 0), 1) * 1000).rounded()))
    }

    private mutating func put(thousandths: UInt16) {
        let place = place(for: 5)
        (place[0], place[1]) = (thousandths == 1000 ? 0x31 : 0x30, 0x2E)
        var rest = thousandths % 1000
        var written = rest > 0 ? 2 : 1
        while rest > 0 {
            place[written] = 0x30 + UInt8(truncatingIfNeeded: rest / 100)
            rest = rest % 100 * 10
            written += 1
        }
        count += written
    }

    /// Any number; what is none (an infinity) becomes null.
    mutating func real(_ value: Double) {
        begin(nil)
        if value.isFinite { append(contentsOf: Array(Self.plain(value).utf8)) } else { put("null") }
    }

    /// A whole number without ".0", as SQLite users expect of "1250000000".
    static func plain(_ value: Double) -> String {
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    @inline(__always)
    mutating func bool(_ value: Bool, key: StaticString? = nil) {
        begin(key)
        if value { put("true") } else { put("false") }
    }

    @inline(__always)
    mutating func null(key: StaticString? = nil) {
        begin(key)
        put("null")
    }

    /// A value that is JSON already.
    mutating func raw(_ value: ArraySlice<UInt8>, key: StaticString? = nil) {
        begin(key)
        append(contentsOf: value)
    }

    // MARK: Bytes

    private mutating func nest(
        _ open: UInt8, _ close: UInt8, _ key: StaticString?, _ body: (inout JSONWriter) -> Void
    ) {
        begin(key)
        put(byte: open)
        depth += 1
        needsComma = false
        let start = count
        body(&self)
        depth -= 1
        if count > start { indent() }
        put(byte: close)
        needsComma = true
    }

    /// Writes what stands before a value: a comma, and its key where it has one.
    ///
    /// Part of each place that writes a value, where the key is known: it is written as a few words.
    @inline(__always)
    private mutating func begin(_ key: StaticString?) {
        if isPretty { return beginLine(key) }
        // Written in any case, and counted where there is one.
        let comma = needsComma ? 1 : 0
        needsComma = true
        let place = place(for: (key?.utf8CodeUnitCount ?? 0) + 4)
        place[0] = 0x2C
        count += comma
        if let key { count += Self.write(key, to: place + comma) }
    }

    /// A key in quotation marks and a colon.
    @inline(__always)
    private static func write(_ key: StaticString, to place: UnsafeMutablePointer<UInt8>) -> Int {
        let count = key.utf8CodeUnitCount
        place[0] = 0x22
        (place + 1).update(from: key.utf8Start, count: count)
        (place[count + 1], place[count + 2]) = (0x22, 0x3A)
        return count + 3
    }

    private mutating func beginLine(_ key: StaticString?) {
        if needsComma { put(byte: 0x2C) }
        if !followsKey, depth > 0 { indent() }
        needsComma = true
        followsKey = false
        guard let key else { return }
        count += Self.write(key, to: place(for: key.utf8CodeUnitCount + 3))
        put(byte: 0x20)
    }

    /// Where the next bytes go: `most` of them at most, which the caller counts.
    @inline(__always)
    private mutating func place(for most: Int) -> UnsafeMutablePointer<UInt8> {
        if count + most > capacity { grow(most) }
        return room + count
    }

    private mutating func grow(_ most: Int) {
        let larger = max(capacity * 2, count + most)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        moved.update(from: room, count: count)
        room.deallocate()
        (room, capacity) = (moved, larger)
    }

    @inline(__always)
    private mutating func put(byte: UInt8) {
        place(for: 1)[0] = byte
        count += 1
    }

    /// Not part of each place that writes a word, of which most are the same.
    @inline(never)
    private mutating func put(_ word: StaticString) {
        place(for: word.utf8CodeUnitCount).update(
            from: word.utf8Start, count: word.utf8CodeUnitCount)
        count += word.utf8CodeUnitCount
    }

    private mutating func append(contentsOf bytes: some Collection<UInt8>) {
        let place = UnsafeMutableBufferPointer(start: place(for: bytes.count), count: bytes.count)
        count += place.update(fromContentsOf: bytes)
    }

    private mutating func indent() {
        guard isPretty else { return }
        put(byte: 0x0A)
        append(contentsOf: repeatElement(0x20, count: depth * 2))
    }

    // MARK: Strings

    private mutating func quote(_ text: String) {
        // In place where the text lies in one piece, as all but bridged ones do.
        if text.utf8.withContiguousStorageIfAvailable({ quote($0) }) == nil {
            var text = text
            text.withUTF8 { quote($0) }
        }
    }

    /// Quotes UTF-8: what needs no escape is copied as it is looked at.
    private mutating func quote(_ utf8: UnsafeBufferPointer<UInt8>) {
        // The last word may reach past the end.
        let place = place(for: utf8.count + 10)
        guard Self.copyPlain(utf8, to: place + 1) else { return quoteEscaped(utf8) }
        place[0] = 0x22
        place[utf8.count + 1] = 0x22
        count += utf8.count + 2
    }

    /// Copies what needs no escape, eight bytes at a time.
    ///
    /// - Parameter place: has room for seven bytes more than there are.
    /// - Returns: `false` where something needs one, and what was copied does not count.
    @inline(__always)
    private static func copyPlain(
        _ utf8: UnsafeBufferPointer<UInt8>, to place: UnsafeMutablePointer<UInt8>
    ) -> Bool {
        let (raw, place) = (UnsafeRawBufferPointer(utf8), UnsafeMutableRawPointer(place))
        var index = 0
        while index + 8 <= utf8.count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            if escapes(word.littleEndian) != 0 { return false }
            place.storeBytes(of: word, toByteOffset: index, as: UInt64.self)
            index += 8
        }
        guard index < utf8.count else { return true }
        let word = lastBytes(raw, from: index)
        place.storeBytes(of: word.littleEndian, toByteOffset: index, as: UInt64.self)
        return escapes(word) == 0
    }

    private mutating func quoteEscaped(_ utf8: UnsafeBufferPointer<UInt8>) {
        put(byte: 0x22)
        var start = 0
        while let index = Self.nextEscape(utf8, from: start) {
            append(contentsOf: utf8[start..<index])
            escape(utf8[index])
            start = index + 1
        }
        append(contentsOf: utf8[start...])
        put(byte: 0x22)
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
        case 0x22: put("\\\"")
        case 0x5C: put("\\\\")
        case 0x08: put("\\b")
        case 0x09: put("\\t")
        case 0x0A: put("\\n")
        case 0x0C: put("\\f")
        case 0x0D: put("\\r")
        default:
            put("\\u00")
            for digit in [byte >> 4, byte & 15] {
                put(byte: digit < 10 ? 0x30 + digit : 0x57 + digit)
            }
        }
    }
}
