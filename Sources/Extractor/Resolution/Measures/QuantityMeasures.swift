import Facts

/// What a measure states by its unit and the words against it: a length, a depth, a speed.
struct QuantityMeasures {
    let scan: FigureScan
    private static let sizes: WordMap<String> = MeasureChoice.map(MeasureWords.sizes)

    /// What a measure alone decides, or its place before a noun: "a 950-km line" is of that length.
    func label(_ draft: Draft) -> String? {
        let end = draft.reach.upperBound
        guard case .measure(let code) = draft.unit else { return nil }
        if let told = unit(draft, code) { return told }
        if let size = measured(draft, code) ?? size(draft, end) { return size }
        if let told = dimension(draft, code) ?? told(draft, code) { return told }
        if code == "deg", isAngle(draft) { return "angle" }
        switch Self.sorts[code] {
        case "area"?, "grade"?, "temperature"?: return Self.sorts[code]
        case "speed"? where Self.speeds.contains(code): return "speed"
        default: break
        }
        let isAttributive = (draft.tokens.lowerBound..<draft.tokens.upperBound).contains {
            scan.isHyphen($0)
        }
        let isListed = isAttributive && scan.isMark(end, ",") && scan.isNumber(end + 1)
        if isListed
            || (isAttributive || scan.has(draft.reach.lowerBound - 1, .article)) && scan.isWord(end)
                && !scan.has(end, Roles.closed)
        {
            if Self.lengths.contains(code) {
                return Self.runs.contains(scan.word(end)) ? "distance" : "length"
            }
            if Self.masses.contains(code) || code == "t" && isMassive(end) { return "weight" }
            if Self.sorts[code] == "capacity" || Self.sorts[code] == "output" { return "capacity" }
        }
        return nil
    }

    private static let turns = WordSet(
        """
        angle bank banked course heading incline inclined lean leaned leaning leans list listed listing pitched
        rotate rotated rotates slope slopes swivels tilt tilted tilting tilts turn turned turning turns veer
        veered veering
        """)

    /// "veered 3 degrees", "the tower leans 4 degrees"
    private func isAngle(_ draft: Draft) -> Bool {
        let start = draft.reach.lowerBound
        let end = draft.reach.upperBound
        return (max(scan.floor, start - 5)..<start).contains { Self.turns.contains(scan.word($0)) }
            || (end..<end + 3).contains { Self.courses.contains(scan.word($0)) }
    }

    private static let courses = WordSet("angle axis course heading port starboard vertical")
    private static let bodies = WordSet(
        """
        animal anchor beam bell block boulder bridge bull elephant engine fish girder hull locomotive monster
        propeller rock rocket satellite section shark slab span statue stone whale
        """)

    /// "a 900-tonne bridge": a thing that weighs so much, where a truck or a ship can bear it.
    private func isMassive(_ start: Int) -> Bool {
        (start..<start + 5).contains { Self.bodies.contains(scan.word($0)) }
    }

    private static let dimensions: WordMap<(label: String, sort: String)> = WordMap(
        MeasureWords.dimensions.rows.flatMap { row in
            row.list(2).map { (WordHash.of($0), (label: row[0], sort: row[1])) }
        })

    /// "declared weight 26 tonnes", "Length overall: 294 m", "at the depth of the blast, 640 metres".
    private func dimension(_ draft: Draft, _ code: String) -> String? {
        let start = draft.reach.lowerBound
        let low = max(scan.floor, start - 8, scan.sentenceStart(start, reach: 8))
        // "1,800mm-diameter pipe"
        let end = draft.tokens.upperBound
        if scan.isHyphen(end), let found = Self.dimensions[scan.word(end + 1)],
            found.sort == Self.sorts[code]
        {
            return found.label
        }
        for place in stride(from: start - 1, through: low, by: -1)
        where !scan.isHyphen(place - 1) {
            if let found = Self.dimensions[scan.word(place)] {
                return found.sort == Self.sorts[code] ? found.label : nil
            }
            let isOver =
                scan.isNumber(place) || scan.has(place, .verb)
                || scan.word(place) == Word.and || scan.isMark(place, ";")
            if isOver, !Governor.linking.contains(scan.word(place)) { return nil }
        }
        return nil
    }

