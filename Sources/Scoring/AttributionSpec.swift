import Extractor
import Facts

/// One short article of a `.said` file with what its quotes and figures must be.
package struct AttributionCase: CustomStringConvertible, Sendable {
    package var text = ""
    package var entities: [Entity] = []
    package var mentions: [Mention] = []
    package var figures: [Figure] = []
    /// The indented lines, in order.
    package var wanted: [String] = []
    package var isKnownMiss = false
    package var line = 0

    package var description: String { "\(line): \(text.prefix(60))" }

    package init() {}

    /// What attribution makes of it, in the words of the file.
    package func found() -> [String] {
        let utf8 = cleaned(Array(text.utf8))
        let made = attribution(of: utf8, entities: entities, mentions: mentions, figures: figures)
        let name: (Int?) -> String = { $0.map { entities[$0].name } ?? "-" }
        let surface: (Span) -> String = { span in
            String(decoding: utf8[span.range], as: UTF8.self)
        }
        let quotes = made.quotes.map { quote in
            let role = quote.role.map { " \"\($0)\"" } ?? ""
            return "\(quote.isDirect ? "direct" : "reported") \(name(quote.speaker))\(role)"
                + " | \(quote.verb ?? "-") | \(surface(quote.span))"
        }
        let figures = made.figures.map { figure in
            let about = figure.about.map { entities[$0].name }.sorted().joined(separator: "; ")
            return "\(figure.isQuoted ? "quoted" : "figure") \(name(figure.saidBy))"
                + " | \(about.isEmpty ? "-" : about)"
        }
        return quotes + figures
    }

    /// The wanted lines as `found` prints them: curly single marks are folded in cleaned text.
    package var folded: [String] {
        wanted.map { line in
            let text = line.split(separator: "\\n", omittingEmptySubsequences: false)
                .joined(separator: "\n")
            return String(decoding: cleaned(Array(text.utf8)), as: UTF8.self)
        }
    }
}

/// Reads `.said` files: "{P:Tan=Rosa Tan} said it cost [$5 million]." and, indented, what is found.
package struct AttributionFile {
    package private(set) var cases: [AttributionCase] = []

    package init(_ content: String) {
        for (index, line) in content.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            if line.hasPrefix("    ") {
                cases[cases.count - 1].wanted.append(String(line.dropFirst(4)))
            } else if !line.isEmpty, !line.hasPrefix("#") {
                var marked = MarkedCase()
                let isKnownMiss = line.hasPrefix("? ")
                marked.read(isKnownMiss ? line.dropFirst(2) : line[...])
                marked.result.isKnownMiss = isKnownMiss
                marked.result.line = index + 1
                cases.append(marked.result)
            }
        }
    }
}

/// Takes the marks out of a line; spans are of the cleaned text.
private struct MarkedCase {
    var result = AttributionCase()
    private var length = 0
    private var figureStart: Int?
    private var measure: String?

    mutating func read(_ line: Substring) {
        var rest = line
        while let character = rest.popFirst() {
            switch character {
            case "{": readName(&rest)
            case "[": openFigure(&rest)
            case "]": closeFigure()
            case "\\":
                _ = rest.popFirst()
                append("\n")
            default: append(String(character))
            }
        }
    }

    private mutating func append(_ text: String) {
        result.text += text
        length += cleaned(Array(text.utf8)).count
    }

    private mutating func readName(_ rest: inout Substring) {
        let kind = rest.popFirst() ?? "O"
        _ = rest.popFirst()
        let body = rest.prefix { $0 != "}" }
        rest = rest.dropFirst(body.count + 1)
        let parts = body.split(separator: "=").map(String.init)
        let name = parts[parts.count - 1]
        let types: [Character: EntityType] = [
            "P": .person, "O": .organization, "G": .location, "F": .facility, "N": .people,
            "E": .event, "C": .location,
        ]
        let type = types[kind] ?? .miscellany
        let entity = result.entities.firstIndex { $0.name == name } ?? result.entities.count
        if entity == result.entities.count {
            var named = Entity(type: type, name: name)
            if kind == "C" { named.subtype = "country" }
            result.entities.append(named)
        }
        let start = length
        append(parts[0])
        result.mentions.append(
            Mention(
                span: Span(start, length), type: type, entity: entity, confidence: 1, rule: "spec"))
    }

    /// "[4%]", or with what it measures "[sale=4%]".
    private mutating func openFigure(_ rest: inout Substring) {
        figureStart = length
        let word = rest.prefix { $0 != "=" && $0 != "]" }
        guard rest.dropFirst(word.count).first == "=" else { return }
        measure = String(word)
        rest = rest.dropFirst(word.count + 1)
    }

    private mutating func closeFigure() {
        guard let start = figureStart else { return }
        var figure = Figure(
            span: Span(start, length), kind: .number, value: .decimal(.one), confidence: 1,
            rule: "spec")
        figure.measure = measure
        result.figures.append(figure)
        (figureStart, measure) = (nil, nil)
    }
}
