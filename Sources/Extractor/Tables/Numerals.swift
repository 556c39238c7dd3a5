/// Number words: cardinals, ordinals, and the sizes that fractions and scales have.
enum Numerals {
    /// Cardinals below a hundred.
    static let cardinals = Table(
        """
        word      | value
        eight     | 8
        eighteen  | 18
        eighty    | 80
        eleven    | 11
        fifteen   | 15
        fifty     | 50
        five      | 5
        forty     | 40
        four      | 4
        fourteen  | 14
        fourty    | 40
        naught    | 0
        nil       | 0
        nine      | 9
        nineteen  | 19
        ninety    | 90
        nought    | 0
        one       | 1
        seven     | 7
        seventeen | 17
        seventy   | 70
        six       | 6
        sixteen   | 16
        sixty     | 60
        ten       | 10
        thirteen  | 13
        thirty    | 30
        three     | 3
        twelve    | 12
        twenty    | 20
        two       | 2
        zero      | 0
        """)

    /// `value` is the ordinal's, `fraction` the denominator that the word names ("two thirds").
    static let ordinals = Table(
        """
        word        | value      | fraction
        billionth   | 1000000000 | 1000000000
        eighteenth  | 18         | 18
        eighth      | 8          | 8
        eightieth   | 80         | 80
        eleventh    | 11         | 11
        fifteenth   | 15         | 15
        fifth       | 5          | 5
        fiftieth    | 50         | 50
        first       | 1          | 0
        fortieth    | 40         | 40
        fourteenth  | 14         | 14
        fourth      | 4          | 4
        half        | 0          | 2
        hundredth   | 100        | 100
        millionth   | 1000000    | 1000000
        nineteenth  | 19         | 19
        ninetieth   | 90         | 90
        ninth       | 9          | 9
        quarter     | 0          | 4
        second      | 2          | 0
        seventeenth | 17         | 17
        seventh     | 7          | 7
        seventieth  | 70         | 70
        sixteenth   | 16         | 16
        sixth       | 6          | 6
        sixtieth    | 60         | 60
        tenth       | 10         | 10
        third       | 3          | 3
        thirteenth  | 13         | 13
        thirtieth   | 30         | 30
        thousandth  | 1000       | 1000
        trillionth  | 1000000000000 | 1000000000000
        twelfth     | 12         | 12
        twentieth   | 20         | 20
        """)

    /// `exponent` is a power of ten; `form` says where the word may stand: `word` anywhere, `short`
    /// after digits, `glued` only against digits.
    static let scales = Table(
        """
        word        | exponent | form
        b           | 9        | glued
        bil         | 9        | short
        billion     | 9        | word
        billions    | 9        | word
        bln         | 9        | short
        bn          | 9        | short
        cr          | 7        | short
        crore       | 7        | word
        crores      | 7        | word
        hundred     | 2        | word
        k           | 3        | glued
        lac         | 5        | word
        lacs        | 5        | word
        lakh        | 5        | word
        lakhs       | 5        | word
        lkh         | 5        | short
        lkhs        | 5        | short
        m           | 6        | glued
        mil         | 6        | short
        mill        | 6        | short
        milliard    | 9        | word
        million     | 6        | word
        millions    | 6        | word
        mio         | 6        | short
        mln         | 6        | short
        mm          | 6        | glued
        mn          | 6        | short
        quadrillion | 15       | word
        quintillion | 18       | word
        thousand    | 3        | word
        thousands   | 3        | word
        tln         | 12       | short
        tn          | 12       | short
        trillion    | 12       | word
        trillions   | 12       | word
        trn         | 12       | short
        """)

    /// Plurals that state a size loosely: from `low` to ten times as much ("dozens": 12 to 120).
    static let vague = Table(
        """
        word      | low
        billions  | 1000000000
        crores    | 10000000
        dozens    | 12
        hundreds  | 100
        lakhs     | 100000
        millions  | 1000000
        scores    | 20
        tens      | 10
        thousands | 1000
        trillions | 1000000000000
        """)

    /// Multiples in one word: the factor, and which way it moves.
    static let multiples = Table(
        """
        word         | factor | change
        double       | 2      | none
        doubled      | 2      | up
        doubles      | 2      | up
        doubling     | 2      | up
        eightfold    | 8      | up
        fivefold     | 5      | up
        fourfold     | 4      | up
        halved       | 0.5    | down
        halves       | 0.5    | down
        halving      | 0.5    | down
        ninefold     | 9      | up
        quadruple    | 4      | none
        quadrupled   | 4      | up
        quadrupling  | 4      | up
        quintupled   | 5      | up
        sevenfold    | 7      | up
        sixfold      | 6      | up
        tenfold      | 10     | up
        threefold    | 3      | up
        thrice       | 3      | none
        treble       | 3      | none
        trebled      | 3      | up
        trebling     | 3      | up
        triple       | 3      | none
        tripled      | 3      | up
        triples      | 3      | up
        tripling     | 3      | up
        twice        | 2      | none
        twofold      | 2      | up
        """)
}
