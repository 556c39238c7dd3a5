/// Common nouns beside a name, and kinds within it, that tell what an unknown name is of.
///
/// `firm` and `trade`, which persons may have as well, stand before or in apposition ("the charity X",
/// "X, a maker of sweets"); `vessel` before; `kin` behind, where no ship is meant ("the X family");
/// `opening` begins a body's name, `area` ends a region's, an `asset` is what firms have ("X's shares"),
/// a `deed` what they do ("X employs"). An `account` has a firm behind "at", a `sharing` behind "in"; `crew`
/// are of a ship where the article has one, or a word of the `sea`; a `hold` stands before "carrier"; a
/// `fuel` tells that a field is no meadow.
let typeCueWords: StaticString = """
    account | analyst, analysts, dividend, dividends, earnings, economist, economists, loss, losses
    account | margins, profit, profits, revenue, revenues, sales, shareholder, shareholders
    account | strategist, strategists, turnover
    area    | county, district, governorate, oblast, prefecture, raion, regency, township
    asset   | board, bonds, chairman, chairwoman, customers, debts, dividend, earnings, employees
    asset   | factories, factory, fleet, headquarters, index, indices, losses, owners, plant, plants, product, products
    asset   | profit, profits, refinery, revenue, revenues, sales, shareholders, shares, stock
    asset   | stores, subsidiary, tank, warehouse, warehouses, workers, workforce
    crew    | captain, crew, crewman, crewmen, mate, master, owner, skipper, wreck, wreckage
    deed    | acquired, earned, earns, employs, invests, lends, manufactures, operates, owes, posted
    deed    | refines, sells
    firm    | agency, airline, association, bakery, bank, brewery, broadcaster, carmaker, charity
    firm    | chipmaker, club, company, consultancy, cooperative, drugmaker, firm, foundation
    firm    | glassmaker, insurer, lender, magazine, newspaper, organisation, organization
    firm    | refiner, retailer, shipbuilder, shipyard, startup, steelmaker, union, utility
    fuel    | barrel, barrels, crude, drilling, gas, hydrocarbon, hydrocarbons, offshore, oil, petroleum
    hold    | bulk, cargo, car, cattle, container, gas, livestock, lng, lpg, ore, vehicle
    kin     | brothers, clan, couple, dynasty, families, family, siblings, sisters
    opening | asociación, associação, banco, banque, colectivo, companhia, compañía, compagnie
    opening | confederación, constructora, cooperativa, empresa, federación, fondation, fundación
    opening | fundação, grupo, instituto, minera, ministerio, ministère, partai, partido, sindicato
    opening | sociedad, société, yayasan
    sea     | coastguard, fishermen, fishing, harbour, quay, sailors, seafarers, seas
    sharing | investor, investors, shareholder, shareholders, shareholding, shares
    trade   | brewer, builder, contractor, developer, maker, manufacturer, miner, operator, producer
    trade   | publisher, supplier
    vessel  | barge, boat, bulker, corvette, dredger, ferry, freighter, frigate, lifeboat, liner, ship
    vessel  | schooner, steamer, submarine, tanker, trawler, tug, tugboat, vessel, yacht
    """
