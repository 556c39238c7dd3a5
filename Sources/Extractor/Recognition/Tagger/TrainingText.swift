import Facts

/// A text read as the tagger reads it, for the trainer: the same tokens, chains and feature rows.
package struct TrainingText {
    /// Bytes of the text as given, one span a token.
    package let tokens: [Span]
    /// Runs of open tokens; names lie in them alone.
    package let chains: [Range<Int>]
    /// Rows of the chains' tokens, one after the other.
    package let rows: [UInt32]
    /// Where the rows of each open token begin in `rows`, and at last where they end.
    package let rowStarts: [Int]

    package init(_ utf8: [UInt8], rowCount: Int, gazetteer: Gazetteer) {
        let cleaned = clean(utf8)
        let layout = Layout(cleaned.utf8)
        var features = Features(layout, gazetteer: gazetteer, rowCount: rowCount)
        var chains: [Range<Int>] = []
        var rows: [UInt32] = []
        var starts: [Int] = [0]
        var buffer = [UInt32](repeating: 0, count: Features.limit)
        layout.text.withUnsafeBufferPointer { text in
            guard let text = text.baseAddress else { return }
            for piece in layout.sentences.flatMap(Tagger.pieces(of:)) {
                features.read(piece, text: text)
                for chain in features.passage.chains() {
                    chains.append(chain)
                    for index in chain {
                        let count = features.rows(at: index, text: text, into: &buffer)
                        rows += buffer[..<count]
                        starts.append(rows.count)
                    }
                }
            }
        }
        tokens = layout.tokens.map { cleaned.map.decoded($0.span) }
        self.chains = chains
        self.rows = rows
        rowStarts = starts
    }
}

/// A name found, in bytes of the text as given.
package struct FoundName {
    package let span: Span
    package let kind: NameKind
    package let confidence: Double
}

extension Tagger {
    /// Tags a text as given: for measuring the tagger alone.
    package func names(in utf8: [UInt8]) -> [FoundName] {
        let cleaned = clean(utf8)
        let layout = Layout(cleaned.utf8)
        return tag(layout).map {
            FoundName(
                span: cleaned.map.decoded(layout.span($0.tokens)), kind: $0.kind,
                confidence: $0.confidence)
        }
    }
}
