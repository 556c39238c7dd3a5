/// The most usual small words of languages that news is written in, by BCP 47 tag.
///
/// A word that several languages share stands in each row; a language is told by the sum.
let languageWords: StaticString = """
    en | about, after, against, all, also, an, and, are, as, at, be, been, between, but, by, can
    en | for, from, had, has, have, her, him, his, if, in, into, is, it, its, more, new, no, not
    en | of, on, one, only, or, other, out, over, said, says, she, so, than, that, the, their
    en | them, there, they, this, to, two, up, was, we, were, what, when, which, who, will, with
    en | would, you
    es | a, al, como, con, cuando, de, del, donde, el, en, entre, es, esta, este, está, fue, ha
    es | hasta, hay, la, las, le, lo, los, me, muy, más, no, o, para, pero, por, porque, que, se
    es | ser, sin, sobre, son, su, sus, sí, también, tiene, un, una, y, ya
    fr | a, après, au, aux, avec, ce, ces, cette, comme, dans, de, des, deux, du, elle, en, est
    fr | et, fait, il, la, le, les, leur, mais, ne, nous, ont, ou, où, par, pas, plus, pour, que
    fr | qui, sans, se, ses, son, sont, sur, un, une, vous, été, être
    pt | a, ao, as, até, com, como, da, das, de, do, dos, e, ele, em, entre, está, eu, foi, há
    pt | isso, já, mais, mas, muito, na, no, nos, não, o, os, ou, para, pela, pelo, por, quando
    pt | que, se, ser, seu, sua, são, só, também, tem, um, uma, à, é
    it | a, ai, al, alla, anche, che, come, con, da, dal, dalla, degli, dei, del, della, delle, di
    it | e, era, essere, gli, ha, hanno, i, il, in, la, le, lo, ma, nel, nella, non, o, per, più
    it | questo, se, si, sono, stato, su, sulla, tra, un, una, è
    de | als, am, an, auch, auf, aus, bei, das, dass, dem, den, der, des, die, ein, eine, einem
    de | einen, einer, er, es, für, haben, hat, im, in, ist, mit, nach, nicht, noch, nur, sich
    de | sie, sind, so, um, und, von, war, werden, wie, wird, zu, zum, über
    nl | aan, al, als, bij, dan, dat, de, deze, die, dit, door, een, en, er, geen, heeft, het, hij
    nl | in, is, kan, maar, meer, met, naar, niet, nog, of, om, onder, ook, op, over, te, tot, uit
    nl | van, voor, was, wel, werd, worden, wordt, ze, zich, zijn
    sv | att, av, de, den, det, där, efter, eller, en, ett, finns, från, får, för, han, har, i
    sv | inte, kan, kommer, med, men, mot, nu, när, och, också, om, på, sig, sin, ska, skulle, som
    sv | säger, så, till, under, ut, var, vara, vi, vid, är, år
    da | af, at, blev, blive, de, den, der, det, efter, eller, en, end, er, et, for, fra, han, har
    da | havde, hun, hvor, i, ikke, kan, med, men, mere, mod, nu, når, og, også, om, over, på, sig
    da | siger, skal, som, så, til, ud, var, ved, vi, være, år
    nb | at, av, ble, blir, de, den, det, eller, en, enn, er, et, etter, fikk, for, fra, hadde
    nb | han, har, hun, hvor, i, ikke, kan, med, men, mer, mot, nå, når, og, også, om, over, på
    nb | seg, sier, skal, som, så, til, ut, var, ved, vi, være, å, år
    fi | ei, että, hän, ja, jo, joka, kuin, kun, mitä, mukaan, mutta, myös, niin, nyt, ole, oli
    fi | on, ovat, se, sen, tai, vain
    pl | a, ale, był, co, dla, do, i, jak, jest, już, na, nie, o, od, po, przez, przy, się, są
    pl | tego, to, tym, w, z, za, że
    cs | a, ale, by, byl, do, i, jako, je, jeho, jsou, k, který, na, nebo, o, od, po, podle, pro
    cs | s, se, to, v, ve, z, za, že
    ro | a, al, au, ca, care, cu, că, de, din, după, este, fi, fost, la, lui, mai, nu, o, pe
    ro | pentru, prin, sau, să, un, în, și
    hu | a, amely, az, azt, csak, de, egy, el, ez, hogy, is, ki, meg, mint, már, még, nem, szerint
    hu | után, vagy, van, volt, és
    tr | ama, bir, bu, da, daha, de, en, gibi, göre, her, ile, ise, için, kadar, olan, olarak
    tr | oldu, sonra, var, ve, yok, çok
    id | ada, akan, bisa, dalam, dan, dari, dengan, di, ini, itu, juga, karena, kata, ke, mereka
    id | oleh, pada, tidak, untuk, yang
    ms | akan, beliau, dalam, dan, dari, dengan, di, ialah, ini, itu, juga, kata, kerana, oleh
    ms | pada, telah, tidak, untuk, yang
    tl | ako, ang, at, ay, din, hindi, ito, kanyang, kay, kung, may, mga, na, nang, ng, nga, ni
    tl | niya, pa, para, sa, si, siya
    vi | cho, các, có, cũng, của, khi, không, là, một, người, như, những, này, ra, trong, từ, và
    vi | về, với, đã, được, đến, để, ở
    sw | alisema, ambao, baada, cha, hayo, hii, hiyo, huo, kama, katika, kuwa, kwa, la, na, ni
    sw | pia, vya, wa, wake, ya, yake, za
    ha | a, an, ba, bayan, ce, cikin, da, don, ga, kasar, ko, kuma, mai, na, ne, shi, su, suka
    ha | sun, ta, wani, wannan, ya, yana
    so | ay, ayaa, badan, ee, in, inay, inuu, iyo, ka, kadib, kale, ku, la, lagu, oo, sidoo, soo
    so | uu, waa, waxaa, waxay, wuxuu
    """
