import Facts

/// Gives each person the title or function that stands by the name: before it, or in apposition.
///
/// Names that were only part of a title ("State" in "Secretary of State") are taken out.
func readRoles(of names: inout [NameMention], _ scan: NameScan) {
    let owners = Owners(names, tokenCount: scan.layout.tokens.count)
    // Read first and written afterwards: the readers share the names as they were.
    var roles = [Range<Int>?](repeating: nil, count: names.count)
    var isSwallowed = [Bool](repeating: false, count: names.count)
    var reader = RoleReader(scan: scan, names: names, owners: owners, sentence: 0..<0)
    var next = 0
    for sentence in scan.layout.sentences {
        reader.sentence = sentence
        while next < names.count, names[next].tokens.upperBound <= sentence.lowerBound { next += 1 }
        var end = next
        while end < names.count, names[end].tokens.lowerBound < sentence.upperBound { end += 1 }
        for index in next..<end {
            guard let role = reader.role(of: index) else { continue }
            roles[index] = role
            for other in owners.names(in: role)
            where isPlainWord(names[other], in: role, scan)
                || isInsideOffice(names[other], of: role, owners, scan)
            {
                isSwallowed[other] = true
            }
        }
    }
    for index in names.indices {
        guard let role = roles[index] else { continue }
        names[index].role = role
        if names[index].type != .person {
            (names[index].type, names[index].subtype) = (.person, nil)
            names[index].rule = .role
        }
    }
    if isSwallowed.contains(true) {
        names = names.indices.lazy.filter { !isSwallowed[$0] }.map { names[$0] }
    }
}

/// A word of a title that was taken for a name: "Foreign Affairs", "State", not a country or a firm.
private func isPlainWord(_ name: NameMention, in role: Range<Int>, _ scan: NameScan) -> Bool {
    guard name.tokens.lowerBound >= role.lowerBound, name.tokens.upperBound <= role.upperBound,
        name.type == .organization || name.type == .miscellany || name.type == .person,
        name.rule != .list
    else { return false }
    return name.tokens.allSatisfy { index in
        let token = scan.layout.tokens[index]
        return !token.isAllCaps
            && (!token.isCapital || !scan.classes(index).isEmpty
                || officeWords.contains(token.word))
    }
}

/// A place or people in the midst of an office's name: "Central Asian" of "South and Central Asian
/// Affairs".
private func isInsideOffice(
    _ name: NameMention, of role: Range<Int>, _ owners: Owners, _ scan: NameScan
) -> Bool {
    guard name.tokens.lowerBound > role.lowerBound, name.tokens.upperBound < role.upperBound,
        name.type == .people || name.type == .location || name.type == .miscellany,
        name.rule != .list
    else { return false }
    let next = name.tokens.upperBound
    return owners[next] == nil && scan.isWord(next) && scan.isCapital(next)
        && officeWords.contains(scan.layout.tokens[next].word)
}

/// Words of offices that are in no other class: "of State", "Foreign Affairs".
private let officeWords = WordSet([
    "state", "affairs", "parliament", "interior", "treasury", "exchequer",
])

/// Reads the role of one person from the sentence around the name.
struct RoleReader {
    let scan: NameScan
    let names: [NameMention]
    let owners: Owners
    var sentence: Range<Int>

    /// Words that a role spans at most, so that a scan is bounded.
    static let reach = 16

    /// Of a person; or of a name that the tagger was unsure of and that has the function of a person
    /// behind it: "Lehtovaara, the managing director,".
    func role(of index: Int) -> Range<Int>? {
        let name = names[index]
        if name.type == .person { return role(of: name.tokens) }
        guard name.type == .organization || name.type == .location, name.confidence < 0.9,
            name.rule == .tagger, name.code == nil, name.tokens.count <= 3,
            name.tokens.allSatisfy({ scan.classes($0).isEmpty && !scan.layout.tokens[$0].isAllCaps }
            ),
            Gazetteer.embedded[scan.layout.key(of: name.tokens)].isDisjoint(with: .places),
            let role = roleAfter(name.tokens.upperBound),
            role.contains(where: { TitleWords.ofPersons.contains(scan.layout.tokens[$0].word) })
        else { return nil }
        return role
    }

