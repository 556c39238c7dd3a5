/// Why bytes are no encoded facts. Only a broken or hostile sender makes them.
public enum CodingError: Error, Equatable {
    /// They end before the value does.
    case truncated
    /// They hold what no value has, this far from the start.
    case invalid(byteOffset: Int)
}

/// Appends values to bytes: integers as LEB128, text as its length and UTF-8.
package struct ByteWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package mutating func write(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    package mutating func write(_ value: Int) {
        // Zigzag: the sign in the lowest bit keeps small negative numbers short.
        write(UInt64(bitPattern: Int64(value << 1) ^ Int64(value >> 63)))
    }

    package mutating func write(_ value: Bool) { bytes.append(value ? 1 : 0) }
    package mutating func write(_ value: Double) { write(value.bitPattern) }

    package mutating func write(_ text: String) {
        write(UInt64(text.utf8.count))
        bytes += text.utf8
    }

    /// The last part: it has no length of its own.
    package mutating func write(bytes rest: [UInt8]) { bytes += rest }

    package mutating func write<Value>(_ value: Value?, _ encode: (inout ByteWriter, Value) -> Void)
    {
        write(value != nil)
        if let value { encode(&self, value) }
    }

    package mutating func write<Value>(
        _ values: [Value], _ encode: (inout ByteWriter, Value) -> Void
    ) {
        write(UInt64(values.count))
        for value in values { encode(&self, value) }
    }
}

/// Reads what `ByteWriter` wrote, trusting nothing: every count and length is held against what is left.
package struct ByteReader {
    private let bytes: [UInt8]
    package private(set) var offset = 0

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    package var isAtEnd: Bool { offset == bytes.count }
    package var invalid: CodingError { .invalid(byteOffset: offset) }

    package mutating func byte() throws(CodingError) -> UInt8 {
        guard offset < bytes.count else { throw .truncated }
        defer { offset += 1 }
        return bytes[offset]
    }

    package mutating func unsigned() throws(CodingError) -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) {
            let byte = try byte()
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
        }
        throw invalid
    }

    package mutating func int() throws(CodingError) -> Int {
        let value = try unsigned()
        return Int(bitPattern: UInt(value >> 1)) ^ -Int(value & 1)
    }

    package mutating func bool() throws(CodingError) -> Bool {
        switch try byte() {
        case 0: return false
        case 1: return true
        default: throw invalid
        }
    }

    package mutating func double() throws(CodingError) -> Double {
        Double(bitPattern: try unsigned())
    }

    package mutating func string() throws(CodingError) -> String {
        let length = try unsigned()
        guard length <= UInt64(bytes.count - offset) else { throw .truncated }
        let end = offset + Int(length)
        do {
            let text = String(
                copying: try UTF8Span(validating: bytes.span.extracting(offset..<end)))
            offset = end
            return text
        } catch { throw invalid }
    }

    /// All bytes that are left.
    package mutating func rest() throws(CodingError) -> [UInt8] {
        defer { offset = bytes.count }
        return Array(bytes[offset...])
    }

    package mutating func optional<Value>(
        _ decode: (inout ByteReader) throws(CodingError) -> Value
    ) throws(CodingError) -> Value? {
        try bool() ? try decode(&self) : nil
    }

    package mutating func array<Value>(
        _ decode: (inout ByteReader) throws(CodingError) -> Value
    ) throws(CodingError) -> [Value] {
        let count = try unsigned()
        // Every value takes a byte at least, so a count past what is left is a lie.
        guard count <= UInt64(bytes.count - offset) else { throw .truncated }
        var values: [Value] = []
        values.reserveCapacity(min(Int(count), 1024))
        for _ in 0..<count { values.append(try decode(&self)) }
        return values
    }

    package mutating func raw<Value: RawRepresentable<String>>(_ type: Value.Type)
        throws(CodingError)
        -> Value
    {
        guard let value = Value(rawValue: try string()) else { throw invalid }
        return value
    }
}
