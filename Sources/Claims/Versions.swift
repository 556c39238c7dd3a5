import Facts

/// One of several copies of a text, as far as it tells which of them came to correct another.
public struct Version: Sendable {
    public var article: Int64
    public var title: String?
    public var source: String?
    /// Days since 1970-01-01.
    public var day: Int?
    /// Where the file lies that first brought it, and when that was (ISO 8601).
    public var path: String?
    public var storedAt: String
    let isCorrection: Bool
    private let opening: String

    /// - Parameters:
    ///   - opening: the text's first few hundred characters, where agencies put their notices.
    ///   - ending: its last few hundred, where papers do.
    public init(
        article: Int64, title: String?, source: String?, day: Int?, path: String? = nil,
        storedAt: String = "", opening: String, ending: String
    ) {
        self.article = article
        self.title = title
        self.source = source
        self.day = day
        self.path = path
        self.storedAt = storedAt
        isCorrection = Self.hasNotice(opening) || Self.hasNotice(ending)
        self.opening = opening
    }

    /// Whether this one, whose figures differ from the other's, was written to take its place.
    ///
    /// Its file was written over with it; or a notice says so; else the same paper's, or the same headline's, text of a later day.
    public func supersedes(_ other: Version) -> Bool {
        if isRewritten(from: other), storedAt != other.storedAt { return storedAt > other.storedAt }
        if isCorrection != other.isCorrection { return isCorrection }
        guard isLater(than: other) else { return false }
        return source != nil && source == other.source || title != nil && title == other.title
    }

    /// One file held both, one after the other.
    public func isRewritten(from other: Version) -> Bool { path != nil && path == other.path }

    /// One says that it corrects, and the other does not.
    public func isCorrection(of other: Version) -> Bool { isCorrection && !other.isCorrection }

    /// By their dates; by day and month where they state no year, a year's end between them allowed for.
    private func isLater(than other: Version) -> Bool {
        if let day, let before = other.day { return day > before }
        guard let mine = YearDay(in: opening), let theirs = YearDay(in: other.opening) else {
            return false
        }
        return mine.isLater(than: theirs)
    }

    private static func hasNotice(_ text: String) -> Bool {
        let lower = text.utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
        if lower.indices.contains(where: { holdsNotice(lower[$0...]) }) { return true }
        return lower.split(separator: UInt8(ascii: "\n")).contains { line in
            let start = line.drop { !(0x61...0x7A ~= $0) }
            return openers.contains { start.starts(with: $0) }
        }
    }

    private static func holdsNotice(_ rest: ArraySlice<UInt8>) -> Bool {
        guard let first = rest.first, let notices = noticesByLetter[Int(first)] else {
            return false
        }
        return notices.contains { rest.starts(with: $0) }
    }

    /// By the first byte: every place of a text is looked at.
    private static let noticesByLetter: [[[UInt8]]?] = {
        let groups = Dictionary(grouping: notices) { Int($0[0]) }
        return (0..<256).map { groups[$0] }
    }()

    /// Words that open a line of a corrected text.
    private static let openers: [[UInt8]] = [
        "amended", "amends", "clarification", "correct", "corrigendum", "erratum", "fixes",
        "recasts", "rectification", "refile", "replaces ", "update:", "update-", "updated:",
        "updates with",
    ].map { Array($0.utf8) }
    /// Words anywhere in a notice.
    private static let notices: [[UInt8]] =
        ([
            "an earlier version", "a previous version", "an earlier report", "an earlier story",
            "(corrects", "[corrects", "corrected version", "has been updated to correct",
            "have corrected", "in an earlier", "misstated", "regret the error",
            "the earlier version said", "this version", "we regret", "wrongly gave",
            "wrongly said", "wrongly stated",
        ]
        + ["article", "report", "story", "text"].flatMap { text in
            ["was amended", "was corrected", "has been amended", "has been corrected", "corrects"]
                .map { "this \(text) \($0)" }
        }).map { Array($0.utf8) }
}

/// What a figure says, wherever it stands.
private struct Stated: Hashable {
    let value: FigureValue
    let kind: FigureKind
    let unit: String
}

extension Report {
    /// Whether each of two copies has a figure that the other lacks; a copy cut short only lacks some.
    public func isChanged(in copy: Report) -> Bool {
        !values.subtracting(copy.values).isEmpty && !copy.values.subtracting(values).isEmpty
    }

    private var values: Set<Stated> {
        Set(statements.map { Stated(value: $0.value, kind: $0.kind, unit: $0.unit ?? "") })
    }
}
