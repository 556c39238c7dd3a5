/// Words that news uses for one thing, so that two sentences are seen to speak of it in other words.
enum Synonyms {
    /// The lines in which a stem stands.
    static func lines(of stem: String) -> [Int] { places[stem] ?? [] }

    /// Whether a word says nothing of what a figure measures: articles, pronouns, days, number words.
    static func isEmpty(_ word: String) -> Bool { empty.contains(word) }

    private static let places: [String: [Int]] = {
        var places: [String: [Int]] = [:]
        for (number, line) in table.split(separator: "\n").enumerated() {
            for word in line.split(separator: " ") {
                guard let stem = Stem.of(String(word)), places[stem]?.last != number else {
                    continue
                }
                places[stem, default: []].append(number)
            }
        }
        return places
    }()

    private static let empty = Set(
        """
        a about according after all almost also an and another any april are around as at august
        be been before being billion but by can cent could day days december did do does down
        dozen each eight february few first five for four friday from had has have he her here
        his how hundred i if in into is it its january july june just last least less march may
        might million monday month months more most my nearly new next nine no nor not november
        now october of old on one only or other our out over per percent said same saturday say
        says second september seven she should six so some still such sunday ten than that the
        their them then there these they third this those thousand three thursday to today told
        tomorrow tuesday two under up was we wednesday week weeks were what when where which
        while who whom whose will with would year years yesterday yet you your
        """.split { $0 == " " || $0 == "\n" }.map(String.init))

