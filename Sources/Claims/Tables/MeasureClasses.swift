import Facts

/// Labels that state one and the same measure, a class a line; the first label names the class.
enum MeasureClasses {
    struct Class: Hashable, Sendable {
        let name: String
        static let cost = Class(name: "investment")
        static let price = Class(name: "price")
        static let job = Class(name: "job")
        static let jobCut = Class(name: "job cut")
        static let attendance = Class(name: "attendance")
        /// Grows or shrinks as news comes in: two values are a sequence, never a conflict.
        var isToll: Bool { MeasureClasses.tolls.contains(name) }
        /// Holds for a day: two values conflict only on the same day.
        var isVolatile: Bool { MeasureClasses.volatile.contains(name) }
        /// Its label is enough: the words around it are of other things.
        var isPlain: Bool { MeasureClasses.plain.contains(name) }
        /// One sum from the day it is set: "must pay" and "has paid" speak of one fine.
        var isSettled: Bool { MeasureClasses.settled.contains(name) }
        /// What is done with things, not how many there are.
        var isDeed: Bool { MeasureClasses.deeds.contains(name) }
        /// Of one deal or event, whichever year a sentence names beside it.
        var isSingle: Bool { MeasureClasses.single.contains(name) }
        /// Told by the year, whether that is said or not.
        var isAnnual: Bool { MeasureClasses.annual.contains(name) }
    }

    /// - Returns: `nil` for no label, or one that says nothing ("amount").
    static func of(_ label: String?, of kind: FigureKind) -> Class? {
        guard let label, !label.isEmpty else { return nil }
        let plain = label.lowercased().replacing("_", with: " ")
        let head = headNoun(plain)
        if empty.contains(head) { return nil }
        if kind == .percent || kind == .ratio, plain == "share" || plain == "rate" { return nil }
        let name = names[plain] ?? names[head] ?? head
        return Class(name: meanings[kind]?[name] ?? name)
    }

    /// The singular head of a label: "deaths of miners" → "death".
    static func headNoun(_ label: String) -> String {
        var words = label.split(separator: " ").map(String.init)
        if let end = words.firstIndex(where: { connectors.contains($0) }), end > 0 {
            words = Array(words[..<end])
        }
        return singular(words.last ?? "")
    }

    static func singular(_ word: String) -> String {
        if let irregular = irregulars[word] { return irregular }
        if word.utf8.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
        for ending in ["sses", "xes", "ches", "shes"] where word.hasSuffix(ending) {
            return String(word.dropLast(2))
        }
        let isPlural =
            word.utf8.count > 3 && word.hasSuffix("s")
            && !["ss", "us", "is"].contains(where: { word.hasSuffix($0) })
        return isPlural ? String(word.dropLast()) : word
    }

    private static let connectors: Set<String> = [
        "of", "for", "from", "in", "to", "on", "per", "by", "with",
    ]
    private static let irregulars = [
        "people": "person", "persons": "person", "men": "man", "women": "woman",
        "children": "child", "feet": "foot", "losses": "loss", "lives": "life", "bodies": "body",
    ]
    /// Labels that any figure could bear; "person" and its like say who, not what of them.
    private static let empty: Set<String> = [
        "amount", "number", "total", "sum", "figure", "quantity", "level", "count of", "person",
        "man", "woman", "adult", "individual", "citizen", "local",
    ]

