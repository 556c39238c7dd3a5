import Extractor
import Foundation
import Scoring

do {
    try Command(Array(CommandLine.arguments.dropFirst())).run()
} catch {
    FileHandle.standardError.write(Data("trainer: \(error)\n".utf8))
    exit(1)
}
