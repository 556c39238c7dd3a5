import Facts

/// What is the same for all figures of a sentence.
struct AboutSentence {
    private(set) var firstName = 0
    /// Those it names, peoples left out.
    private(set) var entities: [Int] = []
    /// How many of them are of each type.
    private var counts = SIMD8<UInt8>.zero
    /// Subjects of its clauses.
    private(set) var subjects: [Int] = []
    /// Clauses that only describe the name before them.
    private var apposed: [Range<Int>] = []
    /// Entities named in the sentences before, the last first.
    private(set) var before: [(entity: Int, clues: AboutClues)] = []
    private(set) var nouns: [AboutNoun] = []
    private var start = AboutClues()
    private var firstToken = 0
    /// Where it begins, behind what only opens it.
    var bodyStart: Int { firstToken }

    /// Names looked back over, and entities taken of them.
    private static let reach = 16
    private static let most = 6
    private static let mostNouns = 6

    /// Reads a sentence in place of the one before, whose lists it takes over.
    mutating func read(_ scene: Scene, firstName: Int, _ antecedents: Antecedents) {
        clear()
        let reading = scene.reading
        var name = firstName
        while name < reading.names.count,
            reading.names[name].tokens.lowerBound < scene.body.upperBound
        {
            let named = reading.names[name]
            if named.type != .people, !entities.contains(named.entity) {
                if entities.isEmpty { self.firstName = name }
                entities.append(named.entity)
                counts[named.type.place] &+= 1
            }
            name += 1
        }
        readClauses(scene)
        lookBack(from: firstName, scene, antecedents)
        readNouns(scene)
        readStart(scene)
        start.insert(.hasNoName, if: entities.isEmpty)
        start.insert(
            .hasOnlyPlaces,
            if: !entities.isEmpty
                && Int(counts[EntityType.location.place]) == entities.count)
    }

    private mutating func clear() {
        (firstName, firstToken) = (0, 0)
        (counts, start) = (.zero, AboutClues())
        entities.removeAll(keepingCapacity: true)
        subjects.removeAll(keepingCapacity: true)
        apposed.removeAll(keepingCapacity: true)
        before.removeAll(keepingCapacity: true)
        nouns.removeAll(keepingCapacity: true)
    }

    /// A clause that only describes the name before it holds a token.
    func isApposed(_ token: Int) -> Bool { apposed.contains { $0.contains(token) } }

    /// It names one of the type.
    func isAlone(_ type: EntityType) -> Bool { counts[type.place] == 1 }

    private mutating func readClauses(_ scene: Scene) {
        for index in scene.clauses.indices.prefix(8) {
            if case .entities(let found) = scene.clauses[index].subject { subjects += found }
            if scene.clauses[index].isApposed { apposed.append(scene.clauses[index].tokens) }
        }
    }

    private mutating func lookBack(from end: Int, _ scene: Scene, _ antecedents: Antecedents) {
        let reading = scene.reading
        let here = reading.sentenceIndex(at: scene.body.lowerBound)
        let block = reading.blockIndex(at: scene.body.lowerBound)
        var types = SIMD8<UInt8>.zero
        before.reserveCapacity(Self.most)
        for index in run(max(0, end - Self.reach), end).reversed() where before.count < Self.most {
            let name = reading.names[index]
            guard name.type != .people else { continue }
            if let known = before.firstIndex(where: { $0.entity == name.entity }) {
                before[known].clues.insert(.isRepeatedNearby)
                continue
            }
            var clues = AboutClues()
            let token = name.tokens.lowerBound
            let distance = here - reading.sentenceIndex(at: token)
            let begins =
                index == 0
                || reading.sentenceIndex(at: reading.names[index - 1].tokens.lowerBound)
                    < here - distance
            clues.insert(
                distance == 1
                    ? .lastSentence
                    : distance == 2 ? .secondLast : distance < 6 ? .earlier : .farEarlier)
            let isFirstOfBlock =
                index == 0
                || reading.blockIndex(at: reading.names[index - 1].tokens.lowerBound)
                    < reading.blockIndex(at: token)
            clues.insert(.beganLast, if: begins && distance == 1)
            clues.insert(.beganSecondLast, if: begins && distance == 2)
            clues.insert(.isLastName, if: before.isEmpty)
            clues.insert(.isSecondLastName, if: before.count == 1)
            clues.insert(.isLastOfType, if: types[name.type.place] == 0)
            clues.insert(.wasSubject, if: antecedents.isProminent[index])
            let blocks = block - reading.blockIndex(at: token)
            clues.insert(.isInParagraph, if: blocks == 0)
            clues.insert(.beganParagraph, if: blocks == 0 && isFirstOfBlock)
            clues.insert(.isInLastParagraph, if: blocks == 1)
            types[name.type.place] = 1
            before.append((name.entity, clues))
        }
        markOnly()
    }

