import Facts

/// An article's text as markup, every mention and figure marked where it stands.
///
/// A mark leads to its row in the lists below the text, and its title tells the same: a phone shows none.
struct MarkedHTML {
    private struct Mark {
        let span: Span
        let kind: String
        let title: String
        let row: String
    }

    private let utf8: [UInt8]
    private let marks: [Mark]

    init(_ extraction: Extraction) {
        let words = FactWords(extraction)
        utf8 = Array(extraction.text.utf8)
        let mentions = extraction.mentions.map {
            Mark(
                span: $0.span, kind: $0.type.rawValue, title: words.title(of: $0),
                row: "e\($0.entity)")
        }
        let figures = extraction.figures.enumerated().map {
            Mark(
                span: $1.span, kind: "figure", title: words.title(of: $1), row: "f\($0)")
        }
        // In text order, an outer one before those inside it.
        marks = (figures + mentions).sorted {
            ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end)
        }
    }

    var html: HTML {
        var sweep = Sweep(utf8: utf8)
        for mark in marks {
            sweep.close(upTo: mark.span.start)
            sweep.open(mark)
        }
        sweep.close(upTo: utf8.count)
        return sweep.html
    }

    /// The marks that are open at one place of the text, the outermost first.
    private struct Sweep {
        let utf8: [UInt8]
        var html = HTML.nothing
        private var offset = 0
        private var stack: [(mark: Mark, isLink: Bool)] = []

        init(utf8: [UInt8]) { self.utf8 = utf8 }

        /// Writes text, and the ends of marks in it. Those that cross one are cut in two by it.
        mutating func close(upTo limit: Int) {
            while let end = stack.map(\.mark.span.end).min(), end <= limit {
                write(upTo: end)
                let first = stack.firstIndex { $0.mark.span.end == end } ?? 0
                let cut = stack[first...].map(\.mark).filter { $0.span.end > end }
                for mark in stack[first...].reversed() {
                    html += HTML.closing(mark.isLink ? "a" : "span")
                }
                stack.removeSubrange(first...)
                for mark in cut { open(mark) }
            }
            write(upTo: limit)
        }

        /// A link may not hold another, so that only the outermost mark is one.
        mutating func open(_ mark: Mark) {
            let isLink = !stack.contains { $0.isLink }
            stack.append((mark, isLink))
            if isLink {
                html += HTML.opening(
                    "a",
                    ["class": "mark \(mark.kind)", "href": "#\(mark.row)", "title": mark.title])
            } else {
                html += HTML.opening("span", ["class": "mark \(mark.kind)", "title": mark.title])
            }
        }

        private mutating func write(upTo end: Int) {
            guard offset < end else { return }
            html += HTML.text(String(decoding: utf8[offset..<end], as: UTF8.self))
            offset = end
        }
    }
}

/// Facts of one extraction in words, for titles and lists.
struct FactWords {
    private let extraction: Extraction

    init(_ extraction: Extraction) { self.extraction = extraction }

    func name(_ entity: Int) -> String {
        extraction.entities.indices.contains(entity) ? extraction.entities[entity].name : "?"
    }

    /// "ORG: US EXIM; role".
    func title(of mention: Mention) -> String {
        ["\(mention.type.rawValue): \(name(mention.entity))", mention.role]
            .compactMap { $0 }.joined(separator: "; ")
    }

    /// "money ≤ 2000000000 USD; at most; measure: financing; about Reko Diq; said by US EXIM; approved".
    func title(of figure: Figure) -> String {
        let about = about(figure)
        let parts = [
            MarkedText.reading(of: figure), bound(of: figure),
            figure.measure.map { "measure: \($0)" }, about.isEmpty ? nil : "about \(about)",
            figure.saidBy.map { "said by \(name($0))" }, state(of: figure),
        ]
        return parts.compactMap { $0 }.joined(separator: "; ")
    }

    func about(_ figure: Figure) -> String { figure.about.map(name).joined(separator: "; ") }

    func bound(of figure: Figure) -> String? {
        figure.bound == .exact ? nil : Self.words(figure.bound.rawValue)
    }

    func state(of figure: Figure) -> String? {
        let modality = figure.modality == .actual ? nil : figure.modality.rawValue
        let parts = [modality, figure.change.map { "change: \($0.rawValue)" }].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// A public name as words: "at_least" is "at least".
    static func words(_ name: String) -> String { name.replacing("_", with: " ") }
}