    private static let names: [String: String] = {
        var names: [String: String] = [:]
        for line in classes.split(separator: "\n") {
            let labels = line.split(separator: ",").map {
                String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
            for label in labels where names[label] == nil { names[label] = labels[0] }
        }
        return names
    }()

    /// Labels that mean something else of money or shares than of things counted.
    private static let meanings: [FigureKind: [String: String]] = [
        .money: ["missing": "loss", "missing person": "loss", "home": "cost", "death": "loss"],
        .number: ["quake": "magnitude", "earthquake": "magnitude", "tremor": "magnitude"],
        .percent: ["charge": "vote count", "stake": "stake"],
        .ratio: ["charge": "vote count"],
    ]

    private static let tolls: Set<String> = [
        "aftershock", "arrest", "burned area", "cancellation", "case", "casualty", "damaged home",
        "death", "evacuee", "home",
        "injury", "missing", "power cut", "rescue", "signature", "vote", "vote count",
    ]
    private static let volatile: Set<String> = [
        "attendance", "exchange rate", "index", "inflation", "interest rate", "price", "queue",
        "rain", "rate", "share price", "snowfall", "temperature",
    ]
    private static let plain: Set<String> = ["magnitude"]
    private static let annual: Set<String> = ["saving", "wage"]
    /// What a label says of paying back.
    enum Return { case due, none }

    /// - Returns: `nil` for a label that says nothing of it.
    static func payback(of label: String?) -> Return? {
        guard let label else { return nil }
        let head = headNoun(label.lowercased())
        return lent.contains(head) ? .due : given.contains(head) ? Return.none : nil
    }

    private static let lent: Set<String> = ["credit", "lending", "loan"]
    private static let given: Set<String> = [
        "aid", "assistance", "donation", "grant", "relief", "subsidy",
    ]
    private static let deeds: Set<String> = ["job cut", "loss", "purchase", "recruitment"]
    private static let single: Set<String> = [
        "compensation", "fee", "fine", "proceeds", "purchase", "ransom", "stake", "valuation",
    ]
    private static let settled: Set<String> = ["fee", "fine", "purchase", "stake"]

    private static let classes = """
        aftershock
        aircraft, plane, jet, airplane, airliner, fleet
        area, land, site, acreage
        arrest, detention, detainee
        attendance, crowd, marcher, protester, demonstrator, spectator
        bail, bond
        boat, canoe, dinghy
        case, infection, confirmed case
        casualty, casualties
        catch, cargo, seizure, haul
        charge, count
        container, box, teu
        compensation, damages, payout, severance, severance pay, settlement
        creditor
        crop, harvest
        deficit, shortfall, gap, hole
        death, death toll, life, toll, dead, fatality, killed, victim, killing, body, corpse, casualty toll
        debt, liability, borrowing
        evacuee, evacuation, sheltered, displaced, displaced person, shelter, displacement, evacuated
        exchange rate, rate of exchange
        family, household
        fee, transfer, transfer fee
        financing, funding, loan, credit, financing package, package, credit line, subsidy, facility, support, aid, grant, assistance, relief, commitment, pledge, round, funding round, financing support
        fine, penalty
        home, house, homes damaged, damaged home, damage to homes, dwelling
        injury, injured, wounded, hurt, wound
        interest rate, policy rate, repo rate, key rate, base rate, interest
        investment, cost, spending, budget, price tag, capital expenditure, capex, outlay, expenditure, estimate, bill, project cost, phase
        inmate, prisoner
        job, employment, employee, staff, workforce, worker, headcount, crew member, striker
        job cut, cut, layoff, redundancy, cuts, position cut, departure, position
        length, runway, distance, route length, shore, shoreline
        loss, missing money, embezzlement, theft, damage, diverted, stolen, net loss
        magnitude
        missing, missing person, disappearance
        output, production, capacity, yield, generation, throughput, power
        passenger, passenger capacity, traveler, traveller, aboard
        proceeds, donation, takings
        pupil, student, schoolchild
        population, resident, inhabitant
        price
        profit, net profit, earnings, profit after tax, net income, operating profit
        purchase, offtake, supply, order, delivery, acquisition
        rain, rainfall
        recruitment, hiring, hire
        rescue, rescued, survivor
        reserve, resource, deposit, reserves
        revenue, turnover, sale, net sales, income, sales
        robber, gunman, attacker, assailant, raider, thief
        rise, increase, growth, gain
        fall, decline, decrease, drop
        sailor, crew, fisherman, seaman, mariner
        sentence, prison sentence, jail term
        share price, stock price
        ship, vessel
        shop, store, outlet
        soldier, troop, serviceman
        spill, oil, leak
        stake, share, holding, ownership, equity
        temperature
        tourist, visitor, guest
        truck, lorry
        turnout, voter turnout
        user, customer, subscriber
        valuation, value, worth, contract, contract value
        vote count, counted, ballots counted
        vote, no vote, votes, share of the vote
        wage, pay, salary, earning, wage bill, wages
        wagon, carriage, railcar
        wind, wind speed, gust
        witness
        """
}
