/// The nouns of what verbs tell: "was postponed" tells of a postponement, "shook" of a shake.
///
/// Verbs stand in their base form; `*` doubles the last letter before an ending ("stop*"), `=` marks
/// an irregular form, which is taken as it is and may have a particle ("=put off").
enum EventNouns {
    /// How a verb is written.
    enum Form: Sendable { case base, third, past, participle }

    struct Event: Sendable {
        /// Empty for a word that tells nothing without its particle.
        let noun: String
        let form: Form
        var hasParticles = false
    }

    /// - Parameter next: the word behind, which may be the verb's particle.
    static func find(_ word: UInt64, _ next: UInt64) -> Event? {
        guard let event = map[word] else { return nil }
        return event.hasParticles ? map[WordHash.join(word, next)] ?? plain(event) : event
    }

    private static func plain(_ event: Event) -> Event? { event.noun.isEmpty ? nil : event }

    /// The nouns themselves, and those that no verb gives.
    static func isOccasion(_ word: UInt64) -> Bool {
        nouns[word] != nil && !otherwise.contains(word)
    }

    /// Nouns of the table that mean something else where they stand: shares are of a company.
    private static let otherwise = WordSet("share shares")

    private static let map: WordMap<Event> = WordMap(
        table.rows.flatMap { row in row.list(1).flatMap { forms($0, noun: row[0]) } }
    ) { one, two in
        let event = two.noun.isEmpty ? one : two
        let hasParticles = one.hasParticles || two.hasParticles
        return Event(noun: event.noun, form: event.form, hasParticles: hasParticles)
    }

    private static let nouns: WordMap<Bool> = WordMap(
        (table.rows.map { $0[0] } + occasions.words).flatMap {
            [(WordHash.of($0), true), (WordHash.of($0 + "s"), true)]
        })

    private static func forms(_ cell: String, noun: String) -> [(UInt64, Event)] {
        func pair(_ word: String, _ form: Form) -> (UInt64, Event) {
            (WordHash.of(word), Event(noun: noun, form: form))
        }
        if cell.hasPrefix("=") {
            let words = cell.dropFirst().split(separator: " ")
            guard words.count == 2 else { return [pair(String(cell.dropFirst()), .past)] }
            let key = WordHash.join(WordHash.of(words[0]), WordHash.of(words[1]))
            return [
                (key, Event(noun: noun, form: .past)),
                (WordHash.of(words[0]), Event(noun: "", form: .past, hasParticles: true)),
            ]
        }
        let base = cell.hasSuffix("*") ? String(cell.dropLast()) : cell
        let stem = cell.hasSuffix("*") ? base + String(base.suffix(1)) : base
        let isY = base.hasSuffix("y") && !["ay", "ey", "oy"].contains { base.hasSuffix($0) }
        let isHissing = ["s", "x", "ch", "sh", "z"].contains { base.hasSuffix($0) }
        let third = isY ? base.dropLast() + "ies" : isHissing ? base + "es" : base + "s"
        let past = isY ? base.dropLast() + "ied" : base.hasSuffix("e") ? base + "d" : stem + "ed"
        let isSilent = base.hasSuffix("e") && !base.hasSuffix("ee")
        let participle = (isSilent ? String(base.dropLast()) : stem) + "ing"
        return [
            pair(participle, .participle), pair(past, .past), pair(third, .third),
            pair(base, .base),
        ]
    }

    /// Nouns of events that no verb of the table gives.
    private static let occasions = WordSet(
        """
        accident anniversary assembly avalanche bombardment budget cabinet championship clash conference
        contract crisis cup cyclone deadline deal disaster drought epidemic event exam excavation
        exhibition expedition exploration fair festival final fire friendly funeral game genocide
        hurricane incident inquest insurgency lockdown massacre match mission mutiny olympics pandemic
        parade pilgrimage plot poll production programme project pact primary qualifier quake race
        referendum regatta riot round season session skirmish summit tournament treaty truce tsunami
        typhoon uprising wildfire
        """)

