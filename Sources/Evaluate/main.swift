import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
do {
    switch arguments.first {
    case "names": try NameEvaluation(Array(arguments.dropFirst())).run()
    case "linking": try LinkingEvaluation(Array(arguments.dropFirst())).run()
    default: throw NameEvaluation.Failure.usage
    }
} catch {
    FileHandle.standardError.write(Data("evaluate: \(error)\n".utf8))
    exit(1)
}
