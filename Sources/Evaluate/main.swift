import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
do {
    let rest = Array(arguments.dropFirst())
    switch arguments.first {
    case "names": try NameEvaluation(rest).run()
    case "claims": try ClaimEvaluation(rest).run()
    default: throw NameEvaluation.Failure.usage
    }
} catch {
    FileHandle.standardError.write(Data("evaluate: \(error)\n".utf8))
    exit(1)
}
