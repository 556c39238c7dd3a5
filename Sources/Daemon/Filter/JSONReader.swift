/// Why a text is no JSON, and where.
struct JSONError: Error, Equatable {
    let reason: String
    let byteOffset: Int
}

/// Reads JSON (RFC 8259) strictly, straight from bytes; made for one object a line.
///
/// It builds no tree: an object's members are handed out one by one, and each value is read as a
/// string, kept as the bytes it is written in, or passed over.
struct JSONReader {
    /// Arrays and objects in one another deeper than this are refused, as a parser's stack is finite.
    static let depthLimit = 128

    private let bytes: ArraySlice<UInt8>
    private var offset: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        offset = bytes.startIndex
    }

    /// Reads one object that is all there is, and hands each member's key to `member`, which reads the
    /// value by one of the methods below.
    mutating func object(
        _ member: (inout JSONReader, _ key: [UInt8]) throws(JSONError) -> Void
    ) throws(JSONError) {
        skipSpace()
        guard take(UInt8(ascii: "{")) else { throw error("this is no JSON object") }
        skipSpace()
        if !take(UInt8(ascii: "}")) {
            repeat {
                skipSpace()
                let key = try string()
                skipSpace()
                guard take(UInt8(ascii: ":")) else { throw error("a colon is missing") }
                skipSpace()
                try member(&self, key)
                skipSpace()
            } while take(UInt8(ascii: ","))
            guard take(UInt8(ascii: "}")) else { throw error("a comma or brace is missing") }
        }
        skipSpace()
        guard offset == bytes.endIndex else { throw error("something follows the object") }
    }

    /// The value as UTF-8; `nil` for `null`.
    mutating func stringOrNull() throws(JSONError) -> [UInt8]? {
        if peek == UInt8(ascii: "n") {
            try word("null")
            return nil
        }
        return try string()
    }

    /// The value as it is written.
    mutating func raw() throws(JSONError) -> ArraySlice<UInt8> {
        let start = offset
        try skip(depth: 0)
        return bytes[start..<offset]
    }

    // MARK: Strings

    /// A string's content as UTF-8, escapes resolved.
    mutating func string() throws(JSONError) -> [UInt8] {
        guard take(UInt8(ascii: "\"")) else { throw error("a string is expected") }
        var out: [UInt8] = []
        var hasRoom = false
        while true {
            let start = offset
            skipPlain()
            out += bytes[start..<offset]
            switch peek {
            case UInt8(ascii: "\""):
                offset += 1
                return out
            case UInt8(ascii: "\\"):
                // A text has many escapes: room for all that may follow, once, and no more than is cheap.
                if !hasRoom {
                    out.reserveCapacity(out.count + min(bytes.endIndex - offset, 1 << 16))
                }
                hasRoom = true
                try escape(into: &out)
            case nil: throw error("a string does not end")
            default: throw error("a control character stands in a string")
            }
        }
    }

    /// Moves to the next quotation mark, backslash or control character.
    private mutating func skipPlain() {
        let start = offset - bytes.startIndex
        let next = bytes.withUnsafeBufferPointer { JSONWriter.nextEscape($0, from: start) }
        offset = next.map { $0 + bytes.startIndex } ?? bytes.endIndex
    }

    private mutating func escape(into out: inout [UInt8]) throws(JSONError) {
        offset += 1
        guard let letter = peek else { throw error("a string does not end") }
        offset += 1
        switch letter {
        case 0x22, 0x5C, 0x2F: out.append(letter)
        case UInt8(ascii: "b"): out.append(0x08)
        case UInt8(ascii: "f"): out.append(0x0C)
        case UInt8(ascii: "n"): out.append(0x0A)
        case UInt8(ascii: "r"): out.append(0x0D)
        case UInt8(ascii: "t"): out.append(0x09)
        case UInt8(ascii: "u"): try scalar(into: &out)
        default: throw error("no such escape")
        }
    }

    private mutating func scalar(into out: inout [UInt8]) throws(JSONError) {
        var value = try fourDigits()
        if 0xD800...0xDBFF ~= value {
            guard take(0x5C), take(UInt8(ascii: "u")) else { throw error("half a surrogate pair") }
            let low = try fourDigits()
            guard 0xDC00...0xDFFF ~= low else { throw error("half a surrogate pair") }
            value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
            throw error("half a surrogate pair")
        }
        out += encoded
    }

    private mutating func fourDigits() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = peek, let number = Self.hexadecimal(digit) else {
                throw error("four hexadecimal digits are expected")
            }
            value = value << 4 | number
            offset += 1
        }
        return value
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt32? {
        switch digit {
        case 0x30...0x39: UInt32(digit - 0x30)
        case 0x41...0x46: UInt32(digit - 0x37)
        case 0x61...0x66: UInt32(digit - 0x57)
        default: nil
        }
    }

    // MARK: Values passed over

    private mutating func skip(depth: Int) throws(JSONError) {
        switch peek {
        case UInt8(ascii: "\""): _ = try string()
        case UInt8(ascii: "{"): try skipList(to: UInt8(ascii: "}"), hasKeys: true, depth: depth)
        case UInt8(ascii: "["): try skipList(to: UInt8(ascii: "]"), hasKeys: false, depth: depth)
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: try number()
        }
    }

    private mutating func skipList(
        to end: UInt8, hasKeys: Bool, depth: Int
    ) throws(JSONError) {
        guard depth < Self.depthLimit else { throw error("nested too deeply") }
        offset += 1
        skipSpace()
        if take(end) { return }
        repeat {
            skipSpace()
            if hasKeys {
                _ = try string()
                skipSpace()
                guard take(UInt8(ascii: ":")) else { throw error("a colon is missing") }
                skipSpace()
            }
            try skip(depth: depth + 1)
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(end) else { throw error("a comma or bracket is missing") }
    }

    private mutating func number() throws(JSONError) {
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try digits() }
        if take(UInt8(ascii: ".")) { try digits() }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
            try digits()
        }
    }

    private mutating func digits() throws(JSONError) {
        let start = offset
        while let byte = peek, 0x30...0x39 ~= byte { offset += 1 }
        guard offset > start else { throw error("a value is expected") }
    }

    private mutating func word(_ word: StaticString) throws(JSONError) {
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard bytes[offset...].starts(with: letters) else { throw error("a value is expected") }
        offset += letters.count
    }

    // MARK: Bytes

    private var peek: UInt8? { offset < bytes.endIndex ? bytes[offset] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        offset += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
            offset += 1
        }
    }

    private func error(_ reason: String) -> JSONError {
        JSONError(reason: reason, byteOffset: offset - bytes.startIndex)
    }
}
