/// What may speak for or against a figure's being about an entity of its article.
///
/// `AboutWeights` says how much each counts, for each type of entity and by whether the figure's
/// sentence names it.
package enum AboutClue: Int, CaseIterable, Sendable {
    // Which rule took the figure to speak of it.
    case byAge, byRelative, byOwner, behindOwned, byPartitive, byEllipsis, byParenthesis, bySubject,
        byResumed, byBetween, byPronoun, byObject, byRight, byWith, byNearby, byTopic, bySetting,
        byDominant, byHome, bySpeaker
    case isFirstPick, isOnlyPick, isPickOfLastFigure
    // The rules took another, by one of these.
    case otherByOwner, otherByPartitive, otherByEllipsis, otherByParenthesis, otherBySubject,
        otherByName, otherBySetting, noPick
    // How the article names it.
    case isInTitle, isEarly, isNamedFirst, isNamedOnce, isNamedTwice, isNamedOften, isNamedMost
    case isMostOfType, isSecondOfType, isOnlyOfType, isMain, isDominant, isDateline, isUnlisted
    case isCountry, isRegion, isCity, isHomeCountry, isStage
    case isInLead, isFirstInLead, isAside, isInFigure
    case isSpeaker, isEmployer, isForecaster
    // Where in the sentence it stands left of the figure: how many names on, how far.
    case left, leftFirst, leftSecond, leftThird, leftTouching, leftNear, leftMiddle, leftFar
    case leftComma, leftVerb, leftFigure, leftConjunction, leftQuote, leftStop
    // And right of it.
    case right, rightFirst, rightSecond, rightTouching, rightNear, rightMiddle, rightFar
    case rightComma, rightVerb, rightFigure, rightConjunction
    // How it is named there.
    case leftOf, leftIn, leftAt, leftFor, leftBy, leftFrom, leftTo, leftOn, leftWith, leftOther
    case rightOf, rightIn, rightAt, rightFor, rightBy, rightFrom, rightTo, rightOn, rightWith
    case rightOther
    case isPossessive, beginsSentence, isFirstInSentence, isOnlyInSentence, isOnlyOfTypeInSentence
    case isTelling, isTwiceInSentence, isInApposed
    // Clauses.
    case isSubject, isSubjectUnnamed, isSubjectElsewhere, isInClause
    // In sentences before.
    case lastSentence, secondLast, earlier, farEarlier, later, isRepeatedNearby
    case isLastName, isSecondLastName, isLastOfType, isAhead
    case beganParagraph, isOnlyInParagraph
    case beganLast, beganSecondLast, wasSubject, isTopic, isPlaceOfParagraph, isInParagraph,
        isInLastParagraph
    // What stands in its place in the figure's clause.
    case atNamed, atUnnamed, atShared, atPronoun, atDefinite, atIndefinite, atBare,
        atGoods
    case sortsWithNoun, sharesNoun, meantByNoun
    // What a noun at the subject's place, or near the figure, says of it: "the vessel".
    case fitsSubject, isUnfitForSubject, meantBySubject, isOnlyFit, isLastFit, fitsNear, meantNear
    // What figures before were given to.
    case isGivenLast, isGivenHere, isGivenOften, isGivenMost, isNeverGiven
    case startsDefinite, startsPronoun, startsPossessive, startsIndefinite, startsPreposition
    case startsFigure, startsName, startsWe
    case hasNoName, hasNoNameLeft, hasOnlyPlaces
    // What the figure is.
    case isMoney, isPercent, isCount, isQuantity, isRatio, isTime
    case measuresHarm, measuresSize, measuresTrade, measuresState, measuresGift, measuresPrice,
        measuresCost, measuresVote, measuresOutput, measuresEconomy
    case measuresStaff, measuresClaim, measuresPublic, measuresLoad
    case isFirstFigure, isInTitleFigure, isSaid, isQuoted
    // Several at once.
    case subjectOfMoney, subjectOfCount, subjectOfQuantity, subjectOfPercent
    case mainOfMoney, mainOfCount, mainOfQuantity, mainOfPercent
    case mainWithoutNames, topicWithoutNames, mainWithoutPick, topicWithoutPick
    case homeOfEconomy, stageOfHarm, homeWithoutNames
    case tellsOfHarm, tellsOfCount, tellsOfSize, tellsOfOwn
}

/// The clues that hold of one entity for one figure.
package struct AboutClues: Hashable, Sendable {
    private var words: SIMD4<UInt64> = .zero

    /// How many clues there may be.
    static let capacity = 256

    @inline(__always)
    mutating func insert(_ clue: AboutClue) {
        words[clue.rawValue >> 6] |= 1 << UInt64(clue.rawValue & 63)
    }

    @inline(__always)
    mutating func insert(_ clue: AboutClue, if holds: Bool) {
        if holds { insert(clue) }
    }

    mutating func formUnion(_ other: AboutClues) { words |= other.words }

    @inline(__always)
    package func contains(_ clue: AboutClue) -> Bool {
        words[clue.rawValue >> 6] & 1 << UInt64(clue.rawValue & 63) != 0
    }

    /// The clues that hold, in order.
    package var all: [AboutClue] { AboutClue.allCases.filter(contains) }

    /// Adds up what stands at the places of the clues that hold.
    func sum(_ weights: UnsafeBufferPointer<Int16>.SubSequence) -> Int {
        var sum = 0
        for index in 0..<4 {
            var word = words[index]
            while word != 0 {
                sum += Int(weights[weights.startIndex + (index << 6) + word.trailingZeroBitCount])
                word &= word - 1
            }
        }
        return sum
    }
}

/// An entity that the rules took a figure to speak of, and by which of them.
struct AboutPick {
    let entity: Int
    let reader: AboutClue
}

extension [AboutPick] {
    static func by(_ reader: AboutClue, _ entities: [Int]) -> [AboutPick] {
        entities.map { AboutPick(entity: $0, reader: reader) }
    }

    mutating func add(_ reader: AboutClue, _ entities: [Int]) {
        for entity in entities { append(AboutPick(entity: entity, reader: reader)) }
    }
}
