import Glibc

/// Every setting, with its unit and default. Key, environment name and flag derive from its case.
enum Setting: String, CaseIterable {
    case watch
    case store
    case lists
    case settleSeconds = "settle_seconds"
    case rescanSeconds = "rescan_seconds"
    case pollSeconds = "poll_seconds"
    case limitMegabytes = "limit_megabytes"
    case stopSeconds = "stop_seconds"
    case isolation
    case logLevel = "log_level"

    enum Kind: Equatable {
        case path
        case seconds(ClosedRange<Double>)
        case megabytes(ClosedRange<Int>)
        case word([String])
    }

    /// As in the configuration file.
    var key: String { rawValue }
    var environmentName: String { "ARTICLED_" + rawValue.uppercased() }
    var flag: String { "--" + rawValue.split(separator: "_").joined(separator: "-") }

    var kind: Kind {
        switch self {
        case .watch, .store, .lists: .path
        case .settleSeconds: .seconds(0...3600)
        case .rescanSeconds: .seconds(1...86_400)
        case .pollSeconds: .seconds(0.1...3600)
        case .limitMegabytes: .megabytes(1...1024)
        case .stopSeconds: .seconds(0...3600)
        case .isolation: .word(Isolation.allCases.map(\.rawValue))
        case .logLevel: .word(["debug", "info", "warning", "error"])
        }
    }

    var standard: String {
        switch self {
        case .watch: "/var/spool/articled"
        case .store: "/var/lib/articled/articled.db"
        case .lists: "/etc/articled/lists"
        case .settleSeconds: "1"
        case .rescanSeconds: "600"
        case .pollSeconds: "5"
        case .limitMegabytes: "16"
        case .stopSeconds: "8"
        case .isolation: Isolation.worker.rawValue
        case .logLevel: "info"
        }
    }

    /// One line for the help text.
    var meaning: String {
        switch self {
        case .watch: "The folder to watch, with all folders below it."
        case .store: "The SQLite file to keep everything in."
        case .lists: "The folder with lists of names (*.tsv)."
        case .settleSeconds: "How long a file that only appeared must lie unchanged."
        case .rescanSeconds:
            "How often to look through the folder where the kernel tells of changes."
        case .pollSeconds: "How often to look where it does not (network mounts, watch limits)."
        case .limitMegabytes: "The largest file taken in."
        case .stopSeconds: "How long to go on with the file at hand when told to stop."
        case .isolation:
            "Where text is read: \"worker\", a process without files or network, or \"none\"."
        case .logLevel: "The least that is logged: debug, info, warning or error."
        }
    }

    /// For a flag's help: what it means, its default, its other names.
    var help: String { "\(meaning) (\(key), \(environmentName); default: \(standard))" }
}

/// Settings that cannot be used; says where they stand and what to do.
struct ConfigurationError: Error, Equatable, CustomStringConvertible {
    /// "articled.yaml:3", "ARTICLED_WATCH", "--watch".
    let place: String
    let fault: String
    let remedy: String

    var description: String { "\(place): \(fault). \(remedy)" }
}

extension Setting {
    /// Holds a value against what the setting takes.
    ///
    /// - Returns: what is wrong with it and what would be right; `nil` for a good value.
    func fault(of value: String) -> (fault: String, remedy: String)? {
        let found = value.isEmpty ? "nothing" : "\"\(value)\""
        switch kind {
        case .path:
            guard value.isEmpty || value.utf8.contains(0) else { return nil }
            return ("\(key) is a path, this is \(found)", "Give a path, as \(standard).")
        case .seconds(let range):
            if let number = Double(value), range.contains(number) { return nil }
            return (
                "\(key) is a number of seconds, this is \(found)",
                "Give a number from \(Self.plain(range.lowerBound)) to \(Self.plain(range.upperBound))."
            )
        case .megabytes(let range):
            if let number = Int(value), range.contains(number) { return nil }
            return (
                "\(key) is a whole number of megabytes, this is \(found)",
                "Give a number from \(range.lowerBound) to \(range.upperBound)."
            )
        case .word(let words):
            if words.contains(value) { return nil }
            return (
                "\(key) is one word, this is \(found)",
                "Give one of \(words.joined(separator: ", "))."
            )
        }
    }

    private static func plain(_ number: Double) -> String {
        number == number.rounded() ? String(Int(number)) : String(number)
    }

    /// The setting whose key is nearest to a misspelled one, if any is near.
    static func nearest(to key: String) -> Setting? {
        let ranked = allCases.map { ($0, distance($0.key, key)) }.min { $0.1 < $1.1 }
        guard let (setting, distance) = ranked, distance <= max(2, key.count / 3) else {
            return nil
        }
        return setting
    }

    /// Insertions, deletions and substitutions between two words.
    private static func distance(_ one: String, _ other: String) -> Int {
        let (one, other) = (Array(one.utf8), Array(other.utf8))
        var row = Array(0...other.count)
        for (i, byte) in one.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, target) in other.enumerated() {
                let substituted = diagonal + (byte == target ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(substituted, min(row[j], row[j + 1]) + 1)
            }
        }
        return row[other.count]
    }
}
