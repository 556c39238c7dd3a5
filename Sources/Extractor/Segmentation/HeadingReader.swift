import Facts

/// Reads title, source, byline, place and date above and around the body; what is known wins.
func readHeading(_ layout: Layout, known: Heading) -> Heading {
    let reader = HeadingReader(layout)
    let (byline, bylinePlace) = reader.byline()
    return Heading(
        title: known.title ?? reader.title(),
        source: known.source ?? reader.source(),
        byline: known.byline ?? byline,
        place: known.place ?? reader.dateline.map { layout.phrase($0.place) } ?? bylinePlace,
        publishedOn: known.publishedOn ?? reader.publishedOn()?.iso)
}

/// The lines about an article, each looked at by its first words.
private struct HeadingReader {
    let layout: Layout
    let dateline: Dateline?

    /// Blocks from the top that may be title, byline and dates.
    private static let reach = 8
    private static let titleLimit = 120

    /// The first blocks that are no furniture.
    private let top: [Block]

    init(_ layout: Layout) {
        self.layout = layout
        dateline = layout.dateline
        top = Array(
            layout.blocks.lazy.filter { block in
                let furniture = layout.furniture(in: block.tokens)
                return !block.tokens.isEmpty
                    && !(furniture.map { $0.count >= block.tokens.count } ?? false)
            }.prefix(Self.reach))
    }

    private func isDateline(_ block: Block) -> Bool {
        dateline.map { block.tokens.overlaps($0.tokens) } ?? false
    }

    // MARK: Title

    /// The first line that is a heading, or else the first sentence, cut at a word.
    func title() -> String? {
        let lines = top.filter { phraseEnd("by", $0) == nil && !isAboutDate($0) }
        guard let first = lines.first else { return nil }
        if isTitle(first), !isDateline(first), layout.blocks.count > 1 {
            // A kicker of one or two words ("World") stands above the title.
            if first.tokens.count <= 2, lines.count > 1, isTitle(lines[1]), !isDateline(lines[1]),
                lines[1].tokens.count >= 4
            {
                return text(lines[1].tokens)
            }
            return text(first.tokens)
        }
        return firstSentence(of: first)
    }

    private func isTitle(_ block: Block) -> Bool {
        if block.kind == .heading { return true }
        guard block.range.count <= 160, let last = layout.text[block.range].last else {
            return false
        }
        let isOneSentence = layout.sentences.contains { $0 == block.tokens }
        return isOneSentence && (last == UInt8(ascii: "?") || last == UInt8(ascii: "!"))
    }

    private func firstSentence(of block: Block) -> String? {
        let start =
            isDateline(block)
            ? dateline?.tokens.upperBound ?? block.tokens.lowerBound
            : block.tokens.lowerBound
        let end =
            layout.sentences.first { $0.upperBound > start }?.upperBound ?? block.tokens.upperBound
        return start < end ? text(start..<end) : nil
    }

    /// The words of a run; past the limit, as many whole words as fit and an ellipsis.
    private func text(_ tokens: Range<Int>) -> String {
        let start = Int(layout.tokens[tokens.lowerBound].start)
        var end = tokens.lowerBound + 1
        var index = end
        // Bytes are as many as characters, or more: what fits by bytes fits.
        while index < tokens.upperBound, Int(layout.tokens[index].end) - start < Self.titleLimit {
            index += 1
            if index == tokens.upperBound || layout.tokens[index].flags.contains(.spaced) {
                end = index
            }
        }
        if end == tokens.upperBound { return layout.phrase(tokens) }
        let phrase = layout.phrase(tokens.lowerBound..<end)
        if phrase.utf8.count < Self.titleLimit { return phrase + "…" }
        let scalars = phrase.unicodeScalars.prefix(Self.titleLimit - 1)
        return String(String.UnicodeScalarView(scalars)) + "…"
    }

    // MARK: Byline, source

    /// "By Jane Doe" without "By"; or a line of capitalized words that ends in a place.
    func byline() -> (name: String?, place: String?) {
        for block in top where block.tokens.count <= 24 {
            if let start = phraseEnd("by", block), start < block.tokens.upperBound,
                layout.tokens[start].isCapital
            {
                let end = bylineEnd(from: start, in: block)
                if end > start { return (layout.phrase(start..<end), nil) }
            }
            if phraseEnd("desk", block) == block.tokens.upperBound {
                return (layout.phrase(block.tokens), nil)
            }
        }
        return signature()
    }

