import Facts

/// Finds who says what, sentence by sentence; the first half of attribution.
struct QuoteReader {
    /// Words given to a speaker.
    struct Said {
        let words: Range<Int>
        let speaker: Speaker?
        let verb: Range<Int>?
        let isDirect: Bool
        let isNested: Bool
    }

    let reading: ReadText
    let quotations: [Quotation]
    let speakers: SpeakerReader
    let complements: ComplementReader
    var antecedents: Antecedents
    /// What was found, in order of finding.
    var said: [Said] = []
    /// Per token: it tells who speaks; no figure is about what is named there.
    private(set) var isTelling: [Bool]
    /// Behind the last words that told who speaks.
    private var lastTold = 0
    /// Per token: a verb that gave words to somebody.
    private(set) var isUsedVerb: [Bool]
    /// Per token: the index in `said` of the words it belongs to; below -1 the entity whose
    /// number it is, counted from -2 down; else -1.
    private var saidAt: [Int32]
    /// Words whose numbers somebody puts, counts or expects, in order; surely of something else.
    var forecasts: [(words: Range<Int>, isSure: Bool)] = []
    /// Places where something was said, in order, and their tokens.
    var stages: [(entity: Int, token: Int)] = []
    private var nextQuotation = 0
    /// Per token: inside quotation marks, the marks counted in.
    let isQuoted: [Bool]

    init(_ reading: ReadText, mentions: [Mention]) {
        self.reading = reading
        let quotations = QuotationScanner.scan(reading)
        self.quotations = quotations
        speakers = SpeakerReader(reading: reading)
        var isQuoted = [Bool](repeating: false, count: reading.tokens.count)
        for quotation in quotations {
            for token in quotation.open..<quotation.end { isQuoted[token] = true }
        }
        self.isQuoted = isQuoted
        saidAt = Array(repeating: -1, count: reading.tokens.count)
        isTelling = Array(repeating: false, count: reading.tokens.count)
        isUsedVerb = Array(repeating: false, count: reading.tokens.count)
        var isOpening = [Bool](repeating: false, count: reading.tokens.count)
        for quotation in quotations { isOpening[quotation.open] = true }
        complements = ComplementReader(reading: reading, isOpening: isOpening)
        antecedents = Antecedents(reading, mentions: mentions, quotations: quotations)
    }

    /// Reads one sentence, in order; a quotation is read with the sentence in which it opens.
    mutating func read(_ sentence: Range<Int>) {
        let first = nextQuotation
        while nextQuotation < quotations.count, quotations[nextQuotation].open < sentence.upperBound
        {
            if !quotations[nextQuotation].isNested { readDirect(nextQuotation) }
            nextQuotation += 1
        }
        readReported(sentence)
        // What is quoted in a quotation looks back on who spoke in the sentence.
        for index in first..<nextQuotation where quotations[index].isNested { readDirect(index) }
    }

    mutating func add(
        _ words: Range<Int>, _ speaker: Speaker?, verb: Range<Int>?, isDirect: Bool,
        isNested: Bool = false
    ) {
        guard !words.isEmpty else { return }
        said.append(
            Said(words: words, speaker: speaker, verb: verb, isDirect: isDirect, isNested: isNested)
        )
        for token in words { saidAt[token] = Int32(said.count - 1) }
        guard let speaker, let verb else { return }
        for token in verb { isUsedVerb[token] = true }
        if !isNested { antecedents.note(speaker, at: verb.lowerBound) }
        tell(
            min(
                speaker.tokens.lowerBound, verb.lowerBound)..<max(
                    speaker.tokens.upperBound, verb.upperBound))
    }

    /// Notes tokens that tell who speaks.
    mutating func tell(_ range: Range<Int>) {
        for token in range { isTelling[token] = true }
        lastTold = max(lastTold, range.upperBound)
    }

    /// Notes words without quotation that carry another's numbers.
    mutating func report(_ words: Range<Int>, by entity: Int) {
        for token in words where saidAt[token] == -1 { saidAt[token] = Int32(-2 - entity) }
    }

    /// The words given to somebody that hold a token.
    func said(at token: Int) -> Said? { saidAt[token] >= 0 ? said[Int(saidAt[token])] : nil }

    /// Whose words, or whose numbers, hold a token.
    func speaker(of token: Int) -> Int? {
        let place = Int(saidAt[token])
        if place >= 0 { return said[place].speaker?.entity }
        return place < -1 ? -2 - place : nil
    }

    /// Somebody puts, counts or expects the number at a token, and it is about something else.
    ///
    /// - Parameter isEconomy: it measures what only a country has.
    func isForecast(_ token: Int, isEconomy: Bool) -> Bool {
        if let speaker = said(at: token)?.speaker, isSeer(speaker) { return true }
        return saidAt[token] < -1
            && forecasts.suffix(8).contains { ($0.isSure || isEconomy) && $0.words.contains(token) }
    }

    /// The sentence's start behind a dateline: "MANILA, Nov. 2 - ", "LONDON:", "HANOI (VNA) ".
    func bodyStart(of sentence: Range<Int>) -> Int {
        let first = sentence.lowerBound
        guard reading.block(at: first).lowerBound == first else { return first }
        let isPlace = reading.tokens[first].isAllCaps || reading.name(at: first)?.type == .location
        guard isPlace || reading.isMark(first, "(") else { return first }
        for token in run(first, min(sentence.upperBound, first + 18)) {
            if reading.isFinite(token) { return first }
            let isEnd = reading.isDash(token) || reading.isMark(token, ":")
            if isEnd, token + 1 < sentence.upperBound { return token + 1 }
            if reading.isMark(token, ")"), token + 1 < sentence.upperBound,
                reading.tokens[token + 1].isCapital, token - first < 8
            {
                return token + 1
            }
        }
        return first
    }

    /// Where the clause begins that runs up to `end`: behind quotations and other attributions.
    func clauseStart(in sentence: Range<Int>, before end: Int) -> Int {
        var start = max(bodyStart(of: sentence), end - Self.reach)
        for token in run(start, end) {
            if isQuoted[token], token + 1 < end, !isQuoted[token + 1],
                opensSentence(sentence, token)
            {
                start = token + 1
            } else if reading.isMark(token, ";") {
                start = token + 1
            }
        }
        if lastTold > start, lastTold <= end { start = lastTold }
        while start < end, reading.isComma(start) { start += 1 }
        return start
    }

    /// Tokens of the longest clause that is looked over; keeps attribution linear.
    static let reach = 400

    /// A quotation that begins the sentence is not part of the clause behind it.
    private func opensSentence(_ sentence: Range<Int>, _ token: Int) -> Bool {
        isQuoted[sentence.lowerBound] && reading.isMark(token, "”")
            || reading.isMark(token, "\"")
                && isQuoted[sentence.lowerBound]
    }

    /// The subject of a verb that shares it with an earlier one: "pays fees and says …".
    mutating func sharedSubject(of verb: Int, in sentence: Range<Int>) -> Speaker? {
        if let last = said.last, let speaker = last.speaker, let from = last.verb?.lowerBound,
            sentence.contains(from), from < verb
        {
            return speaker
        }
        let start = bodyStart(of: sentence)
        let end = speakers.phraseEnd(from: start, limit: verb)
        guard start < end else { return nil }
        return speakers.meaning(of: start..<end, before: start, &antecedents)
    }
}
