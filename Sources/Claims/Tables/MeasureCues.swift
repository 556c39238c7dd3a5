import Facts

/// Words near a figure that tell what it measures, a measure's class a line: verbs as well as nouns.
///
/// "sought" is none: it says of an amount that nobody has it yet.
enum MeasureCues {
    static func classes(of word: String) -> Set<String>? { cues[word] }

    /// Cues that say how a figure is meant, not what it measures.
    static let stances: Set<String> = [
        "attributed", "counted", "daily", "disputed", "former", "recalled", "rejected", "running",
        "set",
        "sought", "true",
    ]

    /// Words that tell only of figures of one kind: crowds of people, money that is raised.
    static func fits(_ name: String, _ kind: FigureKind) -> Bool {
        // "100,000 taka for each of the dead".
        if kind == .money, MeasureClasses.Class(name: name).isToll { return false }
        return kinds[name].map { $0 == kind } ?? true
    }

    private static let kinds: [String: FigureKind] = [
        "attendance": .count, "burned area": .quantity, "cancellation": .count, "length": .quantity,
        "proceeds": .money, "vaccination": .percent,
    ]

    private static let cues: [String: Set<String>] = {
        var cues: [String: Set<String>] = [:]
        for line in table.split(separator: "\n") {
            let cells = line.split(separator: "|")
            guard cells.count == 2 else { preconditionFailure("measure cues: \(line)") }
            let name = cells[0].split(separator: " ").joined(separator: " ")
            for word in cells[1].split(separator: " ") {
                cues[String(word), default: []].insert(name)
            }
        }
        return cues
    }()

    private static let table = """
        aftershock      | aftershock aftershocks
        arrest          | arrest arrested arrests detained
        attendance      | attended attending crowd crowds demonstrated demonstrators march marched marchers marching protested protesters rallied rally spectators
        burned area     | burned burning burns burnt charred engulfed flooded inundated scorched
        cancellation    | cancel canceled canceling cancelled cancelling cancels grounded scrapped
        compensation    | compensation compensate compensated
        creditor        | creditor creditors
        crop            | crop crops harvest harvested harvests
        death           | bodies body corpses dead deaths death died dies drowned fatalities kill killed killing kills lives perished toll
        debt            | borrowed debt debts owe owed owes owing
        evacuee         | displaced evacuate evacuated evacuees homeless shelter sheltered shelters slept
        financing       | approved credit financing lend lending lends lent loan loans
        fine            | fine fined fines penalty
        injury          | hurt injured injures injuring injuries wounded
        investment      | budget cost costing costs invest invested investing investment repair repairs spend spending spends spent
        job             | employ employed employees employing employs jobs staff wages work workers workforce
        job cut         | cut cuts cutting departures dismiss dismissed layoffs positions redundancies redundant
        loss            | damage damages embezzled harm lose loses losing loss losses lost
        magnitude       | magnitude
        missing         | disappeared missing never unaccounted
        output          | deliver delivers generate generates output produce produced produces production pump pumps refine refines yield yields
        passenger       | aboard board carried carrying passengers
        price           | price prices quoted
        proceeds        | brought collected collecting donated donations raise raised raises raising
        profit          | earned earnings profit profits
        purchase        | acquire acquired acquisition bought buy buying buys purchase sell sold
        queue           | anchor anchored queued stranded waiting
        rain            | rain rainfall rains
        rescue          | pulled rescue rescued saved survived survivors
        revenue         | revenue revenues sales turnover
        seat            | accommodate accommodates allowed capacity certified hold holds licensed permitted seat seating seats
        signature       | signatures signed
        sought          | appealed applied ask asked asking demand demanded demanding demands request requested seek seeking seeks sought wants
        spill           | leak leaked spill spilled spilt
        stake           | stake
        temperature     | frost temperature temperatures thermometer
        turnout         | turnout
        vaccination     | dose doses immunised immunization immunized jab jabs vaccinated vaccination vaccine vaccines
        vote            | vote voted voters votes
        wind            | gusts wind winds
        """
}
