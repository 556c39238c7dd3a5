/// A heading, paragraph, list item or other run of text that a line break ends.
struct Block {
    enum Kind {
        case heading, paragraph
    }

    var kind: Kind
    /// Bytes, white space at both ends left out.
    var range: Range<Int>
    /// Set when the text is read: indices into `Layout.tokens`.
    var tokens: Range<Int> = 0..<0
}

/// Cuts text at its line breaks; lines of hard-wrapped text are joined to paragraphs first.
func cutBlocks(_ utf8: [UInt8]) -> [Block] {
    let lines = cutLines(utf8)
    let isWrapped = isHardWrapped(lines)
    var blocks: [Block] = []
    var isOpen = false
    for line in lines {
        guard !line.isEmpty else {
            isOpen = false
            continue
        }
        if isWrapped, isOpen, let last = blocks.indices.last {
            blocks[last].range = blocks[last].range.lowerBound..<line.upperBound
        } else {
            blocks.append(Block(kind: .paragraph, range: line))
        }
        isOpen = true
    }
    for index in blocks.indices where looksLikeHeading(utf8, blocks[index].range) {
        blocks[index].kind = .heading
    }
    return blocks
}

/// Lines without the white space at their ends; an empty range for a blank one.
private func cutLines(_ utf8: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < utf8.count {
        let end = nextLineBreak(utf8, from: start)
        var (low, high) = (start, end)
        while low < high, utf8[low] <= 0x20 { low += 1 }
        while high > low, utf8[high - 1] <= 0x20 { high -= 1 }
        lines.append(low..<high)
        start = end + 1
    }
    return lines
}

/// The next line feed, or the text's end; eight bytes at a time.
private func nextLineBreak(_ utf8: [UInt8], from start: Int) -> Int {
    utf8.withUnsafeBytes { bytes in
        let ones: UInt64 = 0x0101_0101_0101_0101
        var index = start
        while index + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ ones &* 0x0A
            if (word &- ones) & ~word & (ones &* 0x80) != 0 { break }
            index += 8
        }
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        return index
    }
}

/// Text set in lines of one width, paragraphs parted by blank lines.
///
/// So it is when of the lines that another follows at once most are 50 to 100 bytes long.
private func isHardWrapped(_ lines: [Range<Int>]) -> Bool {
    var inner = 0
    var full = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
        inner += 1
        if 50...100 ~= line.count { full += 1 }
    }
    return inner >= 4 && full * 10 >= inner * 8
}

/// A short line that does not end as a sentence does.
private func looksLikeHeading(_ utf8: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= 160, let last = utf8[range].last else { return false }
    return ![0x2E, 0x21, 0x3F, 0x22, 0x27, 0x3A, 0x2C, 0x9D, 0xA6].contains(last)
}
