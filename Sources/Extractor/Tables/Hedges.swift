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
        a mere | exact
        a minimum of | at_least
        a record | exact
        a shade over | more_than
        a shade under | less_than
        a touch over | more_than
        about | approx
        above | more_than
        almost | approx
        an approximate | approx
        an average | exact
        an average of | exact
        an estimated | approx
        any more than | more_than
        anything up to | at_most
        anywhere up to | at_most
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
        as much as some | at_most
        at a maximum | at_most
        at a minimum | at_least
        at least | at_least
        at max | at_most
        at maximum | at_most
        at minimum | at_least
        at most | at_most
        at or above | at_least
        at or below | at_most
        at the least | at_least
        at the most | at_most
        at the very least | at_least
        at upwards of | more_than
        below | less_than
        beyond | more_than
        ca | approx
        can't exceed | at_most
        cannot be above | at_most
        cannot be below | at_least
        cannot be less than | at_least
        cannot be more than | at_most
        cannot drop below | at_least
        cannot exceed | at_most
        cannot fall below | at_least
        cannot go above | at_most
        cannot go below | at_least
        cannot go beyond | at_most
        cannot go over | at_most
        cannot rise above | at_most
        cannot surpass | at_most
        capped at | at_most
        circa | approx
        close to | approx
        couldn't exceed | at_most
        didn't exceed | at_most
        doesn't exceed | at_most
        don't exceed | at_most
        equal to | exact
        equal to or greater than | at_least
        equal to or less than | at_most
        equal to or more than | at_least
        exactly | exact
        exceed | more_than
        exceeded | more_than
        exceeding | more_than
        exceeds | more_than
        far more than | more_than
        fewer than | less_than
        give or take | approx
        greater or equal than | at_least
        greater than | more_than
        greater than or equal to | at_least
        hasn't exceeded | at_most
        haven't exceeded | at_most
        higher or equal than | at_least
        higher than | more_than
        higher than or equal to | at_least
        in excess of | more_than
        in less than | less_than
        in the neighborhood of | approx
        in the neighbourhood of | approx
        in the region of | approx
        in the vicinity of | approx
        inside | less_than
        just about | approx
        just above | more_than
        just below | less_than
        just over | more_than
        just shy of | less_than
        just under | less_than
        larger than | more_than
        less or equal than | at_most
        less than | less_than
        less than or equal to | at_most
        limited to | at_most
        longer than | more_than
        lower or equal than | at_most
        lower than | less_than
        lower than or equal to | at_most
        more like | approx
        more or equal than | at_least
        more or less | approx
        more than | more_than
        more than or equal to | at_least
        mustn't exceed | at_most
        near | approx
        nearing | approx
        nearly | approx
        nearly all | approx
        never be above | at_most
        never be below | at_least
        never be less than | at_least
        never be more than | at_most
        never drop below | at_least
        never exceed | at_most
        never exceeded | at_most
        never exceeding | at_most
        never exceeds | at_most
        never fall below | at_least
        never go above | at_most
        never go below | at_least
        never go beyond | at_most
        never go over | at_most
        never more than | at_most
        never rise above | at_most
        never surpass | at_most
        never surpassed | at_most
        never topped | at_most
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
        not be above | at_most
        not be below | at_least
        not be less than | at_least
        not be more than | at_most
        not drop below | at_least
        not even | less_than
        not exceed | at_most
        not exceeded | at_most
        not exceeding | at_most
        not fall below | at_least
        not go above | at_most
        not go below | at_least
        not go beyond | at_most
        not go over | at_most
        not less than | at_least
        not more than | at_most
        not quite | approx
        not rise above | at_most
        not surpass | at_most
        older than | more_than
        on the order of | approx
        or so | approx
        over | more_than
        perhaps | approx
        plus minus | approx
        plus or minus | approx
        precisely | exact
        pretty much | approx
        probably | approx
        roughly | approx
        shorter than | less_than
        shouldn't exceed | at_most
        shy of | less_than
        significantly more than | more_than
        slightly less than | less_than
        slightly more than | more_than
        slightly over | more_than
        slightly under | less_than
        smaller than | less_than
        smaller than or equal to | at_most
        some | approx
        something like | approx
        somewhere around | approx
        south of | less_than
        surpass | more_than
        surpassed | more_than
        surpasses | more_than
        surpassing | more_than
        thought to be about | approx
        to the tune of | approx
        topped | more_than
        topping | more_than
        under | less_than
        up to | at_most
        up to as many as | at_most
        upwards of | more_than
        virtually | approx
        well above | more_than
        well below | less_than
        well more than | more_than
        well over | more_than
        well under | less_than
        within | at_most
        won't exceed | at_most
        wouldn't exceed | at_most
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
        and higher | at_least
        and less | at_most
        and more | at_least
        and older | at_least
        and over | at_least
        and under | at_most
        and up | at_least
        and upwards | at_least
        and younger | at_most
        at least | at_least
        at most | at_most
        at the least | at_least
        at the most | at_most
        at the very least | at_least
        at the very most | at_most
        give or take | approx
        max | at_most
        maximum | at_most
        minimum | at_least
        more or less | approx
        odd | approx
        or above | at_least
        or below | at_most
        or better | at_least
        or bigger | at_least
        or close to it | approx
        or earlier | at_most
        or even more | at_least
        or fewer | at_most
        or greater | at_least
        or greater than | at_least
        or higher | at_least
        or larger | at_least
        or later | at_least
        or less | at_most
        or less than | at_most
        or longer | at_least
        or lower | at_most
        or more | at_least
        or more than | at_least
        or nearly so | approx
        or older | at_least
        or over | at_least
        or smaller | at_most
        or so | approx
        or thereabouts | approx
        or under | at_most
        or worse | at_least
        or younger | at_most
        plus | at_least
        upwards | at_least
        """)
}
