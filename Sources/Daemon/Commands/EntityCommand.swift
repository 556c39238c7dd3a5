import ArgumentParser
import Store

/// `articled entity`: who somebody or something is, and what is said of it.
struct EntityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entity",
        abstract: "Show what is known of a person, organization, place or project.",
        discussion: """
            NAME is a name or alias, whatever the case, or a part of one.

                articled entity "Natalie Baker"
            """,
        subcommands: [
            EntityShow.self, EntityMerge.self, EntitySplit.self, EntityRename.self,
        ],
        defaultSubcommand: EntityShow.self)
}

struct EntityShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print one entity's page, or the entities that a name may mean.")

    @OptionGroup var store: StoreFlags

    @Option(help: "The most lines under each heading.")
    var limit = 12

    @Argument(help: ArgumentHelp("A name, an alias, or a part of one.", valueName: "name"))
    var name: [String]

    func run() throws {
        let store = try self.store.open(.read)
        let words = name.joined(separator: " ")
        let found = try asking { () throws(StoreError) in try store.entityRecords(named: words) }
        guard let first = found.first else {
            throw CommandError("no entity is named \"\(words)\".")
        }
        let style = TextStyle.forOutput
        let page = try asking { () throws(StoreError) in try store.page(of: first, limit: limit) }
        let conflicts = try asking { () throws(StoreError) in
            try store.contrasts(.conflicts, about: first.entityID, limit: limit)
        }
        var text = Self.head(page, style)
        text += Self.section("roles", page.roles, style)
        text += Self.section("figures about it", page.figures, style)
        if !conflicts.isEmpty {
            text +=
                "\n" + style.bold("conflicts") + "\n"
                + ContrastPage(style: style).text(Quarrel.all(in: conflicts))
        }
        text += Self.section("quotes", page.quotes, style)
        text += Self.section("articles", page.articles, style)
        text += Self.section("why these names are one", page.reasons, style)
        text += Self.others(found.dropFirst(), style)
        StandardStream.output.write(text)
    }

    private static func head(_ page: EntityPage, _ style: TextStyle) -> String {
        let entity = page.entity
        let kind = [entity.type, entity.subtype, entity.code].compactMap { $0 }.joined(
            separator: ", ")
        var text = style.bold(entity.name) + "  \(kind)\n"
        if !page.aliases.isEmpty { text += "  also     \(page.aliases.joined(separator: "; "))\n" }
        text += "  seen     \(Count.of(entity.mentions, "mention")) in "
        text += Count.of(entity.articles, "article")
        if let first = entity.firstSeen, let last = entity.lastSeen {
            text += first == last ? ", \(first)" : ", \(first) to \(last)"
        }
        return text + "\n"
    }

    private static func section(
        _ title: String, _ lines: [EntityPage.Line], _ style: TextStyle
    ) -> String {
        if lines.isEmpty { return "" }
        var text = "\n" + style.bold(title) + "\n"
        for line in lines {
            text += "  " + Excerpt.of(line.text, around: line.text, limit: 140)
            if let detail = line.detail { text += " (\(detail))" }
            let place = [line.path, line.publishedOn].compactMap { $0 }.joined(separator: ", ")
            text += style.dim("  \(place)") + "\n"
        }
        return text
    }

    private static func others(_ found: ArraySlice<EntityRecord>, _ style: TextStyle) -> String {
        if found.isEmpty { return "" }
        var text = "\n" + style.dim("others of that name") + "\n"
        for entity in found.prefix(8) {
            text += "  \(entity.name)  \(entity.type), \(Count.of(entity.mentions, "mention"))\n"
        }
        return text
    }
}