    /// Notes what alone the paragraph named before.
    private mutating func markOnly() {
        guard let first = before.first, first.clues.contains(.isInParagraph),
            !before.dropFirst().contains(where: { $0.clues.contains(.isInParagraph) })
        else { return }
        before[0].clues.insert(.isOnlyInParagraph)
    }

    /// Nouns of what is known: "the mine", "its plant".
    private mutating func readNouns(_ scene: Scene) {
        let reading = scene.reading
        var token = scene.body.lowerBound
        let end = min(scene.body.upperBound, token + Scene.reach)
        while token < end, nouns.count < Self.mostNouns {
            defer { token += 1 }
            guard reading.isA(token, [.definite, .possessive]), token + 1 < end else { continue }
            let last = scene.nounEnd(from: token + 1, limit: end)
            // "the company's manager": the company.
            let head = run(token + 1, last).first { reading.isPossessive($0 + 1) } ?? last
            guard reading.isSmall(head) else { continue }
            let word = reading.tokens[head].word
            nouns.append(AboutNoun(token: head, word: word, nominal: Nominals.find(word)))
        }
    }

    private mutating func readStart(_ scene: Scene) {
        let reading = scene.reading
        var token = scene.body.lowerBound
        if reading.isMark(token, "\u{201C}") || reading.isMark(token, "\"") { token += 1 }
        firstToken = token
        let classes = reading.classes(token)
        if reading.name(at: token) != nil {
            start.insert(.startsName)
        } else if classes.contains(.firstPerson) {
            start.insert(.startsWe)
        } else if classes.contains(.possessive) {
            start.insert(.startsPossessive)
        } else if classes.contains(.subject) {
            start.insert(.startsPronoun)
        } else if classes.contains(.definite) {
            start.insert(.startsDefinite)
        } else if classes.contains(.indefinite) {
            start.insert(.startsIndefinite)
        } else if classes.contains(.preposition) {
            start.insert(.startsPreposition)
        }
    }

    /// What its nouns say of an entity.
    ///
    /// - Parameter words: per entity, those by which the article tells what it is.
    func readNouns(
        of entity: Int, _ types: [EntityType], _ words: [FewKeys], _ clues: inout AboutClues
    ) {
        for noun in nouns {
            clues.insert(.sharesNoun, if: words[entity].contains(noun.word))
            guard let nominal = noun.nominal else { continue }
            clues.insert(.sortsWithNoun, if: nominal.types.first == types[entity])
            clues.insert(.meantByNoun, if: !words[entity].isDisjoint(with: nominal.kin))
        }
    }

