/// Common nouns beside a name, and kinds within it, that tell what an unknown name is of.
///
/// `firm` stands before or in apposition ("the charity X", "X, a maker of sweets"); `vessel` before;
/// `opening` begins a body's name, `area` ends a region's, an `asset` is what firms have ("X's shares"),
/// a `deed` what they do ("X employs").
let typeCueWords: StaticString = """
    area    | county, district, governorate, municipality, oblast, prefecture, raion, regency
    area    | township
    asset   | board, bonds, chairman, chairwoman, customers, debts, dividend, earnings, employees
    asset   | factories, factory, headquarters, losses, owners, plant, plants, product, products
    asset   | profit, profits, refinery, revenue, revenues, sales, shareholders, shares, stock
    asset   | stores, subsidiary, tank, warehouse, warehouses, workers, workforce
    deed    | acquired, earned, earns, employs, invests, lends, manufactures, operates, owes, posted
    deed    | refines, sells
    firm    | agency, airline, association, bakery, bank, brewer, brewery, broadcaster, builder
    firm    | carmaker, charity, chipmaker, club, company, consultancy, contractor, cooperative
    firm    | developer, drugmaker, firm, foundation, glassmaker, insurer, lender, magazine, maker
    firm    | manufacturer, miner, newspaper, operator, organisation, organization, producer
    firm    | publisher, refiner, retailer, shipbuilder, shipyard, startup, steelmaker, supplier
    firm    | union, utility
    opening | asociación, associação, banco, banque, colectivo, companhia, compañía, compagnie
    opening | confederación, constructora, cooperativa, empresa, federación, fondation, fundación
    opening | fundação, grupo, instituto, minera, ministerio, ministère, partai, partido, sindicato
    opening | sociedad, société, yayasan
    vessel  | barge, boat, ferry, freighter, frigate, liner, ship, submarine, tanker, trawler, tug
    vessel  | vessel, yacht
    """
