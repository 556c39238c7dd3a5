import Facts

/// Where, when and by whom a report says it was written, before its first sentence:
/// "SALTA, Argentina, Aug. 11 (Reuters) - ".
struct Dateline {
    /// Tokens of the place alone: "SALTA".
    var place: Range<Int>
    /// Tokens of the agency in brackets.
    var agency: Range<Int>?
    var date: WrittenDate?
    /// All of it, the closing mark counted in.
    var tokens: Range<Int>

    /// Blocks from the top among which a dateline is looked for.
    private static let reach = 8

    init?(_ layout: Layout) {
        for block in layout.blocks.prefix(Self.reach) where block.tokens.count > 4 {
            if layout.furniture(in: block.tokens) != nil { continue }
            if let found = Dateline(layout, at: block.tokens) {
                self = found
                return
            }
        }
        return nil
    }

    private init?(_ layout: Layout, at block: Range<Int>) {
        var reader = DatelineReader(
            layout: layout, index: block.lowerBound, limit: block.upperBound)
        guard let place = reader.readPlace() else { return nil }
        self.place = place
        var isSure = false
        while reader.index < reader.limit {
            if reader.readComma() {
                if let date = reader.readDate() {
                    self.date = date
                    isSure = true
                } else if !reader.skipPlace() {
                    return nil
                }
            } else if let agency = reader.readAgency() {
                self.agency = agency
                isSure = true
            } else {
                break
            }
        }
        guard let mark = reader.readClosing(), reader.limit - reader.index >= 3 else { return nil }
        tokens = block.lowerBound..<reader.index
        guard reader.isPlace(place, isSure: isSure, isColon: mark == .colon) else { return nil }
    }
}

/// A cursor over the head of a paragraph.
private struct DatelineReader {
    enum Closing { case colon, dash }

    let layout: Layout
    var index: Int
    let limit: Int

    /// Capitalized words, hyphens and small words between them: "HO CHI MINH CITY", "Dar es Salaam".
    mutating func readPlace() -> Range<Int>? {
        let start = index
        while index < limit, index - start < 6 {
            let token = layout.tokens[index]
            let isJoint =
                token.kind == .mark && !token.flags.contains(.spaced)
                && (layout.mark(index) == 0x2D || layout.mark(index) == 0x27)
                && index + 1 < limit && !layout.tokens[index + 1].flags.contains(.spaced)
            let isSmall =
                token.kind == .word && !token.isCapital && token.end - token.start <= 3
                && index + 1 < limit && layout.tokens[index + 1].isCapital
            guard token.kind == .word && token.isCapital || index > start && (isJoint || isSmall)
            else {
                break
            }
            index += 1
        }
        return index > start ? start..<index : nil
    }

    mutating func readComma() -> Bool {
        guard index < limit, layout.mark(index) == 0x2C else { return false }
        index += 1
        return true
    }

    mutating func readDate() -> WrittenDate? {
        guard index < limit, let (date, end) = WrittenDate.read(layout, at: index, limit: limit)
        else {
            return nil
        }
        index = end
        return date
    }

    /// "Argentina" in "SALTA, Argentina".
    mutating func skipPlace() -> Bool { readPlace() != nil }

    /// "(Reuters)", up to six tokens.
    mutating func readAgency() -> Range<Int>? {
        guard index < limit, layout.mark(index) == 0x28 else { return nil }
        var end = index + 1
        while end < limit, end - index <= 7, layout.mark(end) != 0x29 { end += 1 }
        guard end < limit, layout.mark(end) == 0x29, end > index + 1,
            layout.tokens[index + 1].isCapital
        else { return nil }
        defer { index = end + 1 }
        return (index + 1)..<end
    }

    /// ":", "-" between spaces, "--" or a longer dash.
    mutating func readClosing() -> Closing? {
        guard index < limit else { return nil }
        let mark = layout.mark(index)
        let isSpaced = index + 1 < limit && layout.tokens[index + 1].flags.contains(.spaced)
        if mark == 0x3A, isSpaced {
            index += 1
            return .colon
        }
        let isDash =
            mark == 0x2014 || mark == 0x2013
            || mark == 0x2D && (layout.tokens[index].flags.contains(.spaced) || isDoubled())
        guard isDash else { return nil }
        index += 1
        while index < limit, layout.mark(index) == 0x2D { index += 1 }
        return .dash
    }

    private func isDoubled() -> Bool { index + 1 < limit && layout.mark(index + 1) == 0x2D }

    /// Whether the words read are a place: known to be one, or in capitals before a dash, or before an
    /// agency or a date.
    func isPlace(_ place: Range<Int>, isSure: Bool, isColon: Bool) -> Bool {
        let end = LinePhrases.noPlace.end(
            "word", layout.tokens, at: place.lowerBound, limit: place.upperBound)
        if end == place.upperBound { return false }
        if isSure || isKnown(place) { return true }
        let isCapitals = place.allSatisfy {
            layout.tokens[$0].kind != .word || layout.tokens[$0].isAllCaps
        }
        return isCapitals && !isColon
    }

    private func isKnown(_ place: Range<Int>) -> Bool {
        if let number = ListedNames.builtIn.listing(layout, of: place) {
            return ListedNames.builtIn.listings[number].isPlace
        }
        return !Gazetteer.embedded[layout.key(of: place)].isDisjoint(with: .places)
    }
}
