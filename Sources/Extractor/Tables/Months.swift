/// Months and days of the week by their names and usual abbreviations.
enum Calendar {
    static let months = Table(
        """
        month | names
        1     | January, Jan
        2     | February, Feb, Febuary
        3     | March, Mar
        4     | April, Apr
        5     | May
        6     | June, Jun
        7     | July, Jul
        8     | August, Aug
        9     | September, Sept, Sep
        10    | October, Oct
        11    | November, Nov
        12    | December, Dec
        """)

    /// ISO 8601: 1 is Monday.
    static let weekdays = Table(
        """
        day | names
        1   | Monday, Mon
        2   | Tuesday, Tue, Tues
        3   | Wednesday, Wed
        4   | Thursday, Thu, Thur, Thurs
        5   | Friday, Fri
        6   | Saturday, Sat
        7   | Sunday, Sun
        """)
}
