import Facts

/// The measure of a figure in a headline or a list of data, whose noun stands right before it without a
/// verb: "Japan's Feb trade surplus 400 bln yen", "Turkey Feb inflation 40%, jobless 9%".
extension MeasureChoice {
    private static let longest = 8
    private static let jobless = WordHash.of("jobless")

    func juxtaposed(_ draft: Draft, _ governor: Governor) -> String? {
        let noun = draft.reach.lowerBound - 1
        guard draft.kind == .money || draft.kind == .percent else { return nil }
        if draft.unit == .share("%"), MovedObjects(scan: scan).verb(draft, noun) != nil {
            return governor.label(noun)
        }
        guard isVerbless(before: noun + 1) else { return nil }
        if scan.word(noun) == Self.jobless { return "unemployment" }
        guard governor.isOfMeasure(noun), !scan.has(noun, [.verb, .measureVerb]),
            !scan.has(noun, .named) || scan.isAllCaps(noun)
        else {
            return nil
        }
        return governor.label(noun)
    }

    /// Nouns alone from a comma, a colon or the block's start.
    private func isVerbless(before end: Int) -> Bool {
        var place = end - 1
        while place > end - Self.longest, place >= scan.floor {
            if scan.isMark(place, ",") || scan.isMark(place, ":") || scan.isMark(place, ";") {
                break
            }
            let isSuffix =
                scan.kind(place) == .mark && scan.tokens[place].flags.contains(.suffix)
            guard scan.isWord(place) || isSuffix || scan.isHyphen(place),
                !scan.has(place, Roles.closed)
            else { return false }
            if scan.beginsSentence(place) { break }
            place -= 1
        }
        return place < end - 1 || scan.isMark(place - 1, ",") || scan.beginsSentence(place)
    }
}
