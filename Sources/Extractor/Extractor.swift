import Facts

/// What an extraction needs from outside: nothing is read from the clock, files or settings.
public struct Context: Sendable {
    /// Where the article was known before reading it; each wins over what the text says.
    public var heading: Heading
    /// The day to resolve relative dates against, when neither heading nor text gives one.
    public var today: Day?
    /// The longest text accepted.
    public var limitBytes: Int

    public init(heading: Heading = Heading(), today: Day? = nil, limitBytes: Int = 16 << 20) {
        self.heading = heading
        self.today = today
        self.limitBytes = limitBytes
    }
}

/// Room for extractions one after another: buffers, and sums of weights that are remembered.
///
/// It changes nothing of what is found, only how soon.
public struct ExtractionRoom: Sendable {
    var batch = TaggerBatch(.embedded)

    public init() {}
}

/// The whole way from bytes to facts, a line a stage. Start here.
public struct Extractor: Sendable {
    /// Changes whenever any text could give other facts than before.
    public static let version = "12"

    private let lists: NameLists

    public init(lists: NameLists = .empty) { self.lists = lists }

    /// - Throws: `DecodeError` for bytes that are no text; text always has an answer.
    public func extract(_ bytes: [UInt8], in context: Context) throws(DecodeError) -> Extraction {
        var room = ExtractionRoom()
        return try extract(bytes, in: context, using: &room)
    }

    /// - Parameter room: of the extraction before, which makes this one faster.
    public func extract(
        _ bytes: [UInt8], in context: Context, using room: inout ExtractionRoom
    ) throws(DecodeError) -> Extraction {
        let decoded = try decode(bytes, limitBytes: context.limitBytes)
        return extract(decoded, String(decoding: decoded.utf8, as: UTF8.self), in: context, &room)
    }

    /// The same for text at hand.
    public func extract(text: String, in context: Context) -> Extraction {
        var room = ExtractionRoom()
        return extract(text: text, in: context, using: &room)
    }

    public func extract(
        text: String, in context: Context, using room: inout ExtractionRoom
    ) -> Extraction {
        let decoded = DecodedText(
            utf8: Array(text.utf8), mediaType: "text/plain", encoding: "utf-8",
            locator: .identity())
        return extract(decoded, text, in: context, &room)
    }

    /// - Parameter text: the decoded text once more, as the facts hold it.
    private func extract(
        _ decoded: DecodedText, _ text: String, in context: Context, _ room: inout ExtractionRoom
    ) -> Extraction {
        let cleaned = clean(decoded.utf8)
        let layout = Layout(cleaned.utf8)
        let heading = readHeading(layout, known: context.heading)
        let names = recognizeNames(in: layout, lists: lists, room: &room)
        let figures = recognizeFigures(
            in: layout, names: names,
            published: heading.publishedOn.flatMap(Day.init(iso:)) ?? context.today)
        let resolved = resolve(names: names, figures: figures, in: layout, lists: lists)
            .mapped(through: cleaned.map)
        return Extraction(
            text: text,
            heading: heading,
            language: guessLanguage(of: layout),
            sentences: layout.sentences.map { cleaned.map.decoded(layout.span($0)) },
            resolved: resolved,
            words: layout.tokens.count { $0.kind == .word || $0.kind == .number },
            provenance: Provenance(
                extractor: Self.version, mediaType: decoded.mediaType, encoding: decoded.encoding,
                locator: decoded.locator))
    }
}

extension Extraction {
    init(
        text: String, heading: Heading, language: String, sentences: [Span],
        resolved: Resolved, words: Int, provenance: Provenance
    ) {
        self.init(
            text: text, heading: heading, language: language, sentences: sentences,
            entities: resolved.entities, mentions: resolved.mentions, figures: resolved.figures,
            quotes: resolved.quotes, words: words, provenance: provenance)
    }
}

/// Runs single stages over texts, for measuring them.
public struct SpeedProbe: Sendable {
    public enum Stage: CaseIterable, Sendable {
        /// Cutting into blocks, sentences and tokens.
        case layout
        /// Recognizing figures in text cut before.
        case figures
    }

    private let cleaned: [[UInt8]]
    private let layouts: [Layout]

    public init(_ texts: [String]) {
        cleaned = texts.map { clean(Array($0.utf8)).utf8 }
        layouts = cleaned.map { Layout($0) }
    }

    /// - Returns: how much was found, so that no work can be left out.
    public func run(_ stage: Stage) -> Int {
        switch stage {
        case .layout: cleaned.reduce(0) { $0 + Layout($1).tokens.count }
        case .figures: layouts.reduce(0) { $0 + recognizeFigures(in: $1, published: nil).count }
        }
    }
}
