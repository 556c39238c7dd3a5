/// What clues say together.
extension AboutClues {
    /// What it is against the others that a rule took one.
    static func other(_ reader: AboutClue) -> AboutClue {
        switch reader {
        case .byAge, .byOwner, .behindOwned, .byRelative: .otherByOwner
        case .byPartitive: .otherByPartitive
        case .byEllipsis: .otherByEllipsis
        case .byParenthesis: .otherByParenthesis
        case .bySubject, .byResumed: .otherBySubject
        case .bySetting, .byTopic, .byDominant, .byHome, .byNearby, .bySpeaker: .otherBySetting
        default: .otherByName
        }
    }

    /// It stands in what only describes another name, or in a part of the sentence before the
    /// figure's own with its own subject: "… in Asia; Egypt took 4 tonnes".
    var isSetOff: Bool {
        contains(.isInApposed) || contains(.leftStop) && contains(.otherBySubject)
    }

    /// A sentence before names it.
    var isOfBefore: Bool {
        contains(.lastSentence) || contains(.secondLast) || contains(.earlier)
            || contains(.farEarlier)
    }

    /// Sales or profits, and the sentence before spoke of it.
    var isTrade: Bool { contains(.isTopic) && isOfTrade }

    private var isOfTrade: Bool { contains(.measuresTrade) || contains(.measuresStaff) }

    /// The figure is this entity's alone, by the way it is put: "Hettigoda, 24", "of the 40 gates at
    /// Hoa Lam", "Osaka Gas (10 percent)", "and Kupwara 48 cm".
    var isOwned: Bool {
        contains(.byAge) || contains(.byPartitive) || contains(.byParenthesis)
            || contains(.byEllipsis)
            || contains(.bySubject) && contains(.leftTouching) && !contains(.leftVerb)
    }

    /// "its 40 gates"; "The airline said it had 40 jets", which no other is said to have.
    var isOfOneself: Bool {
        contains(.byPronoun)
            || contains(.bySubject) && contains(.isSpeaker) && contains(.isOnlyPick)
    }

    /// Sets what holds where two others do.
    mutating func combine() {
        let isSubject = contains(.isSubject)
        let isMain = contains(.isMain)
        if isSubject || isMain {
            if contains(.isMoney) { both(isSubject, .subjectOfMoney, isMain, .mainOfMoney) }
            if contains(.isCount) { both(isSubject, .subjectOfCount, isMain, .mainOfCount) }
            if contains(.isQuantity) {
                both(isSubject, .subjectOfQuantity, isMain, .mainOfQuantity)
            }
            if contains(.isPercent) { both(isSubject, .subjectOfPercent, isMain, .mainOfPercent) }
        }
        if contains(.isTelling) {
            insert(.tellsOfHarm, if: contains(.measuresHarm))
            insert(.tellsOfCount, if: contains(.isCount))
            insert(.tellsOfSize, if: contains(.isQuantity))
            insert(
                .tellsOfOwn,
                if: isOfTrade || contains(.measuresGift)
                    || contains(.measuresClaim))
        }
        let isHome = contains(.isHomeCountry)
        insert(.homeOfEconomy, if: isHome && contains(.measuresEconomy))
        insert(.stageOfHarm, if: contains(.isStage) && contains(.measuresHarm))
        guard contains(.hasNoName) else { return }
        insert(.homeWithoutNames, if: isHome)
        insert(.mainWithoutNames, if: isMain)
        insert(.topicWithoutNames, if: contains(.isTopic))
    }

    private mutating func both(
        _ holds: Bool, _ clue: AboutClue, _ otherHolds: Bool, _ other: AboutClue
    ) {
        insert(clue, if: holds)
        insert(other, if: otherHolds)
    }
}
