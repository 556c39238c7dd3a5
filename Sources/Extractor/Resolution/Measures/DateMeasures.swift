import Facts

/// What happens at a date: the event of its clause, by a verb or the noun it belongs to.
struct DateMeasures {
    let scan: FigureScan

    private static let since = WordHash.of("since")
    private static let months = WordSet("months month year half quarter weeks")

    func label(_ draft: Draft, _ governor: Governor) -> String? {
        let start = draft.tokens.lowerBound
        if isDateline(draft) { return "dateline" }
        let before = scan.word(start - 1)
        if before == Word.to, periodBefore(start) || scan.word(start - 2) == Self.ended {
            return "end"
        }
        if scan.word(start - 1) == Self.ended { return "end" }
        if isRecord(start) { return "record" }
        if before == Word.of, scan.isWord(start - 2), !scan.has(start - 2, Roles.closed),
            !Self.parts.contains(scan.word(start - 2)), !scan.has(start - 2, .ordinal)
        {
            if let noun = governor.label(start - 2) { return noun }
        }
        if before == Word.the || scan.has(start - 1, .article),
            let noun = governor.nounBehind(draft.tokens.upperBound)
        {
            return noun
        }
        if before == Self.dated, let noun = governor.label(start - 2) { return noun }
        let events = EventReader(scan: scan, governor: governor)
        if before == Self.since, let record = record(start - 2, governor) { return record }
        if before == Self.since { return events.passive(before: start - 1) ?? "start" }
        if isDue(start) { return "deadline" }
        if let event = events.event(draft) { return event }
        if let planned = subjectEvent(draft, governor) { return planned }
        if case .periods = draft.value { return "period" }
        return "date"
    }

    /// "holders of record as of March 6", "of record on May 6": who holds shares then is paid.
    private func isRecord(_ start: Int) -> Bool {
        (start - 3..<start - 1).contains {
            scan.word($0) == Self.record && scan.word($0 - 1) == Word.of
        }
    }

    private static let record = WordHash.of("record")
    private static let dated = WordHash.of("dated")
    private static let ended = WordHash.of("ended")
    private static let parts = WordSet(
        "half quarter end beginning start middle night morning summer winter spring autumn part months year"
    )

    private func periodBefore(_ start: Int) -> Bool { Self.months.contains(scan.word(start - 2)) }

    /// "SEOUL, Oct. 30 (Yonhap) --": near a block's head, behind a place.
    private func isDateline(_ draft: Draft) -> Bool {
        let start = draft.tokens.lowerBound
        guard start - scan.floor < 7, scan.isMark(start - 1, ",") || scan.isMark(start - 1, "(")
        else {
            return false
        }
        let end = draft.tokens.upperBound
        return scan.isMark(end, "(") || scan.isMark(end, ":") || scan.isDash(end)
            || scan.isMark(end, ")")
            || scan.isPoint(end) || scan.mark(end) == 0x2014
    }

    private static let records = WordSet("best biggest first last most only worst")

    /// "the first rise since 2019", "its best crop since 1992".
    private func record(_ noun: Int, _ governor: Governor) -> String? {
        guard scan.isWord(noun), !Self.records.contains(scan.word(noun)),
            (noun - 2..<noun).contains(where: {
                Self.records.contains(scan.word($0)) || scan.ends($0, in: "est")
            })
        else { return nil }
        return governor.label(noun)
    }

    private static let limits = WordSet("by before")
    private static let duties = WordSet("must shall ordered deadline obliged required")

    /// "must be lodged before noon on", "ordered to leave by".
    private func isDue(_ start: Int) -> Bool {
        let low = scan.sentenceStart(start, reach: 16)
        guard (max(low, start - 4)..<start).contains(where: { Self.limits.contains(scan.word($0)) })
        else { return false }
        return (low..<start).contains { Self.duties.contains(scan.word($0)) }
    }

    private static let ahead = WordSet("is are will")

    private func isOpening(_ index: Int, _ governor: Governor) -> Bool {
        scan.isMark(index, ",") || scan.word(index) == Word.and || governor.isBoundary(index)
    }

    /// "The draft is scheduled for January 12", "Results are due on 28 November".
    private func subjectEvent(_ draft: Draft, _ governor: Governor) -> String? {
        let start = draft.tokens.lowerBound
        var place = start - 1
        let low = max(scan.floor, place - 12, scan.sentenceStart(place + 1, reach: 13))
        while place > low {
            if Self.ahead.contains(scan.word(place)), !scan.has(place - 1, .auxiliary) {
                var begin = place - 1
                while begin > low, !isOpening(begin, governor) { begin -= 1 }
                if isOpening(begin, governor) { begin += 1 }
                guard begin < place, let head = governor.head(from: begin, to: place),
                    !scan.isCapital(head) || scan.beginsSentence(head)
                else { return nil }
                return governor.label(head)
            }
            place -= 1
        }
        return nil
    }
}
