/// Phrases that tell what the figure against them states.
enum MeasurePhrases {
    /// `before` ends at the figure, `behind` follows it and its auxiliaries. `sorts` are the kinds of figure,
    /// counts being of a `person` or a `thing`; `unless` are words that may not follow.
    static let table = Table(
        """
        side | label | sorts | unless | phrases
        before | capacity | person, thing, quantity | | able to carry, able to hold, able to seat, able to take, allowed to carry, allowed to hold, allowed to take, built to carry, built to hold, can accommodate, can carry, can hold, can seat, can take, can take in, can treat, certified to carry, could carry, could hold, designed to hold, licensed to carry, licensed to take, permitted to carry, take in, takes in, will take in, will treat
        before | capacity | person, quantity | | beds for, berth for, berths for, built for, certified for, designed for, ground for, laid out for, licensed for, meant for, room for, seats for, space for, storage for
        before | contract | quantity | | contract for, contracts for, deal for
        before | cost | money | | built for, filmed for, made for, produced for, restored for, shot for
        before | cost | money | away, from, off, out | could take, may take, might take, will take, would take
        before | crowd | person | | demonstration of, march of, protest of, rally of
        before | demand | quantity | | ask for, asked for, asking for, asks for
        before | harvest | quantity | | bring in, bringing in, brings in, brought in, gathered in, gathers in, thrashed, threshed
        before | loan | money | | drawn down, drew down, had drawn, has drawn, have drawn
        before | loss | money | | go without, goes without, going without, lose out on, loses out on, losing out on, lost out on, miss out on, missed out on, misses out on, missing out on, poorer by, went without
        before | loss | quantity | | birds took, disease took, drought cost, drought took, fire took, fires took, flood took, floods took, frost cost, frost took, hail took, heat took, locusts ate, locusts took, mice ate, pests took, rats ate, rot took, smuggling cost, storm took, storms took, theft cost
        before | purchase | quantity | in | agreed to take, agrees to take, has taken, have taken, signed for, signed up for, signs for, to take, will take, would take
        before | release | quantity | | let go, let out, let through, lets go, lets out, letting go, letting out
        before | payment | money | | hand back, hand over, handed back, handed over, handing over
        before | rescue | person | | fished, lifted off, picked up, plucked, pulled, winched
        before | revenue | money | | pulled in, pulls in, rake in, raked in, rakes in, raking in, take in, taken in, takes in, taking in, took in, turn over, turned over, turning over, turns over
        before | share | money | | make up, makes up
        before | member | person | | association of, club of, league of, society of, union of
        before | staff | person, thing | | payroll of, staff of
        before | visitor | person | | seen by, visited by
        before | displaced | person | | camps hold, camps now hold, shelters hold, shelters now hold
        before | workforce | person, thing | | workforce of
        behind | asset | money | | belonging to, in its accounts, in the accounts, in their accounts
        behind | arrest | person | | behind bars, held for questioning, held on suspicion, in custody, in handcuffs, led away, rounded up, taken away, taken into custody
        behind | cancellation | thing | | axed, called off, canceled, cancelled, grounded, scrapped, struck off
        behind | contribution | money | | of his own, of its own, of their own
        behind | cost | money | | to break even, in repairs, of repairs, worth of repairs
        behind | crowd | person | | at the demonstration, at the march, at the protest, at the rally, came out in, came out to, filled the, joined the demonstration, joined the march, joined the protest, lined the, packed the, poured into the, poured onto the, streamed into the, streamed through, thronged the, took to the streets
        behind | damage | money | | in damage, of damage, worth of damage
        behind | depth | quantity | | below ground, below the ground, below the sea bed, below the sea floor, below the seabed, below the seafloor, below the surface, down in, under ground, under the ground, under the seabed, under the surface
        behind | displaced | person | | away from home, away from their homes, in camps, in evacuation centers, in evacuation centres, in shelters, in tents, live in schools, live in shelters, live in tents, living in schools, living in shelters, living in tents, remain in shelters, sheltered in, sheltering in, sleep in, sleeping in, slept in, sought refuge, sought shelter, spent the night at, spent the night in, staying in shelters, took refuge, took shelter
        behind | export | quantity | | go abroad, gone abroad, left the country, left the port, sent abroad, shipped abroad, sold abroad, went abroad
        behind | import | quantity | | came from abroad, came in from, came into the country, come from abroad, come into the country, entered the country
        behind | injury | person | | be operated on, been operated on, operated on, in hospital, in hospitals, in intensive care, needed treatment, received treatment, required treatment, rushed to hospital, sent to hospital, sought treatment, taken to a hospital, taken to hospital, taken to hospitals, taken to the hospital, treated for burns, treated for injuries, treated for minor, treated for shock, treated for smoke, treated for wounds
        behind | job cut | person | of | let go
        behind | job cut | person | | given notice, laid off, lose their jobs, losing their jobs, lost their jobs, made redundant, out of a job, out of work
        behind | length | quantity | | from bow to stern, from end to end, overall
        behind | loss | money | | disappeared, gone astray, gone missing, unaccounted for, vanished, went astray, went missing
        behind | loss | percent | | looted by, looted on, stolen, taken by armed, wasted
        behind | aid | money | | arrived, came in, come in, come through, flowed in, reached the, trickled in
        behind | member | person | | belong, belong to
        behind | participant | person | | taken part, taking part, took part
        behind | profit | money | | left over, left to the company, left to the firm
        behind | range | quantity | | on a charge, on a full battery, on a full tank, on a single charge, on a tank, on one charge, on one tank
        behind | reserve | quantity | | in the ground, left in the ground, mined at a profit, of recoverable
        behind | refugee | person | | came across the border, came over the border, crossed into, crossed over, crossed the border, fled abroad, fled across, fled over the border
        behind | rescue | person | | brought ashore, brought to safety, picked up, plucked, pulled from, pulled out of, swam ashore, swam to safety, winched
        behind | spill | quantity | | ended up in the, entered the, escaped into, flowed into, got into the, gushed into, poured into, ran down the, ran into the, reached the beach, reached the beaches, reached the coast, reached the creek, reached the lake, reached the river, reached the sea, reached the shore, seeped into, went into the lake, went into the river, went into the sea
        behind | smuggling | quantity | | across the border, carried across the border, carried over the border, crossed the border, slipped across the, taken across the border, taken over the border, went across the border, went over the border
        behind | striker | person | of | downed tools, gone on strike, heeded the call, joined the strike, laid down their tools, laid down their work, laid down tools, obeyed the call, on strike, joined the walkout, refused to work, stayed away from work, stopped work, stopped working, went on strike
        behind | striker | person | into, of, onto, through, to, together, with | walked out
        behind | subsidy | money | | as a gift from the state, from taxpayers, in public money, in state aid, in taxpayers' money, of public money, of state aid, of state money, of taxpayers' money
        behind | visitor | person | | came to see, filed past, queued to see, walk through, walked through
        behind | vote | person | | cast a ballot, cast a vote, cast ballots, cast their ballots, cast their votes, cast votes, gone to the polls, turned out to vote, went to the polls
        behind | voter | person | | allowed to vote, called to the polls, called to vote, eligible to vote, entitled to vote, on the electoral roll, on the electoral rolls, on the voters' roll, registered to vote
        behind | waiting list | person | | on a waiting list, on the list for, on the waiting list, on waiting lists, waiting for an appointment, waiting for an operation, waiting for surgery, waiting for treatment, waiting to be seen, waiting to be treated
        """)

    /// What a quantity states where no word governs it, by a word near.
    static let topics = Table(
        """
        sort | label | words
        oil | spill | leak, leaked, leaking, leaks, slick, spill, spillage, spilled, spilling, spills, spilt
        stuff | smuggling | contraband, smuggled, smugglers, smuggling
        stuff | quota | allowable, quota, quotas
        stuff | reserve | deposit, deposits, reserves
        """)
}
