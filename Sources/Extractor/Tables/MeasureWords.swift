/// What figures state, by the nouns and verbs that govern them.
enum MeasureWords {
    /// Nouns whose label is another word; any other noun that governs a figure is its own label.
    static let nouns = Table(
        """
        label | nouns
        area | acreage, expanse
        arrest | arrests
        attendance | attendance, audience, congregation, crowd, gate
        bond | bonds, debenture, debentures, notes, paper, sukuk
        capacity | plant, station, farm, reactor, park, project, turbine
        compensation | gratia, solatium
        death | toll, deaths, fatalities, casualties, dead, killings
        debt | arrears, debts, liabilities
        exchange rate | afghani, ariary, baht, birr, bolivar, boliviano, cedi, dalasi, dinar, dirham, dobra, dollar, dong, dram, escudo, euro, florin, forint, franc, gourde, greenback, guarani, hryvnia, kip, koruna, krona, krone, kwacha, kwanza, kyat, lari, lek, lempira, leone, leu, lev, lira, loonie, loti, manat, metical, naira, nakfa, ouguiya, peso, pound, pula, quetzal, rand, real, renminbi, rial, ringgit, riyal, rouble, ruble, rupee, rupiah, shekel, shilling, som, somoni, taka, tenge, tugrik, vatu, won, yen, yuan, zloty
        export | exports
        financing | financing, finance
        growth | economy, gdp
        funding | funding, funds
        import | imports
        index | index, indices, benchmark, nikkei, sensex, nifty, dow, nasdaq, ftse, dax, bourse, gauge, pmi
        inflation | cpi, hicp, ppi, rpi, wpi
        investment | investments
        life expectancy | expectancy
        loan | loans, lending, credit, facility
        load factor | factor
        loss | losses
        margin of error | error
        output | output
        price | price, prices, share, shares, stock, stocks, quote, futures, crude, bullion, brent, copper, gold, tin, nickel, soy, wheat
        profit | profits
        rain | rain, rainfall, downpour
        revenue | revenue, revenues, receipts, takings
        sale | sale, sales
        sentence | sentence, sentences, jail, prison, imprisonment
        snowfall | snow, snowfall
        spill | slick, slicks, spillage
        stake | stake, stakes, shareholding, holding
        """)

    /// Nouns that name a measure wherever they stand by a figure, in a headline too.
    static let known = WordSet(
        """
        aid allowance appeal asset assets backlog bail balance bid bill bond bonus bounty bribe budget
        capacity cap cash charge claim commission compensation consumption contract cost costs coverage
        credit damage damages deal debt deficit demand deposit discount dividend donation drop duty
        earnings ebit ebitda eps equity export exports fall fee fees fine fund funding gain grant growth import imports
        income inflation injection insurance interest investment leak lease levy limit loan loss losses
        margin mortgage offer order output package payment payout pension penalty plan premium price
        prize production profit profits project ransom rate rates ratio ratios receipts relief rent rents repayment reserve
        reserves revenue reward royalty salaries salary sale sales savings settlement share shares shortfall
        spending stake stimulus subsidy suit surplus tariff tax ticket toll trade turnover unemployment
        valuation value volume wage wages yield yields
        """)

    /// Nouns of what is counted over time, which a count can reach.
    static let tallies = WordSet(
        """
        admissions applications arrests arrival arrivals bookings cases circulation crossings deaths
        departures deliveries employment enrolment enrollment fatalities footfall headcount infections
        injuries layoffs membership occupancy orders outflow ownership passengers prizes ridership registrations
        shipments shipment staff subscriptions toll traffic transactions turnout vacancies visits
        workforce
        """)

    /// What a keeper has of them, by what is counted.
    static let stocks = Table(
        """
        label | heads
        fleet | aircraft, airliner, boat, bus, ferry, helicopter, jet, locomotive, plane, ship, tanker, train, trawler, truck, vessel, wagon
        herd | animal, camel, cattle, cow, goat, horse, llama, reindeer, sheep, yak
        """)

