import Facts

/// Reads the words around names, with their classes at hand; shared by the rules on names.
struct NameScan {
    let layout: Layout
    private let table = NameWordClasses.shared

    init(_ layout: Layout) { self.layout = layout }

    func classes(_ index: Int) -> NameWordClass { table[layout.tokens[index].word] }

    func isWord(_ index: Int) -> Bool { layout.tokens[index].kind == .word }

    func isCapital(_ index: Int) -> Bool { layout.tokens[index].isCapital }

    func isSpaced(_ index: Int) -> Bool { layout.tokens[index].flags.contains(.spaced) }

    /// A mark of one byte, as "," or "(".
    func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
        layout.mark(index) == mark.value
    }

    /// "'s".
    func isPossessive(_ index: Int) -> Bool { layout.tokens[index].flags.contains(.suffix) }

    /// A hyphen that joins the words on both sides: "vice-president".
    func isHyphen(_ index: Int) -> Bool {
        isMark(index, "-") && !isSpaced(index) && index + 1 < layout.tokens.count
            && !isSpaced(index + 1)
    }
}

/// What is known of names without the tagger, and what it cannot know: edges, titles, facilities,
/// peoples and places by table, the user's own names.
///
/// - Parameter tagged: names in order, none overlapping another.
func refineNames(
    _ tagged: [NameMention], in layout: Layout, lists: NameLists
) -> [NameMention] {
    let scan = NameScan(layout)
    let listed = lists.names
    let matches = listed.matches(in: layout)
    var names: [NameMention] = []
    names.reserveCapacity(tagged.count + 8)
    for name in tagged { trimEdges(of: name, scan, listed) { names.append($0) } }
    names = merge(names, matches, listed, lists, scan)
    nameFacilities(&names, scan, listed)
    placeNames(&names, listed, layout)
    readRoles(of: &names, scan)
    return names
}

/// Names of the tagger and of the lists as one row: the user's own win, and a listed country or
/// people that the tagger passed over is put in.
private func merge(
    _ tagged: [NameMention], _ matches: [ListedNames.Match], _ listed: ListedNames,
    _ lists: NameLists, _ scan: NameScan
) -> [NameMention] {
    var merged: [NameMention] = []
    merged.reserveCapacity(tagged.count + 8)
    var next = 0
    for match in matches {
        while next < tagged.count, tagged[next].tokens.upperBound <= match.tokens.lowerBound {
            merged.append(tagged[next])
            next += 1
        }
        let listing = listed.listings[match.listing]
        if let entry = listing.entry {
            if next < tagged.count, isWhole(tagged[next], around: match.tokens, scan) { continue }
            while next < tagged.count, tagged[next].tokens.lowerBound < match.tokens.upperBound {
                next += 1
            }
            merged.append(
                NameMention(
                    tokens: match.tokens, type: lists.entries[entry].type, confidence: 1,
                    rule: "name.list", entry: entry))
        } else if next >= tagged.count
            || tagged[next].tokens.lowerBound >= match.tokens.upperBound
        {
            if let name = missed(match, listing, scan, after: merged.last) { merged.append(name) }
        }
    }
    merged += tagged[next...]
    return merged
}

/// A longer name that the user's name is only a word of ("Shell Nigeria" where "Shell" is listed).
private func isWhole(_ name: NameMention, around match: Range<Int>, _ scan: NameScan) -> Bool {
    guard name.tokens.lowerBound <= match.lowerBound, name.tokens.upperBound >= match.upperBound,
        name.tokens.count > match.count
    else { return false }
    return name.tokens.allSatisfy { match.contains($0) || scan.isCapital($0) || !scan.isWord($0) }
}

/// A listed country or people that stands alone: no other capital beside it makes it part of a name.
private func missed(
    _ match: ListedNames.Match, _ listing: Listing, _ scan: NameScan, after last: NameMention?
) -> NameMention? {
    let tokens = scan.layout.tokens
    let (start, end) = (match.tokens.lowerBound, match.tokens.upperBound)
    let first = tokens[start]
    guard listing.kind == .country || listing.kind == .nationality || match.tokens.count > 1 && listing.kind != .politics,
        listing.kind != .region, !first.isAllCaps || listing.letters == .allCapitals,
        last.map({ $0.tokens.upperBound <= start }) ?? true
    else { return nil }
    let isAfterCapital = start > 0 && !first.flags.contains(.beginsSentence)
        && tokens[start - 1].isCapital && !scan.classes(start - 1).contains(.determiner)
    let isBeforeCapital = end < tokens.count && !tokens[end].flags.contains(.beginsSentence)
        && tokens[end].isCapital && scan.isWord(end)
        && scan.classes(end).isDisjoint(with: [.post, .style, .function])
    guard !isAfterCapital, !isBeforeCapital else { return nil }
    return NameMention(
        tokens: match.tokens, type: listing.isPlace ? .location : .people,
        confidence: first.flags.contains(.beginsSentence) ? 0.8 : 0.9, rule: "name.table")
}
