import Facts

/// One way in which an article writes a name: all mentions with the same folded words and class.
struct Form {
    /// What keeps mentions of one spelling apart.
    enum Class: UInt64 {
        case plain = 0
        /// The place in a dateline, which does not tell what the word means in the body.
        case dateline
        /// A person called by one word, when the article has fuller names.
        case bare
    }

    /// Folded words, marks left out.
    var words: [FoldedWord]
    var formClass: Class
    var votes = TypeVotes()
    /// Index of the first mention.
    var first: Int
    var count = 0
    /// The highest confidence of a mention.
    var confidence = 0.0
    /// A mention is written in capitals, two letters at least, as an acronym is.
    var isCapitals = true
    var code: ShortText?
    /// A table knows it for a country, region or city.
    var isKnownPlace = false
    /// A mention has a title or function, as only persons have.
    var hasRole = false
    /// Its first word is a given name by table.
    var beginsWithGivenName = false
    var entry: Int?

    var type: EntityType { votes.winner }
}

/// Votes for a type, weighed by confidence.
struct TypeVotes {
    private var weights = InlineArray<8, Double>(repeating: 0)

    mutating func add(_ type: EntityType, _ weight: Double) { weights[type.index] += weight }

    /// Of types with equal weight the first in the order of `EntityType`.
    var winner: EntityType {
        var best = 0
        for index in weights.indices where weights[index] > weights[best] { best = index }
        return EntityType(index: best)
    }
}

extension EntityType {
    /// Its place in `allCases`.
    var index: Int {
        switch self {
        case .person: 0
        case .organization: 1
        case .location: 2
        case .facility: 3
        case .people: 4
        case .product: 5
        case .event: 6
        case .miscellany: 7
        }
    }

    fileprivate init(index: Int) {
        switch index {
        case 0: self = .person
        case 1: self = .organization
        case 2: self = .location
        case 3: self = .facility
        case 4: self = .people
        case 5: self = .product
        case 6: self = .event
        default: self = .miscellany
        }
    }
}

/// The forms of an article and which each mention has.
struct Forms {
    private(set) var forms: [Form] = []
    private(set) var ofMention: [Int] = []

    init(_ names: [NameMention], _ layout: Layout) {
        let dateline = layout.dateline?.place
        // The words of all names in one list, as a list for each would be dear.
        var folded: [FoldedWord] = []
        folded.reserveCapacity(names.count * 3)
        let parts = names.map { name in
            let start = folded.count
            layout.foldWords(of: name.tokens, into: &folded)
            return start..<folded.count
        }
        let fuller = Self.wordsOfFullNames(names, folded, parts)
        var known = KeyNumbers(room: names.count)
        ofMention.reserveCapacity(names.count)
        for (index, name) in names.enumerated() {
            let words = folded[parts[index]]
            let formClass = Self.formClass(of: name, words, dateline, fuller, layout)
            let key = WordHash.join(Self.key(of: name, words, layout), formClass.rawValue)
            let number = known[key] ?? forms.count
            if number == forms.count {
                known[key] = number
                forms.append(Form(words: Array(words), formClass: formClass, first: index))
            }
            add(name, to: number, layout)
            ofMention.append(number)
        }
    }

    private mutating func add(_ name: NameMention, to number: Int, _ layout: Layout) {
        let isSure = name.rule == .facility || name.rule == .list
        let type = forms[number].formClass == .bare ? .person : name.type
        forms[number].votes.add(type, isSure ? 3 : max(0.05, name.confidence))
        forms[number].count += 1
        forms[number].confidence = max(forms[number].confidence, name.confidence)
        let isCapitals = name.tokens.allSatisfy { index in
            let token = layout.tokens[index]
            return token.kind != .word || token.isAllCaps || token.flags.contains(.point)
        }
        forms[number].isCapitals = forms[number].isCapitals && isCapitals
        if name.role != nil { forms[number].hasRole = true }
        if Gazetteer.embedded[layout.tokens[name.tokens.lowerBound].word].contains(.firstName) {
            forms[number].beginsWithGivenName = true
        }
        if forms[number].code == nil { forms[number].code = name.code }
        if name.type == .location,
            name.code != nil || name.subtype == .city || name.subtype == .region
        {
            forms[number].isKnownPlace = true
        }
        if forms[number].entry == nil { forms[number].entry = name.entry }
    }

    /// Mentions with one key are one form: a listed place by its code, a people by its singular.
    private static func key(
        of name: NameMention, _ words: ArraySlice<FoldedWord>, _ layout: Layout
    ) -> UInt64 {
        if let entry = name.entry { return WordHash.join(2, UInt64(entry)) }
        if let code = name.code, name.type == .location {
            return WordHash.join(1, code.key)
        }
        if name.type == .people, name.tokens.count == 1 {
            return WordHash.join(3, layout.singular(name.tokens.lowerBound))
        }
        return words.reduce(0) { WordHash.join($0, $1.key) }
    }

    private static func formClass(
        of name: NameMention, _ words: ArraySlice<FoldedWord>, _ dateline: Range<Int>?,
        _ fuller: Set<UInt64>, _ layout: Layout
    ) -> Form.Class {
        if name.entry != nil { return .plain }
        if let dateline, dateline.overlaps(name.tokens), name.type == .location { return .dateline }
        guard name.tokens.count == 1 || layout.mark(name.tokens.lowerBound + 1) == 0x2D,
            name.code == nil,
            name.type == .person || name.confidence < 0.7 && name.type != .people
        else { return .plain }
        guard words.count == 1, let word = words.first else { return .plain }
        return fuller.contains(word.key) ? .bare : .plain
    }

    /// The words of persons' names of two words and more.
    private static func wordsOfFullNames(
        _ names: [NameMention], _ folded: [FoldedWord], _ parts: [Range<Int>]
    ) -> Set<UInt64> {
        var words: Set<UInt64> = []
        for (name, part) in zip(names, parts)
        where name.type == .person && name.tokens.count > 1 && part.count > 1 {
            for place in part where folded[place].length > 1 { words.insert(folded[place].key) }
        }
        return words
    }
}

extension Layout {
    /// The words of a name, folded; parts that a hyphen joins are one word ("Mensah-Boateng").
    func foldWords(of range: Range<Int>, into words: inout [FoldedWord]) {
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            index += 1
            guard tokens[start].kind != .mark else { continue }
            while index + 1 < range.upperBound, mark(index) == 0x2D,
                !tokens[index].flags.contains(.spaced), !tokens[index + 1].flags.contains(.spaced)
            {
                index += 2
            }
            words.append(FoldedWord.of(text, span(start..<index)))
        }
    }

    /// The key of a word without the plural's "s".
    func singular(_ index: Int) -> UInt64 {
        let span = tokens[index].span
        let isPlural =
            span.count > 3 && text[span.end - 1] | 0x20 == UInt8(ascii: "s")
            && text[span.end - 2] | 0x20 != UInt8(ascii: "s")
        return FoldedWord.of(text, isPlural ? Span(span.start, span.end - 1) : span).key
    }
}