    /// Who men or people are, by words near them.
    static let companies = Table(
        """
        head | label | words
        man | crew | boat, captain, ferry, master, freighter, frigate, ship, submarine, tanker, trawler, tug, vessel
        man | inmate | cell, cells, gaol, inmates, jail, prison, prisoners
        man | miner | colliery, mine, miners, pit, shaft
        man | player | club, coach, squad, team
        man | soldier | army, barracks, battalion, brigade, garrison, soldiers, troops
        man | striker | strike, strikers
        man | worker | builders, contractor, factory, foundry, plant, shift, site, workers
        box | container | crane, cranes, freighter, harbor, harbour, overboard, port, quay, ship, ships, terminal, vessel
        person | case | cholera, dengue, disease, epidemic, flu, ill, infected, malaria, measles, meningitis, mpox, outbreak, polio
        person | displaced | shelter, shelters
        person | inmate | gaol, inmates, jail, prison
        person | passenger | metro, passengers, rides, trains, tram, trams
        person | spectator | arena, spectators, stadium
        person | visitor | exhibition, museum, visitors, zoo
        person | worker | employs, payroll, workforce
        """)

    /// What those deal in who are told "with" so much of it.
    static let agents = Table(
        """
        label | words
        consumption | consumer, consumers, user, users
        donation | donor, donors
        export | exporter, exporters
        import | importer, importers
        investment | investor, investors
        loan | lender, lenders
        output | grower, growers, maker, makers, miner, miners, producer, producers
        purchase | buyer, buyers, purchaser
        sale | seller, sellers
        spending | spender, spenders
        supply | supplier, suppliers
        """)

    /// Nouns right behind a sum that are worth it, without an article too: "jailed for £1.3m fraud".
    static let worthy = WordSet(
        """
        acquisition bailout boost buyout claim compensation contract contracts deal embezzlement expansion extension facelift fraud
        grant heist jackpot laundering lawsuit makeover merger overhaul racket refurbishment renovation
        revamp robbery rescue scam scandal settlement swindle takeover theft upgrade windfall
        """)

    /// What falls from the sky and is measured by its depth.
    static let weather = WordSet("rain rainfall snow snowfall")

    /// Goods whose name alone tells of their price, where it moves.
    static let commodities = WordSet(
        """
        aluminium aluminum anchovy barley beef bitcoin brent bullion butter canola cheddar cobalt cocoa
        cod coffee copper corn cotton crude diesel ethereum ether flour gas gold haddock hake herring hogs
        jute kerosene lamb lithium lumber mackerel maize milk mutton nickel oil palladium paraffin petrol
        platinum pollock pork rapeseed rhodium rice rubber salmon sardines silver sorghum soy soybeans
        sugar tea timber tin tuna uranium urea veal wheat wool wti zinc
        """)

    /// Nouns that say nothing by themselves: the word before or behind them is asked.
    static let empty = WordSet(
        """
        total average record maximum minimum high low peak level figure number equivalent sum amount
        range series bit kind sort part rest end start course space matter period case
        consensus mark milestone point points threshold
        began begin begun came come expected gone think thought turned went
        result sign way order basis face front favor favour terms return addition place line back side
        size worth estimate excess region hundreds thousands millions dozens most majority handful
        whatever whichever whoever
        abroad due afloat afterward afterwards alone overnight
        according combined cumulative olds another further additional extra best pace
        """)

    /// Adjectives of a rise or fall: they say how great or how often, and not of what.
    static let gradings = WordSet(
        """
        accelerated annual annualised annualized average biggest bigger brief broad consecutive continued
        cumulative daily dramatic equal estimated eventual expected fifth first fourth further gradual
        healthy hourly huge initial largest last latest like marginal massive mean median mild modest
        monthly moderate month net nominal overall previous projected quarter quarterly rapid real recent
        record robust same second seasonal sharp sharpest significant similar sixth slight slow small
        smaller smallest solid spectacular staggering steady steep steepest strong stronger strongest
        substantial successive sudden surprise temporary third total unexpected weak weekly year yearly
        """)

