import Facts

/// Whole numbers as few bytes: seven bits each, least first, the top bit set on all but the last.
struct PackedNumbers {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ number: Int) {
        // Zigzag: small negative numbers stay small.
        var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> 63))
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// - Returns: `nil` when the bytes end inside a number.
    static func unpack(_ bytes: [UInt8]) -> [Int]? {
        var numbers: [Int] = []
        var current: UInt64 = 0
        var shift: UInt64 = 0
        for byte in bytes {
            current |= UInt64(byte & 0x7F) << shift
            shift += 7
            if byte & 0x80 == 0 {
                numbers.append(Int(current >> 1) ^ -Int(current & 1))
                current = 0
                shift = 0
            }
        }
        return shift == 0 ? numbers : nil
    }
}

/// Spans in order, each as its distance from the one before and its length.
enum PackedSpans {
    static func pack(_ spans: [Span]) -> [UInt8] {
        var packed = PackedNumbers()
        var last = 0
        for span in spans {
            packed.append(span.start - last)
            packed.append(span.count)
            last = span.end
        }
        return packed.bytes
    }

    static func unpack(_ bytes: [UInt8]) -> [Span]? {
        guard let numbers = PackedNumbers.unpack(bytes), numbers.count % 2 == 0 else { return nil }
        var spans: [Span] = []
        var last = 0
        for index in stride(from: 0, to: numbers.count, by: 2) {
            let start = last &+ numbers[index]
            last = start &+ numbers[index + 1]
            guard 0 <= start, start < last else { return nil }
            spans.append(Span(start, last))
        }
        return spans
    }
}

/// A locator's pieces as runs of equal steps: UTF-16 text has a piece for every letter, one run each.
enum PackedLocator {
    /// - Returns: `nil` where the text is the file, byte for byte.
    static func pack(_ locator: Locator) -> [UInt8]? {
        if locator == .identity() { return nil }
        var packed = PackedNumbers()
        var last = Locator.Piece(text: 0, file: 0)
        var run = (count: 0, text: 0, file: 0)
        func close() {
            guard run.count > 0 else { return }
            packed.append(run.count)
            packed.append(run.text)
            packed.append(run.file)
        }
        for piece in locator.pieces {
            let step = (text: piece.text - last.text, file: piece.file - last.file)
            if run.count > 0, step == (run.text, run.file) {
                run.count += 1
            } else {
                close()
                run = (1, step.text, step.file)
            }
            last = piece
        }
        close()
        return packed.bytes
    }

    /// - Parameter limit: the most pieces there can be, one for each byte of the text.
    static func unpack(_ bytes: [UInt8]?, limit: Int) -> Locator? {
        guard let bytes else { return .identity() }
        guard let numbers = PackedNumbers.unpack(bytes), numbers.count % 3 == 0 else { return nil }
        var pieces: [Locator.Piece] = []
        var last = Locator.Piece(text: 0, file: 0)
        for index in stride(from: 0, to: numbers.count, by: 3) {
            guard 0...limit - pieces.count ~= numbers[index] else { return nil }
            for _ in 0..<numbers[index] {
                last = Locator.Piece(
                    text: last.text &+ numbers[index + 1], file: last.file &+ numbers[index + 2])
                pieces.append(last)
            }
        }
        return Locator(pieces: pieces)
    }
}
