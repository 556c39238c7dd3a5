/// Markup that may be sent as it is.
///
/// Text from outside gets in by `text` and by attributes' values alone, and both escape it; the names
/// of elements and attributes are literals of this program.
struct HTML: Equatable {
    private(set) var markup: String

    static let nothing = HTML(markup: "")

    /// Text as a reader is to see it.
    static func text(_ text: String) -> HTML { HTML(markup: escaped(text)) }

    /// Words of an article among this program's own: its direction of writing stays its own affair.
    static func foreign(_ text: String) -> HTML { element("bdi", HTML.text(text)) }

    static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>, _ content: HTML
    ) -> HTML {
        HTML(markup: "\(opening(name, attributes).markup)\(content.markup)</\(name)>")
    }

    static func element(_ name: StaticString, _ content: HTML) -> HTML {
        element(name, [:], content)
    }

    /// A start tag alone, for elements without an end and for marks that nest as the text runs.
    static func opening(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]
    ) -> HTML {
        var tag = "<\(name)"
        for (key, value) in attributes { tag += " \(key)=\"\(escaped(value))\"" }
        return HTML(markup: tag + ">")
    }

    static func closing(_ name: StaticString) -> HTML { HTML(markup: "</\(name)>") }

    /// Markup that was written by hand in this program.
    static func literal(_ markup: StaticString) -> HTML { HTML(markup: "\(markup)") }

    static func + (one: HTML, other: HTML) -> HTML { HTML(markup: one.markup + other.markup) }
    static func += (one: inout HTML, other: HTML) { one.markup += other.markup }

    // MARK: Escaping

    /// Safe in an element's content and between quotation marks of either kind.
    ///
    /// What HTML allows in no form (controls but tab and line breaks, noncharacters) is shown as U+FFFD.
    static func escaped(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out.append(contentsOf: "&amp;".unicodeScalars)
            case "<": out.append(contentsOf: "&lt;".unicodeScalars)
            case ">": out.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
            case "'": out.append(contentsOf: "&#39;".unicodeScalars)
            default: out.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
            }
        }
        return String(out)
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: true
        case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: false
        default: scalar.value & 0xFFFE != 0xFFFE
        }
    }
}

extension HTML {
    /// The parts that are there, a space or other text between.
    static func joined(_ parts: [HTML], by separator: String = "") -> HTML {
        HTML(markup: parts.map(\.markup).joined(separator: escaped(separator)))
    }

    /// A heading and what stands below it; nothing where there is nothing to show.
    static func section(_ title: String, _ parts: [HTML], as list: StaticString = "ul") -> HTML {
        if parts.isEmpty { return .nothing }
        let items = joined(parts.map { element("li", $0) }, by: "\n")
        return element("section", element("h2", HTML.text(title)) + element(list, items))
            + HTML.literal("\n")
    }

    /// Rows of cells below a line of names, which scrolls by itself where the screen is narrow.
    static func table(_ names: [String], _ rows: [(id: String, cells: [HTML])]) -> HTML {
        let head = joined(names.map { element("th", HTML.text($0)) })
        let body = rows.map { row in
            element("tr", ["id": row.id], joined(row.cells.map { element("td", $0) }))
        }
        return element(
            "div", ["class": "wide"],
            element(
                "table",
                element("thead", element("tr", head))
                    + element("tbody", joined(body, by: "\n"))))
    }
}