    /// Verbs by what their object states. `sort` limits a row: `money`, `count`, `quantity`,
    /// `duration`, `percent`, `date`, or `any`.
    static let verbs = Table(
        """
        label | sort | verbs
        acquisition | money | acquire, acquired, acquires, acquiring
        aid | money | send, sends, sending, sent
        altitude | quantity | circle, circled, circles, circling, orbit, orbited, orbiting, orbits
        asset | money | freeze, freezes, freezing, froze, frozen, held, hold, holds
        arrest | count | arrest, arrested, arresting, arrests, remanded, remands, nabbed, rounded
        arrival | count | welcomed, welcome, visit, visited
        attendance | count | attend, attended, gathered, marched, rallied
        award | money | award, awarded, awards
        bid | money | bid, bids
        offer | money | offered, offers, offering
        cargo | quantity | carry, carried, carries, carrying, laden, loaded
        charge | money | charge, charged, charges, charging
        capacity | count | accommodate, accommodates, accommodating, seat, seating, seats
        case | count | infect, infected, infecting, sickened, sickening
        contribution | money | chipped, contribute, contributed, contributes
        conviction | count | convicted, convicts, imprisoned, jail, jailed, jails
        count | count | counted
        claim | money | claim, claimed, claiming, claims, demanded, sought
        closure | count | close, closed, closing, shut, shuts, shutting, shuttered
        compensation | money | compensate, compensated, compensates, compensating
        cost | money | devour, devoured, devours, swallow, swallowed, swallowing, swallows, absorb, absorbed, absorbs, bear, bears, bore, borne, cost, costing, costs, costed
        grant | money | grant, granted, granting, grants
        harvest | any | harvest, harvested, reaped, reap, harvesting
        postponement | count | postpone, postponed, deferred
        visitor | count | receives, attracts, attracted, draws, drew
        claim | money | sue, sued, sues, suing
        damage | money | damaged, wiped
        death | count | kill, killed, killing, kills, claimed, drowned, executed, shot, hanged, massacred, slain, dead, died, dying, perished, starved, beheaded
        debt | money | owe, owed, owes, owing
        delivery | count | deliver, delivered, delivers
        delivery | quantity | deliver, delivered, delivers
        deportation | count | deport, deported, expelled, expel
        detention | count | detain, detained, detaining, detains
        donation | money | collected, donate, donated, donates, donating
        distance | quantity | drive, driven, drove, flew, fly, swim, swam, travel, traveled, travelled, trekked, walk, walked, lies, stands
        duration | duration | last, lasted, lasting, lasts, spent, spend, stayed, stay, waited, wait, take, takes, took, taken, spending
        request | money | ask, asked, asks, asking, request, requested, requesting, requests, seek, seeking, seeks
        financing | money | commit, commits, committed, approve, approved, approves, clears, cleared
        earning | money | earn, earned, earning, earns, makes, made
        displaced | count | displace, displaced, displaces, displacing, uproot, uprooted
        evacuee | count | drive, driven, driving, drove, force, forced, forcing, evacuate, evacuated, evacuating
        export | quantity | export, exported, exports, exporting
        fine | any | fine, fined, fines, fining
        fraud | money | bilk, bilked, cheat, cheated, cheating, cheats, conned, defraud, defrauded, defrauding, defrauds, duped, fleeced, scam, scammed, swindle, swindled, swindles, swindling
        appeal | money | appealed, appeal, appealing, appeals
        funding | money | attract, attracted, attracting, attracts, backed, backs, financed, release, released, releases, releasing, funded, supported, supports, allocate, allocated, earmark, earmarked, aside, raise, raised, raises, raising, secured, secure, mobilised, mobilized, allotted, provide, provided, provides, providing, voted, sanctioned
        hiring | count | hire, hires, hiring, recruit, recruiting, recruits
        income | money | pocket, pocketed, pocketing, pockets
        insurance | money | cover, covered, covering, covers, insure, insured, insures, insuring
        limit | quantity | allow, allows, permit, permits
        import | quantity | import, imported, imports, importing
        import | money | import, imported, imports, importing
        injury | count | hurt, hurts, injure, injured, injures, injuring, wound, wounded, wounding, wounds
        investment | money | invest, invested, investing, invests, put, inject, injected, pour, poured, putting, injecting, injects, plough, ploughed, ploughing, ploughs, plow, plowed, plowing, plows, pouring, pours, pump, pumped, pumping, pumps
        worker | count | employ, employs, employed, employing
        job cut | count | axe, axed, axes, axing, dismiss, dismissed, dismisses, dismissing, lay, laid, sack, sacked, sacking, sacks, retrench, retrenched, retrenches, retrenching
        laundering | money | launder, laundered, laundering, launders
        lean | quantity | leaned, leans, leant
        retreat | quantity | retreat, retreated, retreating, retreats
        length | quantity | extended, lengthen, lengthened, lengthens, ran, run, runs, stretch, stretched, stretches
        loan | money | borrow, borrowed, borrowing, lend, lends, lent, lending
        loss | money | lose, losing, lost, loses, write, writes, writing, written, wrote
        loss | quantity | lose, losing, lost, loses
        offer | percent | offer, offered, offers
        withdrawal | money | withdraw, withdrawing, withdrawn, withdrew
        yield | percent | yield, yielded, yields, yielding
        consumption | quantity | ate, burn, burned, burns, consume, consumed, consumes, drinks, eat, eaten, eats, guzzle, use, used, uses
        catch | quantity | catch, caught, landed, lands, netted
        shortage | quantity | lack, lacked, lacking, lacks
        spill | quantity | leaked, leaking, spill, spilled, spills, spilt
        spill | flow | escaped, gushed, leaked, poured, seeped, spilled, spilt
        deposit | money | deposit, deposited, deposits, entrust, entrusted
        depth | quantity | bored, dig, digs, dive, dived, dives, diving, drill, drilled, drills, dug
        demand | quantity | need, needed, needs, require, required, requires
        demand | money | demand, demanding, demands, want, wanted, wanting, wants
        demand | percent | ask, asked, asking, asks, demand, demanded, demanding, demands, seek, seeks, sought, want, wanted, wants
        need | money | need, needed, needs, require, required, requires
        order | count | order, ordered
        order | money | ordered
        output | quantity | churned, grew, press, pressed, generate, generated, generates, make, mine, mined, produce, produced, produces, producing, pump, pumped, pumps, yield, yielded, gives, turned
        patient | count | treat, treated, treating, treats
        overspend | money | overspend, overspending, overspends, overspent
        throughput | quantity | handle, handled, handles, handling
        underspend | money | underspend, underspending, underspends, underspent
        passenger | count | carried, carries, carry, carrying, transported, ferried
        payment | money | accept, accepted, accepting, accepts, get, gets, give, given, gives, giving, gave, receive, received, receives, pay, paid, paying, pays, remit, remitted, disbursed, disburse, handed, got
        planting | any | plant, planted
        pledge | money | pledge, pledged, pledges, pledging, promise, promised, promises, promising
        price | money | fetch, fetched, fetches, sells, sell, sold, trade, traded, trades, trading, closed, closing, ended, settled, quoted, priced, retails, retail
        prize | money | win, winning, wins, won
        profit | money | booked, netted, posted, reported
        purchase | any | bought, buy, buying, buys, purchase, purchased
        return | percent | return, returned, returning, returns
        recovery | money | claw, clawed, clawing, claws, recoup, recouped, recouping, recoups, retrieve, retrieved
        revenue | money | brings, brought, bring, bringing, generate, generated, generates, gross, grossed, grosses, grossing, yield, yielded, yields
        repayment | money | repaid, repay, repaying, repays
        reconnection | count | reconnect, reconnected
        release | quantity | discharged, emitted, released
        release | count | free, freed, release, released
        repatriation | count | repatriate, repatriated, repatriates
        refund | money | refund, refunded, refunds, reimburse, reimbursed, reimburses, return, returned, returns
        rescue | count | fetched, plucked, rescue, rescued, saved
        sale | count | sell, sold, sells, selling
        sale | quantity | sell, sold, sells, selling
        saving | money | save, saved, saves, saving
        seizure | money | confiscated, impounded, recovered, seize, seized, seizing
        seizure | quantity | confiscated, impounded, recovered, seize, seized, seizing
        sentence | duration | imprisoned, jail, jailed, jails, sentenced, imprison, convicted, prison, faces, face, gaol
        shipment | quantity | railed, sent, ship, shipped, ships, shipping, send
        spending | money | blew, burn, burned, burning, burns, consumed, consumes, cough, coughed, coughs, doled, fork, forked, forks, frittered, gobbled, lavished, shell, shelled, shells, splash, splashed, splashes, splurged, squander, squandered, squanders, spend, spending, spends, spent
        stake | percent | acquire, acquired, bought, buy, hold, holding, holds, own, owned, owning, owns, sell, sold, take, taken, took
        stock | quantity | store, stored, stores, hold, holds, piled, stockpiled, hoarded
        tax | money | tax, taxed
        theft | money | embezzled, loot, looted, rob, robbed, steal, stole, stolen, stealing, embezzle, embezzles, embezzling, filched, looting, misappropriate, misappropriated, misappropriating, pilfered, siphon, siphoned, siphoning, siphons, skimmed, syphoned
        subsidy | money | subsidise, subsidised, subsidises, subsidize, subsidized, subsidizes
        target | any | aim, aims, aiming, target, targets, targeting
        transfer | count | transfer, transferred, transfers
        theft | quantity | stole, stolen, looted
        payment | money | transfer, transferred, transfers, transferring, wired
        value | money | value, valued, values, valuing
        vote | count | voted, polled, garnered
        waste | quantity | dump, dumped, dumping, dumps, tip, tipped, tipping
        weight | quantity | lift, lifted, lifts, weigh, weighed, weighing, weighs
        """)

