/// One content, known by the SHA-256 of its bytes. A *file* is a path that holds one.
public struct ArticleID: Hashable, Sendable {
    /// 64 lower-case hexadecimal digits.
    public let sha256: String

    /// - Returns: `nil` unless `sha256` is 64 lower-case hexadecimal digits.
    public init?(sha256: String) {
        guard sha256.utf8.count == 64,
            sha256.utf8.allSatisfy({ 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 })
        else { return nil }
        self.sha256 = sha256
    }
}
