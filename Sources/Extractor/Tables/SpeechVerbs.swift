/// A verb form that gives words to a speaker.
struct SpeechVerb: Sendable {
    struct Uses: OptionSet, Sendable {
        let rawValue: UInt8
        /// Stands by words in quotation marks.
        static let quotes = Uses(rawValue: 1)
        /// A clause may follow without "that": "said the mine would open".
        static let bare = Uses(rawValue: 2)
        /// "that" and a clause may follow.
        static let that = Uses(rawValue: 4)
        /// May be put behind a clause or into it: "…, she added".
        static let behind = Uses(rawValue: 8)
        /// Its object is whom one speaks to: "told reporters".
        static let addressee = Uses(rawValue: 16)
        /// As often a noun ("claims", "reports"): it needs "that", marks or a comma before its subject.
        static let doubtful = Uses(rawValue: 32)
    }

    enum Form: Sendable { case past, present, base, participle }

    let uses: Uses
    let form: Form

    /// What is written may show a clause without "that", and be put behind it.
    var ofDocuments: SpeechVerb {
        SpeechVerb(uses: uses.subtracting(.doubtful).union([.bare, .behind]), form: form)
    }
}

/// Verbs of saying by form. The letters of `uses` are the initials of `SpeechVerb.Uses`.
///
/// Columns: past, third person, base, -ing. A form that is seldom a verb of saying is "-".
enum SpeechVerbs {
    static func find(_ word: UInt64) -> SpeechVerb? { table[word] }

    static let table: WordMap<SpeechVerb> = {
        var pairs: [(UInt64, SpeechVerb)] = []
        for line in rows.split(separator: "\n") {
            let cells = line.split(separator: " ", omittingEmptySubsequences: true)
            guard cells.count == 5 else { continue }
            let uses = read(cells[4])
            for (cell, form) in zip(cells, forms) where cell != "-" {
                pairs.append((WordHash.of(cell), SpeechVerb(uses: uses, form: form)))
            }
        }
        return WordMap(pairs)
    }()

    private static let forms: [SpeechVerb.Form] = [.past, .present, .base, .participle]

    private static func read(_ letters: Substring) -> SpeechVerb.Uses {
        var uses: SpeechVerb.Uses = []
        for letter in letters.utf8 {
            switch letter {
            case UInt8(ascii: "q"): uses.insert(.quotes)
            case UInt8(ascii: "b"): uses.insert(.bare)
            case UInt8(ascii: "t"): uses.insert(.that)
            case UInt8(ascii: "p"): uses.insert(.behind)
            case UInt8(ascii: "a"): uses.insert(.addressee)
            default: uses.insert(.doubtful)
            }
        }
        return uses
    }

    static let rows = """
        acknowledged acknowledges acknowledge acknowledging qbtp
        added adds add adding qtp
        admitted admits admit admitting qbtp
        advised advises - advising qta
        affirmed affirms affirm affirming qtp
        agreed agrees agree - q
        alleged alleges allege alleging bt
        announced announces announce announcing qbtp
        answered answers answer answering qtd
        argued argues argue arguing qbtp
        asked asks ask asking q
        asserted asserts assert asserting qbtp
        assured assures assure assuring qbtpa
        believed believes believe believing btp
        boasted boasts boast boasting qtp
        calculated calculates calculate calculating bt
        cautioned cautions caution cautioning qtpa
        claimed claims claim claiming qbtpd
        commented comments comment commenting qd
        complained complains complain complaining qtp
        conceded concedes concede conceding qbtp
        concluded concludes conclude concluding qbtp
        confessed confesses confess confessing qtp
        confirmed confirms confirm confirming qbtp
        contended contends contend contending qbtp
        continued continues - continuing q
        countered counters - countering qtd
        cried cries cry crying q
        declared declares declare declaring qbtp
        denied denies deny denying bt
        disclosed discloses disclose disclosing tp
        emphasised emphasises emphasise emphasising qtp
        emphasized emphasizes emphasize emphasizing qtp
        estimated estimates estimate estimating btpd
        exclaimed exclaims - exclaiming q
        expected expects expect expecting t
        explained explains explain explaining qbtp
        feared fears fear fearing btd
        forecast forecasts - forecasting td
        found finds find - td
        hinted hints hint hinting td
        indicated indicates indicate indicating qbtp
        informed informs inform informing ta
        insisted insists insist insisting qbtp
        interjected - - - q
        joked jokes joke joking qtpd
        lamented laments lament lamenting qtp
        laughed laughs - laughing q
        maintained maintains maintain maintaining qtpd
        mused muses muse musing qtp
        muttered mutters mutter muttering q
        noted notes - noting qbtpd
        objected objects object objecting qtd
        observed observes observe observing qtp
        pledged pledges pledge pledging td
        pointed points point pointing qt
        posted posts - posting qd
        predicted predicts predict predicting qbtp
        proclaimed proclaims proclaim proclaiming qt
        promised promises promise promising qtpa
        quipped quips quip quipping q
        reaffirmed reaffirms reaffirm reaffirming qt
        recalled recalls recall recalling qtpd
        reckoned reckons reckon reckoning btp
        reiterated reiterates reiterate reiterating qtp
        remarked remarks remark remarking qtpd
        reminded reminds remind reminding qta
        repeated repeats repeat repeating qt
        replied replies reply replying qtp
        reported reports report reporting qbtpd
        responded responds respond responding qt
        retorted retorts - - q
        revealed reveals reveal revealing qtp
        ruled rules - ruling tp
        said says say saying qbtp
        shouted shouts shout shouting q
        showed shows show showing td
        sighed sighs - - q
        signalled signals - signalling td
        signaled - - signaling td
        stated states - stating qbtp
        stressed stresses stress stressing qtp
        suggested suggests suggest suggesting qbtp
        suspected suspects suspect suspecting t
        testified testifies testify testifying qbtp
        thought thinks think thinking qb
        told tells tell telling qbtpa
        tweeted tweets tweet tweeting qtp
        underlined underlines underline underlining qtp
        underscored underscores underscore underscoring qt
        urged urges urge urging qd
        vowed vows vow vowing qt
        warned warns warn warning qbtpa
        went - - - q
        whispered whispers whisper whispering q
        wondered wonders wonder wondering q
        wrote writes write writing qtp
        written - - - q
        """
}
