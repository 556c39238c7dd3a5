/// An extraction as bytes, to hand it from one process to another of the same program.
///
/// Not a file format: both ends are one build. Decoding checks everything, for the sender may have
/// been taken over by what it read.
extension Extraction {
    public func encoded() -> [UInt8] {
        var writer = ByteWriter()
        writer.write(text)
        for part in [
            heading.title, heading.source, heading.byline, heading.place, heading.publishedOn,
        ] {
            writer.write(part) { $0.write($1) }
        }
        writer.write(language)
        writer.write(words)
        writer.write(sentences) { $0.write($1) }
        writer.write(entities) { $0.write($1) }
        writer.write(mentions) { $0.write($1) }
        writer.write(figures) { $0.write($1) }
        writer.write(quotes) { $0.write($1) }
        writer.write(provenance)
        return writer.bytes
    }

    /// - Throws: `CodingError` for bytes that `encoded()` cannot have made, spans past the text and
    ///   indices past the entities among them.
    public init(encoded bytes: [UInt8]) throws(CodingError) {
        var reader = ByteReader(bytes)
        let text = try reader.string()
        let heading = Heading(
            title: try reader.optionalString(), source: try reader.optionalString(),
            byline: try reader.optionalString(), place: try reader.optionalString(),
            publishedOn: try reader.optionalString())
        let language = try reader.string()
        let words = try reader.int()
        let limit = text.utf8.count
        let sentences = try reader.array { reader throws(CodingError) in try reader.span(limit) }
        let entities = try reader.array { reader throws(CodingError) in try reader.entity() }
        let known = entities.indices
        let mentions = try reader.array { reader throws(CodingError) in
            try reader.mention(limit, known)
        }
        let figures = try reader.array { reader throws(CodingError) in
            try reader.figure(limit, known)
        }
        let quotes = try reader.array { reader throws(CodingError) in
            try reader.quote(limit, known)
        }
        let provenance = try reader.provenance()
        guard reader.isAtEnd else { throw reader.invalid }
        self.init(
            text: text, heading: heading, language: language, sentences: sentences,
            entities: entities, mentions: mentions, figures: figures, quotes: quotes, words: words,
            provenance: provenance)
    }
}

// MARK: Writing

extension ByteWriter {
    fileprivate mutating func write(_ span: Span) {
        write(span.start)
        write(span.count)
    }

    fileprivate mutating func write(_ entity: Entity) {
        write(entity.type.rawValue)
        write(entity.subtype) { $0.write($1) }
        write(entity.name)
        write(entity.aliases) { $0.write($1) }
        write(entity.code) { $0.write($1) }
    }

    fileprivate mutating func write(_ mention: Mention) {
        write(mention.span)
        write(mention.type.rawValue)
        write(mention.entity)
        write(mention.role) { $0.write($1) }
        write(mention.confidence)
        write(mention.rule)
    }

    fileprivate mutating func write(_ quote: Quote) {
        write(quote.span)
        write(quote.speaker) { $0.write($1) }
        write(quote.role) { $0.write($1) }
        write(quote.verb) { $0.write($1) }
        write(quote.isDirect)
    }

    fileprivate mutating func write(_ figure: Figure) {
        write(figure.span)
        write(figure.kind.rawValue)
        write(figure.value)
        write(figure.unit)
        write(figure.per) { $0.write($1) }
        write(figure.bound.rawValue)
        write(figure.change?.rawValue) { $0.write($1) }
        write(figure.measure) { $0.write($1) }
        write(figure.about) { $0.write($1) }
        write(figure.saidBy) { $0.write($1) }
        write(figure.isQuoted)
        write(figure.modality.rawValue)
        write(figure.candidates) { $0.write($1) }
        write(figure.confidence)
        write(figure.rule)
    }

    /// Not as digits: 10^60 has more than a significand holds.
    private mutating func write(_ number: ExactDecimal) {
        write(Int(truncatingIfNeeded: number.significand >> 64))
        write(UInt64(truncatingIfNeeded: number.significand))
        write(number.exponent)
    }

    package mutating func write(_ value: FigureValue) {
        switch value {
        case .decimal(let number):
            write(0)
            write(number)
        case .interval(let low, let high):
            write(1)
            write(low)
            write(high)
        case .proportion(let text):
            write(2)
            write(text)
        case .period(let period):
            write(3)
            write(period.iso)
        case .periods(let from, let to):
            write(4)
            write(from.iso)
            write(to.iso)
        }
    }

