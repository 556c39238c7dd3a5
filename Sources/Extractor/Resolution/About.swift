import Facts

/// Finds what each figure speaks of; the second half of attribution.
///
/// Rules take it to speak of the subject of its clause, the owner of its noun, and what stands in
/// the phrases behind it; where the clause names none, of the sentence's subject, then the last
/// one's. `AboutRanker` weighs what they say with where and how often the article names each.
struct AboutReader {
    let reading: ReadText
    /// Tokens of each figure, in order of the text.
    let figures: [Range<Int>]
    private let kinds: [(kind: FigureKind, measure: String?)]
    /// Entities of each figure, most probable first.
    private(set) var about: [[Int]]
    /// For measuring: the candidates of each figure; kept where asked for.
    private(set) var candidates: [[AboutCandidate]]?
    private var ranker: AboutRanker
    private let cutter: ClauseCutter
    /// Per token: the figure it belongs to, or -1.
    private let figureAt: [Int32]
    private var next = 0
    /// What the rules took the last figure to speak of.
    private var lastPicks: [Int] = []
    /// Of whom the sentence before spoke, and in which block.
    private var topic: (entities: [Int], block: Int) = ([], -1)
    /// The body or thing that the article names most.
    private let main: Int?
    /// The same, where it is in the title or named over and over.
    private let dominant: Int?
    private let home: ArticleHome
    /// The place that was named last, and in which block.
    private var place: (entity: Int?, block: Int) = (nil, -1)

    private static let mostPicks = 4
    static let dominance = 4

    init(
        _ reading: ReadText, figures: [Range<Int>], kinds: [(kind: FigureKind, measure: String?)],
        main: MainEntity?,
        keepsCandidates: Bool = false
    ) {
        self.reading = reading
        self.figures = figures
        self.kinds = kinds
        about = Array(repeating: [], count: figures.count)
        candidates = keepsCandidates ? Array(repeating: [], count: figures.count) : nil
        home = ArticleHome(reading)
        ranker = AboutRanker(reading, main: main, home: home)
        cutter = ClauseCutter(reading: reading)
        var figureAt = [Int32](repeating: -1, count: reading.tokens.count)
        for (index, figure) in figures.enumerated() {
            for token in figure { figureAt[token] = Int32(index) }
        }
        self.figureAt = figureAt
        self.main = main?.entity
        dominant = main.flatMap { $0.score >= Self.dominance ? $0.entity : nil }
    }

    /// Reads one sentence, after its quotes were read.
    mutating func read(_ sentence: Range<Int>, _ quotes: inout QuoteReader) {
        let first = next
        while next < figures.count, figures[next].lowerBound < sentence.upperBound { next += 1 }
        let body = quotes.bodyStart(of: sentence)..<sentence.upperBound
        let block = reading.blockIndex(at: sentence.lowerBound)
        if block != place.block { place = (nil, block) }
        var scene = Scene(
            reading: reading, body: body, clauses: cutter.cut(body, hidden: quotes.isTelling),
            hidden: quotes.isTelling,
            figures: Array(figures[first..<next]), figureAt: figureAt, first: first,
            topic: inherited(at: sentence), main: main,
            dominant: dominant, place: place.entity)
        scene.findSubjects(&quotes)
        if first < next { ranker.turn(to: scene, quotes.antecedents) }
        let excluded = first < next ? scene.exclusions(quotes) : []
        for index in first..<next {
            guard !isConversion(index) else {
                about[index] = about[index - 1]
                let same = candidates?[index - 1]
                candidates?[index] = same ?? []
                continue
            }
            about[index] = ranked(index, &scene, &quotes)
            for exclusion in excluded where exclusion.from < figures[index].lowerBound {
                pass(exclusion, index)
            }
        }
        let entities = scene.topicEntities(quotes)
        if !entities.isEmpty || block != topic.block { topic = (entities, block) }
        if let named = scene.lastPlace() { place.entity = named }
    }

