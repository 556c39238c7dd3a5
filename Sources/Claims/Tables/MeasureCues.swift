import Facts

/// Words near a figure that tell what it measures, a measure's class a line: verbs as well as nouns.
///
/// "sought" is none: it says of an amount that nobody has it yet.
enum MeasureCues {
    /// What a word tells by itself, and what it begins.
    struct Entry {
        fileprivate(set) var classes: Set<String> = []
        fileprivate(set) var phrases: [Phrase] = []
    }

    /// The words that have to follow, and what they tell then: "took part", "out of work".
    struct Phrase {
        let rest: [String]
        let name: String
    }

    static func entry(of word: String) -> Entry? { cues[word] }

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
        "attendance": .count, "breach": .count, "burned area": .quantity, "cancellation": .count,
        "capital": .money, "depth": .quantity, "fill": .percent, "height": .quantity,
        "length": .quantity, "payment": .money, "proceeds": .money, "recruitment": .count,
        "resettlement": .count, "robber": .count, "speed": .quantity, "spill": .quantity,
        "storage": .quantity, "striker": .count, "vaccination": .percent, "wage": .money,
        "weight": .quantity,
    ]

    private static let cues: [String: Entry] = {
        var cues: [String: Entry] = [:]
        for line in table.split(separator: "\n") {
            let cells = line.split(separator: "|")
            guard cells.count == 2 else { preconditionFailure("measure cues: \(line)") }
            let name = cells[0].split(separator: " ").joined(separator: " ")
            for cue in cells[1].split(separator: " ") {
                let words = cue.split(separator: "_").map(String.init)
                if words.count == 1 {
                    cues[words[0], default: Entry()].classes.insert(name)
                } else {
                    let phrase = Phrase(rest: Array(words.dropFirst()), name: name)
                    cues[words[0], default: Entry()].phrases.append(phrase)
                }
            }
        }
        return cues
    }()

    /// Words of a phrase are joined by a line.
    private static let table = """
        aftershock      | aftershock aftershocks
        arrest          | arrest arrested arrests detained detention in_custody rounded_up took_away
        attendance      | attended attending came_out crowd crowds demonstrated demonstrators filled_the march marched marchers marching protested protesters rallied rally spectators take_part taken_part took_part took_to_the turned_out
        breach          | breach breached copied hacked hackers passwords stole_data stole_the_data stolen_data
        burned area     | ablaze blackened burned burning burns burnt charred consumed destroyed destroys engulfed flooded inundated scorched swallowed under_water
        cancellation    | called_off cancel canceled canceling cancelled cancelling cancels did_not_leave grounded scrapped struck_off
        capital         | capital
        compensation    | compensation compensate compensated
        creditor        | creditor creditors
        crop            | crop crops harvest harvested harvests
        death           | bodies body buried coffins corpses dead deaths death died dies drowned fatalities funerals graves kill killed killing kills lives lost_their_lives mourns perished toll
        debt            | borrowed debt debts in_arrears owe owed owes owing
        depth           | below_the_surface deep depth underground
        evacuee         | camps displaced driven_from evacuate evacuated evacuees fled flee fleeing homeless lost_their_homes refuge shelter sheltered shelters slept uprooted
        fill            | full level levels reservoir reservoirs
        financing       | approved credit financing lend lending lends lent loan loans
        fine            | fine fined fines penalties penalty
        height          | height high tall
        injury          | hospitalised hospitalized hurt in_hospital injured injures injuring injuries to_hospital to_hospitals treated_for wounded wounds
        investment      | budget cost costing costs final_account invest invested investing investment rebuild repair repairs spend spending spends spent the_bill to_build
        job             | employ employed employees employing employs jobs staff wages work workers workforce
        job cut         | axe axed cut cuts cutting departures dismiss dismissed laid_off laying_off layoffs lay_off lose_their_jobs lost_their_jobs out_of_work posts_to_go redundancies redundant sack sacked shed sheds slash slashed
        loss            | damage damages defrauded embezzled harm lose loses losing loss losses lost siphoned stole stolen swindled theft
        magnitude       | magnitude
        missing         | disappeared missing never unaccounted vanished
        output          | deliver delivers generate generates manufacture output process produce produced produces production pump pumps refine refines turn_out turns_out yield yields
        passenger       | aboard board carried carrying passengers
        payment         | hand_over handed_over pay_out paid_out payout payouts
        price           | price prices quoted
        proceeds        | brought collected collecting donated donations raise raised raises raising
        profit          | earned earnings profit profits
        purchase        | acquire acquired acquisition bought buy buying buys purchase sell sold
        queue           | anchor anchored queued stranded waiting
        rain            | rain rainfall rains
        recruitment     | create created creates creating hire hired hires hiring new_jobs new_posts recruit recruits take_on taken_on
        rescue          | plucked pulled rescue rescued saved survived survivors
        resettlement    | given_new_homes must_go new_homes relocate relocated resettle resettled resettlement
        revenue         | revenue revenues sales turnover
        robber          | attackers gunmen masked raiders robbers thieves
        seat            | accommodate accommodates allowed capacity certified hold holds licensed permitted room_for seat seating seats
        signature       | signatures signed
        sought          | appealed applied ask asked asking demand demanded demanding demands request requested seek seeking seeks sought wants
        speed           | doing fast speed
        spill           | entered_the escaped into_the_bay into_the_creek into_the_lake into_the_river into_the_sea into_the_water leak leaked leaking leaks oozed poured_into ran_into ran_down seeped sludge spewed spill spilled spills spilt
        stake           | shareholding stake
        storage         | contain contains held hold holds lake stored stores
        striker         | downed_tools joined_the_strike on_strike out_on_strike stayed_away stayed_out stopped_work strike strikers striking struck walked_out walkout
        temperature     | frost temperature temperatures thermometer
        turnout         | turnout
        vaccination     | dose doses immunised immunized immunization jab jabs vaccinated vaccination vaccine vaccines
        vote            | vote voted voters votes
        wage            | earns salaries salary wage
        weight          | weigh weighed weighing weighs weight
        wind            | gusts wind winds
        """
}
