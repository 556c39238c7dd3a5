import Facts

/// An entity that a figure may be about, with what speaks for it.
package struct AboutCandidate: Sendable {
    package let entity: Int
    /// The figure's sentence names it.
    package internal(set) var isNamedHere: Bool
    package internal(set) var clues: AboutClues
}

/// What the clues of one figure are read from.
struct AboutFrame {
    let tokens: Range<Int>
    let kind: FigureKind
    let measure: String?
    let isFirst: Bool
    /// What the rules take it to speak of, and what they took the figure before to speak of.
    let picks: [AboutPick]
    let lastPicks: [Int]
    let speaker: Int?
    let employer: Int?
    let isQuoted: Bool
    /// The speaker puts, counts or expects it of something else.
    let isForecast: Bool
    /// The figure's clause, and the subject that it has or shares.
    let clause: Range<Int>
    let subject: [Int]
    /// What stands at the subject's place.
    let stand: AboutClues
}

/// Orders an article's entities by how probably a figure is about them.
///
/// The rules of `Scene` give evidence, as do the places of the names: `AboutWeights` weighs both.
/// For a figure it looks at a bounded number of names, so that the whole stays linear.
struct AboutRanker {
    let reading: ReadText
    private let traits: AboutTraits
    private let odds = AboutOdds.fitted
    /// Per entity: its place among the candidates of the figure at hand, or -1.
    private var places: [Int32]
    private(set) var candidates: [AboutCandidate] = []
    /// The first name of the sentence at hand, or behind it.
    private var nextName = 0
    private var sentence = AboutSentence()
    private var memory: AboutMemory

    private static let reach = 48

    init(_ reading: ReadText, main: MainEntity?, home: ArticleHome) {
        self.reading = reading
        traits = AboutTraits(reading, main: main, home: home)
        places = Array(repeating: -1, count: reading.entities.count)
        memory = AboutMemory(entities: reading.entities.count)
    }

    /// Turns to a sentence that has figures; sentences come in order.
    mutating func turn(to scene: Scene, _ antecedents: Antecedents) {
        let body = scene.body
        while nextName < reading.names.count,
            reading.names[nextName].tokens.lowerBound < body.lowerBound
        { nextName += 1 }
        sentence.read(scene, firstName: nextName, antecedents)
    }

    /// What a figure is about, most probable first; its candidates are kept until the next.
    mutating func rank(_ frame: AboutFrame, _ scene: Scene, _ quotes: QuoteReader) -> [Int] {
        for candidate in candidates { places[candidate.entity] = -1 }
        candidates.removeAll(keepingCapacity: true)
        readLeft(frame, scene, quotes)
        readRight(frame, scene, quotes)
        for (entity, clues) in sentence.before { add(entity, clues) }
        for entity in traits.prominent { add(entity) }
        for entity in scene.topic { add(entity) }
        for entity in frame.subject { add(entity) }
        for pick in frame.picks { add(pick.entity) }
        let common = sentence.clues(of: frame, reading)
        let other = frame.picks.first.map { AboutClues.other($0.reader) } ?? .noPick
        let nouns = sentence.nouns(of: frame, firstName: nextName, reading)
        // Read by functions without self, which would be copied for each candidate.
        let (traits, sentence) = (traits, sentence)
        let sense = quotes.antecedents.descriptions.words
        let fitting = candidates.count {
            nouns.fits($0.entity, traits.types[$0.entity], traits.clues[$0.entity], sense)
        }
        for index in candidates.indices {
            var clues = candidates[index].clues
            clues.formUnion(common)
            Self.read(candidates[index], frame, scene, traits, sentence, &clues)
            if !sentence.nouns.isEmpty {
                sentence.readNouns(of: candidates[index].entity, traits.types, sense, &clues)
                nouns.read(
                    of: candidates[index].entity, traits.types, sense, hasOther: fitting > 1,
                    &clues)
            }
            memory.read(of: candidates[index].entity, scene.body.lowerBound, &clues)
            Self.readPicks(of: candidates[index].entity, frame.picks, other, &clues)
            clues.combine()
            candidates[index].clues = clues
        }
        // Where the article names nothing else there is nothing to rank.
        let found =
            candidates.count < 2
            ? frame.picks.map(\.entity) : Self.chosen(of: candidates, traits.types, odds)
        memory.note(found, scene.body.lowerBound)
        return found
    }

