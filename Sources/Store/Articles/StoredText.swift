import Facts

/// An article's text while its facts are written: spans become scalars and surfaces.
struct StoredText {
    private let utf8: [UInt8]
    private let scalars: ScalarOffsets
    private let sentences: [Span]

    init(_ extraction: Extraction) {
        utf8 = Array(extraction.text.utf8)
        scalars = ScalarOffsets(utf8: utf8)
        sentences = extraction.sentences
    }

    func surface(_ span: Span) -> String { String(decoding: utf8[span.range], as: UTF8.self) }

    func scalars(_ span: Span) -> (start: Int, end: Int) {
        (scalars[span.start], scalars[span.end])
    }

    /// The sentence around a span, in scalars; several where the span runs on, none outside of all.
    ///
    /// Of a text without sentences' ends only so much is kept as a person reads: views that show it
    /// for each of its facts would be the square of the text.
    func sentence(around span: Span) -> (start: Int?, end: Int?) {
        guard let first = sentence(holding: span.start), let last = sentence(holding: span.end - 1)
        else { return (nil, nil) }
        let (start, end) = scalars(span)
        return (
            max(scalars[first.start], start - Self.margin),
            min(scalars[last.end], end + Self.margin)
        )
    }

    /// The text's first bytes, cut where a scalar ends.
    func opening(_ bytes: Int) -> String {
        var end = min(bytes, utf8.count)
        while end > 0, end < utf8.count, utf8[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: utf8[..<end], as: UTF8.self)
    }

    /// The sentence before and after a span, as far as the margin; empty where it lies outside of all.
    func surroundings(_ span: Span) -> (before: String, after: String) {
        guard let first = sentence(holding: span.start), let last = sentence(holding: span.end - 1)
        else { return ("", "") }
        var start = max(first.start, span.start - Self.margin)
        var end = min(last.end, span.end + Self.margin)
        while start < span.start, utf8[start] & 0xC0 == 0x80 { start += 1 }
        while end > span.end, end < utf8.count, utf8[end] & 0xC0 == 0x80 { end -= 1 }
        return (
            String(decoding: utf8[start..<span.start], as: UTF8.self),
            String(decoding: utf8[span.end..<end], as: UTF8.self)
        )
    }

    /// The sentence before that of a span, on the same line and no longer than the margin; empty for none.
    func sentenceBefore(_ span: Span) -> String {
        guard let place = place(ofSentenceHolding: span.start), place > 0 else { return "" }
        let (own, before) = (sentences[place], sentences[place - 1])
        guard before.end - before.start <= Self.margin,
            !utf8[before.end..<max(before.end, own.start)].contains(UInt8(ascii: "\n"))
        else { return "" }
        return String(decoding: utf8[before.start..<before.end], as: UTF8.self)
    }

    /// Scalars (or here bytes) of a sentence kept on either side of a fact.
    private static let margin = 1000

    private func sentence(holding offset: Int) -> Span? {
        place(ofSentenceHolding: offset).map { sentences[$0] }
    }

    private func place(ofSentenceHolding offset: Int) -> Int? {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].end <= offset { low = middle + 1 } else { high = middle }
        }
        return low < sentences.count && sentences[low].start <= offset ? low : nil
    }
}

/// Leads scalar offsets of one text back to UTF-8 bytes.
struct ByteOffsets {
    /// The byte at which each scalar starts, and the count of bytes; `nil` for ASCII.
    private let starts: [Int32]?
    private let count: Int

    init(_ utf8: [UInt8]) {
        count = utf8.count
        guard utf8.contains(where: { $0 >= 0x80 }) else {
            starts = nil
            return
        }
        var starts: [Int32] = []
        for (offset, byte) in utf8.enumerated() where byte & 0xC0 != 0x80 {
            starts.append(Int32(offset))
        }
        self.starts = starts + [Int32(utf8.count)]
    }

    /// - Returns: `nil` for what is no span of the text.
    func span(_ start: Int, _ end: Int) -> Span? {
        guard 0 <= start, start < end, end <= starts.map({ $0.count - 1 }) ?? count else {
            return nil
        }
        guard let starts else { return Span(start, end) }
        return Span(Int(starts[start]), Int(starts[end]))
    }
}