    /// Takes away who only acts upon what a figure is about.
    private mutating func pass(_ exclusion: AboutExclusion, _ index: Int) {
        let found = about[index].count
        about[index].removeAll { $0 == exclusion.entity }
        if let instead = exclusion.instead, about[index].isEmpty, found > 0 {
            about[index] = [instead]
        }
    }

    private mutating func ranked(_ index: Int, _ scene: inout Scene, _ quotes: inout QuoteReader)
        -> [Int]
    {
        let place = index - scene.first
        // A share is a part of anything, and seldom one of a firm.
        let told = kinds[index].measure == "share" ? nil : kinds[index].measure
        let measure = told.flatMap { AboutMeasures.clue(of: $0) }
        var picks = scene.picks(place, measuring: measure, home, &quotes)
        if picks.count > Self.mostPicks { picks.removeSubrange(Self.mostPicks...) }
        // The stories that weights are fitted to mark no times and no ranks: there the rules decide.
        guard kinds[index].kind.isAmount else {
            if kinds[index].kind == .age, scene.isPersonal(place) {
                picks.removeAll { reading.entities[$0.entity].type != .person }
            }
            lastPicks = picks.map(\.entity)
            return lastPicks
        }
        let frame = scene.frame(
            of: place, kinds[index].kind, measure: kinds[index].measure, picks: picks,
            lastPicks: lastPicks, quotes)
        lastPicks = picks.map(\.entity)
        let found = ranker.rank(frame, scene, quotes)
        candidates?[index] = ranker.candidates
        return found
    }

    /// "Sh3.2bn ($24.7m)": in brackets, alone, right behind another figure.
    func isConversion(_ index: Int) -> Bool {
        guard index > 0, figures[index].lowerBound > 0 else { return false }
        let start = figures[index].lowerBound - 1
        return reading.isMark(start, "(") && figures[index - 1].upperBound == start
            && reading.isMark(figures[index].upperBound, ")")
    }

    private func inherited(at sentence: Range<Int>) -> [Int] {
        topic.block == reading.blockIndex(at: sentence.lowerBound) ? topic.entities : []
    }

    /// It only speaks there, or is an abbreviation put in parentheses.
    private static func isSource(_ name: ReadText.Name, _ reading: ReadText) -> Bool {
        if name.tokens.lowerBound > 0, reading.isMark(name.tokens.lowerBound - 1, "(") {
            return true
        }
        guard !reading.isTitle(name.tokens.lowerBound) else { return false }
        if isEmployer(name, reading) { return true }
        let end = min(reading.tokens.count, name.tokens.upperBound + 5)
        for token in run(name.tokens.upperBound, end) {
            if let verb = reading.speechVerb(token) {
                return verb.uses.contains(.behind) && !verb.uses.contains(.doubtful)
            }
            let isPart = reading.isA(token, [.have, .adverb]) || !reading.isSmall(token)
            if !isPart { return false }
        }
        return false
    }

    /// "a seismologist with the Central Asian Seismic Network".
    private static func isEmployer(_ name: ReadText.Name, _ reading: ReadText) -> Bool {
        var token = name.tokens.lowerBound - 1
        while token > 1, reading.isA(token, [.anyDeterminer, .preposition]) { token -= 1 }
        return token < name.tokens.lowerBound - 1 && token >= 0 && reading.isA(token, .person)
    }

    /// Named in the title, or most often, twice at least; never a listed place or a person.
    static func mainEntity(_ reading: ReadText) -> MainEntity? {
        var scores = [Int](repeating: 0, count: reading.entities.count)
        for name in reading.names where !isSource(name, reading) && !reading.isDateline(name) {
            let isTitle = reading.isTitle(name.tokens.lowerBound)
            switch name.type {
            case .organization, .facility, .event, .product: scores[name.entity] += isTitle ? 3 : 1
            case .location where reading.isUnlistedPlace(name.entity):
                scores[name.entity] += isTitle ? 3 : 1
            default: break
            }
        }
        guard let best = scores.max(), best >= 2 else { return nil }
        return scores.firstIndex(of: best).map { MainEntity(entity: $0, score: best) }
    }
}

/// The body or thing that an article names most, and how often: in the title it counts three times.
struct MainEntity {
    let entity: Int
    let score: Int
}
