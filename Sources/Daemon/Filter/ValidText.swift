/// The text that bytes are as UTF-8; `nil` where they are none.
///
/// What is outside ASCII comes in short runs, which are valid by themselves where the whole is: they
/// alone are read scalar by scalar.
func validText(_ utf8: [UInt8]) -> String? {
    var start = endOfASCII(utf8, from: 0)
    let isASCII = start == utf8.count
    while start < utf8.count {
        var end = start + 1
        while end < utf8.count, utf8[end] >= 0x80 { end += 1 }
        do {
            _ = try UTF8Span(validating: utf8.span.extracting(start..<end))
        } catch {
            return nil
        }
        start = endOfASCII(utf8, from: end)
    }
    return String(copying: UTF8Span(unchecked: utf8.span, isKnownASCII: isASCII))
}

/// The end of the ASCII from `start`; eight bytes at a time.
private func endOfASCII(_ utf8: [UInt8], from start: Int) -> Int {
    utf8.withUnsafeBytes { bytes in
        var index = start
        while index + 8 <= bytes.count,
            bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            index += 8
        }
        while index < bytes.count, bytes[index] < 0x80 { index += 1 }
        return index
    }
}
