import Facts

/// What a figure states where no word governs it: what its unit tells, or what its sentence is about.
extension MeasureChoice {
    private static let volumes: Set<String> = ["L", "m3", "dL", "mL"]

    func fallback(_ draft: Draft, _ governor: Governor) -> String? {
        switch draft.kind {
        case .money: return won(draft) ?? topical(draft) ?? "price"
        case .percent: return PercentMeasures(scan: scan).step(draft)
        case .ratio:
            let start = draft.reach.lowerBound
            let events = EventReader(scan: scan, governor: governor)
            return scan.word(start - 1) == Word.by
                ? events.verb(start - 2) ?? "share" : compared(draft)
        case .duration: return "duration"
        case .number:
            return isSum(draft) ? topical(draft) ?? "amount" : numbered(draft, governor) ?? "rate"
        case .quantity:
            guard case .measure(let code) = draft.unit else { return nil }
            if code == "ft", let value = draft.magnitude, value >= ExactDecimal(1000) {
                return "altitude"
            }
            if let level = level(draft) { return level }
            let label = QuantityMeasures.sorts[code]
            if label == "output", let topic = PhraseMeasures(scan: scan).topic(draft) {
                return topic
            }
            if let goods = governor.goods(draft) { return goods }
            if label == "output", draft.per.map({ Self.volumes.contains($0) }) ?? false {
                return "concentration"
            }
            if label == "output", QuantityMeasures.isVolume(code), draft.per == nil {
                return "volume"
            }
            if label == "output", QuantityMeasures.isWeighed(code), draft.per == nil {
                return "weight"
            }
            if code == "deg" { return "temperature" }
            guard label == "speed", !QuantityMeasures.speeds.contains(code) else { return label }
            return code.hasSuffix("bit/s") ? "capacity" : "output"
        default: return nil
        }
    }

    /// "a fifth less fuel": the goods; a fifth more or less of nothing named is a share.
    private func compared(_ draft: Draft) -> String {
        let label = PercentMeasures(scan: scan).step(draft)
        return label == "rise" || label == "fall" ? "share" : label
    }

    private static let relatives = WordSet("which whom")

    /// "Seals, of which there are 40,000"
    private func whole(_ start: Int) -> Int? {
        for place in stride(from: start - 1, through: max(scan.floor + 2, start - 6), by: -1)
        where Self.relatives.contains(scan.word(place)) && scan.word(place - 1) == Word.of {
            return scan.isMark(place - 2, ",") ? place - 3 : place - 2
        }
        return nil
    }

    private static let winning = WordSet(
        "compete competed competes competing divided share shared take takes taking took")

    /// "came second and took $180,000", "compete for the 20,000 euros", where the article is on a contest.
    private func won(_ draft: Draft) -> String? {
        let start = draft.reach.lowerBound
        let end = draft.reach.upperBound
        let isWon = (max(scan.floor, start - 3)..<min(scan.limit, end + 5)).contains {
            Self.winning.contains(scan.word($0))
        }
        return isWon ? topic(draft, of: "share") : nil
    }

    /// "Of the employees, 497 have been given notice", "Measles cases pass 4,100", "puts 14 in hospital".
    private func numbered(_ draft: Draft, _ governor: Governor) -> String? {
        let start = draft.reach.lowerBound
        guard draft.magnitude?.isWhole == true else { return nil }
        let low = scan.sentenceStart(start, reach: 14)
        if let whole = whole(start) { return governor.label(whole) }
        let places = stride(from: start - 2, through: low, by: -1)
        guard
            let noun = places.first(where: {
                scan.isWord($0) && !scan.isCapital($0) && !scan.has($0, [.verb, .adverb])
                    && !scan.has($0, Roles.closed) && Nouns.isPlural(scan, $0)
                    && !scan.isNumber($0 - 1)
            })
        else { return CountMeasures.people }
        return governor.label(noun)
    }
}
