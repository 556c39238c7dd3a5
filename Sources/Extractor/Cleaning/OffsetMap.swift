import Facts

/// Leads offsets of cleaned text back to the decoded text it was made from.
struct OffsetMap {
    /// From `cleaned` on, bytes are those from `decoded` on; or, where `replaced` is not 0, a
    /// stand-in took the place of that many decoded bytes and is led back to all of them.
    private struct Piece {
        let cleaned: Int
        let decoded: Int
        let replaced: Int
    }

    private var pieces: [Piece] = [Piece(cleaned: 0, decoded: 0, replaced: 0)]

    var isIdentity: Bool { pieces.count == 1 && pieces[0].decoded == 0 && pieces[0].replaced == 0 }

    /// Notes that from here on the two run in step.
    mutating func resume(cleaned: Int, decoded: Int) {
        append(Piece(cleaned: cleaned, decoded: decoded, replaced: 0))
    }

    /// Notes that the `width` cleaned bytes from here stand for `length` decoded bytes.
    mutating func replace(cleaned: Int, decoded: Int, length: Int, width: Int) {
        append(Piece(cleaned: cleaned, decoded: decoded, replaced: length))
        append(Piece(cleaned: cleaned + width, decoded: decoded + length, replaced: 0))
    }

    /// The decoded bytes that a cleaned span came from; what was left out at its edges stays out.
    func decoded(_ span: Span) -> Span {
        if isIdentity { return span }
        let place = piece(holding: span.start)
        let first = pieces[place]
        let start =
            first.replaced > 0 ? first.decoded : first.decoded + span.start - first.cleaned
        // Most spans end in the piece where they begin.
        let isWhole = place + 1 == pieces.count || span.end <= pieces[place + 1].cleaned
        let last = isWhole ? first : pieces[piece(holding: span.end - 1)]
        let end =
            last.replaced > 0
            ? last.decoded + last.replaced : last.decoded + span.end - last.cleaned
        return Span(start, end)
    }

    private mutating func append(_ piece: Piece) {
        while let last = pieces.last, last.cleaned >= piece.cleaned { pieces.removeLast() }
        pieces.append(piece)
    }

    private func piece(holding offset: Int) -> Int {
        var low = 0
        var high = pieces.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if pieces[middle].cleaned <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