    /// What happened to those counted, said behind them.
    static let fates = Table(
        """
        label | words
        arrest | arrested, captured, caught, locked, nabbed, rearrested, recaptured
        applicant | applied
        arrival | arrived
        attendance | attended, gathered, marched, turned, singing, chanting, watching, cheering, watched
        case | infected, sickened, ill
        charge | charged, indicted
        death | dead, die, died, drowned, killed, perished, executed, slain, murdered, dying, neutralised, neutralized
        detention | detained, remanded
        displaced | displaced, relocated, resettled
        homeless | homeless
        evacuee | evacuate, evacuated, leave, fled, flee, fleeing, moved
        patient | admitted, treated, hospitalised, hospitalized
        participant | signed, registered, enrolled
        injury | hurt, injured, wounded, burnt, burned
        missing | missing, unaccounted
        population | inhabit, live, lives, dwell
        release | freed, released
        passenger | aboard, traveled, travelled
        rescue | pulled, rescued, saved
        sentence | jailed, sentenced, convicted
        survivor | survive, survived
        visitor | came, visit, visited
        vote | voted
        worker | employed, hired, work, works, working
        """)

    /// What was done with those counted: where they are no persons, their own noun is the measure.
    static let deeds = WordSet(
        """
        applicant arrival attendance cancellation closure count delivery displaced evacuation evacuee order participant
        purchase survivor visitor vote worker
        """)

