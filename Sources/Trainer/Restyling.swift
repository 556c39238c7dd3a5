import Facts
import Scoring

/// How a text is set otherwise, so that names are learned without their capitals as well.
enum Restyling: CaseIterable {
    case lowerCase, allCapitals, titleCase

    /// The article in another case, its first `parts` alone; spans stay where they are, since a
    /// letter whose other case has another length in UTF-8 is left as it is.
    func restyle(_ article: MarkedArticle, parts: Int) -> MarkedArticle {
        guard let last = article.parts.prefix(parts).last else { return article }
        var utf8: [UInt8] = []
        var isInside = false
        for character in String(decoding: Array(article.text.utf8)[..<last.end], as: UTF8.self) {
            let old = String(character)
            let new = restyled(character, isInside: isInside)
            utf8 += new.utf8.count == old.utf8.count ? new.utf8 : old.utf8
            isInside = character.isLetter || character == "'" || character == "’"
        }
        return MarkedArticle(
            id: article.id, text: String(decoding: utf8, as: UTF8.self),
            parts: Array(article.parts.prefix(parts)),
            names: article.names.filter { $0.span.end <= last.end })
    }

    private func restyled(_ character: Character, isInside: Bool) -> String {
        switch self {
        case .lowerCase: character.lowercased()
        case .allCapitals: character.uppercased()
        case .titleCase: isInside ? String(character) : character.uppercased()
        }
    }
}
