/// Turns UTF-8 byte offsets of one text into counts of Unicode scalars, the unit of the public edge.
///
/// Built in one pass over the text; a look-up is O(1) in the distance between two marks (64 bytes).
public struct ScalarOffsets: Sendable {
    private static let stride = 64
    private let utf8: [UInt8]
    private let isASCII: Bool
    /// The scalars before byte `i * stride`.
    private let marks: [Int32]

    public init(utf8: [UInt8]) {
        self.utf8 = utf8
        var marks: [Int32] = []
        marks.reserveCapacity(utf8.count / Self.stride + 1)
        var scalars = 0
        var start = 0
        while start < utf8.count {
            marks.append(Int32(truncatingIfNeeded: scalars))
            let end = min(start + Self.stride, utf8.count)
            scalars += Self.scalars(in: start..<end, of: utf8)
            start = end
        }
        self.marks = marks
        isASCII = scalars == utf8.count
    }

    /// The number of scalars that start before `byteOffset`.
    ///
    /// - Precondition: `byteOffset` lies in `0...count` of the text.
    public subscript(byteOffset: Int) -> Int {
        if isASCII || byteOffset == 0 { return byteOffset }
        let mark = (byteOffset - 1) / Self.stride
        return Int(marks[mark]) + Self.scalars(in: (mark * Self.stride)..<byteOffset, of: utf8)
    }

    /// How many scalars start in a range of the text.
    public func scalars(in range: Range<Int>) -> Int {
        isASCII ? range.count : Self.scalars(in: range, of: utf8)
    }

    /// The same: eight bytes at a time, those counted that go on with one.
    private static func scalars(in range: Range<Int>, of utf8: [UInt8]) -> Int {
        precondition(range.upperBound <= utf8.count)
        return utf8.withUnsafeBytes { bytes in
            var index = range.lowerBound
            var following = 0
            while index + 8 <= range.upperBound {
                let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                let highs = word & 0x8080_8080_8080_8080
                // The high bit is set and the one below it is not.
                if highs != 0 { following += (highs & ~(word << 1)).nonzeroBitCount }
                index += 8
            }
            while index < range.upperBound {
                if bytes[index] & 0xC0 == 0x80 { following += 1 }
                index += 1
            }
            return range.count - following
        }
    }
}
