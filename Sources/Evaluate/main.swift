import Foundation

// A subcommand a file; each prints to standard output and answers with an exit code.
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "specs": exit(evaluateSpecs(Array(arguments.dropFirst())))
case "figures": exit(evaluateFigures(Array(arguments.dropFirst())))
case "extract": exit(extractLines())
case "speed": exit(measureSpeed(Array(arguments.dropFirst())))
default:
    print(
        """
        usage: evaluate specs DIR [--all]        run the spec files under DIR
               evaluate figures GOLD.jsonl…      score against gold files
               evaluate extract < IN > OUT       figures of each line of JSON
               evaluate speed FILE…              figures alone, MB/s
        """)
    exit(2)
}
