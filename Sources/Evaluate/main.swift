import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
do {
    guard arguments.first == "names" else { throw NameEvaluation.Failure.usage }
    try NameEvaluation(Array(arguments.dropFirst())).run()
} catch {
    FileHandle.standardError.write(Data("evaluate: \(error)\n".utf8))
    exit(1)
}
