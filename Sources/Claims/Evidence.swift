import Facts

/// What may speak for or against two unequal figures of one story being of one claim.
///
/// `EvidenceWeights` says how much each counts.
package enum Clue: Int, CaseIterable, Sendable {
    // How both sentences are worded, and what else in the other article is worded so.
    case likeness, commonWords, isBestOfBoth, isBestOfOne, lead, choices, areAlone
    case standsByEqual
    // Figures of the same value on the other side.
    case oneHasEqual, bothHaveEqual, equalsLead, hasLikeEqual
    // Where in their articles they stand.
    case placesApartInText, areFirst, oneInTitle
    // What they are about.
    case oneThing, onePlace, thingsApart, onlyOneThing, placesApart, onlyOnePlace, sharedNames,
        closeness, topic, commonPrints
    // How far apart they were reported, and whether what they state moves with the days.
    case daysApart, areOfOneDay, movesOnOneDay, movesLater
    // What they measure.
    case oneMeasure, measuresApart, sureMeasuresApart, oneLabel, otherLabels, otherDeeds
    case sameCounted, countedInWords, countedApart, onlyOneCounted, arePeople
    // How far apart the values are.
    case farness, isFar, isNear, isSlip, mayBeSlip, digits, isRounded, isSmall, isRound,
        hasFraction,
        otherKinds, otherUnits
    // How real, and of when.
    case sameStage, isDenied, samePer, onlyOneChanges, sameBound, isBounded
    case yearsApart, otherYears, onlyOneEarlier, otherParts, settingsApart
    // Whose words they are.
    case twoSpeakers, oneSpeaker, isCounted, isDisputed, isCorrective, isRunning
    case isMoney, isPercent, isCount, isQuantity, isNumber, isToll, isDisputedToll, isVolatile
    // Several clues at once.
    case oneMeasureOfOneThing, bestOfOneMeasure, bestOfOneSubject
    case slipOfOneMeasure, slipOfOthers, farOfOneMeasure, nearOfOneMeasure, wordedButFar
    case oneMeasureOfMoney, oneMeasureOfShare, oneMeasureOfCount, oneMeasureOfQuantity
}

