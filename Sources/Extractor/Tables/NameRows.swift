/// A table as a text literal that is read in place: rows of a key, a bar, and names parted by commas.
///
/// Made for tables of thousands of names, which must cost next to nothing at first use: names are
/// handed on as ranges of bytes, and no string is made of them.
struct NameRows {
    let utf8: [UInt8]

    init(_ text: StaticString) {
        utf8 = text.withUTF8Buffer { Array($0) }
    }

    /// Calls `body` for each name with its row's key, in order.
    func forEach(_ body: (_ key: String, _ name: Range<Int>) -> Void) {
        var start = 0
        while start < utf8.count {
            let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.count
            if let bar = utf8[start..<end].firstIndex(of: UInt8(ascii: "|")) {
                let key = String(decoding: utf8[trimmed(start..<bar)], as: UTF8.self)
                forEachCell(in: (bar + 1)..<end) { body(key, $0) }
            }
            start = end + 1
        }
    }

    private func forEachCell(in range: Range<Int>, _ body: (Range<Int>) -> Void) {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = utf8[start..<range.upperBound].firstIndex(of: 0x2C) ?? range.upperBound
            let cell = trimmed(start..<end)
            if !cell.isEmpty { body(cell) }
            start = end + 1
        }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, utf8[low] <= 0x20 { low += 1 }
        while high > low, utf8[high - 1] <= 0x20 { high -= 1 }
        return low..<high
    }
}
