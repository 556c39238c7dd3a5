/// What a word may be to grammar and to reported speech; a word may be several things.
struct WordClass: OptionSet, Sendable {
    let rawValue: UInt64

    /// "the", "this": what follows is known already.
    static let definite = WordClass(rawValue: 1 << 0)
    static let indefinite = WordClass(rawValue: 1 << 1)
    static let possessive = WordClass(rawValue: 1 << 2)
    /// A pronoun as a subject: "he", "it", "they".
    static let subject = WordClass(rawValue: 1 << 3)
    static let object = WordClass(rawValue: 1 << 4)
    static let masculine = WordClass(rawValue: 1 << 5)
    static let feminine = WordClass(rawValue: 1 << 6)
    static let neuter = WordClass(rawValue: 1 << 7)
    static let plural = WordClass(rawValue: 1 << 8)
    static let firstPerson = WordClass(rawValue: 1 << 9)
    static let preposition = WordClass(rawValue: 1 << 10)
    /// "and", "but", "or".
    static let coordinator = WordClass(rawValue: 1 << 11)
    /// "because", "while", "if": a clause with a subject of its own follows.
    static let subordinator = WordClass(rawValue: 1 << 12)
    static let relative = WordClass(rawValue: 1 << 13)
    static let have = WordClass(rawValue: 1 << 14)
    static let be = WordClass(rawValue: 1 << 15)
    static let modal = WordClass(rawValue: 1 << 16)
    static let negation = WordClass(rawValue: 1 << 17)
    static let adverb = WordClass(rawValue: 1 << 18)
    /// A weekday, a month, "yesterday", "week".
    static let time = WordClass(rawValue: 1 << 19)
    /// A frequent verb in a finite form.
    static let verb = WordClass(rawValue: 1 << 20)
    /// One who may speak: "minister", "spokeswoman", "farmer".
    static let person = WordClass(rawValue: 1 << 21)
    /// One who speaks for a body: "spokesman", "officials".
    static let envoy = WordClass(rawValue: 1 << 22)
    /// The head of a body, standing for it: "management", "leadership", "board".
    static let council = WordClass(rawValue: 1 << 23)
    /// What is written and speaks: "statement", "report", "data".
    static let document = WordClass(rawValue: 1 << 24)
    /// Where or when one speaks: "interview", "briefing", "rally".
    static let occasion = WordClass(rawValue: 1 << 25)
    /// Whom one tells: "reporters", "lawmakers".
    static let audience = WordClass(rawValue: 1 << 26)
    /// What has a title in quotation marks: "film", "song", "book".
    static let work = WordClass(rawValue: 1 << 27)
    /// Sets one thing apart from the known one: "other", "rival", "present".
    static let other = WordClass(rawValue: 1 << 28)
    /// Belongs to a body that goes unsaid: "shares", "profit", "staff".
    static let relational = WordClass(rawValue: 1 << 29)
    /// Traded without an owner: "oil", "wheat", "gold".
    static let commodity = WordClass(rawValue: 1 << 30)
    static let media = WordClass(rawValue: 1 << 31)
    /// States a number for another to own: "put", "counted", "estimated", "reported".
    static let reports = WordClass(rawValue: 1 << 32)
    /// Gives a name in quotation marks: "called", "dubbed", "described".
    static let labels = WordClass(rawValue: 1 << 33)
    /// A verb's base form, told from a noun only by what stands before it: "and employ".
    static let base = WordClass(rawValue: 1 << 34)
    /// May tell whose count a number is: "counts 40 dead", "the poll gave", "by its tally", "per Ipsos".
    static let counts = WordClass(rawValue: 1 << 35)
    static let conjoined: WordClass = [.coordinator, .subordinator, .relative]
    static let auxiliary: WordClass = [.have, .be, .modal]
    static let pronoun: WordClass = [.subject, .object, .possessive]
    static let anyDeterminer: WordClass = [.definite, .indefinite, .possessive]
}

