/// Events as a person reads them, and as fields for the journal.
extension Event {
    var message: String {
        switch self {
        case .started(let version, let watch, let store):
            "articled \(version) watches \(watch) and stores in \(store)"
        case .ready(let took): "ready after \(took.words)"
        case .waiting(let path): "waiting \(path.text)"
        case .stored(let path, let title, let entities, let figures, let took):
            "stored \(path.text): \(title.map(Self.quoted) ?? "")"
                + "\(Self.count(entities, "entity", "entities")), "
                + "\(Self.count(figures, "figure", "figures")), \(took.words)"
        case .duplicate(let path, let took):
            "duplicate \(path.text): its article is stored already, \(took.words)"
        case .failed(let path, let failure): "failed \(path.text): \(failure.reason)"
        case .ignored(let path, let failure): "ignored \(path.text): \(failure.reason)"
        case .unchanged(let path): "unchanged \(path.text)"
        case .gone(let path): "gone \(path.text): it left the folder, its article stays"
        case .retrying(let path, let after, let failure):
            "waiting \(path.text): \(failure.reason); tried again in \(after.words)"
        case .more(let code, let count): "and \(count) more files for the same reason (\(code))"
        case .swept(let cause, let files, let fresh, let took):
            "looked through the folder (\(cause.rawValue)): \(files) files, \(fresh) new, \(took.words)"
        case .overflowed(let hints):
            hints > 0
                ? "\(hints) file events had no room; looking through the folder instead"
                : "the kernel's event queue ran over; looking through the folder instead"
        case .troubled(_, let reason): reason
        case .mended(let trouble): trouble.mendedText
        case .reloaded: "settings and lists read again"
        case .reloadFailed(let reason): "settings stay as they were: \(reason)"
        case .stopping(let signal): "stopping on \(signal)"
        case .stopped(let waiting):
            waiting == 0
                ? "stopped"
                : "stopped; \(Self.count(waiting, "file waits", "files wait")) for the next start"
        case .abandoned(let waiting):
            "stopped in the midst of a file; \(Self.count(waiting, "file waits", "files wait")) for the "
                + "next start"
        }
    }

    /// Keys as the journal has them, without their common prefix; quantities carry their unit.
    var fields: [(key: String, value: String)] {
        var fields: [(String, String)] = []
        if let path { fields.append(("PATH", path.text)) }
        if let state { fields.append(("STATE", state.rawValue)) }
        if let failure {
            fields.append(("CODE", failure.code))
            if !failure.reason.isEmpty { fields.append(("REASON", failure.reason)) }
        }
        if let took { fields.append(("MILLISECONDS", String(took.milliseconds))) }
        switch self {
        case .stored(_, let title, let entities, let figures, _):
            if let title { fields.append(("TITLE", title)) }
            fields += [("ENTITIES", String(entities)), ("FIGURES", String(figures))]
        case .started(let version, let watch, let store):
            fields += [("VERSION", version), ("WATCH", watch), ("STORE", store)]
        case .swept(_, let files, let fresh, _):
            fields += [("FILES", String(files)), ("NEW", String(fresh))]
        case .more(_, let count): fields.append(("FILES", String(count)))
        default: break
        }
        return fields
    }

    private static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    /// A title short enough for a line, with its quotation marks and a space behind.
    private static func quoted(_ title: String) -> String {
        let limit = 60
        let line = title.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }
        var short = String.UnicodeScalarView()
        short.append(contentsOf: line.prefix(limit))
        return "\"\(String(short))\(line.count > limit ? "…" : "")\" "
    }
}

extension Trouble {
    fileprivate var mendedText: String {
        switch self {
        case .folderMissing: "the watch folder is there again"
        case .folderEmpty: "the watch folder has files again"
        case .folderTaken: "the watch folder is this service's alone again"
        case .watchLimit: "every folder is watched again"
        case .obstacles: "every folder can be read again"
        case .storeWaiting: "the store works again"
        case .settings: "the settings are sound again"
        case .storeRebuilt: "the store is whole again"
        case .longReader: "the store's write-ahead log is short again"
        }
    }
}
