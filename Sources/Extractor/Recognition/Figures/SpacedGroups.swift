/// Thousands that a space parts: "fell from 11 803 to 11 776".
extension NumeralReader {
    /// Nothing stands before that takes a number: "May 12", "Boko 3", "2 000".
    func isFree(_ start: Int) -> Bool {
        !scan.has(start - 1, .month) && !scan.isNumber(start - 1) && !scan.isNameWord(start - 1)
    }

    /// A unit or plural noun behind "14 350", and nothing before it that takes a number.
    func isCounted(_ start: Int, _ end: Int) -> Bool {
        guard isFree(start) else { return false }
        return MeasureNames.after.match(scan, at: end) != nil
            || NounPhraseReader(scan: scan).read(end, isPlural: true)?.tokens.count == 1
    }

    /// "15 737 MAX jets": so many of a type.
    private static let makes = WordSet("max neo")

    /// "1 411" of one space, where nothing around makes a label, a telephone number or a column of it.
    func isGrouping(_ start: Int, _ end: Int) -> Bool {
        isFree(start) && !scan.has(start - 1, .designator)
            && scan.bytes(start).first != UInt8(ascii: "0") && isOneSpace(before: start + 1)
            && (!scan.isDash(end) || scan.isSpaced(end)) && !scan.isMark(end, "/")
            && !scan.isMark(start - 1, "/") && !Self.makes.contains(scan.word(end))
    }

    private func isOneSpace(before index: Int) -> Bool {
        let gap = Int(scan.tokens[index - 1].end)..<Int(scan.tokens[index].start)
        switch gap.count {
        case 1: return scan.text[gap.lowerBound] == UInt8(ascii: " ")
        // A no-break space, a thin one.
        case 2: return scan.text[gap.lowerBound] == 0xC2
        case 3: return scan.text[gap.lowerBound] == 0xE2
        default: return false
        }
    }
}