    /// Deeds that the trade itself goes by: attendances of spectators, closures of shops, counts of birds.
    static let keptDeeds = Table(
        """
        deed | nouns
        attendance | fan, onlooker, spectator, supporter
        cancellation | crossing, departure, run, sailing, service, trip
        closure | outlet, shop, store
        vote | council member, councillor, councilor, delegate, deputy, judge, lawmaker, legislator, member, senator
        count | animal, bear, bird, crane, deer, elephant, goose, heron, lion, penguin, seal, stork, swan, tiger, whale, wolf
        """)

    /// Deeds that do not befall what is counted: lorries burn and are not injured, a warrant is executed.
    static let spared = Table(
        """
        deeds | nouns
        injury | apartment, bale, barn, boat, building, bus, business, car, church, cottage, factory, flat, home, house, hut, lorry, mosque, property, school, shack, shanty, shelter, shop, stall, store, structure, tent, tree, truck, van, vehicle, village, warehouse
        death | animal, bee, bird, buffalo, camel, cattle, chicken, cow, dolphin, duck, elephant, fish, goat, goose, hen, horse, lobster, pig, reindeer, salmon, seal, sheep, trout, turkey, whale, yak
        striker | employee, staff, worker
        death | deal, order, plan, search, trade, warrant
        sale | season ticket, ticket
        """)

