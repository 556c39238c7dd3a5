import Facts

/// An article's tokens with what grammar and names say of each: what attribution reads.
///
/// A class, as many readers hold it: what holds a dozen arrays is dear to copy.
final class ReadText: Sendable {
    /// One mention, as tokens.
    struct Name {
        let tokens: Range<Int>
        let entity: Int
        let type: EntityType
    }

    let layout: Layout
    let entities: [Entity]
    private let setting: Setting
    /// Per entity: something was said to be in it, or its name says that it is a place.
    private let isTown: [Bool]
    /// In order of the text.
    let names: [Name]
    /// Places that only say how great a name is, and so where the article plays.
    let asides: [Name]
    /// For each token.
    private let places: [Place]

    /// What grammar and names say of one token, kept together, as rules ask for most of it at once.
    private struct Place {
        /// The name it belongs to, or -1.
        var name: Int32 = -1
        var sentence: Int32 = 0
        var block: Int32 = 0
        /// Of a word that stands in no name, as is what follows.
        var classes: WordClass = []
        var verb: SpeechVerb?
        var isFinite = false
        /// Of any token: it may tell of words that somebody says, reports or puts.
        var mayTell = false
    }

    init(_ layout: Layout, entities: [Entity], mentions: [Mention]) {
        self.layout = layout
        self.entities = entities
        let count = layout.tokens.count
        let setting = Setting(layout)
        self.setting = setting
        var names: [Name] = []
        names.reserveCapacity(mentions.count)
        var places = [Place](repeating: Place(), count: count)
        let according = Words.according
        var asides: [Name] = []
        let attributive = AttributiveNames(layout: layout, entities: entities)
        var token = 0
        for mention in Self.order(of: mentions) {
            let span = mentions[mention].span
            while token < count, Int(layout.tokens[token].end) <= span.start { token += 1 }
            var end = token
            while end < count, Int(layout.tokens[end].start) < span.end { end += 1 }
            guard end > token, places[token].name < 0, !setting.isByline(token..<end) else {
                continue
            }
            let entity = mentions[mention].entity
            if attributive.isGreatest(token..<end, entity) {
                asides.append(
                    Name(tokens: token..<end, entity: entity, type: entities[entity].type))
                continue
            }
            if attributive.contains(token..<end, of: entity) { continue }
            for index in token..<end {
                places[index].name = Int32(names.count)
                places[index].mayTell = layout.tokens[index].word == according
            }
            names.append(
                Name(tokens: token..<end, entity: entity, type: entities[entity].type))
        }
        self.names = names
        self.asides = asides
        isTown = Self.towns(names, count: entities.count, layout)
        Self.readWords(layout, &places)
        self.places = places
    }

    private static func readWords(_ layout: Layout, _ places: inout [Place]) {
        let (classes, verbs) = (WordClasses.table, SpeechVerbs.table)
        let according = Words.according
        for index in places.indices
        where places[index].name < 0 && layout.tokens[index].kind == .word {
            let token = layout.tokens[index]
            let (found, verb) = (classes[token.word] ?? [], verbs[token.word])
            places[index].classes = found
            places[index].verb = verb
            if verb != nil || !found.isDisjoint(with: [.reports, .counts])
                || token.word == according
            {
                places[index].mayTell = true
            }
            // "raised its forecast": the verb before it.
            if found.contains(.possessive), index > 0 { places[index - 1].mayTell = true }
            places[index].isFinite =
                isFinite(token, found, verb, layout.text)
                && !AttributiveNames.isPart(index, layout)
        }
        for (number, sentence) in layout.sentences.enumerated() {
            for index in sentence { places[index].sentence = Int32(number) }
        }
        for (number, block) in layout.blocks.enumerated() {
            for index in block.tokens { places[index].block = Int32(number) }
        }
    }

    /// Indices of mentions in order of the text, in which they mostly come.
    private static func order(of mentions: [Mention]) -> [Int] {
        let isOrdered = mentions.indices.dropFirst().allSatisfy {
            !(mentions[$0].span < mentions[$0 - 1].span)
        }
        let order = Array(mentions.indices)
        return isOrdered ? order : order.sorted { mentions[$0].span < mentions[$1].span }
    }

    var tokens: [Token] { layout.tokens }

    // Questions about a place outside the text have the answer no: rules look one token further
    // on either side without asking whether there is one.

    private func holds(_ token: Int) -> Bool { places.indices.contains(token) }

    /// The scalar of a mark; 0 for other tokens and outside the text.
    private func mark(_ token: Int) -> UInt32 { holds(token) ? layout.mark(token) : 0 }

    private func flags(_ token: Int) -> Token.Flags {
        holds(token) ? layout.tokens[token].flags : []
    }

    func name(at token: Int) -> Name? { nameIndex(at: token).map { names[$0] } }

    func nameIndex(at token: Int) -> Int? {
        holds(token) && places[token].name >= 0 ? Int(places[token].name) : nil
    }

    func sentence(at token: Int) -> Range<Int> { layout.sentences[Int(places[token].sentence)] }
    func sentenceIndex(at token: Int) -> Int { Int(places[token].sentence) }
    func block(at token: Int) -> Range<Int> { layout.blocks[Int(places[token].block)].tokens }
    func blockIndex(at token: Int) -> Int { Int(places[token].block) }

    /// Whether a token may be "according", a verb of saying or one that states another's number.
    func mayTell(_ token: Int) -> Bool { places[token].mayTell }

    /// Classes of a word that stands in no name.
    func classes(_ token: Int) -> WordClass { holds(token) ? places[token].classes : [] }

    func isA(_ token: Int, _ wanted: WordClass) -> Bool { !classes(token).isDisjoint(with: wanted) }

