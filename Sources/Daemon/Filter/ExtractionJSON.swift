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
            writer.raw(id, key: "id")
            writer.string(extraction.heading.title, key: "title")
            writer.string(extraction.heading.publishedOn, key: "published_on")
            writer.string(extraction.language, key: "language")
            writer.array(extraction.entities.indices, key: "entities") {
                write(extraction.entities[$1], id: $1, to: &$0)
            }
            writer.array(extraction.mentions.indices, key: "mentions") {
                writeMention($1, to: &$0)
            }
            writer.array(extraction.figures.indices, key: "figures") {
                write(extraction.figures[$1], to: &$0)
            }
            writer.array(extraction.quotes, key: "quotes") { write($1, to: &$0) }
        }
    }

    private func write(_ entity: Entity, id: Int, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.number(id, key: "id")
            writer.string(entity.type.rawValue, key: "type")
            writer.string(entity.name, key: "name")
            writer.array(entity.aliases, key: "aliases") { $0.string($1) }
            writer.string(entity.subtype, key: "subtype")
            writer.string(entity.code, key: "code")
        }
    }

    /// By its place, as mentions are many and a copy of each would be dear.
    private func writeMention(_ place: Int, to writer: inout JSONWriter) {
        let mentions = extraction.mentions
        writer.object { writer in
            write(mentions[place].span, surface: "surface", to: &writer)
            writer.string(mentions[place].type.rawValue, key: "type")
            writer.number(mentions[place].entity, key: "entity")
            writer.string(mentions[place].role, key: "role")
            writer.share(mentions[place].confidence, key: "confidence")
            writer.string(mentions[place].rule, key: "rule")
        }
    }

    private func write(_ figure: Figure, to writer: inout JSONWriter) {
        let numbers = figure.value.texts
        writer.object { writer in
            write(figure.span, surface: "surface", to: &writer)
            writer.string(figure.kind.rawValue, key: "kind")
            writer.string(numbers.value, key: "value")
            writer.string(numbers.low, key: "low")
            writer.string(numbers.high, key: "high")
            writer.string(figure.unit.code, key: "unit")
            writer.string(figure.per, key: "per")
            writer.string(figure.bound.rawValue, key: "bound")
            writer.string(figure.change?.rawValue, key: "change")
            writeContext(of: figure, to: &writer)
        }
    }

    private func writeContext(of figure: Figure, to writer: inout JSONWriter) {
        writer.string(figure.measure, key: "measure")
        writer.array(figure.about, key: "about") { $0.number($1) }
        writer.number(figure.saidBy, key: "said_by")
        writer.string(figure.modality.rawValue, key: "modality")
        writer.bool(figure.isQuoted, key: "quoted")
        writer.share(figure.confidence, key: "confidence")
        writer.string(figure.rule, key: "rule")
        if !figure.candidates.isEmpty {
            writer.array(figure.candidates, key: "candidates") { $0.string($1) }
        }
    }

    private func write(_ quote: Quote, to writer: inout JSONWriter) {
        writer.object { writer in
            write(quote.span, surface: "text", to: &writer)
            writer.number(quote.speaker, key: "speaker")
            writer.string(quote.role, key: "role")
            writer.string(quote.verb, key: "verb")
            writer.bool(quote.isDirect, key: "direct")
        }
    }

    private func write(_ span: Span, surface key: StaticString, to writer: inout JSONWriter) {
        let start = offsets[span.start]
        writer.number(start, key: "start")
        writer.number(start + offsets.scalars(in: span.range), key: "end")
        writer.string(utf8, span.range, key: key)
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
