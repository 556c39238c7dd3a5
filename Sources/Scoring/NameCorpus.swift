import Extractor
import Facts
import Foundation

/// A name that annotators marked; where their scheme is coarser than ours it may be of several kinds.
package struct MarkedName: Hashable, Sendable {
    /// Bytes of the article's text.
    package var span: Span
    package var kinds: NameKinds
    /// The type as the corpus has it.
    package var label: String

    package init(span: Span, kinds: NameKinds, label: String) {
        self.span = span
        self.kinds = kinds
        self.label = label
    }
}

/// A set of kinds.
package struct NameKinds: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }
    package init(_ kind: NameKind) { rawValue = 1 << UInt16(kind.rawValue) }

    /// By the marks' letters: "GLF".
    package init(marks: some StringProtocol) {
        self = marks.utf8.reduce(into: []) { kinds, mark in
            if let index = NameKind.marks.firstIndex(of: mark), let kind = NameKind(rawValue: index)
            {
                kinds.insert(NameKinds(kind))
            }
        }
    }

    package func contains(_ kind: NameKind) -> Bool { contains(NameKinds(kind)) }
}

/// Text with the names in it; a part is a sentence or paragraph that is scored by itself.
package struct MarkedArticle: Sendable {
    package var id: String
    package var text: String
    package var parts: [Span]
    package var names: [MarkedName]

    package init(id: String, text: String, parts: [Span], names: [MarkedName]) {
        self.id = id
        self.text = text
        self.parts = parts
        self.names = names
    }
}

/// What a corpus marks and how, by a row of the table of corpora.
package struct NameScheme: Sendable {
    /// Kinds that the corpus leaves unmarked.
    package var open: NameKinds
    /// Labels that stand for several kinds.
    package var broad: [String: NameKinds]

    package static let exact = NameScheme(open: [], broad: [:])

    /// Whether the corpus marks all kinds, each by itself.
    package var isExact: Bool { open.isEmpty && broad.isEmpty }

    package init(open: NameKinds, broad: [String: NameKinds]) {
        self.open = open
        self.broad = broad
    }

    func kinds(of label: String) -> NameKinds? {
        if let kinds = broad[label] { return kinds }
        switch label {
        case "PERSON": return NameKinds(.person)
        case "ORG": return NameKinds(.organization)
        case "GPE": return NameKinds(.polity)
        case "LOC": return NameKinds(.place)
        case "FAC": return NameKinds(.facility)
        case "NORP": return NameKinds(.people)
        case "PRODUCT": return NameKinds(.product)
        case "EVENT": return NameKinds(.event)
        case "MISC": return NameKinds(.miscellany)
        default: return nil
        }
    }
}

/// Why a corpus cannot be read; the file is at fault.
package enum CorpusError: Error {
    case unreadable(path: String)
    case line(path: String, number: Int, reason: String)
}

/// A line of a corpus file: tokens, spans of token indices, text, and often the tokens' offsets.
private struct CorpusRow: Decodable {
    struct NameSpan: Decodable {
        let start: Int
        let end: Int
        let label: String

        init(from decoder: any Swift.Decoder) throws {
            var values = try decoder.unkeyedContainer()
            start = try values.decode(Int.self)
            end = try values.decode(Int.self)
            label = try values.decode(String.self)
        }
    }

    let id: String
    let doc: String
    let tokens: [String]
    let spans: [NameSpan]
    let text: String
    let offsets: [[Int]]?

    /// Byte offsets in `text` of each token.
    func tokenBytes() -> [Range<Int>] {
        let utf8 = Array(text.utf8)
        if let offsets {
            var bytes: [Int] = [0]
            for scalar in text.unicodeScalars {
                bytes.append((bytes.last ?? 0) + UTF8.width(scalar))
            }
            return offsets.map { bytes[$0[0]]..<bytes[$0[1]] }
        }
        var at = 0
        return tokens.map { token in
            let want = Array(token.utf8)
            while at < utf8.count, utf8[at] <= 0x20 { at += 1 }
            var found = at
            // An apostrophe or quote may be written another way: then the token stands here.
            for skip in 0...3 where at + skip + want.count <= utf8.count {
                if utf8[(at + skip)...].starts(with: want) {
                    found = at + skip
                    break
                }
            }
            at = min(found + want.count, utf8.count)
            return min(found, at)..<at
        }
    }
}

/// Reads a corpus of one JSON object a line, the lines of one `doc` joined to one article.
package func readCorpus(_ path: String, scheme: NameScheme) throws(CorpusError) -> [MarkedArticle] {
    guard let content = FileManager.default.contents(atPath: path) else {
        throw .unreadable(path: path)
    }
    let decoder = JSONDecoder()
    var articles: [MarkedArticle] = []
    for (number, line) in content.split(separator: 0x0A).enumerated() {
        let row: CorpusRow
        do {
            row = try decoder.decode(CorpusRow.self, from: line)
        } catch {
            throw .line(path: path, number: number + 1, reason: String(describing: error))
        }
        append(row, scheme, to: &articles)
    }
    return articles
}

private func append(_ row: CorpusRow, _ scheme: NameScheme, to articles: inout [MarkedArticle]) {
    guard !row.text.isEmpty else { return }
    if articles.last?.id == row.doc, var article = articles.popLast() {
        // A sentence goes on in its paragraph; a line without a stop stands by itself.
        let closers: Set<Character> = [".", "!", "?", "\"", "”"]
        let isParagraph = row.id.contains("/p")
        let isSentence = article.text.last.map(closers.contains) ?? false
        article.text += isSentence && !isParagraph ? " " : "\n\n"
        add(row, scheme, to: &article)
        articles.append(article)
    } else {
        var article = MarkedArticle(id: row.doc, text: "", parts: [], names: [])
        add(row, scheme, to: &article)
        articles.append(article)
    }
}

private func add(_ row: CorpusRow, _ scheme: NameScheme, to article: inout MarkedArticle) {
    let base = article.text.utf8.count
    article.text += row.text
    article.parts.append(Span(base, base + row.text.utf8.count))
    let bytes = row.tokenBytes()
    for span in row.spans {
        let (start, end) = (bytes[span.start].lowerBound, bytes[span.end - 1].upperBound)
        guard start < end, let kinds = scheme.kinds(of: span.label) else { continue }
        article.names.append(
            MarkedName(span: Span(base + start, base + end), kinds: kinds, label: span.label))
    }
}

extension MarkedArticle {
    /// Each part as an article by itself.
    package var alone: [MarkedArticle] {
        let utf8 = Array(text.utf8)
        return parts.map { part in
            let inner = names.filter { part.contains($0.span) }.map { name in
                MarkedName(
                    span: Span(name.span.start - part.start, name.span.end - part.start),
                    kinds: name.kinds, label: name.label)
            }
            return MarkedArticle(
                id: id, text: String(decoding: utf8[part.range], as: UTF8.self),
                parts: [Span(0, part.count)], names: inner)
        }
    }
}
