/// A file's format, told by its leading bytes.
enum MediaType: Equatable {
    case utf8(byteOrderMark: Bool)
    case utf16(bigEndian: Bool)
    /// Neither UTF-8 nor anything that says what it is.
    case unmarked
    /// Something that is no text; the name is for people.
    case binary(String)

    init(sniffing bytes: [UInt8]) {
        if let known = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
            self = known.type
        } else if bytes.prefix(8192).contains(0) || (try? UTF8Span(validating: bytes.span)) == nil {
            self = .unmarked
        } else {
            self = .utf8(byteOrderMark: false)
        }
    }

    func decoder() throws(DecodeError) -> any Decoder {
        switch self {
        case .utf8(let hasMark): PlainText(byteOrderMark: hasMark)
        case .utf16(let bigEndian): UTF16Text(bigEndian: bigEndian)
        case .unmarked: DetectedText()
        case .binary(let name): throw .unknownFormat(name)
        }
    }

    /// Source: the formats' own specifications; order matters where one begins another.
    private static let signatures: [(bytes: [UInt8], type: MediaType)] = [
        ([0xEF, 0xBB, 0xBF], .utf8(byteOrderMark: true)),
        ([0xFF, 0xFE, 0x00, 0x00], .binary("UTF-32 text")),
        ([0xFF, 0xFE], .utf16(bigEndian: false)),
        ([0xFE, 0xFF], .utf16(bigEndian: true)),
        (Array("%PDF-".utf8), .binary("a PDF document")),
        (Array("PK\u{3}\u{4}".utf8), .binary("a ZIP archive or office document")),
        ([0x1F, 0x8B], .binary("gzip data")),
        ([0xFD] + Array("7zXZ".utf8), .binary("xz data")),
        (Array("BZh".utf8), .binary("bzip2 data")),
        ([0x28, 0xB5, 0x2F, 0xFD], .binary("zstd data")),
        ([0x89] + Array("PNG".utf8), .binary("a PNG image")),
        ([0xFF, 0xD8, 0xFF], .binary("a JPEG image")),
        (Array("GIF8".utf8), .binary("a GIF image")),
        ([0x7F] + Array("ELF".utf8), .binary("a program")),
        ([0xD0, 0xCF, 0x11, 0xE0], .binary("an old office document")),
        (Array("SQLite format 3".utf8), .binary("an SQLite database")),
        (Array("{\\rtf".utf8), .binary("an RTF document")),
    ]
}