    /// Nouns of which one is not said of many.
    static let crowds = Table(
        """
        label | nouns
        children | child
        men | man
        people | person
        women | woman
        """)

    /// Adjectives behind a length that say which.
    static let sizes = Table(
        """
        label | words
        age | old
        depth | beneath, deep, underground, underwater
        distance | across, ahead, apart, away, from, inland, inside, north, northeast, northwest, off, outside, short, south, southeast, southwest, east, west, upstream, downstream
        altitude | above
        height | high, tall
        length | long
        thickness | thick
        width | wide, broad
        """)

    /// Adjectives before "than" or "as" and a length.
    static let comparisons = Table(
        """
        label | words
        depth | deep, deeper, shallower
        height | high, higher, tall, taller
        length | long, longer, shorter
        size | big, bigger, coarser, finer, large, larger, small, smaller, tiny
        thickness | thick, thicker, thinner
        width | broader, narrower, wide, wider
        """)

    /// Which of their lengths is told of things, where nothing says it.
    static let shapes = Table(
        """
        label | things
        depth | borehole, hole, pit, shaft, well
        height | chimney, cone, dam, hill, mast, mountain, peak, statue, tower, volcano, wave
        length | boat, bridge, cable, pipe, pipeline, quay, road, runway, ship, span, tunnel, vessel
        level | flood, lake, reservoir, river, sea, water
        """)

    /// Nouns of a size, before a quantity of the sort that has it.
    static let dimensions = Table(
        """
        label | sort | words
        altitude | distance | altitude, altitudes, elevation, elevations
        depth | distance | depth, depths
        diameter | distance | diameter, diameters
        height | distance | height, heights
        length | distance | length, lengths
        range | distance | range
        thickness | distance | thickness
        volume | output | volume
        weight | output | mass, tonnage, weight
        width | distance | breadth, width
        wingspan | distance | wingspan
        """)

    /// Labels by sort of measure, where nothing else tells.
    static let sorts = Table(
        """
        label | sorts
        altitude | altitude
        area | area
        capacity | power
        capacity | data
        concentration | concentration
        concentration | share2
        distance | length
        flow | flow
        grade | grade
        output | energy
        output | volume
        output | mass
        speed | rate
        temperature | temperature
        voltage | voltage
        """)
}