    private func role(of name: Range<Int>) -> Range<Int>? {
        let before = roleBefore(name).flatMap { function($0) }
        if let before, before.contains(where: { scan.classes($0).contains(.post) }) {
            return before
        }
        return roleAfter(name.upperBound).flatMap { function($0) } ?? before
    }

    /// A role but for "her counterpart", which tells who somebody is to another and not what.
    private func function(_ role: Range<Int>) -> Range<Int>? {
        let last = scan.layout.tokens[role.upperBound - 1].word
        return TitleWords.relations.contains(last) ? nil : role
    }

    func type(_ index: Int) -> EntityType? { owners[index].map { names[$0].type } }

    // MARK: Before the name

    /// "Interior Minister ⟨name⟩", "its mayor, ⟨name⟩,", "The Governor of Kano, Alhaji ⟨name⟩,".
    private func roleBefore(_ name: Range<Int>) -> Range<Int>? {
        let start = name.lowerBound
        if start > sentence.lowerBound, scan.isMark(start - 1, ",") {
            return roleApart(before: start - 1, name)
        }
        let addressed = skipAddress(before: start)
        if addressed < start, addressed > sentence.lowerBound, scan.isMark(addressed - 1, ","),
            let role = roleApart(before: addressed - 1, name)
        {
            return role
        }
        let end = skipCourtesy(before: start)
        if let role = roleBeforeCopula(end) { return role }
        guard end > sentence.lowerBound, type(end - 1) == nil || type(end - 1) == .location,
            let head = head(before: end, isApart: false)
        else { return nil }
        return firstWord(ofTitleAt: head)..<end
    }

    /// The function before a comma and a name.
    private func roleApart(before comma: Int, _ name: Range<Int>) -> Range<Int>? {
        guard closesApposition(at: name.upperBound) else { return nil }
        let end = skipBracket(before: skipCourtesy(before: comma))
        guard end > sentence.lowerBound, type(end - 1) != .person,
            let head = head(before: end, isApart: true)
        else { return nil }
        let start = firstWord(ofTitleAt: head)
        guard opensApposition(before: start, head: head) else { return nil }
        return head + 1 < end ? withLink(start..<(head + 1), end) : start..<end
    }

    /// Left past forms of address: "Alhaji", "Mr", "Dr".
    private func skipAddress(before end: Int) -> Int {
        var end = end
        while end > sentence.lowerBound, scan.isWord(end - 1), scan.isCapital(end - 1),
            !scan.classes(end - 1).isDisjoint(with: [.courtesy, .style]),
            !scan.classes(end - 1).contains(.post)
        {
            end -= 1
        }
        return end
    }

    /// "whose mayor is ⟨name⟩": a function of somebody's, and the verb between it and the name.
    private func roleBeforeCopula(_ end: Int) -> Range<Int>? {
        guard end - 3 >= sentence.lowerBound,
            TitleWords.copulas.contains(scan.layout.tokens[end - 1].word),
            scan.classes(end - 2).contains(.post), owners[end - 2] == nil
        else { return nil }
        let start = firstWord(ofTitleAt: end - 2)
        guard start > sentence.lowerBound, scan.classes(start - 1).contains(.determiner) else {
            return nil
        }
        return start..<(end - 1)
    }

    /// Left past a bracket: "the treasurer of Acme Trust (AT), ⟨name⟩,".
    private func skipBracket(before end: Int) -> Int {
        guard end - 3 > sentence.lowerBound, scan.isMark(end - 1, ")") else { return end }
        var index = end - 2
        while index > max(sentence.lowerBound, end - 8), !scan.isMark(index, "(") { index -= 1 }
        return scan.isMark(index, "(") ? index : end
    }

    /// Left past "Mr" and a bracket "(retd)", which are no part of the role.
    private func skipCourtesy(before end: Int) -> Int {
        var end = end
        while end > sentence.lowerBound, scan.isWord(end - 1), scan.isCapital(end - 1),
            scan.classes(end - 1).contains(.courtesy),
            scan.classes(end - 1).isDisjoint(with: [.style, .post])
        {
            end -= 1
        }
        return end
    }

