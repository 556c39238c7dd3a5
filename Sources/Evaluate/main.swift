import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
do {
    switch arguments.first {
    case "attribution": try AttributionEvaluation(Array(arguments.dropFirst())).run()
    default:
        FileHandle.standardError.write(Data("usage: evaluate attribution PATH…\n".utf8))
        exit(2)
    }
} catch {
    FileHandle.standardError.write(Data("evaluate: \(error)\n".utf8))
    exit(1)
}
