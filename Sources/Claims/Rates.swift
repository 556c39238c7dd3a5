/// Denominators of rates under one name each, whichever way a recognizer writes them.
enum Rates {
    /// "bbl/d" is barrels a day; "km/h" stays a unit of its own.
    static func split(unit: String?, per: String?) -> (unit: String?, per: String?) {
        guard let unit, per == nil, let slash = unit.lastIndex(of: "/"),
            !UnitFactors.isSpeed(unit)
        else { return (unit, per.map(name)) }
        return (String(unit[..<slash]), name(String(unit[unit.index(after: slash)...])))
    }

    private static func name(_ per: String) -> String {
        let word = MeasureClasses.singular(per.lowercased())
        return names[word] ?? word
    }

    private static let names = [
        "a": "year", "annum": "year", "annually": "year", "mo": "month", "wk": "week", "d": "day",
        "h": "hour", "min": "minute", "s": "second", "bbl": "barrel", "t": "tonne",
        "metric ton": "tonne", "metric tonne": "tonne", "kg": "kilogram", "kilo": "kilogram",
        "oz": "ounce", "ozt": "ounce", "[oz_tr]": "ounce", "lb": "pound", "m3": "cubic meter",
        "cubic metre": "cubic meter", "l": "liter", "litre": "liter", "gal": "gallon",
        "har": "hectare", "ha": "hectare", "m2": "square meter", "square metre": "square meter",
        "km": "kilometer", "kilometre": "kilometer", "mi": "mile",
    ]
}
