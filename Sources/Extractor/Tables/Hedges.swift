/// Words that hedge a figure, by the bound they set.
enum Hedges {
    /// Phrases that stand just before the figure.
    static let before = Table(
        """
        phrase | bound
        < | less_than
        <= | at_most
        > | more_than
        >= | at_least
        a bit less than | less_than
        a bit more than | more_than
        a bit over | more_than
        a bit under | less_than
        a full | exact
        a good | approx
        a little less than | less_than
        a little more than | more_than
        a little over | more_than
        a little under | less_than
        a maximum of | at_most
        a minimum of | at_least
        a record | exact
        about | approx
        above | more_than
        almost | approx
        an approximate | approx
        an average of | exact
        an estimated | approx
        any more than | more_than
        anything up to | at_most
        approaching | approx
        approx | approx
        approximately | approx
        around | approx
        as few as | at_least
        as high as | at_most
        as little as | at_least
        as low as | at_least
        as many as | at_most
        as much as | at_most
        at a maximum | at_most
        at a minimum | at_least
        at least | at_least
        at max | at_most
        at maximum | at_most
        at minimum | at_least
        at most | at_most
        at the least | at_least
        at the most | at_most
        at the very least | at_least
        below | less_than
        beyond | more_than
        ca | approx
        capped at | at_most
        circa | approx
        close to | approx
        exceed | more_than
        exceeded | more_than
        exceeding | more_than
        exceeds | more_than
        fewer than | less_than
        greater than | more_than
        higher than | more_than
        in excess of | more_than
        in less than | less_than
        in the neighborhood of | approx
        in the neighbourhood of | approx
        in the region of | approx
        in the vicinity of | approx
        just about | approx
        just above | more_than
        just below | less_than
        just over | more_than
        just shy of | less_than
        just under | less_than
        larger than | more_than
        limited to | at_most
        less than | less_than
        longer than | more_than
        lower than | less_than
        more like | approx
        more or less | approx
        more than | more_than
        near | approx
        never more than | at_most
        nearing | approx
        nearly | approx
        no fewer than | at_least
        no higher than | at_most
        no larger than | at_most
        no less than | at_least
        no longer than | at_most
        no lower than | at_least
        no more than | at_most
        none less than | at_least
        north of | more_than
        not above | at_most
        not exceeding | at_most
        not less than | at_least
        not more than | at_most
        older than | more_than
        on the order of | approx
        or so | approx
        over | more_than
        perhaps | approx
        pretty much | approx
        probably | approx
        roughly | approx
        shorter than | less_than
        shy of | less_than
        smaller than | less_than
        some | approx
        something like | approx
        somewhere around | approx
        south of | less_than
        surpass | more_than
        surpassed | more_than
        surpasses | more_than
        surpassing | more_than
        to the tune of | approx
        topped | more_than
        topping | more_than
        under | less_than
        up to | at_most
        upwards of | more_than
        virtually | approx
        well above | more_than
        well below | less_than
        well over | more_than
        well under | less_than
        within | at_most
        younger than | less_than
        ~ | approx
        ± | approx
        ≈ | approx
        ≤ | at_most
        ≥ | at_least
        """)

    /// Phrases that stand just behind it.
    static let after = Table(
        """
        phrase | bound
        and above | at_least
        and below | at_most
        and more | at_least
        and older | at_least
        and over | at_least
        and under | at_most
        and up | at_least
        and upwards | at_least
        at least | at_least
        at most | at_most
        at the least | at_least
        at the most | at_most
        maximum | at_most
        minimum | at_least
        more or less | approx
        odd | approx
        or above | at_least
        or below | at_most
        or fewer | at_most
        or higher | at_least
        or larger | at_least
        or less | at_most
        or longer | at_least
        or lower | at_most
        or more | at_least
        or older | at_least
        or over | at_least
        or so | approx
        or thereabouts | approx
        or under | at_most
        or younger | at_most
        plus | at_least
        """)
}