    /// What a sure rule found stays, and others need better odds beside it.
    private static func chosen(
        of candidates: [AboutCandidate], _ types: [EntityType], _ weights: AboutOdds
    ) -> [Int] {
        let hasOwner = candidates.contains { $0.clues.isOwned }
        let hasWhole = candidates.contains { $0.clues.contains(.byPartitive) }
        var found: [(entity: Int, odds: Int)] = []
        found.reserveCapacity(AboutWeights.most + 1)
        var near: [Int] = []
        near.reserveCapacity(candidates.count)
        var forecasters: [Int] = []
        var firm: Int?
        for candidate in candidates {
            if candidate.clues.contains(.isForecaster) {
                forecasters.append(candidate.entity)
            } else if firm == nil, candidate.clues.isTrade, types[candidate.entity] == .organization
            {
                firm = candidate.entity
            }
            let odds = weights.odds(candidate, types[candidate.entity])
            let isDoubtful = hasOwner || candidate.clues.isSetOff
            if hasWhole, !candidate.clues.contains(.byPartitive) { continue }
            let least = isDoubtful ? -AboutWeights.least : AboutWeights.least
            let isSure = candidate.clues.isOwned || candidate.clues.isOfOneself
            if isSure || candidate.isNamedHere { near.append(candidate.entity) }
            if odds >= least || isSure {
                // Of equals the one named first in the article.
                let place = found.firstIndex { ($0.odds, candidate.entity) < (odds, $0.entity) }
                found.insert((candidate.entity, odds), at: place ?? found.count)
                if found.count > AboutWeights.most { found.removeLast() }
            }
        }
        // Who pegs a crop is not the crop's country, nor the firm whose profit it foresees: kept only
        // where nothing else is found.
        if let place = found.firstIndex(where: { forecasters.contains($0.entity) }) {
            if found.count > 1 {
                found.remove(at: place)
            } else if let firm {
                found[place] = (firm, 0)
            }
        }
        // Beside one that is probable another that goes unnamed must be so too: a mine's owner is not
        // what the mine cost.
        let isStrict = found.first.map { $0.odds > 0 } ?? false
        var chosen: [Int] = []
        chosen.reserveCapacity(found.count)
        for (entity, odds) in found where !isStrict || odds >= 0 || near.contains(entity) {
            chosen.append(entity)
        }
        return chosen
    }

    private mutating func add(_ entity: Int, _ clues: AboutClues = AboutClues()) {
        guard places[entity] < 0, traits.types[entity] != .people else { return }
        places[entity] = Int32(candidates.count)
        candidates.append(AboutCandidate(entity: entity, isNamedHere: false, clues: clues))
    }

    // MARK: Names of the sentence

    private mutating func readLeft(_ frame: AboutFrame, _ scene: Scene, _ quotes: QuoteReader) {
        let side = AboutSide.left
        var passed = AboutClues()
        var token = frame.tokens.lowerBound - 1
        let last = max(scene.body.lowerBound, token - Self.reach)
        var rank = 0
        while token >= last {
            if let index = reading.nameIndex(at: token) {
                note(index, side, &rank, passed, frame, scene)
                token = reading.names[index].tokens.lowerBound - 1
                continue
            }
            side.pass(token, reading, isFigure: scene.figureAt[token] >= 0, &passed)
            passed.insert(
                .leftQuote, if: quotes.isQuoted[token] != quotes.isQuoted[frame.tokens.lowerBound])
            token -= 1
        }
    }

    private mutating func readRight(_ frame: AboutFrame, _ scene: Scene, _ quotes: QuoteReader) {
        let side = AboutSide.right
        var passed = AboutClues()
        var token = frame.tokens.upperBound
        let end = min(scene.body.upperBound, token + Self.reach)
        var rank = 0
        while token < end {
            if let index = reading.nameIndex(at: token) {
                note(index, side, &rank, passed, frame, scene)
                token = max(token + 1, reading.names[index].tokens.upperBound)
                continue
            }
            if isBeyond(token) { return }
            side.pass(token, reading, isFigure: scene.figureAt[token] >= 0, &passed)
            token += 1
        }
    }

