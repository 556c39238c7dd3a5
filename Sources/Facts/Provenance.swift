/// What made an extraction, and how its text leads back to the file's bytes.
public struct Provenance: Hashable, Sendable {
    /// Rules and model in one version string: a change of any fact-giving part changes it.
    public var extractor: String
    public var mediaType: String
    /// IANA name of the character encoding: "utf-8", "utf-16le".
    public var encoding: String
    public var locator: Locator

    public init(extractor: String, mediaType: String, encoding: String, locator: Locator) {
        self.extractor = extractor
        self.mediaType = mediaType
        self.encoding = encoding
        self.locator = locator
    }
}

/// Maps offsets of the decoded text to offsets of the file, piecewise.
public struct Locator: Hashable, Sendable {
    /// From `text` bytes on, the file's bytes begin at `file`; both ascend.
    public struct Piece: Hashable, Sendable {
        public let text: Int
        public let file: Int

        public init(text: Int, file: Int) {
            self.text = text
            self.file = file
        }
    }

    public let pieces: [Piece]

    public init(pieces: [Piece]) { self.pieces = pieces }

    /// The text is the file from `fileOffset` (the length of a byte order mark) on.
    public static func identity(fileOffset: Int = 0) -> Locator {
        Locator(pieces: [Piece(text: 0, file: fileOffset)])
    }
}
