import Foundation
import Scoring

/// Runs every spec file of a folder and prints what fails; the folder `names` is about names.
func evaluateSpecs(_ arguments: [String]) -> Int32 {
    guard let folder = arguments.first,
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    else {
        print("specs: no such folder")
        return 2
    }
    let isAboutNames = folder.split(separator: "/").last == "names"
    var passed = 0
    var failed = 0
    var summary: [String] = []
    for name in names.sorted() where name.hasSuffix(".spec") {
        guard let text = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8) else {
            continue
        }
        do {
            let outcomes =
                isAboutNames
                ? runNameSpecs(try SpecFile(text)) : runFigureSpecs(try SpecFile(text))
            let bad = outcomes.filter { !$0.passes && !$0.spec.isKnownMiss }
            for outcome in bad {
                print("\(name):\(outcome.spec.line): \(outcome.spec.text)")
                for fault in outcome.faults { print("    \(fault)") }
            }
            for outcome in outcomes where outcome.passes && outcome.spec.isKnownMiss {
                print("\(name):\(outcome.spec.line): passes now, unmark it")
            }
            passed += outcomes.count { $0.passes }
            failed += bad.count
            summary.append("\(name): \(outcomes.count { $0.passes }) of \(outcomes.count)")
        } catch {
            print("\(name): \(error)")
            failed += 1
        }
    }
    print(summary.joined(separator: "\n"))
    print("passed \(passed), failed \(failed)")
    return failed == 0 ? 0 : 1
}
