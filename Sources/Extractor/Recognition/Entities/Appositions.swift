import Facts

/// The role in apposition behind a name: "⟨name⟩, the chief executive of Y,".
extension RoleReader {
    func roleAfter(_ end: Int) -> Range<Int>? {
        guard var index = openApposition(at: end) else { return nil }
        let limit = min(sentence.upperBound, index + Self.reach)
        index = skipOwners(from: index, limit)
        guard let phrase = functionPhrase(from: index, limit) else { return nil }
        let full = withLink(phrase, limit)
        return leadsToPerson(from: full.upperBound) ? nil : full
    }

    /// Past the comma, an age, "who is"; `nil` where no apposition can begin.
    private func openApposition(at end: Int) -> Int? {
        var index = end
        if isAge(index + 1), scan.isMark(index, "("), index + 2 < sentence.upperBound,
            scan.isMark(index + 2, ")")
        {
            index += 3
        }
        guard index + 1 < sentence.upperBound, scan.isMark(index, ",") else { return nil }
        index += 1
        if isAge(index) {
            guard index + 2 < sentence.upperBound, scan.isMark(index + 1, ",") else { return nil }
            index += 2
        }
        if index + 1 < sentence.upperBound,
            TitleWords.relatives.contains(scan.layout.tokens[index].word),
            TitleWords.copulas.contains(scan.layout.tokens[index + 1].word)
        {
            index += 2
        }
        return index < sentence.upperBound ? index : nil
    }

    private func isAge(_ index: Int) -> Bool {
        guard index < sentence.upperBound else { return false }
        let token = scan.layout.tokens[index]
        return token.kind == .number && token.end - token.start <= 3
    }

    /// Past articles, "one of the", and whose function it is: "Acme's", "the company's", "Nigerian".
    private func skipOwners(from start: Int, _ limit: Int) -> Int {
        var index = start
        while index < limit {
            if let owner = owners[index], names[owner].type != .person {
                index = names[owner].tokens.upperBound
            } else if scan.classes(index).contains(.determiner) || scan.isPossessive(index)
                || scan.isMark(index, "'")
            {
                index += 1
            } else if index + 1 < limit, scan.isWord(index), scan.isPossessive(index + 1) {
                index += 2
            } else {
                break
            }
        }
        return min(index, limit)
    }

    /// Modifiers and the post they lead to; at most two words among them that no table knows.
    private func functionPhrase(from start: Int, _ limit: Int) -> Range<Int>? {
        var index = start
        var first = start
        var head: Int?
        var unknown = 0
        scan: while index < limit {
            if let owner = owners[index] {
                guard head == nil, names[owner].type != .person else { break }
                index = names[owner].tokens.upperBound
                if index < limit, scan.isPossessive(index) { index += 1 }
                first = index
                continue
            }
            let classes = scan.classes(index)
            if scan.isHyphen(index), index > start {
                index += 1
            } else if head == index - 1, let second = secondFunction(from: index, limit) {
                return first..<second
            } else if !scan.isWord(index) || !classes.isDisjoint(with: .stop) {
                break scan
            } else if classes.contains(.post) {
                head = index
                index += 1
            } else if classes.contains(.modifier) || classes.contains(.style) {
                index += 1
            } else {
                unknown += 1
                if head != nil || unknown > 2 { break scan }
                index += 1
            }
        }
        return head.map { first..<($0 + 1) }
    }

    /// The end of "and chief executive officer" behind another function.
    private func secondFunction(from index: Int, _ limit: Int) -> Int? {
        guard scan.layout.tokens[index].word == TitleWords.and, index + 1 < limit,
            owners[index + 1] == nil,
            let second = functionPhrase(from: index + 1, limit), second.lowerBound == index + 1
        else { return nil }
        return second.upperBound
    }

    /// With "of state", "for trade", "of Finance": words of the office, not whose it is.
    func withLink(_ phrase: Range<Int>, _ limit: Int) -> Range<Int> {
        let link = phrase.upperBound
        guard link + 1 < limit, TitleWords.ofFor.contains(scan.layout.tokens[link].word) else {
            return phrase
        }
        var end = link + 1
        while end < limit, end - link <= 4, scan.isWord(end), owners[end] == nil,
            isOfOffice(end, after: link)
        {
            end += 1
        }
        let last = end - 1
        guard last > link, scan.layout.tokens[last].word != TitleWords.and else { return phrase }
        return phrase.lowerBound..<end
    }

    private func isOfOffice(_ index: Int, after link: Int) -> Bool {
        let word = scan.layout.tokens[index].word
        if word == TitleWords.and {
            return index > link + 1 && index + 1 < sentence.upperBound && scan.isCapital(index + 1)
                && scan.isCapital(index - 1)
        }
        return scan.classes(index).isDisjoint(with: .stop)
    }

    /// Whether what looks like an apposition is the title of the next person in a list.
    private func leadsToPerson(from start: Int) -> Bool {
        var index = start
        let limit = min(sentence.upperBound, start + Self.reach)
        while index < limit {
            // "president of Yıldız": whose it is, not the next in the list.
            if type(index) == .person {
                return index == start
                    || !TitleWords.links.contains(scan.layout.tokens[index - 1].word)
            }
            let isPhrase =
                scan.isWord(index)
                && (scan.isCapital(index)
                    || TitleWords.links.contains(scan.layout.tokens[index].word)
                    || scan.layout.tokens[index].word == TitleWords.the
                    || scan.layout.tokens[index].word == TitleWords.and)
            guard isPhrase || scan.isHyphen(index) else { return false }
            index += 1
        }
        return false
    }
}
