/// Holidays that fall on the same day everywhere and every year, by month and day.
///
/// With a year behind it such a name is a date: "Christmas Day 2024".
let holidays = Table(
    """
    month | day | names
    1 | 1 | New Year's Day
    1 | 26 | Australia Day
    2 | 14 | Valentine's Day, St Valentine's Day
    3 | 8 | International Women's Day
    3 | 17 | St Patrick's Day, Saint Patrick's Day
    4 | 1 | April Fools' Day
    4 | 25 | Anzac Day
    5 | 1 | May Day
    6 | 19 | Juneteenth
    7 | 1 | Canada Day
    7 | 14 | Bastille Day
    10 | 31 | Halloween
    11 | 1 | All Saints' Day
    11 | 11 | Armistice Day
    12 | 24 | Christmas Eve
    12 | 25 | Christmas Day
    12 | 26 | Boxing Day
    12 | 31 | New Year's Eve
    """)

/// Feasts of more days than one, or whose day moves: the year behind them is a date by itself.
let feasts = WordSet(
    """
    ashura christmas diwali easter eid hanukkah nowruz passover pentecost purim ramadan songkran tet thanksgiving
    whitsun
    """)