/// Words by class, for reading who says and owns what. A class may have several rows.
enum WordClasses {
    static func of(_ word: UInt64) -> WordClass { table[word] ?? [] }

    static let table: WordMap<WordClass> = {
        var pairs: [(UInt64, WordClass)] = []
        for (wordClass, words) in rows {
            for word in cutWords(words) {
                pairs.append((WordHash.of(word), wordClass))
            }
        }
        for stem in cutWords(stems) {
            pairs.append((WordHash.of(stem), .base))
            for form in thirdPersons(of: stem) { pairs.append((WordHash.of(form), .verb)) }
        }
        return WordMap(pairs) { $0.union($1) }
    }()

    /// "employs", "watches", "carries".
    private static func thirdPersons(of stem: Substring) -> [String] {
        if stem.hasSuffix("y"), !"aeiou".contains(stem.dropLast().last ?? "a") {
            return [stem.dropLast() + "ies"]
        }
        let hisses = ["s", "x", "ch", "sh", "o"].contains { stem.hasSuffix($0) }
        return hisses ? [stem + "es"] : [stem + "s"]
    }

    /// Verbs whose third person is rarely a plural noun.
    private static let stems = """
        accept account achieve acquire add allow appear apply arrive attract avoid become begin belong
        bring build burn carry cause collect come comprise consist contain continue contribute cover
        create decline defend deliver depend describe destroy develop dig disagree earn eat employ
        enter exceed exist expand fail fetch fill finish follow generate give go grow happen harvest
        have hear hold hope import include increase install keep know lack last lead lease leave lend
        lie listen live lose maintain make manage mean melt meet move occupy offer operate own pay
        perform persist plan prepare prevent process produce promise protect prove provide publish
        quit rank reach read receive reckon reduce refuse reject remain remember replace represent
        require resume retain return rise run save score seek seem sell send serve shrink sit smell
        solve spend spread stand start stay suffer supply support survive take teach tend think throw
        treat try turn understand use wait want warn waste watch wear weigh win work write yield
        """

    private static let rows: [(WordClass, String)] = [
        (.definite, "the this that these those"),
        (
            .indefinite,
            "a an another every each some any no several many most few all both more such"
        ),
        (.possessive, "its his her their our my your whose"),
        (
            .subject,
            "he she it they i we we'll we've we're i'll i've i'm they'll they've they're he'll she'll it'll"
        ),
        (.object, "him her it them me us"),
        (.masculine, "he he'll him his himself mr sir"),
        (.feminine, "she she'll her hers herself mrs ms miss madam"),
        (.neuter, "it it'll its itself"),
        (.plural, "they they'll they've they're them their themselves"),
        (.firstPerson, "i we me us my our mine ours we'll we've we're i'll i've i'm"),
        (.preposition, prepositions),
        (.coordinator, "and but or nor yet"),
        (.subordinator, subordinators),
        (.relative, "who which whose whom that where"),
        (.have, "have has had having"),
        (.be, "be is are was were been being am isn't aren't wasn't weren't"),
        (.modal, modals),
        (
            .negation,
            "not never neither nor hardly don't doesn't didn't won't cannot can't couldn't"
        ),
        (.adverb, adverbs),
        (.time, times),
        (.verb, verbs),
        (.person, persons), (.person, envoys), (.envoy, envoys),
        (.council, councils), (.document, documents), (.occasion, occasions),
        (.audience, audiences), (.work, works), (.other, others), (.relational, relationals),
        (.commodity, commodities), (.media, media), (.reports, reporting), (.labels, labeling),
        (.counts, counting),
    ]

