import Facts

/// An extraction as the public JSON object; the order of its fields is part of the contract.
///
/// A class, as the closures that write its parts hold it.
final class ExtractionJSON {
    private let extraction: Extraction
    private let utf8: [UInt8]
    private let offsets: ScalarOffsets

    init(_ extraction: Extraction) {
        self.extraction = extraction
        utf8 = Array(extraction.text.utf8)
        offsets = ScalarOffsets(utf8: utf8)
    }

    /// - Parameter id: as it is written in JSON.
    func write(id: ArraySlice<UInt8>, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("id")
            writer.raw(id)
            writer.key("title")
            writer.string(extraction.heading.title)
            writer.key("published_on")
            writer.string(extraction.heading.publishedOn)
            writer.key("language")
            writer.string(extraction.language)
            writer.key("entities")
            writer.array(extraction.entities.enumerated()) {
                write($1.element, id: $1.offset, to: &$0)
            }
            writer.key("mentions")
            writer.array(extraction.mentions) { write($1, to: &$0) }
            writer.key("figures")
            writer.array(extraction.figures) { write($1, to: &$0) }
            writer.key("quotes")
            writer.array(extraction.quotes) { write($1, to: &$0) }
        }
    }

    private func write(_ entity: Entity, id: Int, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("id")
            writer.number(id)
            writer.key("type")
            writer.string(entity.type.rawValue)
            writer.key("name")
            writer.string(entity.name)
            writer.key("aliases")
            writer.array(entity.aliases) { $0.string($1) }
            writer.key("subtype")
            writer.string(entity.subtype)
            writer.key("code")
            writer.string(entity.code)
        }
    }

    private func write(_ mention: Mention, to writer: inout JSONWriter) {
        writer.object { writer in
            write(mention.span, surface: "surface", to: &writer)
            writer.key("type")
            writer.string(mention.type.rawValue)
            writer.key("entity")
            writer.number(mention.entity)
            writer.key("role")
            writer.string(mention.role)
            writer.key("confidence")
            writer.share(mention.confidence)
            writer.key("rule")
            writer.string(mention.rule)
        }
    }

    private func write(_ figure: Figure, to writer: inout JSONWriter) {
        let numbers = figure.value.texts
        writer.object { writer in
            write(figure.span, surface: "surface", to: &writer)
            writer.key("kind")
            writer.string(figure.kind.rawValue)
            writer.key("value")
            writer.string(numbers.value)
            writer.key("low")
            writer.string(numbers.low)
            writer.key("high")
            writer.string(numbers.high)
            writer.key("unit")
            writer.string(figure.unit.code)
            writer.key("per")
            writer.string(figure.per)
            writer.key("bound")
            writer.string(figure.bound.rawValue)
            writer.key("change")
            writer.string(figure.change?.rawValue)
            writeContext(of: figure, to: &writer)
        }
    }

    private func writeContext(of figure: Figure, to writer: inout JSONWriter) {
        writer.key("measure")
        writer.string(figure.measure)
        writer.key("about")
        writer.array(figure.about) { $0.number($1) }
        writer.key("said_by")
        writer.number(figure.saidBy)
        writer.key("modality")
        writer.string(figure.modality.rawValue)
        writer.key("quoted")
        writer.bool(figure.isQuoted)
        writer.key("confidence")
        writer.share(figure.confidence)
        writer.key("rule")
        writer.string(figure.rule)
        if !figure.candidates.isEmpty {
            writer.key("candidates")
            writer.array(figure.candidates) { $0.string($1) }
        }
    }

    private func write(_ quote: Quote, to writer: inout JSONWriter) {
        writer.object { writer in
            write(quote.span, surface: "text", to: &writer)
            writer.key("speaker")
            writer.number(quote.speaker)
            writer.key("role")
            writer.string(quote.role)
            writer.key("verb")
            writer.string(quote.verb)
            writer.key("direct")
            writer.bool(quote.isDirect)
        }
    }

    private func write(_ span: Span, surface key: StaticString, to writer: inout JSONWriter) {
        writer.key("start")
        writer.number(offsets[span.start])
        writer.key("end")
        writer.number(offsets[span.end])
        writer.key(key)
        writer.string(utf8[span.range])
    }
}

extension FigureValue {
    /// The public texts: one value, or the two ends of a range.
    var texts: (value: String?, low: String?, high: String?) {
        switch self {
        case .decimal(let number): (number.description, nil, nil)
        case .interval(let low, let high): (nil, low.description, high.description)
        case .proportion(let parts): (parts, nil, nil)
        case .period(let period): (period.iso, nil, nil)
        case .periods(let from, let to): (nil, from.iso, to.iso)
        }
    }
}
