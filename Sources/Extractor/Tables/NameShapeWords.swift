/// Words that tell how far a name goes, or that it is none.
///
/// `division` numbers a part of a text ("Tab 3"); `election` ends the name of a vote that opens with its
/// year; `kind` stands before an election ("general"); `place`, before "of", says that what follows is
/// one; `prefix` opens a ship's name; `storm` opens a storm's; `stake`, before "in", has a person or firm
/// behind it.
let nameShapeWords: StaticString = """
    division | annex, annexe, appendix, article, chapter, clause, exhibit, figure, item, page
    division | paragraph, rule, schedule, section, subsection, tab, table, title
    election | by-election, by-elections, championship, championships, election, elections, games
    election | primaries, primary, referendum
    kind     | constitutional, european, federal, general, gubernatorial, leadership, legislative
    kind     | local, mayoral, midterm, municipal, parliamentary, presidential, provincial, regional
    kind     | senate, snap, state, world
    place    | city, commune, hamlet, island, islet, municipality, oasis, settlement, suburb, town
    place    | township, village
    prefix   | brp, hmas, hmcs, hmnzs, hms, ins, kri, mv, pns, rms, roks, slns, tcg, uscgc, usns, uss
    stake    | belief, believe, believed, believes, confidence, faith, holding, holdings, interest
    stake    | interests, invest, invested, investing, investment, investments, investor, investors
    stake    | share, shares, stake, stakes, trust
    storm    | cyclone, hurricane, typhoon
    """
