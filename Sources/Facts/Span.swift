/// A half-open run of text, in UTF-8 bytes from the text's start.
///
/// In "£5 fee" the price is 0..<3: the pound sign takes two bytes.
public struct Span: Hashable, Sendable {
    public let start: Int
    public let end: Int

    /// - Precondition: `0 <= start < end`; a mention covers at least one byte.
    public init(_ start: Int, _ end: Int) {
        precondition(0 <= start && start < end, "not a span: \(start)..<\(end)")
        self.start = start
        self.end = end
    }

    public var count: Int { end - start }
    public var range: Range<Int> { start..<end }

    public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
    public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
}

extension Span: Comparable {
    /// Text order: by start, and of two that start together the shorter first.
    public static func < (one: Span, other: Span) -> Bool {
        (one.start, one.end) < (other.start, other.end)
    }
}
