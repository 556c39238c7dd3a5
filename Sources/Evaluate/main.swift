import Foundation

/// A subcommand a file; each prints to standard output and answers with an exit code.
let arguments = Array(CommandLine.arguments.dropFirst())
let rest = Array(arguments.dropFirst())
switch arguments.first {
case "specs": exit(evaluateSpecs(rest))
case "figures": exit(evaluateFigures(rest))
case "names": exit(evaluateNames(rest))
case "extract": exit(extractLines())
case "speed": exit(measureSpeed(rest))
default:
    print(
        """
        usage: evaluate specs DIR [--all]        run the spec files under DIR
               evaluate figures GOLD.jsonl…      score figures against gold files
               evaluate names [--corpora F]      score names by corpus and type
               evaluate extract < IN > OUT       figures of each line of JSON
               evaluate speed FILE…              figures alone, MB/s
        """)
    exit(2)
}

func evaluateNames(_ arguments: [String]) -> Int32 {
    do {
        try NameEvaluation(arguments).run()
        return 0
    } catch {
        FileHandle.standardError.write(Data("evaluate names: \(error)\n".utf8))
        return 1
    }
}
