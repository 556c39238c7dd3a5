/// Words that keep the point behind them. A sentence may end at those of `ends`, not at `stays`.
enum Abbreviations {
    static let stays = words(
        """
        adm amb asst att attn av ave brig bros capt cdr chas cmdr col comdr cpl dept det dist dr drs
        ed eds engr esq est fr ft gen gov govt hon insp jr jt lt ltc maj messrs mfg mlle mme mr mrs
        ms mt mx nos p pp pres prof pvt rep reps rev rs sen sens sgt sir sr sra srta st sta ste supt
        univ v vs vol wg

        jan feb mar apr jun jul aug sep sept oct nov dec
        approx ca cf fig figs no art sec ch para
        """)
    static let ends = words(
        """
        co corp inc ltd plc llc bhd sdn pty etc al bn cos assn bldg blvd rd bbl
        ariz calif colo conn fla ga ill ind kan ky md mich minn miss mo mont neb nev okla ore pa
        tenn tex va vt wash wis wyo alta nfld ont que sask
        """)
    /// Short names of currencies that stand against the digits.
    static let currencies = words(
        """
        aed afn aud bdt brl cad chf cny czk dh dhs dkk egp etb eur fcfa gbp gh ghc ghs hkd huf idr ils
        inr iqd irr jd jod jpy kd kes krw ksh kshs kwd kzt lbp lkr mad mur mwk mxn myr ngn nis nok npr nrs
        ntd nu nzd omr php pkr pln qar rm rmb rp rs rub rwf sar sek sgd sh shs slrs sr thb tk tnd try
        tsh tshs twd tzs uah ugx us usd ush ushs uzs vnd xaf xof zar zmw
        """)
    /// Letters that are a currency's sign before three digits or a scale.
    static let currencyLetters: [UInt8] = Array("RNPK".utf8)
    static let scales = words("m mn mln mil bn b k tn trn cr lakh")
    static let keys = words((stays.words + ends.words).joined(separator: " "))
    static let domains = words(
        "com org net edu gov int info biz io co tv me ly uk us de fr in pk cn jp ru br au ca eu za ke ng"
    )

    private static func words(_ text: String) -> WordSet { WordSet(text) }
}