    func isWord(_ token: Int) -> Bool { holds(token) && layout.tokens[token].kind == .word }

    func isMark(_ token: Int, _ scalar: Unicode.Scalar) -> Bool {
        mark(token) == scalar.value
    }

    func isComma(_ token: Int) -> Bool { mark(token) == 0x2C }

    /// "-", "–" or "—" with white space on a side, as parts of a sentence are set off.
    func isDash(_ token: Int) -> Bool {
        let scalar = mark(token)
        guard scalar == 0x2D || scalar == 0x2013 || scalar == 0x2014 else { return false }
        return scalar == 0x2014 || flags(token).contains(.spaced)
            || flags(token + 1).contains(.spaced)
    }

    /// A full stop, question mark, exclamation mark or ellipsis.
    func isStop(_ token: Int) -> Bool {
        let scalar = mark(token)
        return scalar == 0x2E || scalar == 0x21 || scalar == 0x3F || scalar == 0x2026
    }

    func isPossessive(_ token: Int) -> Bool {
        flags(token).contains(.suffix) || mark(token) == 0x27 && !flags(token).contains(.spaced)
    }

    func isWord(_ token: Int, _ key: UInt64) -> Bool {
        holds(token) && layout.tokens[token].word == key
    }

    /// A word that stands in no name and is written small.
    func isSmall(_ token: Int) -> Bool {
        isWord(token) && places[token].name < 0 && !layout.tokens[token].isCapital
    }

    /// A verb of saying; names hide theirs.
    func speechVerb(_ token: Int) -> SpeechVerb? { holds(token) ? places[token].verb : nil }

    /// A verb with a subject: an auxiliary, a frequent finite form, or "-ed" behind other words.
    func isFinite(_ token: Int) -> Bool { holds(token) && places[token].isFinite }

    private static func isFinite(
        _ word: Token, _ classes: WordClass, _ verb: SpeechVerb?, _ text: [UInt8]
    ) -> Bool {
        if !classes.isDisjoint(with: [.have, .be, .modal, .verb]) { return true }
        if let verb { return verb.form != .participle && verb.form != .base }
        guard word.end - word.start > 4, !word.isCapital else { return false }
        let end = Int(word.end)
        return text[end - 2] == UInt8(ascii: "e") && text[end - 1] == UInt8(ascii: "d")
    }

    /// A word in "-ing" that is written small: "using", "growing".
    func isDoing(_ token: Int) -> Bool {
        guard isSmall(token) else { return false }
        let span = layout.tokens[token].span
        return span.count > 5 && layout.text[(span.end - 3)..<span.end].elementsEqual("ing".utf8)
    }

    /// The article's title, set off from the body.
    func isTitle(_ token: Int) -> Bool {
        blockIndex(at: token) == 0 && layout.blocks[0].kind == .heading && layout.blocks.count > 1
    }

    /// Where the report was written, which is no subject of it.
    func isDateline(_ name: Name) -> Bool { setting.isDateline(name.tokens) }

    /// A place that no gazetteer lists: as likely a mine or a company of that name.
    func isUnlistedPlace(_ entity: Int) -> Bool {
        !isTown[entity] && entities[entity].type == .location && entities[entity].code == nil
            && entities[entity].subtype == nil
    }

    /// Places that things are "in", or that are called river or creek.
    private static func towns(_ names: [Name], count: Int, _ layout: Layout) -> [Bool] {
        var isTown = [Bool](repeating: false, count: count)
        for name in names where name.type == .location {
            let before = name.tokens.lowerBound - 1
            let isInside = before >= 0 && layout.tokens[before].word == Words.in
            if isInside
                || naturalKinds.contains(layout.tokens[name.tokens.upperBound - 1].word)
            {
                isTown[name.entity] = true
            }
        }
        return isTown
    }

    private static let naturalKinds = WordSet([
        "river", "creek", "lake", "bay", "gulf", "sea", "strait", "island", "islands", "valley",
        "mountain", "mountains", "desert", "peninsula",
    ])

    /// Words and numbers among tokens.
    func words(in range: Range<Int>) -> Int {
        range.count { layout.tokens[$0].kind == .word || layout.tokens[$0].kind == .number }
    }

    func string(_ range: Range<Int>) -> String { layout.string(layout.span(range)) }
}

/// The tokens from one place to another; none where the second is not behind the first.
func run(_ start: Int, _ end: Int) -> Range<Int> { start..<max(start, end) }

/// Keys of words that rules name one by one.
enum Words {
    static let that = WordHash.of("that")
    static let according = WordHash.of("according")
    static let to = WordHash.of("to")
    static let of = WordHash.of("of")
    static let should = WordHash.of("should")
    static let saying = WordHash.of("saying")
    static let quoted = WordHash.of("quoted")
    static let asked = WordHash.of("asked")
    static let ask = WordHash.of("ask")
    static let out = WordHash.of("out")
    static let on = WordHash.of("on")
    static let at = WordHash.of("at")
    static let and = WordHash.of("and")
    static let but = WordHash.of("but")
    static let `as` = WordHash.of("as")
    static let `while` = WordHash.of("while")
    static let so = WordHash.of("so")
    static let far = WordHash.of("far")
    static let least = WordHash.of("least")
    static let most = WordHash.of("most")
    static let who = WordHash.of("who")
    static let which = WordHash.of("which")
    static let the = WordHash.of("the")
    static let `for` = WordHash.of("for")
    static let from = WordHash.of("from")
    static let by = WordHash.of("by")
    static let per = WordHash.of("per")
    static let `in` = WordHash.of("in")
    static let with = WordHash.of("with")
}
