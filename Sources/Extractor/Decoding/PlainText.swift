import Facts

/// UTF-8 text, checked in full; the text is the file from the byte order mark on.
struct PlainText: Decoder {
    let byteOrderMark: Bool

    func decode(_ bytes: [UInt8], limitBytes: Int) throws(DecodeError) -> DecodedText {
        let skipped = byteOrderMark ? 3 : 0
        guard bytes.count - skipped <= limitBytes else { throw .tooLong(limitBytes: limitBytes) }
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw .malformed(encoding: "utf-8", byteOffset: error.byteOffsets.lowerBound)
        }
        if let nul = bytes.firstIndex(of: 0) {
            throw .malformed(encoding: "utf-8", byteOffset: nul)
        }
        return DecodedText(
            utf8: byteOrderMark ? Array(bytes.dropFirst(skipped)) : bytes,
            mediaType: "text/plain", encoding: "utf-8", locator: .identity(fileOffset: skipped))
    }
}

/// UTF-16 text.
struct UTF16Text: Decoder {
    let bigEndian: Bool
    var byteOrderMark = true

    func decode(_ bytes: [UInt8], limitBytes: Int) throws(DecodeError) -> DecodedText {
        let name = bigEndian ? "utf-16be" : "utf-16le"
        guard bytes.count % 2 == 0 else {
            throw .malformed(encoding: name, byteOffset: bytes.count - 1)
        }
        var text = LocatedText(limitBytes: limitBytes)
        var offset = byteOrderMark ? 2 : 0
        while offset < bytes.count {
            guard let (scalar, length) = scalar(at: offset, in: bytes) else {
                throw .malformed(encoding: name, byteOffset: offset)
            }
            try text.add(scalar, file: offset, length: length)
            offset += length
        }
        return text.text(encoding: name)
    }

    /// The scalar at an even offset and its length in bytes; `nil` for a lone surrogate or NUL.
    private func scalar(at offset: Int, in bytes: [UInt8]) -> (Unicode.Scalar, Int)? {
        let unit = unit(at: offset, in: bytes)
        if let scalar = Unicode.Scalar(UInt32(unit)) { return unit == 0 ? nil : (scalar, 2) }
        guard 0xD800...0xDBFF ~= unit, offset + 3 < bytes.count else { return nil }
        let trail = self.unit(at: offset + 2, in: bytes)
        guard 0xDC00...0xDFFF ~= trail else { return nil }
        let value = 0x10000 + (UInt32(unit - 0xD800) << 10) + UInt32(trail - 0xDC00)
        return Unicode.Scalar(value).map { ($0, 4) }
    }

    private func unit(at offset: Int, in bytes: [UInt8]) -> UInt16 {
        let (one, two) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
        return bigEndian ? one << 8 | two : two << 8 | one
    }
}
