import Extractor
import Facts
import Scoring

/// Everything to train on: chains of tokens with the rows they read and the labels they may have.
struct TrainingSet {
    struct Chain {
        /// Indices into `starts` and `allowed`.
        let tokens: Range<Int>
        let weight: Float
        let isCertain: Bool
    }

    private(set) var chains: [Chain] = []
    private(set) var rows: [UInt32] = []
    private(set) var starts: [Int] = [0]
    /// By token, a bit for each label that the marks allow.
    private(set) var allowed: [UInt16] = []
    private(set) var tokens = 0
    /// Marked names that lie wholly in open tokens with edges on token edges, and all.
    private(set) var reachable = 0
    private(set) var names = 0
    let features: FeatureTable

    init(features: FeatureTable) { self.features = features }

    mutating func add(
        _ text: TrainingText, of article: MarkedArticle, open: NameKinds, weight: Float
    ) {
        tokens += text.tokens.count
        names += article.names.count
        var masks = masks(of: text.tokens, article, open)
        var row = 0
        for chain in text.chains {
            // Of a name that begins before the chain the rest tells nothing.
            for index in chain {
                guard masks[index] & 0x3FF == 0 else { break }
                masks[index] = Self.everything
            }
            let first = allowed.count
            for index in chain {
                for key in text.keys[text.keyStarts[row]..<text.keyStarts[row + 1]] {
                    if let feature = features[key] { rows.append(feature) }
                }
                starts.append(rows.count)
                allowed.append(masks[index])
                row += 1
            }
            let isCertain = masks[chain].allSatisfy { $0.nonzeroBitCount == 1 }
            reachable += masks[chain].count { $0 & Self.begins != 0 && $0 & 1 == 0 }
            chains.append(
                Chain(tokens: first..<allowed.count, weight: weight, isCertain: isCertain))
        }
    }

    private static let begins: UInt16 = 0x3FE
    private static let everything = UInt16.max

    /// The labels that the marks allow each token.
    private func masks(of tokens: [Span], _ article: MarkedArticle, _ open: NameKinds) -> [UInt16] {
        var masks = [UInt16](repeating: outsideMask(open), count: tokens.count)
        var token = 0
        for name in article.names.sorted(by: { $0.span < $1.span }) {
            while token < tokens.count, tokens[token].end <= name.span.start { token += 1 }
            let first = token
            while token < tokens.count, tokens[token].start < name.span.end { token += 1 }
            guard first < token else { continue }
            let fits =
                tokens[first].start == name.span.start && tokens[token - 1].end == name.span.end
            for index in first..<token {
                masks[index] = fits ? mask(name.kinds, begins: index == first) : Self.everything
            }
            // What is left open behind a name does not go on with it.
            if token < tokens.count, masks[token] & 0x8000 != 0 { masks[token] &= 0x7FFF }
        }
        return masks
    }

    private func mask(_ kinds: NameKinds, begins: Bool) -> UInt16 {
        NameKind.allCases.filter(kinds.contains).reduce(0) { mask, kind in
            mask | 1 << UInt16(begins ? TagLabel.begin(kind) : TagLabel.inside(kind))
        }
    }

    private func outsideMask(_ open: NameKinds) -> UInt16 {
        open.isEmpty ? 1 : 1 | mask(open, begins: true) | mask(open, begins: false)
    }
}