    /// ", ahead of the Louvre", "should Brent fall": behind it stands another, which the figure is only
    /// compared with or hangs on.
    private func isBeyond(_ token: Int) -> Bool {
        if reading.isComma(token) {
            return reading.isWord(token + 1)
                && Self.compared.contains(reading.tokens[token + 1].word)
        }
        return reading.isWord(token, Words.should)
            && (reading.name(at: token + 1) != nil || reading.isA(token + 1, .definite))
    }

    private static let compared = WordSet(["ahead", "followed"])

    /// Notes a name of the sentence, the nearest of its entity on a side.
    ///
    /// - Parameters:
    ///   - rank: names between the figure and this one; counted on.
    ///   - passed: what stands between them.
    private mutating func note(
        _ index: Int, _ side: AboutSide, _ rank: inout Int, _ passed: AboutClues,
        _ frame: AboutFrame, _ scene: Scene
    ) {
        let name = reading.names[index]
        guard name.type != .people else { return }
        let distance =
            side == .left
            ? frame.tokens.lowerBound - name.tokens.upperBound
            : name.tokens.lowerBound - frame.tokens.upperBound
        add(name.entity)
        let place = Int(places[name.entity])
        var clues = candidates[place].clues
        guard !clues.contains(side.clue) else {
            candidates[place].clues.insert(.isTwiceInSentence)
            return
        }
        clues.insert(.isTwiceInSentence, if: candidates[place].isNamedHere)
        clues.insert(side.clue)
        clues.formUnion(passed)
        side.place(rank, distance, &clues)
        if let preposition = AboutSide.preposition(before: name, reading) {
            clues.insert(side.clue(of: preposition))
        }
        let start = name.tokens.lowerBound
        clues.insert(.isPossessive, if: reading.isPossessive(name.tokens.upperBound))
        clues.insert(.isInFigure, if: scene.figureAt[start] >= 0)
        clues.insert(.isTelling, if: scene.isHidden(start))
        clues.insert(.isFirstInSentence, if: index == sentence.firstName)
        clues.insert(.beginsSentence, if: start <= scene.body.lowerBound + 1)
        let isInClause = frame.clause.contains(start)
        clues.insert(.isInClause, if: isInClause)
        clues.insert(.isInApposed, if: !isInClause && sentence.isApposed(start))
        candidates[place] = AboutCandidate(entity: name.entity, isNamedHere: true, clues: clues)
        rank += 1
    }

    // MARK: All candidates

    private static func read(
        _ candidate: AboutCandidate, _ frame: AboutFrame, _ scene: Scene,
        _ traits: AboutTraits, _ sentence: AboutSentence, _ clues: inout AboutClues
    ) {
        let entity = candidate.entity
        clues.formUnion(traits.clues[entity])
        if candidate.isNamedHere {
            clues.insert(.isOnlyInSentence, if: sentence.entities.count == 1)
            clues.insert(.isOnlyOfTypeInSentence, if: sentence.isAlone(traits.types[entity]))
        } else {
            clues.insert(.later, if: !clues.isOfBefore)
            clues.insert(.isAhead, if: traits.firsts[entity] >= scene.body.upperBound)
        }
        clues.insert(.isSpeaker, if: entity == frame.speaker)
        clues.insert(.isForecaster, if: entity == frame.speaker && frame.isForecast)
        clues.insert(.isEmployer, if: entity == frame.employer)
        if frame.subject.contains(entity) {
            clues.insert(.isSubject)
        } else {
            clues.insert(.isSubjectElsewhere, if: sentence.subjects.contains(entity))
        }
        clues.insert(.isTopic, if: scene.topic.contains(entity))
        clues.insert(.isPlaceOfParagraph, if: scene.place == entity)
        clues.insert(.isPickOfLastFigure, if: frame.lastPicks.contains(entity))
    }

    /// What the rules say of an entity.
    ///
    /// - Parameter other: the clue of those that they did not take.
    private static func readPicks(
        of entity: Int, _ picks: [AboutPick], _ other: AboutClue, _ clues: inout AboutClues
    ) {
        guard let place = picks.firstIndex(where: { $0.entity == entity }) else {
            clues.insert(other)
            guard other == .noPick else { return }
            clues.insert(.mainWithoutPick, if: clues.contains(.isMain))
            clues.insert(.topicWithoutPick, if: clues.contains(.isTopic))
            return
        }
        clues.insert(picks[place].reader)
        clues.insert(.isFirstPick, if: place == 0)
        clues.insert(.isOnlyPick, if: picks.count == 1)
    }
}
