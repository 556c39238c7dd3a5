/// What measures say of whom a figure is about: the dead are a disaster's, profits a firm's.
enum AboutMeasures {
    static func clue(of measure: String) -> AboutClue? { table[WordHash.of(measure)] }

    private static let table: WordMap<AboutClue> = {
        var pairs: [(UInt64, AboutClue)] = []
        for (clue, words) in rows {
            for word in cutWords(words) { pairs.append((WordHash.of(word), clue)) }
        }
        return WordMap(pairs)
    }()

    private static let rows: [(AboutClue, String)] = [
        (
            .measuresHarm,
            """
            arrest case damage death displaced evacuation evacuee homeless injury missing rescue survivor
            toll victim wounded
            """
        ),
        (
            .measuresSize,
            """
            altitude area capacity depth distance height length level power rain size speed temperature
            thickness volume weight width
            """
        ),
        (
            .measuresTrade,
            """
            asset backlog brand client customer debt dividend earning guest loss order passenger profit
            revenue sale share stake store subscriber turnover
            """
        ),
        (.measuresState, "budget deficit population spending tax"),
        (
            .measuresStaff,
            """
            crew dismissal employee guard hiring job layoff nurse severance staff striker teacher
            volunteer worker workforce
            """
        ),
        (
            .measuresClaim,
            """
            bail bonus claim compensation damages fine guarantee interest penalty provision ransom refund
            reward royalty settlement
            """
        ),
        (
            .measuresPublic,
            """
            child classroom family farmer home house household people pupil resident road school student
            village voter
            """
        ),
        (
            .measuresLoad,
            """
            bed berth cargo carriage container engine floor reactor room seat turbine unit window
            """
        ),
        (
            .measuresGift,
            """
            appeal credit deposit donation funding grant investment loan offer payment pledge prize
            purchase request subsidy
            """
        ),
        (.measuresPrice, "fare fee price rate tariff"),
        (.measuresCost, "contract cost value"),
        (
            .measuresEconomy,
            """
            economy employment export growth import inflation pay remittance rent salary surplus tourism
            trade unemployment wage
            """
        ),
        (.measuresVote, "ballot count member signature turnout vote"),
        (.measuresOutput, "catch demand harvest output production reserve stock"),
    ]
}