    /// The word that names the function: right before the name, or further left before "of …".
    private func head(before end: Int, isApart: Bool) -> Int? {
        if end - 3 >= sentence.lowerBound, scan.isMark(end - 1, ")"),
            scan.isRetiredBracket(end - 3), end - 4 >= sentence.lowerBound
        {
            return head(before: end - 3, isApart: isApart)
        }
        let last = end - 1
        guard scan.isWord(last) || scan.isMark(last, "'") else { return nil }
        let classes = scan.classes(last)
        if classes.contains(.post), owners[last] == nil {
            return isVerb(last) ? nil : last
        }
        if classes.contains(.style), scan.isCapital(last), !isApart { return last }
        if scan.isMark(last, "'"), last > sentence.lowerBound,
            scan.classes(last - 1).contains(.style)
        {
            return last
        }
        return headOfPhrase(before: end, isApart: isApart)
    }

    /// A noun that is a verb here: "will host", "to coach".
    private func isVerb(_ index: Int) -> Bool {
        guard !scan.isCapital(index), index > sentence.lowerBound else { return false }
        return scan.classes(index - 1).contains(.helper)
    }

    /// The post in "Secretary of State for South Asian Affairs ⟨name⟩".
    private func headOfPhrase(before end: Int, isApart: Bool) -> Int? {
        var index = end - 1
        let floor = max(sentence.lowerBound, end - Self.reach)
        guard scan.isWord(index), scan.isCapital(index) || isApart,
            !scan.classes(index).contains(.function)
        else { return nil }
        while index >= floor {
            guard type(index) != .person, isPartOfPhrase(index, isApart) else { return nil }
            if index + 1 < end, isLink(index + 1), scan.classes(index).contains(.post),
                owners[index] == nil, !isVerb(index)
            {
                return index
            }
            index -= 1
        }
        return nil
    }

    private func isPartOfPhrase(_ index: Int, _ isApart: Bool) -> Bool {
        if scan.isHyphen(index) || scan.isMark(index, "&") || scan.isPossessive(index) {
            return true
        }
        guard scan.isWord(index) else { return false }
        if scan.isCapital(index) || isLink(index) || scan.classes(index).contains(.post) {
            return true
        }
        let word = scan.layout.tokens[index].word
        return word == TitleWords.and || word == TitleWords.the
            || isApart && scan.classes(index).isEmpty
    }

    private func isLink(_ index: Int) -> Bool {
        TitleWords.links.contains(scan.layout.tokens[index].word)
    }

    /// The first word of the title that ends at its head: modifiers, capitals, a nation before them.
    private func firstWord(ofTitleAt head: Int) -> Int {
        let isCapital = isFormal(head)
        let floor = max(sentence.lowerBound, head - Self.reach)
        var start = head
        while start > floor {
            let index = start - 1
            if let owner = owners[index] {
                // "US Ambassador", "Chinese Foreign Minister"; a firm stays outside.
                let isNation = names[owner].type == .people || names[owner].type == .location
                return isCapital && isNation ? max(floor, names[owner].tokens.lowerBound) : start
            }
            if scan.isHyphen(index), index > floor, scan.isWord(index - 1), owners[index - 1] == nil
            {
                start = index - 1
            } else if scan.isMark(index, "'"), index > floor,
                scan.classes(index - 1).contains(.style)
            {
                start = index - 1
            } else if scan.isMark(index, ")"), index - 2 >= floor, scan.isRetiredBracket(index - 2)
            {
                start = index - 2
            } else if isTitleWord(index, isCapital) {
                start = index
            } else if isCapital, joinsTitleWords(index, floor) {
                start = index - 1
            } else {
                return isCapital ? start : start - unknownWord(before: start, floor)
            }
        }
        return start
    }

