import Extractor
import Facts
import Foundation

/// Processor time of this process, which other work on the machine does not distort.
func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// Runs the extractor over files again and again and prints megabytes a second.
func measureSpeed(_ files: [String]) -> Int32 {
    var texts: [String] = []
    for file in files {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return 2 }
        texts.append(text)
    }
    let bytes = texts.reduce(0) { $0 + $1.utf8.count }
    let rounds = max(1, 6_000_000 / max(1, bytes))
    for stage in SpeedProbe.Stage.allCases {
        let probe = SpeedProbe(texts)
        // The tables are made when they are first asked for, once a process.
        _ = probe.run(stage)
        var found = 0
        let start = processorSeconds()
        for _ in 0..<rounds { found += probe.run(stage) }
        let seconds = processorSeconds() - start
        print("\(stage): \(Double(bytes * rounds) / seconds / 1e6) MB/s, \(found / rounds) figures")
    }
    return 0
}
