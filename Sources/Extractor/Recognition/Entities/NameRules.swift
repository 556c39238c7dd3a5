import Facts

/// Reads the words around names, with their classes at hand; shared by the rules on names.
struct NameScan {
    let layout: Layout
    private let table = NameWordClasses.shared

    init(_ layout: Layout) { self.layout = layout }

    func classes(_ index: Int) -> NameWordClass { table[layout.tokens[index].word] }

    func isWord(_ index: Int) -> Bool { layout.tokens[index].kind == .word }

    func isCapital(_ index: Int) -> Bool { layout.tokens[index].isCapital }

    /// "9mobile", "3i": a number with a word against it.
    func opensWithDigit(_ index: Int) -> Bool {
        layout.tokens[index].kind == .number && index + 1 < layout.tokens.count
            && isWord(index + 1) && !isSpaced(index + 1)
    }

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
    let dateline = layout.dateline
    for name in tagged {
        forEachPart(of: name, at: dateline) { part in
            trimEdges(of: part, scan, listed) { names.append($0) }
        }
    }
    if let dateline { placeDateline(dateline, &names) }
    if let source = BylineSource(layout) { placeSource(source.tokens, &names) }
    joinHalves(&names, scan)
    mendNames(&names, scan)
    growOverHyphens(&names, scan, listed)
    growNames(&names, scan)
    names = placeBodies(merge(names, matches, listed, lists, scan), scan)
    makeFirms(&names, scan)
    makePersons(&names, scan, listed)
    addFirms(to: &names, scan)
    addAccountHolders(to: &names, scan, listed)
    addFacilities(to: &names, scan)
    nameFacilities(&names, scan, listed)
    settleTypes(&names, scan, listed)
    settleFirms(&names, scan, listed)
    settleShortFirms(&names, scan)
    nameVessels(&names, scan)
    nameFields(&names, scan)
    settlePlaces(&names, scan, listed)
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
                    rule: .list, entry: entry))
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
    guard
        listing.kind == .country || listing.kind == .nationality
            || match.tokens.count > 1 && listing.kind != .politics,
        listing.kind != .region, !first.isAllCaps || listing.letters == .allCapitals,
        last.map({ $0.tokens.upperBound <= start }) ?? true
    else { return nil }
    let isAfterCapital =
        start > 0 && !first.flags.contains(.beginsSentence)
        && tokens[start - 1].isCapital && !scan.classes(start - 1).contains(.determiner)
    let isBeforeCapital =
        end < tokens.count && !tokens[end].flags.contains(.beginsSentence)
        && tokens[end].isCapital && scan.isWord(end)
        && scan.classes(end).isDisjoint(with: [.post, .style, .function])
    guard !isAfterCapital, !isBeforeCapital else { return nil }
    return NameMention(
        tokens: match.tokens, type: listing.isPlace ? .location : .people,
        confidence: first.flags.contains(.beginsSentence) ? 0.8 : 0.9, rule: .table)
}

/// Joins a name with the words of kind right behind it that the tagger took for another: "Gulf of
/// Guinea" and "Development Bank".
private func joinHalves(_ names: inout [NameMention], _ scan: NameScan) {
    var joined: [NameMention] = []
    joined.reserveCapacity(names.count)
    for name in names {
        if let last = joined.last, last.tokens.upperBound == name.tokens.lowerBound,
            name.type == .organization, last.type == .organization || last.type == .location,
            !scan.layout.tokens[name.tokens.lowerBound].flags.contains(.beginsSentence),
            name.tokens.allSatisfy({
                scan.isCapital($0) && !scan.classes($0).isDisjoint(with: [.generic, .firm, .legal])
            })
        {
            joined[joined.count - 1] = name
            joined[joined.count - 1].tokens = last.tokens.lowerBound..<name.tokens.upperBound
        } else {
            joined.append(name)
        }
    }
    if joined.count < names.count { names = joined }
}

/// Takes in the other half of a double name that the tagger cut at its hyphen: "Tor-Inge Olsvik".
private func growOverHyphens(_ names: inout [NameMention], _ scan: NameScan, _ listed: ListedNames)
{
    let tokens = scan.layout.tokens
    for index in names.indices where names[index].type == .person {
        let range = names[index].tokens
        let floor = index > 0 ? names[index - 1].tokens.upperBound : 0
        let limit = index + 1 < names.count ? names[index + 1].tokens.lowerBound : tokens.count
        var (start, end) = (range.lowerBound, range.upperBound)
        if start - 2 >= floor, scan.isHyphen(start - 1), scan.isCapital(start - 2),
            listed.listing(scan.layout, of: (start - 2)..<(start - 1)) == nil
        {
            start -= 2
        }
        if end + 1 < limit, scan.isHyphen(end), scan.isWord(end + 1),
            scan.isCapital(end + 1) || tokens[end + 1].span.count < 4,
            listed.listing(scan.layout, of: (end + 1)..<(end + 2)) == nil
        {
            end += 2
        }
        if start - 2 >= floor, isGivenName(start - 1, scan, listed) { start -= 1 }
        names[index].tokens = start..<end
    }
}

