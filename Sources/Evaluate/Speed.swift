import Extractor
import Facts
import Foundation

/// Runs the extractor over files again and again and prints megabytes a second.
func measureSpeed(_ files: [String]) -> Int32 {
    var texts: [String] = []
    for file in files {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return 2 }
        texts.append(text)
    }
    let bytes = texts.reduce(0) { $0 + $1.utf8.count }
    let rounds = max(1, 20_000_000 / max(1, bytes))
    for stage in SpeedProbe.Stage.allCases {
        let probe = SpeedProbe(texts)
        let clock = ContinuousClock()
        var found = 0
        let time = clock.measure {
            for _ in 0..<rounds { found += probe.run(stage) }
        }
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
        print("\(stage): \(Double(bytes * rounds) / seconds / 1e6) MB/s, \(found / rounds) figures")
    }
    return 0
}
