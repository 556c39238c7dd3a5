import Extractor
import Facts
import Foundation

/// Reads articles with marks in the text: "{P:Imran Khan} left {G:Lahore}."
///
/// A file is one article, or several, each behind a line "=== id".
package func readMarkedText(_ path: String) throws(CorpusError) -> [MarkedArticle] {
    guard let content = FileManager.default.contents(atPath: path) else {
        throw .unreadable(path: path)
    }
    var articles: [MarkedArticle] = []
    var id = (path as NSString).lastPathComponent
    var lines: [[UInt8]] = []
    var number = 0
    func close() throws(CorpusError) {
        let body = Array(lines.joined(separator: [0x0A]))
        lines = []
        guard body.contains(where: { $0 > 0x20 }) else { return }
        articles.append(try readMarks(body, id: id, path: path, line: number))
    }
    for line in content.split(separator: 0x0A, omittingEmptySubsequences: false) {
        number += 1
        if line.starts(with: Array("=== ".utf8)) {
            try close()
            id = String(decoding: line.dropFirst(4), as: UTF8.self)
        } else {
            lines.append(Array(line))
        }
    }
    try close()
    return articles
}

private func readMarks(
    _ marked: [UInt8], id: String, path: String, line: Int
) throws(CorpusError) -> MarkedArticle {
    var text: [UInt8] = []
    var names: [MarkedName] = []
    var open: (kind: NameKind, start: Int)?
    var index = 0
    while index < marked.count {
        let byte = marked[index]
        if byte == UInt8(ascii: "{"), index + 2 < marked.count, marked[index + 2] == 0x3A,
            let place = NameKind.marks.firstIndex(of: marked[index + 1]),
            let kind = NameKind(rawValue: place)
        {
            guard open == nil else {
                throw .line(path: path, number: line, reason: "a mark inside a mark in \(id)")
            }
            open = (kind, text.count)
            index += 3
        } else if byte == UInt8(ascii: "}"), let mark = open {
            guard mark.start < text.count else {
                throw .line(path: path, number: line, reason: "an empty mark in \(id)")
            }
            names.append(
                MarkedName(
                    span: Span(mark.start, text.count), kinds: NameKinds(mark.kind),
                    label: mark.kind.label))
            open = nil
            index += 1
        } else {
            text.append(byte)
            index += 1
        }
    }
    guard open == nil else {
        throw .line(path: path, number: line, reason: "a mark without an end in \(id)")
    }
    return MarkedArticle(
        id: id, text: String(decoding: text, as: UTF8.self), parts: paragraphs(of: text),
        names: names)
}

/// The lines that hold something.
private func paragraphs(of text: [UInt8]) -> [Span] {
    var spans: [Span] = []
    var start = 0
    for (index, byte) in (text + [0x0A]).enumerated() where byte == 0x0A {
        if text[start..<index].contains(where: { $0 > 0x20 }) { spans.append(Span(start, index)) }
        start = index + 1
    }
    return spans
}

extension NameKind {
    /// The name of the kind in training text and scores.
    package var label: String {
        switch self {
        case .polity: "GPE"
        case .place: "LOC"
        default: type.rawValue
        }
    }
}