/// The clues of one pair of figures, numbers near 0 to 1.
package struct Evidence: Sendable {
    package private(set) var values = [Double](repeating: 0, count: Clue.allCases.count)

    private subscript(clue: Clue) -> Double {
        get { values[clue.rawValue] }
        set { values[clue.rawValue] = newValue }
    }

    private mutating func set(_ clue: Clue, _ holds: Bool) { self[clue] = holds ? 1 : 0 }

    /// The log odds that both are of one claim.
    func odds(_ weights: ClueWeights<Clue>) -> Double { weights.odds(of: values) }

    init(
        _ one: Reading, _ two: Reading, _ candidate: Alignment.Candidate, in alignment: Alignment,
        of encounter: Encounter
    ) {
        readWords(candidate, alignment)
        readSubjects(one, two, encounter)
        readMeasures(one, two)
        set(.otherDeeds, encounter.matchOfOthers(one, two) == .other)
        readCounted(one, two)
        readValues(one, two, candidate.values)
        readStages(one, two)
        readTimes(one.statement.limits, two.statement.limits)
        readVoices(one, two)
        readKinds(one, two)
        readDays(encounter.days)
        set(.areFirst, candidate.a < 2 && candidate.b < 2)
        set(.oneInTitle, one.statement.isInTitle != two.statement.isInTitle)
        combine()
    }

    private mutating func readWords(_ candidate: Alignment.Candidate, _ alignment: Alignment) {
        let (mine, theirs) = alignment.sides(of: candidate)
        self[.likeness] = candidate.likeness
        self[.commonWords] = min(candidate.common, 6) / 3
        let isBest = (
            candidate.likeness > 0 && mine.best == candidate.likeness,
            candidate.likeness > 0 && theirs.best == candidate.likeness
        )
        set(.isBestOfBoth, isBest.0 && isBest.1)
        set(.isBestOfOne, isBest.0 != isBest.1)
        self[.lead] =
            candidate.likeness - max(mine.rival(of: candidate), theirs.rival(of: candidate))
        self[.choices] = logarithm(Double(mine.partners + theirs.partners - 1))
        set(.areAlone, mine.partners == 1 && theirs.partners == 1)
        set(.standsByEqual, alignment.standsByEqual(candidate))
        let equals = alignment.equals(of: candidate)
        set(.oneHasEqual, (equals.0 == nil) != (equals.1 == nil))
        set(.bothHaveEqual, equals.0 != nil && equals.1 != nil)
        if let best = [equals.0, equals.1].compactMap({ $0 }).max() {
            self[.equalsLead] = best - candidate.likeness
            set(.hasLikeEqual, best > 0.3)
        }
        self[.placesApartInText] = alignment.distance(candidate)
    }

    private mutating func readSubjects(_ one: Reading, _ two: Reading, _ encounter: Encounter) {
        let isOneThing = encounter.kin.meet(one.what, two.what)
        set(.oneThing, isOneThing)
        set(.onePlace, !isOneThing && encounter.shareSubject(one, two))
        set(.thingsApart, !one.what.isEmpty && !two.what.isEmpty && !isOneThing)
        set(.onlyOneThing, one.what.isEmpty != two.what.isEmpty)
        set(
            .placesApart,
            !one.places.isEmpty && !two.places.isEmpty
                && !encounter.kin.meet(one.places, two.places))
        set(.onlyOnePlace, one.places.isEmpty != two.places.isEmpty)
        self[.closeness] = encounter.closenessClue
        self[.topic] = encounter.topicClue
        self[.commonPrints] = encounter.commonPrintsClue
        self[.sharedNames] = encounter.sharedNamesClue
    }

    private mutating func readMeasures(_ one: Reading, _ two: Reading) {
        let isOne = !one.measures.isDisjoint(with: two.measures)
        set(.oneMeasure, isOne)
        set(.measuresApart, !one.measures.isEmpty && !two.measures.isEmpty && !isOne)
        set(.sureMeasuresApart, one.isSure && two.isSure && !isOne)
        let labels = (one.statement.measure, two.statement.measure)
        set(.oneLabel, labels.0 != nil && labels.0 == labels.1)
        set(.otherLabels, labels.0 != nil && labels.1 != nil && labels.0 != labels.1)
    }

    /// What is counted: the same, named in the other's sentence, or something else.
    private mutating func readCounted(_ one: Reading, _ two: Reading) {
        guard one.statement.kind == .count, two.statement.kind == .count, let mine = one.unit,
            let theirs = two.unit
        else { return }
        // "Battery buses" are buses, "houses" homes.
        let areOneThing = mine == theirs || one.counted != nil && one.counted == two.counted
        set(.sameCounted, areOneThing && mine != "person")
        set(.arePeople, mine == "person" && theirs == "person")
        if areOneThing { return }
        let isNamed = two.names(mine) || one.names(theirs)
        set(.countedInWords, isNamed)
        let isPerson = mine == "person" || theirs == "person"
        set(.countedApart, !isNamed && !isPerson)
        set(.onlyOneCounted, !isNamed && isPerson)
    }

    private mutating func readValues(_ one: Reading, _ two: Reading, _ values: ValueRelation) {
        self[.digits] = Double(min(one.digits, two.digits, 4)) / 4
        set(.isRounded, values == .rounded)
        set(.isRound, one.digits == 1 || two.digits == 1)
        set(.isSmall, one.isSmall && two.isSmall)
        set(.hasFraction, one.hasFraction || two.hasFraction)
        set(.otherKinds, one.statement.kind != two.statement.kind)
        set(.otherUnits, one.unit != two.unit && one.statement.kind != .count)
        guard case .differ(let factor) = values else { return }
        self[.farness] = min(logarithm(factor), 3)
        set(.isFar, factor > 4.5)
        set(.isNear, factor < 1.5)
        let isOfScale = [10.0, 100, 1000, 1_000_000].contains { abs(factor / $0 - 1) < 0.001 }
        set(.mayBeSlip, values.isSlip(one.statement, two.statement))
        set(.isSlip, isOfScale && min(one.digits, two.digits) > 1)
    }

    private mutating func readStages(_ one: Reading, _ two: Reading) {
        let stages = (one.statement.modality.stage, two.statement.modality.stage)
        set(.sameStage, stages.0 == stages.1)
        set(.isDenied, stages.0 == Modality.denied.stage || stages.1 == Modality.denied.stage)
        set(.samePer, one.per == two.per)
        set(.onlyOneChanges, (one.statement.change == nil) != (two.statement.change == nil))
        set(.sameBound, one.statement.bound == two.statement.bound)
        set(.isBounded, one.statement.isBounded || two.statement.isBounded)
    }

    private mutating func readTimes(_ one: Limits, _ two: Limits) {
        set(
            .yearsApart,
            !one.years.isEmpty && !two.years.isEmpty && one.years.isDisjoint(with: two.years))
        set(.otherYears, one.years != two.years)
        set(.onlyOneEarlier, one.isEarlier != two.isEarlier)
        set(.otherParts, one.parts != two.parts)
        set(.settingsApart, one.setting != two.setting)
    }

    private mutating func readVoices(_ one: Reading, _ two: Reading) {
        if let mine = one.statement.speaker, let theirs = two.statement.speaker {
            set(.twoSpeakers, mine != theirs)
            set(.oneSpeaker, mine == theirs)
        }
        set(.isCounted, one.isCounted || two.isCounted)
        // The true number of dead is not that of buses.
        set(
            .isCorrective,
            (one.isCorrective || two.isCorrective) && self[.measuresApart] == 0)
        set(.isDisputed, one.isDisputed || two.isDisputed)
        set(.isRunning, one.isRunning || two.isRunning)
    }

    private mutating func readKinds(_ one: Reading, _ two: Reading) {
        switch one.statement.kind {
        case .money: self[.isMoney] = 1
        case .percent: self[.isPercent] = 1
        case .count: self[.isCount] = 1
        case .quantity: self[.isQuantity] = 1
        case .number: self[.isNumber] = 1
        case .ratio, .ordinal, .duration, .age, .date: break
        }
        set(.isToll, one.isToll && two.isToll)
        set(.isVolatile, one.isVolatile && two.isVolatile)
    }

    /// - Parameter days: between both articles; `nil` where one names no day.
    private mutating func readDays(_ days: Int?) {
        self[.daysApart] = Double(min(days ?? 2, 45)) / 45
        guard let days else { return }
        set(.areOfOneDay, days < 2)
        let isMoving = self[.isToll] + self[.isVolatile] > 0
        set(.movesOnOneDay, isMoving && days < 2)
        set(.movesLater, isMoving && days > 2)
    }

    private mutating func combine() {
        let subject = max(self[.oneThing], self[.onePlace])
        self[.oneMeasureOfOneThing] = self[.oneMeasure] * self[.oneThing]
        self[.bestOfOneMeasure] = self[.isBestOfBoth] * self[.oneMeasure]
        self[.bestOfOneSubject] = self[.isBestOfBoth] * subject
        self[.isDisputedToll] = self[.isToll] * max(self[.isDisputed], self[.isCounted])
        self[.slipOfOneMeasure] = self[.mayBeSlip] * self[.oneMeasure]
        self[.slipOfOthers] = self[.mayBeSlip] * self[.measuresApart]
        self[.farOfOneMeasure] = self[.isFar] * self[.oneMeasure]
        self[.nearOfOneMeasure] = self[.isNear] * self[.oneMeasure]
        self[.wordedButFar] = self[.isFar] * self[.commonWords]
        self[.oneMeasureOfMoney] = self[.oneMeasure] * self[.isMoney]
        self[.oneMeasureOfShare] = self[.oneMeasure] * self[.isPercent]
        self[.oneMeasureOfCount] = self[.oneMeasure] * self[.isCount]
        self[.oneMeasureOfQuantity] = self[.oneMeasure] * self[.isQuantity]
    }
}

extension Statement {
    /// At least or at most so much, or a range.
    fileprivate var isBounded: Bool {
        switch bound {
        case .exact, .approx: false
        case .atMost, .lessThan, .atLeast, .moreThan, .range: true
        }
    }
}

extension Reading {
    /// Whether its sentence has a word.
    fileprivate func names(_ word: String) -> Bool {
        Stem.of(word.lowercased()).map(terms.contains(_:)) ?? false
    }
}
