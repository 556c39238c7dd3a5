/// The parts that a word may play in a figure; one look-up a token gives them all.
struct Roles: OptionSet {
    let rawValue: UInt32

    static let cardinal = Roles(rawValue: 1 << 0)
    static let scale = Roles(rawValue: 1 << 1)
    static let ordinal = Roles(rawValue: 1 << 2)
    static let vague = Roles(rawValue: 1 << 3)
    static let dozen = Roles(rawValue: 1 << 4)
    static let multiple = Roles(rawValue: 1 << 5)
    static let month = Roles(rawValue: 1 << 6)
    static let weekday = Roles(rawValue: 1 << 7)
    /// A currency's sign, code or name begins here.
    static let currency = Roles(rawValue: 1 << 8)
    static let article = Roles(rawValue: 1 << 9)
    static let determiner = Roles(rawValue: 1 << 10)
    static let preposition = Roles(rawValue: 1 << 11)
    static let conjunction = Roles(rawValue: 1 << 12)
    static let pronoun = Roles(rawValue: 1 << 13)
    static let auxiliary = Roles(rawValue: 1 << 14)
    static let adverb = Roles(rawValue: 1 << 15)
    static let verb = Roles(rawValue: 1 << 16)
    static let designator = Roles(rawValue: 1 << 17)
    static let pluralModifier = Roles(rawValue: 1 << 18)
    static let irregularPlural = Roles(rawValue: 1 << 19)
    /// A date may begin here without a digit: "fiscal", "Q1", "mid", "yesterday".
    static let dateOpener = Roles(rawValue: 1 << 20)
    static let sign = Roles(rawValue: 1 << 21)
    static let single = Roles(rawValue: 1 << 22)
    /// The ages of a group in words: "fifties", "teens", "fives".
    static let ageGroup = Roles(rawValue: 1 << 23)

    /// Words that no noun phrase holds.
    static let closed: Roles = [
        .article, .determiner, .preposition, .conjunction, .pronoun, .auxiliary,
    ]
    /// Words that dates relative to the day of publication begin with.
    static let relative = Roles(rawValue: 1 << 24)
    /// Words that make a figure of "a" before them: "couple", "decade", "hour".
    static let behindArticle = Roles(rawValue: 1 << 25)

    /// A phrase of modality may begin here.
    static let modal = Roles(rawValue: 1 << 26)
    /// A verb whose object states a measure.
    static let measureVerb = Roles(rawValue: 1 << 27)
    /// A verb of movement.
    static let changeVerb = Roles(rawValue: 1 << 28)
    /// Part of a name that was found before the figures were.
    static let named = Roles(rawValue: 1 << 29)

    /// Words at which a figure can begin, whatever follows.
    static let opener: Roles = [
        .cardinal, .scale, .ordinal, .vague, .dozen, .multiple, .month, .ageGroup,
    ]
    /// Words at which a figure can begin.
    static let trigger: Roles = [
        .cardinal, .scale, .ordinal, .vague, .dozen, .multiple, .month, .weekday, .currency,
        .article, .dateOpener, .sign, .single, .relative, .ageGroup,
    ]
}

/// Every word's roles, gathered from the tables.
enum Lexicon {
    static let roles: WordMap<Roles> = {
        var pairs: [(UInt64, Roles)] = []
        func add(_ words: some Sequence<String>, _ role: Roles) {
            for word in words {
                if let first = PhraseMap<Int>.words(of: word).first { pairs.append((first, role)) }
            }
        }
        add(Numerals.cardinals.rows.map { $0[0] }, .cardinal)
        add(Numerals.scales.rows.filter { $0[2] == "word" }.map { $0[0] }, .scale)
        add(Numerals.ordinals.rows.filter { $0[1] != "0" }.map { $0[0] }, .ordinal)
        add(["half", "quarter"], .ordinal)
        add(Numerals.vague.rows.map { $0[0] }, .vague)
        add(["dozen", "dozens", "doz", "dozs"], .dozen)
        add(Numerals.multiples.rows.map { $0[0] }, .multiple)
        add(Calendar.months.rows.flatMap { $0.list(1) }, .month)
        add(Calendar.weekdays.rows.flatMap { $0.list(1) }, .weekday)
        add(CurrencyNames.prefixes, .currency)
        add(["minus", "negative"], .sign)
        add(AgeGroupRule.words.map(\.0), .ageGroup)
        add(["single", "sole"], .single)
        add(
            [
                "fiscal", "fy", "q1", "q2", "q3", "q4", "h1", "h2", "mid", "year", "cy",
                "financial",
            ],
            .dateOpener)
        add(
            [
                "yesterday", "today", "tomorrow", "tonight", "last", "next", "this", "the", "a",
                "an",
            ],
            .relative)
        add(
            [
                "couple", "decade", "hour", "minute", "day", "fortnight", "week", "month", "year",
                "single",
                "sole", "dollar", "euro", "pound", "rand", "rupee", "penny", "peso", "naira",
                "cent", "full", "percentage", "point", "ringgit", "shilling",
            ], .behindArticle)
        add(ModalityWords.table.rows.flatMap { $0.list(1) }, .modal)
        add(MeasureWords.verbs.rows.flatMap { $0.list(2) }, .measureVerb)
        add(ChangeWords.table.rows.filter { $0[1] == "verb" }.flatMap { $0.list(2) }, .changeVerb)
        add(FunctionWords.articles.words, .article)
        add(FunctionWords.determiners.words, .determiner)
        add(FunctionWords.prepositions.words, .preposition)
        add(FunctionWords.conjunctions.words, .conjunction)
        add(FunctionWords.pronouns.words, .pronoun)
        add(FunctionWords.auxiliaries.words, .auxiliary)
        add(FunctionWords.adverbs.words, .adverb)
        add(FunctionWords.verbs.words, .verb)
        add(FunctionWords.designators.words, .designator)
        add(FunctionWords.designators.words.filter { $0 != "number" }.map { $0 + "s" }, .designator)
        add(FunctionWords.pluralModifiers.words, .pluralModifier)
        add(FunctionWords.irregularPlurals.rows.map { $0[0] }, .irregularPlural)
        return WordMap(pairs) { $0.union($1) }
    }()
}