/// How real a figure is, by the words of its clause.
enum ModalityWords {
    static let table = Table(
        """
        modality | phrases
        approved | approve, approved, approves, approving, authorised, authorized, clear the sale, cleared, clears, decision to finance, decision to fund, decision to grant, decision to lend, decision to provide, endorsed, gave final approval, green light, green lit, greenlit, passed a budget, passed the budget, ratified, reapproved, accepted a raise, accepted a pay rise, accepted a pay increase, accepted a wage rise, accepted a deal, signed off on, signs off on, signed off a, signed off the, rubber-stamped, waved through, sanctioned, has passed a, parliament passed, adopted a budget, adopted the budget, adopts a budget, passes budget, passes the budget
        denied | denied, denies, deny, denying, dismissed reports, dismissed claims, dismissed rumours, dismissed rumors, dismissed suggestions, dismissed talk, dismisses talk, is not true, not true, rejected, rejects, reject, refuted, untrue, voted down, voted against, refused to pay, turned down, ruled out, rules out, rule out, ruling out, dismissed as false, dismissed as untrue, dismissed as baseless, rubbished, rubbishes, debunked, refused planning permission, refused planning consent, failed to raise, failed to reach, failed to pay, failed to repay, failed to secure, failed to win, failed to sell, failed to attract, failed to meet, failed to deliver, failed to build, failed to agree, scrapped plans, scrapped a plan, scrapped its plan, shelved plans, shelved a plan, shelved its plan, abandoned plans, abandoned a plan, abandoned its plan, dropped plans, dropped a plan, ditched plans, cancelled plans, scraps plan, scraps plans, shelves plan, shelves plans, drops plan, drops plans, abandons plan, abandons plans
        expected | anticipate, anticipated, estimated to, expect, expected, expects, forecast, forecasts, forecasters, likely to, likely, outlook, predict, predicted, predicts, project, projected, projects that, projects growth, projects inflation, projects revenue, projects sales, projects output, projects demand, projects real, projects economic, projects global, projects gdp, projects the, projects its, projects an, projects a deficit, projects a surplus, projects a rise, projects a fall, projects a growth, projects a loss, projects a profit, projections, see growth, sees, we see the, we see inflation, we see prices, we see rates, we see growth, i see the, pencilled in, penciled in, pencils in, set to lose, should, on course, on track, will need, will lose, would last, will create, would create, must repay, seen, warned that it expects, due to reach, would cover, would provide, would bring, would have, would add, would be lost, would cause, would come to, would cost, would exceed, would fall, would grow, would lose, would mean, would need, would reach, would rise, would save, would yield, will be lost, will come to, will exceed, will grow, will last, will reach, will save, will shrink, hopes that, reckon the, reckons the, supposed to
        planned | agreed to, must, has offered, have offered, offered the, offers, expects to, hopes to build, ordered to return, aim, aimed, aiming, aims, bids must, draft law, due, earmarked, hopes to, intend, intended, intends, is due, is set to, is to, are set to, are to, was set to, was to, were set to, were to, intention, invited offers, invites, pipeline project, plan, planned, planning, plans, promise, promised, promises, propose, proposed, proposes, schedule, scheduled, seek, seeks, seeking, seeks to, set aside, slated, target, targeted, targeting, targets, undertook, vow, vowed, vows, designed to, meant to, wants to, want to, will, would, we'll, they'll, it'll, i'll, he'll, she'll, you'll, who'll, there'll, going to, to be built, has pledged, pledged, pledge, pledges, postponed to, set a target, wants, willing to, aspires, mulls plan, ready to, prepared to
        possible | talks to, alleged, allegedly, alleging, accused of, asked for, could, considering, consider, considers, can be sentenced, can be fined, can be jailed, claims that, faces up to, face a, faces a, faces an, facing a, facing an, if, may, maximum, might, mulling, mulls, offence carries, on suspicion, or else, possibly, potential, potentially, reportedly, risk, risks, sought, suspected, threatened, threatens, unless, weighing, proposed buying, proposing, put in doubt, allegation, carries up, demand, demanded, demanding, demands
        """)
}
