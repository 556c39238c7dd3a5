import Glibc

/// A count that runs on a terminal's last line while long work goes on; silent elsewhere.
final class Progress {
    private let what: String
    private let isShown: Bool
    private var shown: Instant?

    init(_ what: String) {
        self.what = what
        isShown = StandardStream.error.isTerminal
    }

    func note(_ done: Int, of total: Int) {
        let now = Clock.system.now()
        let isSoon = shown.map { now - $0 < .milliseconds(100) } ?? false
        guard isShown, !isSoon || done == total else { return }
        shown = now
        let width = 24
        let filled = total == 0 ? width : width * done / total
        let bar =
            String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        StandardStream.error.write("\r\(what) [\(bar)] \(done) of \(total)")
    }

    /// Clears the line.
    func end() {
        if shown != nil { StandardStream.error.write("\r\u{1B}[K") }
    }
}
