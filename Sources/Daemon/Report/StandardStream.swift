import Glibc

/// stdout or stderr, written whole and without buffers of the C library.
struct StandardStream: Sendable {
    private let descriptor: Int32

    static let output = StandardStream(descriptor: STDOUT_FILENO)
    static let error = StandardStream(descriptor: STDERR_FILENO)

    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// - Returns: whether the reader is still there; `false` after a broken pipe or another failure.
    @discardableResult
    func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = Glibc.write(
                descriptor, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EAGAIN {
                var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&ready, 1, -1)
                continue
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    @discardableResult
    func write(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { write($0) } }

    @discardableResult
    func write(_ text: String) -> Bool { write(Array(text.utf8)) }
}

/// Colors for a terminal, or none.
struct TextStyle: Sendable {
    let isColored: Bool

    /// Whether the person has not asked for plain text (no-color.org).
    static var isColorWanted: Bool {
        let isRefused = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? false
        return !isRefused && !isDumb
    }

    /// Fit for standard output as it is now.
    static var forOutput: TextStyle {
        TextStyle(isColored: StandardStream.output.isTerminal && isColorWanted)
    }

    func warning(_ text: String) -> String { paint(text, "33") }
    func bold(_ text: String) -> String { paint(text, "1") }
    func dim(_ text: String) -> String { paint(text, "2") }

    /// - Parameter code: of "Select Graphic Rendition" (ECMA-48).
    func paint(_ text: String, _ code: String) -> String {
        isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
