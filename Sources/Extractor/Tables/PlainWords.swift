/// Words that are never part of a name or title, by class; what a scan over titles stops at.
let plainWords: StaticString = """
    determiner | a, an, another, das, der, die, each, el, every, her, his, il, its, la, las, le
    determiner | les, los, my, o, os, our, that, the, their, these, this, those, whose, your
    function   | about, above, according, across, added, adds, after, again, against, ago, all
    function   | along, already, also, although, am, amid, among, and, announced, announces, any
    function   | apr, april, are, as, asked, asks, at, aug, august, be, because, been, before
    function   | behind, being, below, beneath, beside, between, beyond, both, but, by, called
    function   | calls, can, could, dec, december, despite, did, do, does, down, during, earlier
    function   | even, ever, except, feb, february, few, for, fri, friday, from, gmt, had, has
    function   | have, he, here, him, how, however, i, if, in, including, inside, into, is, it
    function   | jan, january, jul, july, jun, june, just, late, later, like, made, makes, many
    function   | mar, march, may, me, meanwhile, meets, met, might, mon, monday, more, most, must
    function   | named, near, never, no, nor, not, nov, november, now, oct, october, of, off
    function   | often, on, once, only, onto, or, other, outside, over, past, pm, said, sat
    function   | saturday, saw, say, saying, says, sep, sept, september, several, shall, she
    function   | should, since, so, some, still, such, sun, sunday, takes, tell, tells, than, them
    function   | then, there, they, though, through, throughout, thu, thursday, till, to, today
    function   | told, tomorrow, too, took, toward, towards, tue, tuesday, under, unless, until
    function   | up, upon, us, utc, very, via, visited, visits, was, we, wed, wednesday, were
    function   | what, when, where, whereas, whether, which, while, who, whom, why, will, with
    function   | within, without, would, writes, wrote, yesterday, yet, you
    helper     | can, cannot, could, i, may, might, must, not, shall, should, they, to, we, who
    helper     | will, would, you
    """

/// Terms of accounts, statistics and trades that are written in capitals and name nobody.
///
/// `term` never does; `index` is also what some parties and firms are called, and none where its neighbours
/// are such as `reading`, which stands around an index.
let capitalTerms: StaticString = """
    term     | aisc, affo, arpu, arr, aum, cagr, capex, dau, ebit, ebita, ebitda, ebitdar, eps, ffo
    term     | fid, gaap, gmv, gnpa, gnpas, hicp, ifrs, irr, mau, mou, mous, msme, msmes, msp, msps
    term     | ngo, ngos, nim, nims, nnpa, npa, npas, npl, npls, npv, opex, pat, pbt, ppa, ppas
    term     | revpar, roa, roce, roe, roi, rwa, sme, smes, wacc, wpi
    term     | arabica, robusta
    index    | cpi, cpih, nav, pce, pmi, ppi, rpi
    reading  | annual, annualised, annualized, composite, core, factory, final, flash, headline
    reading  | manufacturing, monthly, quarterly, services, yearly
    reading  | accelerated, averaged, came, climbed, cooled, data, declined, decreased, dipped
    reading  | dropped, eased, edged, fell, figure, figures, growth, grew, hit, increased, index
    reading  | inflation, jumped, print, reached, reading, readings, registered, report, rose
    reading  | slipped, slowed, stood, surged, was
    """