    /// Where the author's name ends: at a bar, a dash, a number, "Published".
    private func bylineEnd(from start: Int, in block: Block) -> Int {
        var end = start
        while end < block.tokens.upperBound {
            let token = layout.tokens[end]
            let mark = layout.mark(end)
            let isBreak =
                mark == 0x7C || mark == 0x2014 || mark == 0x2013 || mark == 0xB7 || mark == 0x2F
            if isBreak || token.kind == .number || token.kind == .address { break }
            if WrittenDate.read(layout, at: end, limit: block.tokens.upperBound) != nil { break }
            if end > start,
                LinePhrases.byline.end(
                    "date", layout.tokens, at: end, limit: block.tokens.upperBound) != nil
            {
                break
            }
            end += 1
        }
        while end > start, layout.tokens[end - 1].kind == .mark { end -= 1 }
        return end
    }

    /// A second heading line "Redacción Económica, Antofagasta": who, and the known place where.
    private func signature() -> (name: String?, place: String?) {
        guard top.count > 2, top[1].kind == .heading, top[2].kind == .paragraph else {
            return (nil, nil)
        }
        let line = top[1].tokens
        guard line.count <= 8, !isDateline(top[1]),
            let comma = line.last(where: { layout.mark($0) == 0x2C }), comma > line.lowerBound,
            comma + 1 < line.upperBound,
            line.allSatisfy({ layout.tokens[$0].kind != .word || layout.tokens[$0].isCapital })
        else { return (nil, nil) }
        let place = (comma + 1)..<line.upperBound
        let isKnown = !Gazetteer.embedded[layout.key(of: place)].isDisjoint(with: .places)
        guard isKnown else { return (nil, nil) }
        return (layout.phrase(line.lowerBound..<comma), layout.phrase(place))
    }

    /// The agency in the dateline, a line "Source: …", or the byline's part behind a bar.
    func source() -> String? {
        if let agency = dateline?.agency { return layout.phrase(agency) }
        for block in layout.blocks where block.tokens.count <= 12 && !block.tokens.isEmpty {
            if let end = phraseEnd("source", block), end + 1 < block.tokens.upperBound,
                layout.mark(end) == 0x3A
            {
                return layout.phrase((end + 1)..<block.tokens.upperBound)
            }
        }
        return BylineSource(layout).map { layout.phrase($0.tokens) }
    }

    // MARK: Date

    /// A full date, where it certainly is the article's: in a line that says so, in the dateline, in a line
    /// of its own or by the author's name, and last in a credit.
    func publishedOn() -> Day? {
        let lines = Array(layout.blocks.lazy.filter { !$0.tokens.isEmpty && $0.tokens.count <= 40 })
        for line in lines {
            if let day = saidDate(line) { return day }
        }
        if let day = dateline?.date?.dayOfYear { return day }
        for block in top where block.tokens.count <= 24 {
            if phraseEnd("by", block) != nil || isAboutDate(block),
                let day = fullDate(in: block.tokens)
            {
                return day
            }
        }
        for line in lines {
            if let day = creditDate(line) { return day }
        }
        return nil
    }

    /// "Published: December 10, 2025".
    private func saidDate(_ block: Block) -> Day? {
        guard block.tokens.count <= 24, let end = phraseEnd("date", block) else { return nil }
        return fullDate(in: end..<block.tokens.upperBound)
    }

    /// A date at the end of a quoted post ("— US Embassy (@handle) December 10, 2025") or in a caption.
    private func creditDate(_ block: Block) -> Day? {
        let isPost =
            layout.mark(block.tokens.lowerBound) == 0x2014
            && block.tokens.contains { layout.tokens[$0].kind == .address }
        let last = (block.tokens.upperBound - 1)..<block.tokens.upperBound
        let isCaption =
            layout.furniture(in: last).map { $0.lowerBound > block.tokens.lowerBound } ?? false
        return isPost || isCaption ? fullDate(in: block.tokens) : nil
    }

    /// A line of nothing but a date, a time and small words.
    private func isAboutDate(_ block: Block) -> Bool {
        guard block.tokens.count <= 12, fullDate(in: block.tokens) != nil else { return false }
        if phraseEnd("date", block) != nil { return true }
        let words = block.tokens.count {
            layout.tokens[$0].kind == .word && layout.tokens[$0].isCapital
        }
        return words <= 4 && block.kind == .heading && startsWithDate(block)
    }

    /// A date, perhaps after the day of the week and a comma.
    private func startsWithDate(_ block: Block) -> Bool {
        block.tokens.prefix(3).contains { start in
            WrittenDate.read(layout, at: start, limit: block.tokens.upperBound) != nil
        }
    }

    private func fullDate(in tokens: Range<Int>) -> Day? {
        for index in tokens {
            if let found = WrittenDate.read(layout, at: index, limit: tokens.upperBound),
                let day = found.date.dayOfYear
            {
                return day
            }
        }
        return nil
    }

    private func phraseEnd(_ name: String, _ block: Block) -> Int? {
        LinePhrases.byline.end(
            name, layout.tokens, at: block.tokens.lowerBound, limit: block.tokens.upperBound)
    }
}