    private static let prepositions = """
        about above across after against along alongside amid among around as at before behind below
        beneath beside besides between beyond by despite down during except for from in inside into
        like near of off on onto opposite outside over past per since than through throughout till to
        toward towards under until unlike up upon via with within without
        """
    private static let subordinators = """
        because while when after before if unless although though since until as whereas once whether
        so where
        """
    private static let modals = """
        will would can could may might must shall should do does did don't doesn't didn't won't
        wouldn't can't cannot couldn't shouldn't ought
        """
    private static let adverbs = """
        also again ago already always even ever further furthermore however indeed instead later
        earlier meanwhile moreover nevertheless nonetheless now often only once otherwise perhaps
        previously privately publicly quietly rather recently repeatedly separately simply sometimes
        soon still then therefore thus today tonight too twice well yesterday just first finally late early
        initially flatly angrily jokingly bluntly firmly briefly formally officially reportedly
        subsequently additionally similarly correctly rightly wrongly proudly largely here there
        """
    private static let times = """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
        sat sun january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec yesterday today tomorrow tonight week month
        year morning evening afternoon night weekend day noon midnight dawn
        """
    private static let verbs = """
        rose fell took made went came got gave left lost won found held kept paid sold bought began
        grew hit cut saw stood cost led met put ran set sent spent told thought brought built broke
        chose drew drove fought flew forgot knew lay read rang sank sat shook shot shut spoke stole
        struck born seen known given taken swam taught threw understood wore wrote became beat bore caught dealt dug fed felt hung
        lent meant rode sang slept stuck swept tore withdrew hurt let spread
        says goes comes takes makes gives gets has means needs wants owns holds runs costs stands
        remains serves covers includes employs produces owes pays sells buys brings puts sends uses
        works lives wins loses leads yields pumps carries handles plans expects seeks faces aims
        contains begins ends opens closes shows depends belongs requires makes keeps becomes
        want own hold say expect remain cost seem know believe
        """
    private static let persons = """
        liquidator receiver administrator chemist chemists biologist biologists foreman cofounder
        opponent opponents critic critics strikers banker bankers fisherwoman grandson host
        striker forward midfielder defender goalkeeper batsman bowler winger playmaker
        actor activist adviser advisor agent aide ambassador analyst analysts archbishop architect
        artist attorney attorneys author authority banker baron bishop boss brother builder buyer
        captain carpenter cardinal ceo cfo chair chairman chairperson chairwoman chancellor chaplain
        chef chief clerk coach colleague colonel columnist commander commissioner conductor
        congressman congresswoman constable consul consultant contractor coo cook coordinator
        correspondent councillor councilor counsel counsellor curator customer daughter dean defender
        delegate deputy designer developer diplomat diplomats director doctor doctors driver
        economist economists editor electrician elder elders engineer engineers envoy executive
        executives expert experts farmer farmers father filmmaker fisherman fishermen founder friend
        friends general geologist goalkeeper governor grandmother grower growers guard guide head
        headmaster headteacher historian host husband inspector investigator investigators investor
        investors journalist judge justice king labourer lawmaker lawmakers lawyer lawyers leader
        leaders lecturer lieutenant lobbyist magistrate major manager managers marshal mayor member
        members midwife minister ministers minister's monk mother musician neighbour neighbor nurse
        observer observers officer officers operator organiser organizer owner painter parent parents
        partner passenger pastor patient patron pensioner physician pilot player poet policeman
        politician porter premier president presenter priest prince princess principal producer
        professor programmer prosecutor prosecutors protester provost publisher pundit queen rapporteur
        rector registrar researcher researchers resident residents rower salesman scholar scientist
        scientists secretary seismologist senator sergeant shareholder shepherd sheriff singer sister
        skipper soldier son sources source speaker student students superintendent supervisor surgeon
        survivor tailor teacher teachers technician teller trader traders trainer treasurer trustee
        tutor undersecretary vendor vet vicar victim villager villagers visitor volunteer waiter warden
        weaver widow wife witness witnesses woman man women men worker workers writer youth people
        """
    private static let envoys = """
        spokesman spokeswoman spokesperson spokespeople spokesmen official officials representative
        representatives authorities representative's
        """
    private static let councils = """
        board management leadership council secretariat committee executive staff government
        administration cabinet presidency department office team
        """
    private static let documents = """
        accounts barometer tally tracker notes account advisory affidavit analysis announcement assessment audit bulletin census circular
        communique communiqué complaint count data decree dispatch document documents email estimate
        estimates figures filing filings findings forecast forecasts guidance handout indictment
        judgment judgement lawsuit leaflet ledger letter letters memo memorandum message minutes motion
        note notice numbers pamphlet paper plan poll post prospectus readings records release report
        reports research results review ruling statement statements statistics study submission
        summary survey surveys testimony text tweet update verdict video warrant
        """
    private static let occasions = """
        address appearance briefing broadcast call ceremony column commentary conference congress
        debate event forum gathering hearing inquiry inauguration interview launch lecture meeting
        presentation press rally rallies reception remarks roundtable session sermon sidelines speech
        summit talk telephone phone television radio tour visit webcast workshop
        """
    private static let audiences = """
        reporters journalists lawmakers legislators parliament analysts investors shareholders
        deputies senators mps court jury judge judges magistrates inquiry panel committee newspaper
        paper agency radio television tv station audience supporters followers crowd congregation
        delegates members students staff workers employees colleagues residents villagers conference
        meeting rally assembly house senate congress council media press correspondents correspondent
        summit forum hearing programme program newsmen viewers listeners officials
        """
    private static let works = """
        film movie song album book novel play poem series show programme program opera painting essay
        documentary magazine article headline slogan banner sign placard chapter episode single track
        ballad hymn anthem exhibition campaign operation project scheme titled entitled nicknamed named
        known reading poster sticker label motto game musical ballet sculpture podcast column chant
        """
    private static let others = """
        other another rival second third neighbouring neighboring present existing current old former
        similar different separate future previous
        """
    private static let relationals = """
        profit profits revenue revenues sales shares share turnover earnings income loss losses debt
        debts staff workforce shareholders dividend dividends output production margin margins exports
        capacity budget payments deliveries orders members workers employees stock assets deposits
        fleet construction shipments costs spending premiums loans wages repairs tickets toll sponsors
        crew crews fine penalty phase stage unit plant terminal runway pipeline line project deal contract agreement package
        count toll number casualties victims survivors funding financing investment fund loan grant death deaths damage interest price
        """
    private static let commodities = """
        oil gold wheat copper gas crude cotton sugar lithium sand rice maize corn coffee cocoa tea
        diesel petrol gasoline steel coal cement milk silver nickel zinc tin aluminium aluminum iron
        rubber grain soybeans barley fuel carbonate freight abaca brent rate temperatures temperature
        dollar euro pound peso rupee yen yuan rand lira ruble rouble franc naira shilling currency wti
        """
    private static let media = """
        newspaper paper daily magazine station broadcaster website outlet agency weekly tabloid
        """
    private static let reporting = """
        insisted insists speaks spoke spoken sticks stuck
        put puts putting reported reports report announced announces announce
        estimated estimates estimate denied denies deny expects expect
        expected forecast forecasts foresaw foresees pegged pegs reckoned reckons sees projects projected predicted predicts values valued
        disclosed discloses reminded warned warns cited cites
        confirmed confirms claimed claims alleged alleges rejects rejected flags flagged
        """
    private static let counting = """
        calculation calculations count counted counts documented documents estimate estimates figures
        gave give gives had has have logged per placed places projection projections reckoning tallied
        tally verified
        """
    private static let labeling = """
        called calls call calling described describes describing termed terms terming dubbed branded
        labelled labeled denounced praised hailed condemned dismissed characterised characterized
        blast blasted blasts criticised criticized decried decries deride derided derides lambasted mocked
        ridiculed slam slammed slams
        """
}
