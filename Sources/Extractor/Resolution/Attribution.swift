import Facts

/// Who says what, and what each figure speaks of: fills quotes, and of figures who said them,
/// whether in quotation marks, and what they are about.
func attribute(_ resolved: inout Resolved, in layout: Layout) {
    _ = attribute(&resolved, in: layout, keepsCandidates: false)
}

/// The same; for measuring, with the candidates of what each figure is about where asked for.
private func attribute(_ resolved: inout Resolved, in layout: Layout, keepsCandidates: Bool)
    -> [[AboutCandidate]]
{
    let reading = ReadText(layout, entities: resolved.entities, mentions: resolved.mentions)
    var quotes = QuoteReader(reading, mentions: resolved.mentions)
    let order = resolved.figures.indices.sorted {
        resolved.figures[$0].span < resolved.figures[$1].span
    }
    let figures = tokenRanges(of: order.map { resolved.figures[$0].span }, in: layout)
    var about = AboutReader(
        reading, figures: figures,
        kinds: order.map { (resolved.figures[$0].kind, resolved.figures[$0].measure) },
        main: quotes.antecedents.mostNamed, keepsCandidates: keepsCandidates)
    for sentence in layout.sentences {
        quotes.read(sentence)
        about.read(sentence, &quotes)
    }
    resolved.quotes = quotes.facts()
    var candidates = [[AboutCandidate]](repeating: [], count: order.count)
    for (place, index) in order.enumerated() {
        let token = figures[place].lowerBound
        resolved.figures[index].about = about.about[place]
        let isSame = about.isConversion(place)
        resolved.figures[index].saidBy =
            isSame ? resolved.figures[order[place - 1]].saidBy : quotes.speaker(of: token)
        resolved.figures[index].isQuoted = quotes.isQuoted[token]
        if let found = about.candidates { candidates[index] = found[place] }
    }
    return candidates
}

/// The tokens that each of the ordered spans touches; one at least.
private func tokenRanges(of spans: [Span], in layout: Layout) -> [Range<Int>] {
    var first = 0
    return spans.map { span in
        while first + 1 < layout.tokens.count, Int(layout.tokens[first].end) <= span.start {
            first += 1
        }
        var end = first + 1
        while end < layout.tokens.count, Int(layout.tokens[end].start) < span.end { end += 1 }
        return first..<end
    }
}

extension QuoteReader {
    /// What was found, as facts in the order of the text.
    func facts() -> [Quote] {
        said.map { said in
            Quote(
                span: reading.layout.span(said.words), speaker: said.speaker?.entity,
                role: said.speaker?.role.map { reading.string($0) },
                verb: said.verb.map { reading.string($0) }, isDirect: said.isDirect)
        }.sorted { $0.span < $1.span }
    }
}

// MARK: Measuring

/// Attribution alone, on names and figures that are given: for measuring it apart from the rest.
///
/// - Parameter text: cleaned text, as `cleaned(_:)` makes it; spans are bytes of it.
package func attribution(
    of text: [UInt8], entities: [Entity], mentions: [Mention], figures: [Figure]
) -> (quotes: [Quote], figures: [Figure]) {
    var resolved = Resolved(entities: entities, mentions: mentions, figures: figures)
    attribute(&resolved, in: Layout(text))
    return (resolved.quotes, resolved.figures)
}

/// What each of an article's figures may be about, and why: for fitting the weights of clues.
package func aboutCandidates(
    of text: [UInt8], entities: [Entity], mentions: [Mention], figures: [Figure]
) -> [[AboutCandidate]] {
    var resolved = Resolved(entities: entities, mentions: mentions, figures: figures)
    return attribute(&resolved, in: Layout(text), keepsCandidates: true)
}

/// The text that recognition reads.
package func cleaned(_ text: [UInt8]) -> [UInt8] { clean(text).utf8 }
