import ArgumentParser
import Store

/// `articled report`: the store as pages to look at.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write the store as web pages to look at: no server, no network, no script.",
        discussion: """
            Open index.html in a browser. It leads to a page for each article, its text with every name \
            and figure marked; to a page for each entity that several articles name or that a figure is \
            about; and to conflicts.html, where articles contradict or confirm each other, side by side. \
            Each page stands alone, so that it can be mailed or put on a stick.

                articled report --out ./pages
                xdg-open ./pages/index.html

            DIR is made if it is not there. Pages of an earlier report are replaced, each at once when it \
            is complete; other files are left alone. Pages of what the store no longer holds stay too, \
            but nothing leads to them: take a new DIR to be rid of them.
            """)

    @OptionGroup var store: StoreFlags

    @Option(
        name: .customLong("out"), help: ArgumentHelp("Where to write the pages.", valueName: "dir"))
    var folder: String

    func run() throws {
        let store = try self.store.open(.read)
        let folder = try OutputFolder(self.folder)
        let site = try asking { () throws(StoreError) in try Site(store) }
        let progress = Progress("writing pages")
        defer { progress.end() }
        let writer = ReportWriter(store: store, site: site, folder: folder)
        let pages = try writer.write { progress.note($0, of: $1) }
        progress.end()
        StandardStream.output.write(
            "\(Count.of(pages, "page")): look at \(folder.path)/index.html\n")
    }
}

/// Writes all pages, the overview last: it never leads to a page that is not there yet.
struct ReportWriter {
    let store: Store
    let site: Site
    let folder: OutputFolder

    /// - Returns: the number of pages.
    func write(_ note: (Int, Int) -> Void) throws(CommandError) -> Int {
        let fixed = [
            ("conflicts.html", ConflictsPage(site: site).page),
            ("articles.html", IndexPage(site: site).articlesPage),
            ("index.html", IndexPage(site: site).page),
        ]
        let total = site.articles.count + site.entities.count + fixed.count
        var pages = 0
        for article in site.articles {
            try write(article)
            pages += 1
            note(pages, total)
        }
        for entity in site.entities {
            let portrait = try asking { () throws(StoreError) in
                try store.portrait(of: entity, limit: Site.mostLines)
            }
            let profile = EntityProfile(site: site, entity: entity, portrait: portrait)
            try folder.write(profile.page, to: Site.file(ofEntity: entity.entityID))
            pages += 1
            note(pages, total)
        }
        for (name, page) in fixed { try folder.write(page, to: name) }
        note(total, total)
        return total
    }

    private func write(_ article: ArticleRecord) throws(CommandError) {
        let id = article.articleID
        let extraction = try asking { () throws(StoreError) in try store.extraction(articleID: id) }
        // Articles do not leave a store; one that is not there is a fault that `verify` tells more of.
        guard let extraction else {
            throw CommandError("article \(id) cannot be read. \"articled verify\" tells more.")
        }
        let entityIDs = try asking { () throws(StoreError) in try store.entityIDs(ofArticle: id) }
        let page = ArticlePage(
            site: site, article: article, extraction: extraction, entityIDs: entityIDs)
        try folder.write(page.page, to: Site.file(ofArticle: id))
    }
}
