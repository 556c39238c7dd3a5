/// Labels that state one and the same measure, a class a line. The first names the class.
///
/// `toll` classes grow or shrink as news comes in: two values are a sequence, never a conflict.
/// `volatile` classes hold for a day: two values conflict only on the same day.
enum MeasureClasses {
    struct Class: Hashable {
        let name: String
        let isToll: Bool
        let isVolatile: Bool
    }

    static func of(_ label: String?) -> Class? {
        guard let label, !label.isEmpty else { return nil }
        let head = headNoun(label)
        let name = names[label.lowercased()] ?? names[head] ?? head
        return Class(name: name, isToll: tolls.contains(name), isVolatile: volatile.contains(name))
    }

    /// The singular head of a label: "death toll of miners" → "toll".
    static func headNoun(_ label: String) -> String {
        var words = label.lowercased().split { $0 == " " || $0 == "_" }.map(String.init)
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
        "children": "child", "feet": "foot", "losses": "loss", "lives": "life",
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

    private static let tolls: Set<String> = [
        "death", "injury", "missing", "evacuee", "case", "arrest", "aftershock", "casualty",
        "damaged home", "power cut",
    ]
    private static let volatile: Set<String> = [
        "price", "share price", "exchange rate", "index", "temperature", "interest rate", "rate",
        "inflation", "attendance", "queue", "snowfall", "rain",
    ]

    private static let classes = """
        financing, funding, loan, credit, financing package, package, credit line, facility, support, aid, grant, assistance, relief
        investment, cost, spending, budget, price tag, capital expenditure, capex, outlay, expenditure, estimate, bill
        death, death toll, toll, dead, fatality, killed, victim, killing
        injury, injured, wounded, hurt, wound
        missing, missing person, disappearance
        evacuee, evacuation, sheltered, displaced, displaced person, shelter, displacement
        casualty, casualties
        case, infection, confirmed case
        arrest, detention, detainee
        job, employment, employee, staff, workforce, worker, headcount
        job cut, cut, layoff, redundancy, cuts, position cut
        recruitment, hiring, hire
        output, production, capacity, yield, generation, throughput
        purchase, offtake, supply, order, delivery, acquisition
        stake, share, holding, interest, ownership, equity
        revenue, turnover, sale, net sales, income
        profit, net profit, earnings, profit after tax, net income
        loss, missing money, embezzlement, theft
        debt, liability, borrowing
        fee, transfer, transfer fee
        price, value, valuation
        share price, stock price
        exchange rate, rate of exchange
        interest rate, policy rate, repo rate, key rate, base rate
        reserve, resource, deposit, reserves
        population, resident, inhabitant
        home, house, household, homes damaged, damaged home
        sentence, prison sentence, jail term
        charge, count
        fine, penalty
        compensation, damages, payout, settlement
        crop, harvest
        wind, wind speed, gust
        length, runway, distance, route length
        passenger, passenger capacity, traveler
        magnitude
        attendance, crowd, turnout
        witness
        bail, bond
        """
}