    /// "57 km long", "150 kilometres south of".
    private func size(_ draft: Draft, _ end: Int) -> String? {
        guard case .measure(let code) = draft.unit, Self.lengths.contains(code) else { return nil }
        let start = draft.reach.lowerBound
        if scan.word(end) == Word.from,
            (start - 2..<start).contains(where: { Self.stretching.contains(scan.word($0)) })
        {
            return "length"
        }
        if scan.word(end) == Self.across, !scan.isWord(end + 1) || scan.has(end + 1, .auxiliary) {
            return "diameter"
        }
        // "a 30-foot-wide breach"
        if let size = Self.sizes[scan.word(scan.isHyphen(end) ? end + 1 : end)] { return size }
        if scan.word(end) == Self.below { return Self.far.contains(code) ? "distance" : "depth" }
        if scan.word(end) == Self.into, Self.skies.contains(scan.word(end + 2)) { return "height" }
        if code == "m", let value = draft.magnitude, value >= ExactDecimal(1000),
            scan.word(start) == Word.above || scan.word(start - 1) == Word.above
        {
            return "altitude"
        }
        let next = behindBracket(end)
        guard scan.word(next) == Word.of else { return nil }
        return falls(from: next + 1) ?? (next == end ? "length" : nil)
    }

    /// "183 millimetres (seven inches) of rain": behind what is said again in brackets.
    private func behindBracket(_ end: Int) -> Int {
        guard scan.isMark(end, "(") else { return end }
        return (end + 1..<min(scan.limit, end + 7)).first { scan.isMark($0, ")") }.map { $0 + 1 }
            ?? end
    }

    private static let across = WordHash.of("across")
    private static let below = WordHash.of("below")
    private static let into = WordHash.of("into")
    private static let skies = WordSet("air sky")
    static let far: Set<String> = ["km", "mi", "nmi"]
    private static let weighing = WordSet("weigh weighed weighs")
    private static let holders = WordSet(
        "barn basin cistern granary reservoir silo silos store tank tanks vat vats warehouse")

    /// "28,000 kilograms it weighed", "salmon of four kilograms each", "a tank for 3,000 litres".
    private func told(_ draft: Draft, _ code: String) -> String? {
        let end = draft.reach.upperBound
        let start = draft.reach.lowerBound
        let isMass = Self.masses.contains(code) || code == "t"
        if isMass, (end..<end + 3).contains(where: { Self.weighing.contains(scan.word($0)) }) {
            return "weight"
        }
        if Self.masses.contains(code), scan.word(end) == Word.each { return "weight" }
        let isHeld = scan.word(start - 1) == Word.for && Self.holders.contains(scan.word(start - 2))
        return isHeld ? "capacity" : nil
    }

    private static let masses: Set<String> = ["g", "kg", "lb", "oz"]
    private static let runs = WordSet(
        "crawl dash drive hike journey march race run sprint swim trek trip walk")
    private static let stretching = WordSet(
        "extend extends ran run runs stretch stretched stretches")
    static func isWeighed(_ code: String) -> Bool { masses.contains(code) && code != "oz" }

    static func isVolume(_ code: String) -> Bool { volumes.contains(code) }

    private static let volumes: Set<String> = ["L", "dL", "hL", "m3", "mL", "ft3", "gal", "acr.ft"]

    static func isLength(_ unit: Unit) -> Bool {
        guard case .measure(let code) = unit else { return false }
        return lengths.contains(code)
    }

    private static let weather = MeasureWords.weather

    /// "92 cm of fresh snow".
    private func falls(from start: Int) -> String? {
        let place = (start..<start + 3).first { Self.weather.contains(scan.word($0)) }
        return place.flatMap { Governor(scan: scan).label($0) }
    }

    private static let lengths: Set<String> = [
        "km", "m", "cm", "mm", "mi", "ft", "in", "yd", "nmi",
    ]

    static let speeds: Set<String> = ["km/h", "mi/h", "m/s", "kn", "nmi/h", "[kn_i]"]

    static let sorts: [String: String] = {
        var labels: [String: String] = [:]
        let sorts = Dictionary(
            MeasureWords.sorts.rows.map { ($0[1], $0[0]) }, uniquingKeysWith: { one, _ in one })
        for row in Measures.table.rows {
            if let label = sorts[row[1]] { labels[row[0]] = label }
        }
        return labels
    }()
}
