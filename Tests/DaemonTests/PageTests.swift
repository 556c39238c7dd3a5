import Facts
import Foundation
import Glibc
import Testing

@testable import Daemon
@testable import Store

@Suite("Report: pages to look at")
struct ReportPageTests {
    // MARK: Escaping

    @Test(
        "What has a meaning in markup, and what HTML forbids, is escaped",
        arguments: [
            ("a & b", "a &amp; b"), ("<script>", "&lt;script&gt;"),
            ("\"x\" 'y'", "&quot;x&quot; &#39;y&#39;"), ("&lt;", "&amp;lt;"),
            ("a\u{0}b\u{1B}\u{7F}\u{85}", "a\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}"),
            ("\u{FFFE}\u{1FFFF}", "\u{FFFD}\u{FFFD}"),
            ("a\tb\nc\r\nd", "a\tb\nc\r\nd"), ("Chargé €5 😀 e\u{301}", "Chargé €5 😀 e\u{301}"),
            ("\u{202E}<\u{301}", "\u{202E}&lt;\u{301}"), ("", ""),
        ])
    func escaping(_ text: String, _ expected: String) {
        // By scalars: as Characters "<" and a combining accent would be one.
        #expect(Array(HTML.escaped(text).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test("Attributes escape their values")
    func attributes() {
        let link = HTML.element("a", ["title": "\" onclick='x' <"], .text("t"))
        #expect(link.markup == "<a title=\"&quot; onclick=&#39;x&#39; &lt;\">t</a>")
    }

    // MARK: Marks

    private func mention(_ start: Int, _ end: Int) -> Mention {
        Mention(
            span: Span(start, end), type: .organization, entity: 0, confidence: 1, rule: "name.test"
        )
    }

    private func marked(_ text: String, _ mentions: [Mention]) -> String {
        let extraction = Extraction(
            text: text, heading: Heading(), language: "en", sentences: [],
            entities: [Entity(type: .organization, name: "N")], mentions: mentions, figures: [],
            quotes: [], words: 0,
            provenance: Provenance(
                extractor: "test", mediaType: "text/plain", encoding: "utf-8", locator: .identity())
        )
        let html = MarkedHTML(extraction).html.markup
        let link = "<a class=\"mark ORG\" href=\"#e0\" title=\"ORG: N\">"
        return html.replacing(link, with: "[").replacing("</a>", with: "]")
            .replacing("<span class=\"mark ORG\" title=\"ORG: N\">", with: "(")
            .replacing("</span>", with: ")")
    }

    @Test("Marks stand where the spans are, counted in bytes, and the text around them is whole")
    func offsets() {
        #expect(marked("é€😀 Bär & <b>", [mention(10, 14)]) == "é€😀 [Bär] &amp; &lt;b&gt;")
        #expect(marked("no names", []) == "no names")
        #expect(marked("Bär", [mention(0, 4)]) == "[Bär]")
    }

    @Test("Marks inside, on and across one another nest, and only the outermost is a link")
    func overlaps() {
        #expect(marked("abcdef", [mention(0, 6), mention(2, 4)]) == "[ab(cd)ef]")
        #expect(marked("abcdef", [mention(1, 3), mention(1, 3)]) == "a[(bc)]def")
        #expect(marked("abcdef", [mention(0, 4), mention(2, 6)]) == "[ab(cd)][ef]")
        #expect(marked("abcdef", [mention(0, 2), mention(2, 4)]) == "[ab][cd]ef")
    }

    // MARK: Whole reports

    private func report(_ parts: Parts, to name: String = "pages") throws -> String {
        let folder = try OutputFolder("\(parts.room.path)/\(name)")
        let writer = ReportWriter(store: parts.store, site: try Site(parts.store), folder: folder)
        _ = try writer.write { _, _ in }
        return folder.path
    }

    private func pages(_ folder: String) throws -> [String: String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        return Dictionary(
            uniqueKeysWithValues: try names.map {
                ($0, try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8))
            })
    }

    @Test("A store without articles gives a sound overview")
    func emptyStore() throws {
        let parts = try Parts(try Room())
        let pages = try withExtendedLifetime(parts) { try self.pages(report(parts)) }
        #expect(pages.keys.sorted() == ["articles.html", "conflicts.html", "index.html"])
        #expect(try #require(pages["index.html"]).contains("The store holds no article yet."))
    }

    @Test("No article's words become markup or a path, and every link leads to a page")
    func hostileArticle() throws {
        let parts = try Parts(try Room())
        try parts.room.write(
            "<script>alert('../../x')</script>\n\n\"The World Bank gave $5 million,\" said "
                + "Natalie Baker, head of the World Bank.\n", to: "inbox/a.txt")
        try parts.room.write(
            "Loan for the dam\n\nThe World Bank gave $7 million for it, Natalie Baker said.\n",
            to: "inbox/b.txt")
        try parts.run()
        let pages = try pages(try report(parts))
        #expect(pages.keys.filter { $0.hasPrefix("article-") }.count == 2)
        #expect(pages.keys.contains { $0.hasPrefix("entity-") })
        #expect(pages.values.contains { $0.contains("&lt;script&gt;alert(&#39;../../x&#39;)") })
        for (name, page) in pages {
            #expect(!page.contains("<script"), "\(name)")
            for link in page.matches(of: /href="([^"#]+)"/) {
                #expect(pages[String(link.1)] != nil, "\(name) leads to \(link.1)")
            }
            for row in page.matches(of: /href="#([^"]+)"/) {
                #expect(page.contains("<tr id=\"\(row.1)\">"), "\(name) leads to #\(row.1)")
            }
        }
    }

    @Test("Pages are replaced, other files left alone")
    func again() throws {
        let parts = try Parts(try Room())
        try parts.room.write("mine", to: "pages/notes.txt")
        try parts.room.write("old", to: "pages/index.html")
        let first = try pages(try report(parts))
        #expect(first["notes.txt"] == "mine")
        #expect(first["index.html"] != "old")
        #expect(try pages(try report(parts)) == first)
    }

    @Test("A folder that cannot be made or written to is told with a remedy")
    func noFolder() throws {
        let parts = try Parts(try Room())
        let missing = #expect(throws: CommandError.self) { try report(parts, to: "no/such") }
        #expect(missing?.exitCode == ExitStatus.failed)
        #expect(missing?.message.contains("cannot be made (") == true)
        try parts.room.write("", to: "file")
        let file = #expect(throws: CommandError.self) { try report(parts, to: "file") }
        #expect(file?.message.contains("name another folder") == true)
        // For root every folder is one to write to; a folder in a page's place stops anybody.
        try parts.room.makeFolder("taken/conflicts.html")
        let taken = #expect(throws: CommandError.self) { try report(parts, to: "taken") }
        #expect(taken?.message.contains("conflicts.html cannot be written") == true)
    }
}
