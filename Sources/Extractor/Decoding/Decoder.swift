import Facts

/// Why bytes did not become text. The file is at fault, not the daemon.
public enum DecodeError: Error, Equatable {
    /// Nothing but white space.
    case empty
    /// No decoder claims the leading bytes; the text says what they look like.
    case unknownFormat(String)
    /// The content breaks its encoding this far from the file's start.
    case malformed(encoding: String, byteOffset: Int)
    /// The text, as UTF-8, would pass the limit.
    case tooLong(limitBytes: Int)
}

/// Text of one file as UTF-8, and how its offsets lead back to the file.
struct DecodedText {
    var utf8: [UInt8]
    var mediaType: String
    var encoding: String
    var locator: Locator
}

/// Reads one format.
protocol Decoder {
    /// - Throws: `.malformed`, `.tooLong`; never for what is merely odd.
    func decode(_ bytes: [UInt8], limitBytes: Int) throws(DecodeError) -> DecodedText
}

/// Chooses the decoder by leading bytes.
func decode(_ bytes: [UInt8], limitBytes: Int) throws(DecodeError) -> DecodedText {
    let decoded = try MediaType(sniffing: bytes).decoder().decode(bytes, limitBytes: limitBytes)
    guard decoded.utf8.contains(where: { $0 > 0x20 }) else { throw .empty }
    return decoded
}
