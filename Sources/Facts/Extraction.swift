/// Everything found in one article: what Store is handed.
///
/// All spans are UTF-8 bytes of `text`; `sentences` are in order and do not overlap.
public struct Extraction: Hashable, Sendable {
    /// The decoded text, as the file has it but for its encoding and byte order mark.
    public var text: String
    public var heading: Heading
    /// BCP 47: "en", "und" where it cannot be told.
    public var language: String
    public var sentences: [Span]
    public var entities: [Entity]
    public var mentions: [Mention]
    public var figures: [Figure]
    public var quotes: [Quote]
    /// Words counted as tokens with a letter or digit.
    public var words: Int
    public var provenance: Provenance

    public init(
        text: String, heading: Heading, language: String, sentences: [Span], entities: [Entity],
        mentions: [Mention], figures: [Figure], quotes: [Quote], words: Int, provenance: Provenance
    ) {
        self.text = text
        self.heading = heading
        self.language = language
        self.sentences = sentences
        self.entities = entities
        self.mentions = mentions
        self.figures = figures
        self.quotes = quotes
        self.words = words
        self.provenance = provenance
    }
}

/// What an article says of itself above and around its body; each part `nil` when it says nothing.
public struct Heading: Hashable, Sendable {
    public var title: String?
    /// Paper or agency: "Reuters".
    public var source: String?
    public var byline: String?
    /// The dateline's place: "LONDON".
    public var place: String?
    /// ISO 8601 date.
    public var publishedOn: String?

    public init(
        title: String? = nil, source: String? = nil, byline: String? = nil, place: String? = nil,
        publishedOn: String? = nil
    ) {
        self.title = title
        self.source = source
        self.byline = byline
        self.place = place
        self.publishedOn = publishedOn
    }
}
