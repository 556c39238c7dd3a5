import Facts

/// What a spec line says that a figure must be: `HEAD VALUE [ATTRIBUTE…]`.
public struct FigureExpectation: Sendable {
    public var head: String
    /// The phrase in quotes behind a count.
    public var noun: String?
    public var low: String
    /// Of a range its upper end.
    public var high: String?
    public var per: String?
    public var bound: Bound
    public var change: Change?
    public var measure: String?
    public var modality: Modality?

    /// - Returns: `nil` for a line that does not read as one.
    public init?(_ line: String) {
        var words: [String] = []
        for (index, part) in line.split(separator: "\"", omittingEmptySubsequences: false)
            .enumerated()
        {
            if index % 2 == 1 {
                noun = String(part)
            } else {
                words += part.split(separator: " ").map(String.init)
            }
        }
        guard words.count >= 2 else { return nil }
        head = words[0]
        let ends = Self.split(words[1])
        low = ends.0
        high = ends.1
        bound = ends.1 == nil ? .exact : .range
        for word in words.dropFirst(2) {
            if word.hasPrefix("/") {
                per = String(word.dropFirst())
            } else if word.hasPrefix("measure=") {
                measure = word.dropFirst(8).split(separator: "_").joined(separator: " ")
            } else if word.hasPrefix("modality=") {
                guard let modality = Modality(rawValue: String(word.dropFirst(9))) else {
                    return nil
                }
                self.modality = modality
            } else if let change = Change(rawValue: word) {
                self.change = change
            } else if let bound = Bound(rawValue: word) {
                self.bound = bound
            } else if ["a", "mo", "wk", "d", "h", "min", "s", "quarter"].contains(word) {
                noun = word
            } else {
                return nil
            }
        }
    }

    /// "18..24" into its ends.
    private static func split(_ value: String) -> (String, String?) {
        let parts = value.split(separator: ".", omittingEmptySubsequences: false)
        guard let gap = parts.firstIndex(of: ""), gap > 0, gap + 1 < parts.count else {
            return (value, nil)
        }
        return (
            parts[..<gap].joined(separator: "."), parts[(gap + 1)...].joined(separator: ".")
        )
    }

    /// What differs between a figure and this; empty where it is as wanted.
    public func differences(from figure: Figure) -> [String] {
        var found: [String] = []
        let plain = PlainFigure(figure)
        if plain.kind != wantedKind { found.append("kind \(plain.kind)") }
        if !isValue(plain) {
            found.append("value \(plain.low)\(plain.high.map { ".." + $0 } ?? "")")
        }
        if let unit = wantedUnit, plain.rate != unit { found.append("unit \(plain.rate)") }
        if plain.kind != "date", figure.bound != bound {
            found.append("bound \(figure.bound.rawValue)")
        }
        if let change, figure.change != change {
            found.append("change \(figure.change?.rawValue ?? "none")")
        }
        if let measure, figure.measure != measure {
            found.append("measure \(figure.measure ?? "none")")
        }
        if let modality, figure.modality != modality {
            found.append("modality \(figure.modality.rawValue)")
        }
        return found
    }

    private var wantedKind: String {
        switch head {
        case "%", "pp", "bp": return "percent"
        case "count", "age", "duration", "date", "ratio", "number", "ordinal": return head
        default:
            let code = head.split(separator: ".")[0]
            let isCurrency = code.utf8.count == 3 && code.utf8.allSatisfy { 0x41...0x5A ~= $0 }
            return isCurrency && head != "TEU" && head != "BTU" && head != "GHz"
                ? "money" : "quantity"
        }
    }

    /// Unit and denominator in one, "USD/bbl"; `nil` where the head takes none.
    private var wantedUnit: String? {
        let unit: String
        switch head {
        case "count", "age", "duration": unit = noun ?? ""
        case "date", "ratio", "number", "ordinal": return nil
        default: unit = head
        }
        return per.map { unit + "/" + $0 } ?? unit
    }

    private func isValue(_ plain: PlainFigure) -> Bool {
        guard Self.isSame(low, plain.low) else { return false }
        switch (high, plain.high) {
        case (nil, nil): return true
        case (let one?, let two?): return Self.isSame(one, two)
        default: return false
        }
    }

    static func isSame(_ one: String, _ two: String) -> Bool {
        if one == two { return true }
        guard let a = Double(one), let b = Double(two) else { return false }
        return abs(a - b) <= 1e-5 * max(abs(a), abs(b), 1e-4)
    }
}

/// A figure's parts as text, as they are printed.
public struct PlainFigure: Sendable {
    public var kind: String
    public var low: String
    public var high: String?
    public var unit: String
    public var per: String?

    public init(_ figure: Figure) {
        kind = figure.kind.rawValue
        unit = figure.unit.code ?? ""
        per = figure.per
        switch figure.value {
        case .decimal(let value): low = value.description
        case .interval(let from, let to):
            low = from.description
            high = to.description
        case .proportion(let text): low = text
        case .period(let period): low = period.iso
        case .periods(let from, let to):
            low = from.iso
            high = to.iso
        }
    }

    /// "USD/bbl".
    public var rate: String { per.map { unit + "/" + $0 } ?? unit }
}
