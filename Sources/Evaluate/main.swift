import Foundation

/// A subcommand a file; each prints to standard output and answers with an exit code.
let arguments = Array(CommandLine.arguments.dropFirst())
let rest = Array(arguments.dropFirst())
switch arguments.first {
case "specs": exit(evaluateSpecs(rest))
case "figures": exit(evaluateFigures(rest))
case "names": exit(reporting { try NameEvaluation(rest).run() })
case "entities": exit(reporting { try EntityEvaluation(rest).run() })
case "attribution": exit(reporting { try AttributionEvaluation(rest).run() })
case "claims": exit(reporting { try ClaimEvaluation(rest).run() })
case "linking": exit(reporting { try LinkingEvaluation(rest).run() })
case "linking-cost": exit(reporting { try LinkingCost(rest).run() })
case "store-cost": exit(reporting { try StoreCost(rest).run() })
case "evidence": exit(reporting { try EvidenceLines(rest).run() })
case "about": exit(reporting { try AboutLines(rest).run() })
case "terms": exit(reporting { try TermLines(rest).run() })
case "extract": exit(extractLines())
case "speed": exit(measureSpeed(rest))
default:
    print(
        """
        usage: evaluate specs DIR [--all]        run the spec files under DIR
               evaluate figures GOLD.jsonl…      score figures against gold files
               evaluate names [--corpora F]      score names by corpus and type
               evaluate entities DIR…            score names joined within the articles of stories
               evaluate attribution PATH…       score quotes, speakers and subjects on gold entities
               evaluate claims DIR…              score claims over stories, gold names and figures given
               evaluate linking DIR…             score entities over stories, those of each article given
               evaluate linking-cost STORE [N]   time N made-up articles into a new store
               evaluate store-cost STORE TEXTS   time the articles of lines of JSON into a new store
               evaluate evidence STORE           clues of unequal figures, to fit their weights to
               evaluate about DIR…               clues of what figures are about, to fit their weights to
               evaluate terms FOLDER             how rare the words of texts are
               evaluate extract < IN > OUT       figures and names of each line of JSON
               evaluate speed FILE…              figures alone, MB/s
        """)
    exit(2)
}

/// Runs an evaluation; an error goes to standard error.
func reporting(_ evaluation: () throws -> Void) -> Int32 {
    do {
        try evaluation()
        return 0
    } catch {
        FileHandle.standardError.write(Data("evaluate: \(error)\n".utf8))
        return 1
    }
}
