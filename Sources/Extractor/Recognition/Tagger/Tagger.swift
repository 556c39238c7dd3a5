import Facts

/// A name that the tagger found.
package struct TaggedName {
    /// Indices into the layout's tokens.
    var tokens: Range<Int>
    package var kind: NameKind
    package var confidence: Double
}

/// Finds names by the trained weights: each sentence by itself, then once more with what the whole
/// article says of each word.
package struct Tagger {
    /// Open tokens that are held at a time; a longer article is read in parts.
    private static let batchLimit = 1 << 15

    private let model: TaggerModel
    private let gazetteer: Gazetteer

    package init(model: TaggerModel = .embedded, gazetteer: Gazetteer = .embedded) {
        self.model = model
        self.gazetteer = gazetteer
    }

    /// Every name in order, none overlapping another.
    func tag(_ layout: Layout) -> [TaggedName] {
        var batch = TaggerBatch(model)
        return tag(layout, in: &batch)
    }

    /// - Parameter batch: of this model, and empty.
    func tag(_ layout: Layout, in batch: inout TaggerBatch) -> [TaggedName] {
        let passage = batch.passage
        batch.passage = Passage()
        var features = Features(layout, gazetteer: gazetteer, passage: consume passage)
        var names: [TaggedName] = []
        layout.text.withUnsafeBufferPointer { text in
            guard let text = text.baseAddress else { return }
            for sentence in layout.sentences {
                for piece in Self.pieces(of: sentence) {
                    features.read(piece, text: text)
                    batch.add(features, text)
                    if batch.count >= Self.batchLimit { names += batch.finish() }
                }
            }
        }
        batch.passage = features.passage
        return names + batch.finish()
    }

    static func pieces(of sentence: Range<Int>) -> some Sequence<Range<Int>> {
        stride(from: sentence.lowerBound, to: sentence.upperBound, by: Passage.limit).lazy.map {
            $0..<min($0 + Passage.limit, sentence.upperBound)
        }
    }
}