    fileprivate mutating func write(_ unit: Unit) {
        let tag: Int =
            switch unit {
            case .none: 0
            case .currency: 1
            case .measure: 2
            case .share: 3
            case .counted: 4
            }
        write(tag)
        if let code = unit.code { write(code) }
    }

    fileprivate mutating func write(_ provenance: Provenance) {
        write(provenance.extractor)
        write(provenance.mediaType)
        write(provenance.encoding)
        write(provenance.locator.pieces) {
            $0.write($1.text)
            $0.write($1.file)
        }
    }
}

// MARK: Reading

extension ByteReader {
    package mutating func optionalString() throws(CodingError) -> String? {
        try optional { reader throws(CodingError) in try reader.string() }
    }

    fileprivate mutating func span(_ limit: Int) throws(CodingError) -> Span {
        let start = try int()
        let count = try int()
        guard 0 <= start, 0 < count, start <= limit, count <= limit - start else { throw invalid }
        return Span(start, start + count)
    }

    fileprivate mutating func index(_ known: Range<Int>) throws(CodingError) -> Int {
        let index = try int()
        guard known.contains(index) else { throw invalid }
        return index
    }

    fileprivate mutating func entity() throws(CodingError) -> Entity {
        Entity(
            type: try raw(EntityType.self), subtype: try optionalString(), name: try string(),
            aliases: try array { reader throws(CodingError) in try reader.string() },
            code: try optionalString())
    }

    fileprivate mutating func mention(
        _ limit: Int, _ known: Range<Int>
    ) throws(CodingError) -> Mention {
        Mention(
            span: try span(limit), type: try raw(EntityType.self), entity: try index(known),
            role: try optionalString(), confidence: try double(), rule: try string())
    }

    fileprivate mutating func quote(
        _ limit: Int, _ known: Range<Int>
    ) throws(CodingError) -> Quote {
        Quote(
            span: try span(limit),
            speaker: try optional { reader throws(CodingError) in try reader.index(known) },
            role: try optionalString(), verb: try optionalString(), isDirect: try bool())
    }

    fileprivate mutating func figure(
        _ limit: Int, _ known: Range<Int>
    ) throws(CodingError) -> Figure {
        Figure(
            span: try span(limit), kind: try raw(FigureKind.self), value: try value(),
            unit: try unit(), per: try optionalString(), bound: try raw(Bound.self),
            change: try optional { reader throws(CodingError) in try reader.raw(Change.self) },
            measure: try optionalString(),
            about: try array { reader throws(CodingError) in try reader.index(known) },
            saidBy: try optional { reader throws(CodingError) in try reader.index(known) },
            isQuoted: try bool(), modality: try raw(Modality.self),
            candidates: try array { reader throws(CodingError) in try reader.string() },
            confidence: try double(), rule: try string())
    }

    fileprivate mutating func decimal() throws(CodingError) -> ExactDecimal {
        let significand = Int128(try int()) << 64 | Int128(try unsigned())
        let exponent = try int()
        guard ExactDecimal.exponents.contains(exponent),
            let number = ExactDecimal(significand: significand, exponent: exponent)
        else { throw invalid }
        return number
    }

    package mutating func value() throws(CodingError) -> FigureValue {
        switch try int() {
        case 0: return .decimal(try decimal())
        case 1: return .interval(low: try decimal(), high: try decimal())
        case 2: return .proportion(try string())
        case 3: return .period(Period(iso: try string()))
        case 4: return .periods(from: Period(iso: try string()), to: Period(iso: try string()))
        default: throw invalid
        }
    }

    fileprivate mutating func unit() throws(CodingError) -> Unit {
        switch try int() {
        case 0: return .none
        case 1: return .currency(try string())
        case 2: return .measure(try string())
        case 3: return .share(try string())
        case 4: return .counted(try string())
        default: throw invalid
        }
    }

    fileprivate mutating func provenance() throws(CodingError) -> Provenance {
        Provenance(
            extractor: try string(), mediaType: try string(), encoding: try string(),
            locator: Locator(
                pieces: try array { reader throws(CodingError) in
                    Locator.Piece(text: try reader.int(), file: try reader.int())
                }))
    }
}