    /// Written as a title: with a capital, also within ("d'Affaires").
    private func isFormal(_ head: Int) -> Bool {
        scan.isCapital(head) || scan.isMark(head, "'")
            || scan.layout.tokens[head].flags.contains(.innerCapital)
    }

    private func isTitleWord(_ index: Int, _ isCapital: Bool) -> Bool {
        guard scan.isWord(index) else { return false }
        let classes = scan.classes(index)
        let isListed = !classes.isDisjoint(with: [.modifier, .post, .style])
        if !isCapital {
            let isSuited =
                !scan.isCapital(index) || index == sentence.lowerBound
                || scan.layout.tokens[index].isAllCaps
            return isListed && isSuited && !isVerb(index)
        }
        guard scan.isCapital(index), classes.isDisjoint(with: [.stop, .courtesy]) else {
            return isListed && classes.contains(.modifier) && !classes.contains(.function)
                && !scan.isCapital(index) && scan.classes(index).isDisjoint(with: .stop)
        }
        return isListed || index > sentence.lowerBound
    }

    /// "Information and Broadcasting Minister": "and" between two words of one title.
    private func joinsTitleWords(_ index: Int, _ floor: Int) -> Bool {
        let word = scan.layout.tokens[index].word
        guard word == TitleWords.and || scan.isMark(index, "&"), index > floor,
            owners[index - 1] == nil, scan.isCapital(index - 1)
        else { return false }
        return scan.classes(index - 1).contains(.modifier)
    }

    /// One word without a class between a determiner and a post: "the relief chief"; 0 for none.
    private func unknownWord(before start: Int, _ floor: Int) -> Int {
        guard start - 2 >= floor else { return 0 }
        let index = start - 1
        guard scan.isWord(index), !scan.isCapital(index), owners[index] == nil,
            scan.classes(index).isDisjoint(with: .stop)
        else { return 0 }
        let left = index - 1
        let isOpened =
            scan.classes(left).contains(.determiner) || scan.isPossessive(left)
            || owners[left].map({ names[$0].type != .person }) ?? false
        return isOpened ? 1 : 0
    }

    /// Whether the words before a function in apposition make it one: "its mayor,", "Acme's chief,".
    private func opensApposition(before start: Int, head: Int) -> Bool {
        guard start > sentence.lowerBound else { return isFormal(head) }
        let left = start - 1
        if scan.classes(left).contains(.determiner) || scan.isPossessive(left) { return true }
        if scan.layout.tokens[left].word == TitleWords.asWord { return true }
        let isFormal = isFormal(head) || scan.isCapital(start)
        if scan.isMark(left, "'") { return true }
        return isFormal || (owners[left].map { names[$0].type != .person } ?? false)
    }

    /// Whether the name ends an apposition: by a mark, the sentence's end or a verb of saying.
    private func closesApposition(at end: Int) -> Bool {
        guard end < sentence.upperBound else { return true }
        guard scan.isWord(end) else { return !scan.isPossessive(end) }
        return TitleWords.saying.contains(scan.layout.tokens[end].word)
    }
}

/// Small words that the rules on titles look for.
enum TitleWords {
    static let and = WordHash.of("and")
    static let the = WordHash.of("the")
    static let of = WordHash.of("of")
    static let links = WordSet(["of", "for", "to", "in", "on", "at"])
    static let ofFor = WordSet(["of", "for"])
    static let relatives = WordSet(["who", "then", "now", "himself", "herself"])
    static let copulas = WordSet(["is", "was", "became"])
    static let relations = WordSet(["colleague", "counterpart", "predecessor", "successor"])
    /// Functions that no firm has.
    static let ofPersons = WordSet(
        """
        chairman chairwoman chairperson president director minister secretary spokesman spokeswoman
        spokesperson executive governor mayor lawyer professor coach analyst farmer teacher manager
        treasurer commissioner ambassador
        """)
    static let asWord = WordHash.of("as")
    static let speaking = WordSet("said says told added stated noted explained warned argued")
    static let saying = WordSet(
        """
        said says told tells added announced stated noted explained warned insisted argued declared
        confirmed denied and who has was is will would had claimed wrote asked
        """)
}