    private static let table = """
        die died dies dead death deaths killed kill kills killing perished fatal fatalities fatality bodies body corpses corpse lives toll drowned casualties victims
        injured injuries injury hurt wounded wounds hospitalised hospitalized
        missing disappeared unaccounted vanished
        rescued rescue rescuers saved survivors survived survive pulled
        homeless displaced evacuated evacuees evacuation evacuations fled flee shelter shelters uprooted sheltering leave
        infected infections infection cases case sick ill patients outbreak
        vaccinated vaccine vaccines vaccination doses dose jabs immunised immunized shots
        arrested arrests arrest detained detainees custody held rounded
        jailed jail prison imprisoned sentence sentenced sentences
        fine fined fines penalty penalties
        compensation compensate compensated damages redress payout payouts
        cost costs costing price bill budget budgeted spend spends spending spent outlay expenditure invest invests invested investment investments estimate
        loan loans lend lends lent lending credit borrowed borrow financing financed finance
        grant grants aid donated donation donations donors pledged pledge pledges gift gave
        raise raised raises raising collected proceeds gathered fundraising funding
        debt debts owe owes owed owing arrears liabilities creditors
        profit profits earnings earned surplus income
        loss losses lost loses deficit shortfall gap red
        revenue revenues sales turnover takings receipts
        price prices priced quoted cost sold
        buy buys bought purchase purchased purchases acquire acquired acquires acquisition takeover deal
        sell sells sold sale divest
        worth value valued valuation valuations
        stake stakes shareholding shares holding owns ownership
        tax taxes levy levies duty duties tariff tariffs
        wage wages salary salaries pay paid earn earnings
        pension pensions pensioners
        rent rents rental lease leased
        fee fees fare fares toll charge charges ticket tickets
        subsidy subsidies relief
        insured insurance insurer insurers claims premium
        jobs job employs employ employed employees employee staff workers worker workforce payroll headcount positions posts
        hire hired hires hiring recruit recruits recruited recruitment
        layoffs redundancies redundant dismissed dismiss axed axe sacked shed cut cuts cutting job losses fired
        strike strikers striking walkout stoppage
        pupils pupil students student schoolchildren children enrolled enrolment enrollment learners
        teachers teacher
        doctors doctor nurses nurse medics
        beds bed wards
        houses house homes home dwellings buildings flats apartments households units
        families family
        residents resident inhabitants population people living villagers townspeople
        voters voter votes vote voted ballots ballot turnout electorate
        seats seat mandates lawmakers
        signatures signature signed petition petitioners
        crowd crowds attended attendance attendees spectators fans turned marched marchers demonstrators protesters protest rally rallied demonstration demonstrated gathered audience
        members member membership
        tourists tourist visitors visitor visits visited guests arrivals
        passengers passenger aboard board carried carries carrying travellers travelers riders commuters
        crew sailors sailor seamen fishermen crewmen
        soldiers troops soldier peacekeepers servicemen
        police officers officer policemen
        ships ship vessels vessel boats boat trawlers trawler fleet
        planes plane aircraft jets jet airliners
        trucks truck lorries lorry vehicles vehicle cars car buses bus
        train trains wagons wagon carriages
        flights flight cancelled canceled grounded
        containers container boxes teu
        cargo freight load loads loaded shipment shipments consignment
        catch caught landed quota quotas fish tuna
        harvest harvested crop crops yield yields output produce produces produced production
        export exports exported shipped
        import imports imported
        capacity generate generates generation power megawatts plant output
        pump pumps pumped barrels oil refine refines refinery
        gas lng
        ore metal copper gold silver nickel lithium mined mine
        reserves reserve deposit deposits resource resources
        spill spilled spilt leak leaked leaking discharged
        emissions emit emits carbon
        flooded inundated submerged flood underwater
        burned burnt scorched charred blaze fire wildfire burning engulfed destroyed
        destroyed damaged wrecked ruined razed collapsed
        rain rainfall fell rains
        wind winds gusts gusting
        temperature temperatures heat frost degrees
        magnitude quake earthquake tremor
        water level reservoir full dam
        litres cubic metres supply
        road roads highway motorway
        railway rail track tracks line
        bridge span
        tunnel bored dug
        pipeline pipe
        long length stretches stretch runs
        area covers hectares acres land plot site
        high height tall
        deep depth
        weigh weighs weighed weight heavy
        trees tree planted forest
        animals cattle cows sheep goats livestock herd
        birds nests
        elephants rhinos tigers lions
        poached poachers poaching
        seized seizure confiscated haul impounded
        stolen theft stole robbed robbery took thieves loot
        smuggled smuggling
        drugs cocaine heroin narcotics
        weapons guns rifles ammunition
        attacks attack raid raids raided
        bombs bomb explosives blast explosion
        rockets missiles drones drone
        refugees refugee asylum
        migrants migrant immigrants
        complaints complaint complained
        users user customers customer subscribers subscriber clients accounts account
        records record data leaked breach hacked copied passwords
        shops shop stores store outlets branches branch
        schools school
        hospitals hospital clinics clinic
        villages village towns town communities settlements
        factories factory mill mills plants
        households connected connections lines
        signed contract contracts awarded order orders ordered
        shares share stock fell rose
        interest rate rates
        inflation prices consumer
        growth grew grow expand expanded gdp economy
        unemployment jobless unemployed
        approval support supported favour favor backed
        oppose opposed against opposition
        increase increased rise rose risen raised jump jumped climbed growth higher
        decrease decreased fall fell fallen drop dropped down decline declined lower cut reduced reduction
        closed close closes closure closures shut shutting
        opened open opens opening
        delay delays delayed late overdue behind
        repair repairs repaired maintenance fix
        build builds built building construction erect construct
        copies books book
        films film box office grossed
        goals scored
        transfer signed
        museum works paintings objects artefacts artifacts pieces
        graves grave remains skeletons
        cables cable
        turbines turbine windmills
        panels solar
        chargers charging
        wells well drilled drilling
        tests test tested positive samples sample
        bonus bonuses
        dividend dividends
        bonds bond issue issued
        savings saved save saving
        fraud embezzled embezzlement diverted siphoned misused missing money
        bribe bribes bribery kickbacks
        ransom demanded demand
        reward bounty
        prize prizes award
        """
}
