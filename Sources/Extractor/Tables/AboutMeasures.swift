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
            toll victim
            """
        ),
        (
            .measuresSize,
            """
            area capacity depth distance height length rain speed temperature weight width
            """
        ),
        (
            .measuresTrade,
            """
            customer debt earning employee hiring job loss order profit revenue sale share stake
            turnover worker
            """
        ),
        (.measuresState, "budget deficit population spending tax"),
        (
            .measuresGift,
            """
            claim fine funding grant investment loan offer payment pledge purchase request
            """
        ),
        (.measuresPrice, "fee price rate"),
        (.measuresCost, "contract cost value"),
        (
            .measuresEconomy,
            """
            economy employment export growth import inflation pay remittance rent salary surplus tourism
            trade unemployment wage
            """
        ),
        (.measuresVote, "ballot count member seat signature turnout vote"),
        (.measuresOutput, "catch demand harvest output production reserve stock"),
    ]
}
