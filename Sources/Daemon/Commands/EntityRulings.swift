import ArgumentParser
import Store

/// `articled entity merge`: two entities are one, whatever the program thinks.
struct EntityMerge: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Say that two entities are one; it holds for articles to come as well.",
        discussion: """
            ENTITY is an entity_id, or a name that only one entity bears.

                articled entity merge "Export-Import Bank" "EXIM Bank"
            """)

    @OptionGroup var store: StoreFlags

    @Argument(help: ArgumentHelp("The entities.", valueName: "entity"))
    var entities: [String]

    func validate() throws {
        if entities.count != 2 { throw ValidationError("Name two entities.") }
    }

    func run() throws {
        let store = try self.store.open(.write)
        let one = try store.entity(meantBy: entities[0])
        let other = try store.entity(meantBy: entities[1])
        guard one.id != other.id else {
            throw CommandError("they are one entity already: \(one.name) (\(one.id))")
        }
        try asking { () throws(StoreError) in
            try store.mergeEntities(one.id, other.id, at: Clock.system.timestamp)
        }
        StandardStream.output.write("\(one.name) and \(other.name) are one entity now\n")
    }
}

/// `articled entity split`: a name or an article's appearance is not this entity.
struct EntitySplit: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "split",
        abstract: "Part a name from an entity, or say that an article means somebody else.",
        discussion: """
            With a name, the program from now on joins that name with nothing by itself. With --article, \
            the entity's name in that one article is somebody else's. "entity merge" takes either back.

                articled entity split "Allied Mining" "Allied"
                articled entity split "Karim Yusupov" --article 5310347352043040901
            """)

    @OptionGroup var store: StoreFlags

    @Argument(help: "An entity_id, or a name that only one entity bears.")
    var entity: String

    @Argument(help: "The name to part from it.")
    var name: String?

    @Option(help: ArgumentHelp("The article_id of the article.", valueName: "id"))
    var article: Int64?

    func validate() throws {
        if (name == nil) == (article == nil) {
            throw ValidationError("Give either a name or --article.")
        }
    }

    func run() throws {
        let store = try self.store.open(.write)
        let entity = try store.entity(meantBy: self.entity)
        let time = Clock.system.timestamp
        if let name {
            try asking { () throws(StoreError) in
                try store.splitEntity(entity.id, name: name, at: time)
            }
            StandardStream.output.write("\(name) is no name of \(entity.name) any more\n")
        } else if let article {
            try asking { () throws(StoreError) in
                try store.splitEntity(entity.id, article: article, at: time)
            }
            StandardStream.output.write("\(entity.name) in article \(article) is another now\n")
        }
    }
}

/// `articled entity rename`: what the views call an entity.
struct EntityRename: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: "Choose the name under which an entity is shown.")

    @OptionGroup var store: StoreFlags

    @Argument(help: "An entity_id, or a name that only one entity bears.")
    var entity: String

    @Argument(help: "The name to show.")
    var title: String

    func run() throws {
        let store = try self.store.open(.write)
        let entity = try store.entity(meantBy: self.entity)
        try asking { () throws(StoreError) in
            try store.renameEntity(entity.id, to: title, at: Clock.system.timestamp)
        }
        StandardStream.output.write("\(entity.name) is shown as \(title) now\n")
    }
}

extension Store {
    /// The one entity that a person means by an id or a name.
    fileprivate func entity(meantBy text: String) throws(CommandError) -> KnownEntity {
        if let id = Int64(text) {
            let found = try asking { () throws(StoreError) in try self.knownEntity(id) }
            if let found { return found }
        }
        let found = try asking { () throws(StoreError) in try self.bearers(of: text) }
        guard let first = found.first else {
            throw CommandError("no entity has the id or the name \"\(text)\"")
        }
        if found.count > 1 {
            let list = found.map {
                "  \($0.id)  \($0.type.rawValue)  \($0.name), \($0.articles) articles"
            }
            throw CommandError(
                "several entities are named \"\(text)\"; give the id of one:\n"
                    + list.joined(separator: "\n"))
        }
        return first
    }
}
