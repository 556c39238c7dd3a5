import Extractor
import Facts
import Scoring

/// How often a name of some raw probability is right, learned from articles held out of training.
struct Calibration {
    /// Raw probabilities at which the map is kept; close together where most names are.
    static let raws: [Float] = [
        0, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.83, 0.89, 0.93, 0.96, 0.98, 0.99, 0.997, 1,
    ]

    /// The map that changes nothing.
    static let identity = raws.map { (raw: $0, confidence: $0) }

    private var right = [Float](repeating: 0, count: raws.count)
    private var all = [Float](repeating: 0, count: raws.count)

    /// Counts the names found in an article; a name of a kind that the corpus leaves open is not.
    mutating func add(_ found: [FoundName], _ article: MarkedArticle, open: NameKinds) {
        let marked = Dictionary(
            article.names.map { ($0.span, $0.kinds) }, uniquingKeysWith: { one, _ in one })
        for name in found where !open.contains(name.kind) {
            let raw = Float(name.confidence)
            let nearest = Self.raws.indices.min {
                abs(Self.raws[$0] - raw) < abs(Self.raws[$1] - raw)
            }
            guard let knot = nearest else { continue }
            all[knot] += 1
            right[knot] += marked[name.span]?.contains(name.kind) == true ? 1 : 0
        }
    }

    /// Ascending: neighbors out of order are pooled.
    func knots() -> [(raw: Float, confidence: Float)] {
        var pools: [(right: Float, all: Float, width: Int)] = []
        for knot in Self.raws.indices {
            // Two names' worth of belief in the raw probability.
            pools.append((right[knot] + 2 * Self.raws[knot], all[knot] + 2, 1))
            while pools.count > 1 {
                let (one, two) = (pools[pools.count - 2], pools[pools.count - 1])
                guard one.right / one.all > two.right / two.all else { break }
                pools.removeLast(2)
                pools.append((one.right + two.right, one.all + two.all, one.width + two.width))
            }
        }
        let confidences = pools.flatMap { Array(repeating: $0.right / $0.all, count: $0.width) }
        return zip(Self.raws, confidences).map { (raw: $0, confidence: $1) }
    }
}
