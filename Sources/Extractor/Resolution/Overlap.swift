import Facts

/// Names and figures of the article itself: those in furniture (a line "Read more: …") speak of
/// another text or of none.
func withoutFurniture(
    _ names: [NameMention], _ figures: [Figure], _ layout: Layout
) -> (names: [NameMention], figures: [Figure]) {
    let furniture = layout.furniture
    guard !furniture.isEmpty else { return (names, figures) }
    var keptNames: [NameMention] = []
    keptNames.reserveCapacity(names.count)
    for name in names where layout.furniture(in: name.tokens) == nil { keptNames.append(name) }
    var next = 0
    let bytes = furniture.map { layout.span($0) }
    var keptFigures: [Figure] = []
    keptFigures.reserveCapacity(figures.count)
    for figure in figures {
        while next < bytes.count, bytes[next].end <= figure.span.start { next += 1 }
        let isKept = next == bytes.count || !bytes[next].overlaps(figure.span)
        if isKept { keptFigures.append(figure) }
    }
    return (keptNames, keptFigures)
}

/// Figures less those that are part of a name: the "20" of "Vision 2020", the "737" of "Boeing 737".
///
/// A sum of money or a share inside a name that the tagger was unsure of stays.
func withoutInnerFigures(_ figures: [Figure], mentions: [Mention]) -> [Figure] {
    var kept: [Figure] = []
    kept.reserveCapacity(figures.count)
    var next = 0
    for figure in figures {
        while next < mentions.count, mentions[next].span.end <= figure.span.start { next += 1 }
        let isInside = next < mentions.count && mentions[next].span.contains(figure.span)
        let isSum = figure.kind == .money || figure.kind == .percent
        if !isInside || isSum && mentions[next].confidence < 0.9 { kept.append(figure) }
    }
    return kept
}

/// Names less a number that counts behind them: "411 seats and the Conservatives 121" names the
/// Conservatives.
///
/// The rules of figures leave a number that belongs to a name alone, so that one they read is none.
func withoutCounts(_ names: [NameMention], _ figures: [Figure], _ layout: Layout) -> [NameMention] {
    var next = 0
    return names.map { name in
        let span = layout.span(name.tokens)
        while next < figures.count, figures[next].span.start <= span.start { next += 1 }
        guard next < figures.count, figures[next].kind == .count, name.rule != .list,
            figures[next].span.start < span.end, figures[next].span.end >= span.end,
            let end = name.tokens.first(where: {
                Int(layout.tokens[$0].start) >= figures[next].span.start
            }), end > name.tokens.lowerBound, layout.tokens[end].kind == .number
        else { return name }
        var shorter = name
        shorter.tokens = name.tokens.lowerBound..<end
        return shorter
    }
}

/// Names less the units of figures: "NOK" in "NOK 350 million", the "US" of "US$5".
///
/// Before a word of the figure a name stays ("45 million Norwegian kroner"), and the user's own always.
func withoutUnits(_ names: [NameMention], _ figures: [Figure], _ layout: Layout) -> [NameMention] {
    guard figures.contains(where: { $0.kind == .money || $0.kind == .quantity }) else {
        return names
    }
    var kept: [NameMention] = []
    kept.reserveCapacity(names.count)
    var next = 0
    for name in names {
        let start = Int(layout.tokens[name.tokens.lowerBound].start)
        while next < figures.count, figures[next].span.end <= start { next += 1 }
        let isUnit =
            next < figures.count && isUnit(name, of: figures[next].span, figures[next].kind, layout)
        if !isUnit { kept.append(name) }
    }
    return kept
}

/// Whether a name is part of a figure's unit.
private func isUnit(
    _ name: NameMention, of figure: Span, _ kind: FigureKind, _ layout: Layout
) -> Bool {
    let span = layout.span(name.tokens)
    // "300 Nm" is tagged a people now and then, "12 million Norwegian kroner" has one.
    guard name.rule != .list, name.type != .people || kind == .quantity,
        kind == .money || kind == .quantity,
        figure.contains(span)
    else { return false }
    // "could hit 47C": all of a measured quantity is no work and no thing.
    if figure == span {
        return kind == .quantity && (name.type == .miscellany || name.type == .product)
    }
    let following = name.tokens.upperBound
    let isBeforeWord =
        following < layout.tokens.count && layout.tokens[following].kind == .word
        && Int(layout.tokens[following].end) <= figure.end
    return !isBeforeWord
}
