import Facts

/// What recognition found after every choice is made; spans are bytes of the cleaned text.
struct Resolved {
    var entities: [Entity] = []
    /// In the text's order, none overlapping another.
    var mentions: [Mention] = []
    /// The tokens of each mention, in step with `mentions`.
    var mentionTokens: [Range<Int>] = []
    var figures: [Figure] = []
    var quotes: [Quote] = []

    /// The same with spans of the decoded text.
    consuming func mapped(through map: OffsetMap) -> Resolved {
        if map.isIdentity { return self }
        for index in mentions.indices {
            mentions[index].span = map.decoded(mentions[index].span)
        }
        for index in figures.indices { figures[index].span = map.decoded(figures[index].span) }
        for index in quotes.indices { quotes[index].span = map.decoded(quotes[index].span) }
        return self
    }
}

/// Candidates → one reading: overlaps, entities, quotes, and what each figure speaks of.
func resolve(
    names: [NameMention], figures: [Figure], in layout: Layout, lists: NameLists = .empty
) -> Resolved {
    let told = withoutFurniture(names, figures, layout)
    let completed = completeNames(
        withoutCounts(withoutUnits(told.names, told.figures, layout), told.figures, layout),
        in: layout)
    var resolved = resolveEntities(completed, in: layout, lists: lists)
    resolved.figures = withoutInnerFigures(told.figures, mentions: resolved.mentions)
    attribute(&resolved, in: layout)
    return resolved
}
