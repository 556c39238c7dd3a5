import Facts

/// One of several copies of a text, as far as it tells which of them came to correct another.
public struct Version: Sendable {
    public var article: Int64
    public var title: String?
    public var source: String?
    /// Days since 1970-01-01.
    public var day: Int?
    let isCorrection: Bool

    /// - Parameters:
    ///   - opening: the text's first few hundred characters, where agencies put their notices.
    ///   - ending: its last few hundred, where papers do.
    public init(
        article: Int64, title: String?, source: String?, day: Int?, opening: String, ending: String
    ) {
        self.article = article
        self.title = title
        self.source = source
        self.day = day
        isCorrection = Self.hasNotice(opening) || Self.hasNotice(ending)
    }

    /// Whether this one, whose figures differ from the other's, was written to take its place.
    ///
    /// A notice says so; else the same paper's, or the same headline's, text of a later day.
    public func supersedes(_ other: Version) -> Bool {
        if isCorrection != other.isCorrection { return isCorrection }
        guard let day, let before = other.day, day > before else { return false }
        return source != nil && source == other.source || title != nil && title == other.title
    }

    private static func hasNotice(_ text: String) -> Bool {
        let lower = text.utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
        if notices.contains(where: { lower.contains($0) }) { return true }
        return lower.split(separator: UInt8(ascii: "\n")).contains { line in
            let start = line.drop { !(0x61...0x7A ~= $0) }
            return openers.contains { start.starts(with: $0) }
        }
    }

    /// Words that open a line of a corrected text.
    private static let openers: [[UInt8]] = [
        "correction", "corrected", "corrects", "correcting", "clarification", "refiles", "refiled",
        "update-corrects", "updates with", "replaces ",
    ].map { Array($0.utf8) }
    /// Words anywhere in a notice.
    private static let notices: [[UInt8]] = [
        "an earlier version of this", "a previous version of this",
        "this article has been corrected",
        "this article was amended", "this article was corrected", "this story has been corrected",
        "this story was corrected", "has been updated to correct", "has been amended to",
        "in an earlier version", "the earlier version said", "was misstated", "(corrects",
        "[corrects",
        "corrected version", "misstated the",
    ].map { Array($0.utf8) }
}

extension Report {
    /// Whether each of two copies has a figure that the other lacks; a copy cut short only lacks some.
    public func isChanged(in copy: Report) -> Bool {
        !values.subtracting(copy.values).isEmpty && !copy.values.subtracting(values).isEmpty
    }

    private var values: Set<[String]> {
        Set(statements.map { ["\($0.value)", $0.kind.rawValue, $0.unit ?? ""] })
    }
}

extension [UInt8] {
    fileprivate func contains(_ words: [UInt8]) -> Bool {
        guard let first = words.first, count >= words.count else { return false }
        return (0...(count - words.count)).contains { start in
            self[start] == first && self[start..<(start + words.count)].elementsEqual(words)
        }
    }
}
