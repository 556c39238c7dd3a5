import Facts

/// One sentence of a spec file with what it must yield.
public struct SpecCase: Sendable {
    /// The sentence without braces.
    public var text: String
    /// Spans in braces, in UTF-8 bytes of `text`.
    public var spans: [Range<Int>]
    /// The lines below it, one a span, trimmed.
    public var wanted: [String]
    /// Led by `? `: it may fail, and must be unmarked once it passes.
    public var isKnownMiss: Bool
    /// The article's date, from the last line led by `@`.
    public var published: Day?
    /// Counted from 1.
    public var line: Int
}

/// Why a spec file cannot be read; the line is counted from 1.
public enum SpecFault: Error, Equatable {
    case braces(line: Int)
    /// As many lines below a sentence as it has spans.
    case count(line: Int, spans: Int, wanted: Int)
    case orphan(line: Int)
    case date(line: Int)
}

/// Sentences with spans in braces and, indented below, what each must yield.
public struct SpecFile: Sendable {
    public let cases: [SpecCase]

    public init(_ text: String) throws(SpecFault) {
        var cases: [SpecCase] = []
        var published: Day?
        for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            let line = index + 1
            if raw.hasPrefix(" ") || raw.hasPrefix("\t") {
                let content = raw.drop { $0 == " " || $0 == "\t" }
                guard !content.isEmpty else { continue }
                guard let last = cases.indices.last else { throw .orphan(line: line) }
                cases[last].wanted.append(String(content))
            } else if raw.hasPrefix("@") {
                let date = raw.dropFirst().filter { $0 != " " }
                published = Day(iso: String(date))
                guard date.isEmpty || published != nil else { throw .date(line: line) }
            } else if !raw.isEmpty, !raw.hasPrefix("#") {
                cases.append(try Self.sentence(raw, line: line, published: published))
            }
        }
        for spec in cases where spec.wanted.count != spec.spans.count {
            throw .count(line: spec.line, spans: spec.spans.count, wanted: spec.wanted.count)
        }
        self.cases = cases
    }

    private static func sentence(
        _ raw: Substring, line: Int, published: Day?
    ) throws(SpecFault) -> SpecCase {
        let isKnownMiss = raw.hasPrefix("? ")
        var utf8: [UInt8] = []
        var spans: [Range<Int>] = []
        var open: Int?
        var isEscaped = false
        for byte in (isKnownMiss ? raw.dropFirst(2) : raw).utf8 {
            switch byte {
            case _ where isEscaped:
                utf8.append(byte == UInt8(ascii: "n") ? 0x0A : byte)
                isEscaped = false
            case UInt8(ascii: "\\"): isEscaped = true
            case UInt8(ascii: "{"):
                guard open == nil else { throw .braces(line: line) }
                open = utf8.count
            case UInt8(ascii: "}"):
                guard let start = open, start < utf8.count else { throw .braces(line: line) }
                spans.append(start..<utf8.count)
                open = nil
            default: utf8.append(byte)
            }
        }
        guard open == nil else { throw .braces(line: line) }
        return SpecCase(
            text: String(decoding: utf8, as: UTF8.self), spans: spans, wanted: [],
            isKnownMiss: isKnownMiss, published: published, line: line)
    }
}