    /// The clues that all candidates of a figure share.
    func clues(of frame: AboutFrame, _ reading: ReadText) -> AboutClues {
        var clues = start
        clues.formUnion(frame.stand)
        clues.insert(.startsFigure, if: frame.tokens.lowerBound <= firstToken + 1)
        let isBare =
            entities.isEmpty
            || reading.names[firstName].tokens.lowerBound >= frame.tokens.lowerBound
        clues.insert(.hasNoNameLeft, if: isBare)
        clues.insert(.isFirstFigure, if: frame.isFirst)
        clues.insert(.isInTitleFigure, if: reading.isTitle(frame.tokens.lowerBound))
        clues.insert(.isSaid, if: frame.speaker != nil)
        clues.insert(.isQuoted, if: frame.isQuoted)
        if let measure = frame.measure, let group = AboutMeasures.clue(of: measure) {
            clues.insert(group)
        }
        switch frame.kind {
        case .money: clues.insert(.isMoney)
        case .percent: clues.insert(.isPercent)
        case .count: clues.insert(.isCount)
        case .quantity: clues.insert(.isQuantity)
        case .ratio: clues.insert(.isRatio)
        case .date, .duration, .age: clues.insert(.isTime)
        case .number, .ordinal: break
        }
        return clues
    }
}

extension EntityType {
    /// Its place among the eight types.
    var place: Int {
        switch self {
        case .person: 0
        case .organization: 1
        case .location: 2
        case .facility: 3
        case .product: 4
        case .event: 5
        case .miscellany: 6
        case .people: 7
        }
    }
}

/// Left or right of a figure: the clues of names there.
enum AboutSide {
    case left, right

    var clue: AboutClue { self == .left ? .left : .right }

    /// Notes what stands between a figure and the names beyond.
    func pass(_ token: Int, _ reading: ReadText, isFigure: Bool, _ passed: inout AboutClues) {
        let isLeft = self == .left
        if isFigure { return passed.insert(isLeft ? .leftFigure : .rightFigure) }
        if reading.isComma(token) || reading.isDash(token) {
            return passed.insert(isLeft ? .leftComma : .rightComma)
        }
        if isLeft, reading.isMark(token, ";") || reading.isMark(token, ":") {
            return passed.insert(.leftStop)
        }
        if reading.isA(token, .conjoined) {
            return passed.insert(isLeft ? .leftConjunction : .rightConjunction)
        }
        if reading.isFinite(token) { passed.insert(isLeft ? .leftVerb : .rightVerb) }
    }

    /// - Parameters:
    ///   - rank: names between the figure and this one.
    ///   - distance: tokens between them.
    func place(_ rank: Int, _ distance: Int, _ clues: inout AboutClues) {
        let isLeft = self == .left
        switch rank {
        case 0: clues.insert(isLeft ? .leftFirst : .rightFirst)
        case 1: clues.insert(isLeft ? .leftSecond : .rightSecond)
        case 2 where isLeft: clues.insert(.leftThird)
        default: break
        }
        switch distance {
        case ..<2: clues.insert(isLeft ? .leftTouching : .rightTouching)
        case ..<5: clues.insert(isLeft ? .leftNear : .rightNear)
        case ..<12: clues.insert(isLeft ? .leftMiddle : .rightMiddle)
        default: clues.insert(isLeft ? .leftFar : .rightFar)
        }
    }

    /// The preposition of a name's phrase, three words before it at most.
    static func preposition(before name: ReadText.Name, _ reading: ReadText) -> UInt64? {
        var token = name.tokens.lowerBound - 1
        let last = max(0, token - 3)
        while token >= last {
            if reading.isA(token, .preposition) { return reading.tokens[token].word }
            guard reading.isSmall(token), !reading.isFinite(token), !reading.isA(token, .conjoined)
            else { return nil }
            token -= 1
        }
        return nil
    }

    func clue(of preposition: UInt64) -> AboutClue {
        let isLeft = self == .left
        switch preposition {
        case Words.of: return isLeft ? .leftOf : .rightOf
        case Words.in: return isLeft ? .leftIn : .rightIn
        case Words.at: return isLeft ? .leftAt : .rightAt
        case Words.for: return isLeft ? .leftFor : .rightFor
        case Words.by: return isLeft ? .leftBy : .rightBy
        case Words.from: return isLeft ? .leftFrom : .rightFrom
        case Words.to: return isLeft ? .leftTo : .rightTo
        case Words.on: return isLeft ? .leftOn : .rightOn
        case Words.with: return isLeft ? .leftWith : .rightWith
        default: return isLeft ? .leftOther : .rightOther
        }
    }
}
