import Facts

/// A text read as the tagger reads it, for the trainer: the same tokens, chains and feature keys.
package struct TrainingText {
    /// Bytes of the text as given, one span a token.
    package let tokens: [Span]
    /// Runs of open tokens; names lie in them alone.
    package let chains: [Range<Int>]
    /// Feature keys of the chains' tokens, one after the other.
    package let keys: [UInt64]
    /// Where the keys of each open token begin in `keys`, and at last where they end.
    package let keyStarts: [Int]

    package init(_ utf8: [UInt8], gazetteer: Gazetteer) {
        let cleaned = clean(utf8)
        let layout = Layout(cleaned.utf8)
        var features = Features(layout, gazetteer: gazetteer)
        var chains: [Range<Int>] = []
        var keys: [UInt64] = []
        var starts: [Int] = [0]
        var buffer = [UInt64](repeating: 0, count: Features.limit)
        layout.text.withUnsafeBufferPointer { text in
            guard let text = text.baseAddress else { return }
            for piece in layout.sentences.flatMap(Tagger.pieces(of:)) {
                features.read(piece, text: text)
                for chain in features.passage.chains {
                    chains.append(chain)
                    for index in chain {
                        let count = features.keys(at: index, text: text, into: &buffer)
                        keys += buffer[..<count]
                        starts.append(keys.count)
                    }
                }
            }
        }
        tokens = layout.tokens.map { cleaned.map.decoded($0.span) }
        self.chains = chains
        self.keys = keys
        keyStarts = starts
    }
}

/// A name found, in bytes of the text as given.
package struct FoundName {
    package let span: Span
    package let kind: NameKind
    package let confidence: Double
}

extension Tagger {
    /// How many tokens a text has.
    package static func tokenCount(in utf8: [UInt8]) -> Int {
        Layout(clean(utf8).utf8).tokens.count
    }

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

extension TaggerModel {
    /// A model from bytes made in memory; they stay for as long as the process lives.
    package init(copying bytes: [UInt8]) throws(ModelError) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
        copy.copyBytes(from: bytes)
        guard let base = copy.baseAddress else { throw .notAModel }
        try self.init(UnsafeRawPointer(base), count: bytes.count)
    }
}
