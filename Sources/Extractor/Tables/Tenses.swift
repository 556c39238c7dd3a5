/// Verb forms by the time that they tell of, for dates that only the day of publication settles.
enum Tenses {
    /// Past tenses and participles that do not end in "ed" and are no base form.
    static let past = WordSet(
        """
        arose ate awoke beat beaten became began begun bent bit bitten blew blown borne bought bound
        bred broke broken brought built came caught chose chosen clung crept dealt did done drank drawn
        drew driven drove drunk dug eaten fallen fed fell felt fled flew flown forbade forgot forgotten
        fought found froze frozen gave given gone got grew grown had heard held hid hidden hung kept
        knelt knew known laid lain leapt led left lent lit lost made meant met mistook overcame overtook
        overthrew paid pleaded rang ran reached ridden risen rode rose said sang sank sat saw seen sent
        shaken shone shook shot shown shrank shrunk slain slept slid slew sold sought spent spoke spoken spun
        sprang sprung stole stolen stood stricken struck stuck stung sunk swam sworn swept swore swung
        taken taught thought threw thrown told took tore torn undertook underwent understood went wept
        withdrawn withdrew withheld woke won wore worn wound wove written wrote was were
        """)

    /// Verbs whose past tense is their base form; news tells of them in the past.
    static let unchanged = WordSet(
        "bid burst cast cut hit hurt put quit read set shed shut split spread")

    /// Wishes, arrangements and grounds for what is to come: an infinitive behind them has not happened.
    static let intents = WordSet(
        """
        about agree agreed agrees agreeing aim aimed aiming aims arrange arranged attempt bound certain
        choose chooses considering decide decides deciding demand demands due eager expect expected
        expecting expects forecast forecasts hope hoped hopes hoping intend intended intending intends
        keen likely mean means meant mulling need needed needs obliged pencilled plan planned planning
        plans pledge pledges poised prepare prepared prepares preparing promise promises propose
        proposed proposes proposing ready required scheduled seek seeks seeking set slated sure supposed
        threaten threatens threatening try trying unlikely urge urges vow vows want wanted wants wanting
        willing wish wishes plotting
        """)

    /// Nouns of such, and what was said of it: "plans to close it in May", "vowed to close it in May".
    static let undertakings = WordSet(
        """
        agreement appeal approval approved bid call called calls campaign committed contract deadline
        deal decided decision directive instructed instruction invitation invited move notice
        offer offered offers order ordered pact permission persuaded pledged promised proposal proposals
        push request resolved scheme sentenced target threat threatened told urged voted vowed vote warned
        """)

    /// What says of a day itself that it is to come: "due in May", "scheduled for November".
    static let appointed = WordSet("due expected scheduled slated tipped")

    /// Verbs behind which "for" names the day that people are called to.
    static let summoning = WordSet(
        "announced arranged call called calls convened convenes declared organised organized summoned"
    )

    /// What is done about a thing that has been: "are investigating a death on Monday".
    static let inquiring = WordSet(
        """
        examining grieving hunting investigating looking mourning probing questioning recovering reeling
        reviewing searching seeking studying treating
        """)

    /// The same where "for" or "to" follows: "set for November", "put off to Monday".
    static let fixed = WordSet(
        """
        adjourned back billed booked deferred delayed due expected extended fixed forecast foreseen
        forward moved off pencilled planned postponed proposed pushed rescheduled scheduled set shifted
        slated tipped
        """)

    /// Verbs of what is held, opens and closes: in the present they tell of a day to come.
    static let timetables = WordSet(
        """
        appear appears arrive arrives begin begins close closes come comes convene convenes cease ceases decide decides
        depart departs end ends expire expires face faces fly flies gather gathers go goes host hosts kick
        kicks lapse lapses last lasts launch launches leave leaves meet meets open opens rejoin rejoins
        relaunch relaunches reopen reopens restart restarts resume resumes retire retires return returns run runs
        start starts shuts take takes travel travels vote votes welcome welcomes visit visits
        """)

    /// Verbs that foresee: their object is to come.
    static let foreseeing = WordSet(
        """
        anticipate anticipates await awaits expect expects forecast forecasts foresee foresees intend
        intends plan plans predict predicts
        """)

    /// Past tenses of four letters in "ed", and base forms that end so.
    static let shortPast = WordSet("died dyed eyed lied owed shed tied used vied")
    static let baseInEd = WordSet(
        "bleed breed creed exceed feed greed heed indeed need proceed seed speed steed succeed weed naked sacred"
    )
    static let modals = WordSet("can could may might must shall should will would won't wouldn't")
    static let be = WordSet("am are is isn't aren't")
    static let been = WordSet("be been being get getting gets")
    static let have = WordSet("had has have having")
    /// What follows is compared with or follows something that has been.
    static let comparing = WordSet("against compared comparing than versus vs")
    static let occasions = WordSet("after amid despite following over since")
}