    static let table = Table(
        """
        noun | verbs
        abandonment | abandon
        abolition | abolish
        absence | =absent
        absorption | absorb
        accession | accede
        acquittal | acquit*
        adoption | adopt
        agreement | agree
        amendment | amend
        announcement | announce
        appeal | appeal
        appearance | appear
        appointment | appoint, =named, install
        approval | approve, ratify
        arrest | arrest, nab*
        arrival | arrive
        assassination | assassinate
        attack | attack, storm, raid, ambush
        auction | auction
        award | award
        ban | ban*, bar*, outlaw, forbid, =forbade, =forbidden, prohibit
        bankruptcy | =bankrupt, =insolvent
        battle | battle
        birth | =born
        blockade | blockade, block
        bombing | bomb, =blew, =blown
        boycott | boycott
        burning | burn, =burnt, torch
        campaign | campaign
        cancellation | cancel, cancell, scrap*, annul*
        capture | capture
        ceasefire | =ceasefire
        celebration | celebrate
        change | change, alter
        charge | =charged, indict
        closure | close, =shut, shutter
        collapse | collapse
        commissioning | commission
        comparison | compare
        completion | complete, finish, =ready
        concession | concede
        confirmation | confirm
        conflict | =fought, fight
        conquest | conquer
        construction | =built, build, erect, construct
        conversion | convert
        conviction | convict
        coup | oust, topple, overthrow, =overthrew, =overthrown
        crash | crash
        creation | create
        crossing | cross
        cut | =cut, =cuts, slash
        dealing | deal, =dealt
        death | die, kill, drown, perish, =dead
        debate | debate
        debut | debut
        decision | decide
        declaration | declare
        defeat | defeat, =beat, =beaten
        delay | delay
        delivery | deliver
        departure | depart, =left, leave, =leaves
        deportation | deport, expel*
        depletion | deplete
        deployment | deploy
        destruction | destroy, demolish, level
        detention | detain, remand
        discovery | discover, =found, unearth
        dismissal | dismiss, =fired, sack
        displacement | displace, uproot
        dispute | dispute, quarrel
        dissolution | dissolve, disband
        division | divide
        donation | donate
        draft | draft
        drilling | drill
        driving | =driven, =drove
        earthquake | =quake
        election | elect, =elections, =polls
        embargo | embargo
        end | end
        enlistment | enlist
        entry | enter
        eruption | erupt
        escape | escape, flee, =fled
        establishment | establish
        eviction | evict
        execution | execute, hang, =hanged
        expansion | expand
        expiry | expire, lapse
        explosion | explode
        export | export
        extension | extend, prolong
        extradition | extradite
        fishing | fish
        flight | =flew, =flown
        flood | flood, inundate
        founding | =founded, =formed, =set up
        freeze | freeze, =froze, =frozen
        governance | govern
        grounding | ground
        halt | halt, idle
        handover | =handed over
        harvest | harvest
        hearing | hear, =heard
        hijacking | hijack
        hiring | hire, recruit
        hosting | host
        imposition | impose
        imprisonment | imprison
        inauguration | inaugurate
        independence | =independence, =independent
        injury | injure, wound
        inspection | inspect
        installation | =installed
        introduction | introduce
        invasion | invade, annex
        investigation | investigate, probe
        investment | invest
        issue | issue
        journey | travel, travell, journey
        kidnapping | kidnap*, abduct
        landing | land
        launch | launch, =unveiled
        layoff | =laid off, retrench
        lease | lease
        listing | list
        loan | =lent, lend, borrow
        loss | =lost, lose, =loses, =losing
        maintenance | maintain
        march | march
        marriage | marry
        maturity | mature, =paper due, =notes due, =bonds due, =debt due, =loan due, =bond due
        meeting | meet, =met, gather
        merger | merge
        migration | migrate, emigrate
        mining | mine
        move | move
        murder | murder
        nationalization | nationalise, nationalize
        nomination | nominate
        observation | observe
        occupation | occupy
        opening | open, reopen
        operation | operate, =run, =ran
        order | order
        outage | =dark, =blackout
        outbreak | =broke out
        overhaul | overhaul
        pardon | pardon
        passage | =passed
        pause | pause
        payment | =paid, pay, =pays, =payable
        performance | perform
        planting | plant
        plea | plead
        pledge | pledge
        poisoning | poison
        postponement | postpone, defer*, =put off
        privatization | privatise, privatize
        production | produce
        promise | promise, vow
        promotion | promote
        proposal | propose
        prosecution | prosecute, =sued, sue
        protest | protest, demonstrate, rally
        publication | publish
        purchase | =bought, buy, purchase, acquire
        quarantine | quarantine
        ratification | ratify
        recall | recall
        reconstruction | rebuild, =rebuilt, reconstruct
        recovery | recover
        reduction | halve, reduce
        reelection | reelect
        reform | reform
        refusal | refuse
        registration | register
        rejection | reject, =turned down, =sent back
        release | release, free
        relocation | relocate, resettle
        renewal | renew
        repair | repair, restore, mend
        repatriation | repatriate
        repayment | repay, =repaid, =paid back
        replacement | replace
        report | report
        request | request
        rescue | rescue
        resignation | resign, =quit, =stepped down
        retirement | retire
        return | return
        review | review
        revocation | revoke, rescind, repeal
        revolution | =revolution
        rise | =rose, =risen, =doubled
        ruling | rule
        sale | =sold, sell, =sells
        sanction | sanction
        saving | save
        sentence | sentence, jail
        separation | separate
        service | serve
        settlement | settle
        shake | =shook, shake, =shaken
        share | share
        shipment | ship*
        shooting | =shot, shoot
        siege | besiege
        signing | sign
        sinking | =sank, =sunk, sink
        split | =split, =splits
        stall | stall
        start | =began, begin, =begins, =begun, start
        stay | stay
        stoppage | stop*
        storm | =stormy
        strike | =struck, strike
        study | study
        submission | submit*, lodge, =filed, file
        surrender | surrender
        survey | survey
        survival | survive
        suspension | suspend
        swearing-in | =sworn
        takeover | =took over, =taken over, =seized power, =took control, =taken from
        talk | talk, negotiate
        tender | tender
        test | test
        theft | =stolen, =stole, steal, rob*, loot
        threat | threaten
        title | =champions, =champion, =winners
        torture | torture
        training | train
        transfer | transfer*
        transit | transit
        treatment | treat
        trial | =tried
        upgrade | upgrade
        use | use
        vaccination | vaccinate
        victory | =won, win
        violation | violate, breach
        visit | visit, come, =came
        vote | vote, ballot
        wait | wait
        walk | walk
        war | =waged
        warning | warn
        welcome | welcome
        withdrawal | withdraw, =withdrew, =withdrawn
        work | work
        writing | =wrote, =written
        """)
}
