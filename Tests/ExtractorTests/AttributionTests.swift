import Facts
import Foundation
import Scoring
import Testing

@Suite("Attribution")
struct AttributionTests {
    static func cases(_ name: String) -> [AttributionCase] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let file = folder.appendingPathComponent("Specs/attribution/\(name).said")
        guard let content = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return AttributionFile(content).cases
    }

    @Test("The files are there and hold enough")
    func files() {
        let counts = ["direct", "reported", "nothing", "figures"].map { Self.cases($0).count }
        #expect(counts.allSatisfy { $0 >= 30 }, "\(counts)")
        #expect(counts.reduce(0, +) >= 150)
    }

    @Test(
        "Quotes, speakers, verbs; said by and about",
        arguments: ["direct", "reported", "nothing", "figures"])
    func specs(_ name: String) {
        for spec in Self.cases(name) {
            let found = spec.found()
            let passes = found == spec.folded
            #expect(
                passes != spec.isKnownMiss,
                "\(name).said:\(spec.line)\nwanted \(spec.folded)\nfound  \(found)")
        }
    }
}