/// A word with a capital between a title and a name: "Datuk Rosli Hamid" where "Hamid" was found.
private func isGivenName(_ index: Int, _ scan: NameScan, _ listed: ListedNames) -> Bool {
    guard scan.isWord(index), scan.isCapital(index), scan.classes(index).isEmpty,
        !scan.layout.tokens[index + 1].flags.contains(.beginsSentence),
        listed.listing(scan.layout, of: index..<(index + 1)) == nil
    else { return false }
    return scan.isCapital(index - 1)
        && !scan.classes(index - 1).isDisjoint(with: [.style, .courtesy])
}

/// A name that ends in a word of firms and bodies is one, where the tagger took it for a person, a
/// place or goods and was unsure: "Rioni Hydro Works", "Khoro Mining".
private func makeFirms(_ names: inout [NameMention], _ scan: NameScan) {
    for index in names.indices where names[index].tokens.count > 1 {
        let name = names[index]
        let last = name.tokens.upperBound - 1
        let isOpen =
            name.type == .person || name.type == .location || name.type == .product
            || name.type == .people && isLegal(last, scan)
        guard isOpen, name.rule == .tagger, name.confidence < 0.9,
            scan.isCapital(last), scan.classes(last).contains(.firm) || isLegal(last, scan)
        else { continue }
        names[index].type = .organization
        names[index].subtype = nil
    }
}

/// "SA", "ASA", "GmbH": a form of law as it is written.
private func isLegal(_ index: Int, _ scan: NameScan) -> Bool {
    scan.classes(index).contains(.legal) && scan.layout.tokens[index].isAllCaps
}

/// A name right behind a title is a person's, where the tagger was unsure and no table knows better:
/// "Gen. (retd) Qamar Bajwa".
private func makePersons(_ names: inout [NameMention], _ scan: NameScan, _ listed: ListedNames) {
    for index in names.indices where names[index].type != .person {
        let name = names[index]
        guard name.confidence < 0.85, name.rule == .tagger, 2...4 ~= name.tokens.count,
            name.type == .location || name.type == .people || name.type == .miscellany
                || name.type == .organization && name.confidence < 0.6,
            followsTitle(name.tokens.lowerBound, scan),
            name.tokens.allSatisfy({
                scan.isWord($0) && scan.isCapital($0) && scan.classes($0).isEmpty
            }),
            listed.listing(scan.layout, of: name.tokens) == nil,
            Gazetteer.embedded[scan.layout.key(of: name.tokens)].isDisjoint(with: .places)
        else { continue }
        names[index].type = .person
        names[index].subtype = nil
    }
}

/// A rank or form of address with a capital stands right before a token, or before "(retd)" there.
private func followsTitle(_ start: Int, _ scan: NameScan) -> Bool {
    var last = start - 1
    if last >= 3, scan.isRetiredBracket(last - 2) { last -= 3 }
    guard last >= 0, scan.isCapital(last) else { return false }
    let classes = scan.classes(last)
    return classes.contains(.style) && (classes.isDisjoint(with: .nameLike) || last < start - 1)
}

/// A name that runs over the end of a dateline is two: "MERREDALE - Gus Petrakis".
private func forEachPart(
    of name: NameMention, at dateline: Dateline?, _ body: (NameMention) -> Void
) {
    guard let end = dateline?.tokens.upperBound, name.tokens.contains(end),
        name.tokens.lowerBound < end
    else { return body(name) }
    var (before, after) = (name, name)
    before.tokens = name.tokens.lowerBound..<end
    after.tokens = end..<name.tokens.upperBound
    body(before)
    body(after)
}

/// The place of a dateline is a place, whatever the tagger took it for.
private func placeDateline(_ dateline: Dateline, _ names: inout [NameMention]) {
    let place = NameMention(
        tokens: dateline.place, type: .location, subtype: .polity, confidence: 0.95,
        rule: .dateline)
    if let index = names.firstIndex(where: { $0.tokens.overlaps(dateline.place) }) {
        if names[index].type == .location, names[index].tokens == dateline.place { return }
        names.removeAll { $0.tokens.overlaps(dateline.place) }
        names.insert(place, at: index)
    } else {
        let index = names.firstIndex { $0.tokens.lowerBound >= dateline.place.upperBound }
        names.insert(place, at: index ?? names.count)
    }
}

/// The paper in the author's line is an organization, whatever the tagger made of its words.
private func placeSource(_ source: Range<Int>, _ names: inout [NameMention]) {
    if names.contains(where: {
        $0.type == .organization && $0.tokens.lowerBound <= source.lowerBound
            && $0.tokens.upperBound >= source.upperBound
    }) {
        return
    }
    names.removeAll { $0.tokens.overlaps(source) }
    let index = names.firstIndex { $0.tokens.lowerBound >= source.upperBound }
    names.insert(
        NameMention(tokens: source, type: .organization, confidence: 0.9, rule: .dateline),
        at: index ?? names.count)
}
