import Claims
import Foundation

/// Prints how rare each stem is among texts: what `Sources/Claims/Tables/TermFrequencies.swift` holds.
///
///     evaluate terms FOLDER
///
/// A line for each half octave: "4.5: …" are the stems that about one text in 2^4.5 has. Stems of less than five
/// texts are left out.
struct TermLines {
    private let folder: String

    init(_ arguments: [String]) throws {
        guard arguments.count == 1 else { throw NameEvaluation.Failure.usage }
        folder = arguments[0]
    }

    func run() throws {
        var counts: [String: Int] = [:]
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        for name in names {
            let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            var stems: Set<String> = []
            Stem.forEach(in: text) { stems.insert(String(decoding: $0, as: UTF8.self)) }
            for stem in stems { counts[stem, default: 0] += 1 }
        }
        var lines: [Int: [String]] = [:]
        for (stem, count) in counts where count >= 5 {
            let octaves = log2(Double(names.count) / Double(count))
            lines[Int((octaves * 2).rounded()), default: []].append(stem)
        }
        print("\(names.count) texts")
        for (halves, stems) in lines.sorted(by: { $0.key < $1.key }) {
            print("\(Double(halves) / 2): \(stems.sorted().joined(separator: " "))")
        }
    }
}
