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
        var scalars: Int32 = 0
        for (offset, byte) in utf8.enumerated() {
            if offset % Self.stride == 0 { marks.append(scalars) }
            if byte & 0xC0 != 0x80 { scalars += 1 }
        }
        self.marks = marks
        isASCII = Int(scalars) == utf8.count
    }

    /// The number of scalars that start before `byteOffset`.
    ///
    /// - Precondition: `byteOffset` lies in `0...count` of the text.
    public subscript(byteOffset: Int) -> Int {
        if isASCII || byteOffset == 0 { return byteOffset }
        let mark = (byteOffset - 1) / Self.stride
        var scalars = Int(marks[mark])
        for offset in (mark * Self.stride)..<byteOffset where utf8[offset] & 0xC0 != 0x80 {
            scalars += 1
        }
        return scalars
    }
}
