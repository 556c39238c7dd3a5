import Facts

/// An article's text with every mention and figure marked where it stands, and the figures below it.
struct MarkedText {
    private let extraction: Extraction
    private let style: TextStyle

    init(_ extraction: Extraction, style: TextStyle) {
        self.extraction = extraction
        self.style = style
    }

    /// Text, names and figures, as `explain` and `extract --text` print them.
    var page: String {
        var page = text
        if page.utf8.last != 0x0A { page += "\n" }
        if !extraction.entities.isEmpty { page += "\n" + style.bold("Names") + "\n" + entityLines }
        if !extraction.figures.isEmpty { page += "\n" + style.bold("Figures") + "\n" + figureLines }
        return page
    }

    // MARK: Text

    private struct Mark {
        let span: Span
        let label: String
        let color: String
    }

    /// "[US EXIM|ORG]" without colors; with them the surface is colored and its label dim.
    private var text: String {
        let utf8 = Array(extraction.text.utf8)
        var out = ""
        var offset = 0
        var open: [Mark] = []
        func close(before limit: Int) {
            while let mark = open.last, mark.span.end <= limit {
                out += surface(utf8[offset..<mark.span.end], in: open)
                offset = mark.span.end
                out += style.isColored ? style.dim("|" + mark.label) : "|\(mark.label)]"
                open.removeLast()
            }
        }
        for mark in marks {
            close(before: mark.span.start)
            // Marks that cross end where the outer one does, so that the brackets nest.
            out += surface(utf8[offset..<mark.span.start], in: open)
            offset = mark.span.start
            if !style.isColored { out += "[" }
            let end = min(mark.span.end, open.last?.span.end ?? mark.span.end)
            open.append(
                Mark(span: Span(mark.span.start, end), label: mark.label, color: mark.color))
        }
        close(before: utf8.count)
        return out + String(decoding: utf8[offset...], as: UTF8.self)
    }

    private func surface(_ bytes: ArraySlice<UInt8>, in open: [Mark]) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let mark = open.last, !text.isEmpty else { return text }
        return style.paint(text, mark.color)
    }

    /// In text order, an outer one before those inside it.
    private var marks: [Mark] {
        let mentions = extraction.mentions.map {
            Mark(span: $0.span, label: $0.type.rawValue, color: Self.color(of: $0.type))
        }
        let figures = extraction.figures.map {
            Mark(span: $0.span, label: Self.reading(of: $0), color: "33")
        }
        return (mentions + figures).sorted {
            ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end)
        }
    }

    private static func color(of type: EntityType) -> String {
        switch type {
        case .person: "35"
        case .organization: "36"
        case .location, .facility: "32"
        case .people: "34"
        case .product, .event, .miscellany: "94"
        }
    }

    /// "money ≤ 2000000000 USD", "count ~ 7500 job", "date 2028".
    static func reading(of figure: Figure) -> String {
        let texts = figure.value.texts
        let number = texts.value ?? "\(texts.low ?? "")…\(texts.high ?? "")"
        let sign: String? =
            switch figure.bound {
            case .exact, .range: nil
            case .approx: "~"
            case .atLeast: "≥"
            case .atMost: "≤"
            case .moreThan: ">"
            case .lessThan: "<"
            }
        let per = figure.per.map { "/" + $0 } ?? ""
        let unit = figure.unit.code.map { $0 + per } ?? figure.per.map { "1/" + $0 }
        return [figure.kind.rawValue, sign, number, unit].compactMap { $0 }.joined(separator: " ")
    }

    // MARK: Lists

    private var entityLines: String {
        var lines = ""
        for (index, entity) in extraction.entities.enumerated() {
            let mentions = extraction.mentions.filter { $0.entity == index }
            var roles: [String] = []
            for case let role? in mentions.map(\.role) where !roles.contains(role) {
                roles.append(role)
            }
            let type = style.paint(
                Self.padded(entity.type.rawValue, 8), Self.color(of: entity.type))
            lines += "  \(type) \(entity.name)"
            if !entity.aliases.isEmpty {
                lines += style.dim(" (also: \(entity.aliases.joined(separator: ", ")))")
            }
            if !roles.isEmpty { lines += ", " + roles.joined(separator: ", ") }
            lines += mentions.count > 1 ? style.dim(" ×\(mentions.count)") : ""
            lines += "\n"
        }
        return lines
    }

    private var figureLines: String {
        let utf8 = Array(extraction.text.utf8)
        return extraction.figures.map { figure in
            let surface = String(decoding: utf8[figure.span.range], as: UTF8.self)
            var line = "  \(style.paint(surface, "33"))  \(Self.reading(of: figure))"
            var context: [String] = []
            if let measure = figure.measure { context.append(measure) }
            let about = figure.about.map(name).joined(separator: "; ")
            if !about.isEmpty { context.append("about \(about)") }
            if figure.modality != .actual { context.append(figure.modality.rawValue) }
            if let change = figure.change { context.append(change.rawValue) }
            if let speaker = figure.saidBy { context.append("said by \(name(speaker))") }
            if !context.isEmpty { line += style.dim("  " + context.joined(separator: ", ")) }
            return line + "\n"
        }.joined()
    }

    private func name(_ entity: Int) -> String {
        extraction.entities.indices.contains(entity) ? extraction.entities[entity].name : "?"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.utf8.count))
    }
}
