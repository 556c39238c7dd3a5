import Configuration
import Facts
import Glibc
import Logging
import Yams

/// The settings in force: flags over environment over file over defaults.
struct Configuration: Equatable, Sendable {
    var watch: String
    var store: String
    var lists: String
    /// Whether somebody named the lists' folder: then it must be there.
    var areListsNamed: Bool
    var settle: Duration
    var rescan: Duration
    var poll: Duration
    var limitBytes: Int
    var stop: Duration
    var isolation: Isolation
    var logLevel: Logger.Level

    static let standardFile = "/etc/articled/articled.yaml"

    /// Where values may come from.
    struct Sources {
        /// The file that was named; `nil` for the standard one, which need not be there.
        var file: String?
        var environment: [String: String]
        /// By key.
        var flags: [String: String]
    }

    /// Reads and checks every setting.
    init(_ sources: Sources) throws(ConfigurationError) {
        let file = try ConfigurationFile(
            named: sources.file ?? sources.environment["ARTICLED_CONFIG"])
        let values = try Self.values(sources, file)
        func path(_ setting: Setting) -> String { Self.absolute(values[setting, default: ""]) }
        func seconds(_ setting: Setting) -> Duration {
            .milliseconds(Int64((Double(values[setting, default: ""]) ?? 0) * 1000))
        }
        watch = path(.watch)
        store = path(.store)
        lists = path(.lists)
        areListsNamed = values[.lists] != Setting.lists.standard
        settle = seconds(.settleSeconds)
        rescan = seconds(.rescanSeconds)
        poll = seconds(.pollSeconds)
        limitBytes = (Int(values[.limitMegabytes, default: ""]) ?? 1) << 20
        stop = seconds(.stopSeconds)
        isolation = Isolation(rawValue: values[.isolation, default: ""]) ?? .worker
        logLevel = Logger.Level(rawValue: values[.logLevel, default: ""]) ?? .info
    }

    /// The value of every setting as text, each from its strongest source and sound.
    private static func values(
        _ sources: Sources, _ file: ConfigurationFile
    ) throws(ConfigurationError) -> [Setting: String] {
        let reader = ConfigReader(providers: [
            InMemoryProvider(name: "flags", values: provided(sources.flags)),
            EnvironmentVariablesProvider(environmentVariables: sources.environment),
            InMemoryProvider(name: "file", values: provided(file.values.mapValues(\.text))),
        ])
        var values: [Setting: String] = [:]
        for setting in Setting.allCases {
            let value = reader.string(
                forKey: ConfigKey(["articled", setting.key]), default: setting.standard)
            if let (fault, remedy) = setting.fault(of: value) {
                let place = place(of: setting, sources, file)
                throw ConfigurationError(place: place, fault: fault, remedy: remedy)
            }
            values[setting] = value
        }
        return values
    }

    private static func provided(_ values: [String: String]) -> [AbsoluteConfigKey: ConfigValue] {
        var provided: [AbsoluteConfigKey: ConfigValue] = [:]
        for (key, value) in values {
            provided[AbsoluteConfigKey(["articled", key])] = ConfigValue(
                .string(value), isSecret: false)
        }
        return provided
    }

    /// Where a value came from, for the message about it.
    private static func place(
        of setting: Setting, _ sources: Sources, _ file: ConfigurationFile
    ) -> String {
        if sources.flags[setting.key] != nil { return setting.flag }
        if sources.environment[setting.environmentName] != nil { return setting.environmentName }
        return file.place(line: file.values[setting.key]?.line)
    }

    /// Environment names of ours that mean nothing, with the nearest that does.
    static func strangers(in environment: [String: String]) -> [String] {
        let known = Set(
            Setting.allCases.map(\.environmentName) + ["ARTICLED_CONFIG", "ARTICLED_DATA"])
        return environment.keys.filter { $0.hasPrefix("ARTICLED_") && !known.contains($0) }.sorted()
            .map { name in
                let nearest = Setting.nearest(to: name.dropFirst(9).lowercased())
                let hint = nearest.map { "; did you mean \($0.environmentName)?" } ?? ""
                return "the environment's \(name) is no setting and is not used\(hint)"
            }
    }

    private static func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
        defer { free(folder) }
        return String(cString: folder) + "/" + path
    }
}

/// The YAML file: one flat mapping from keys to values.
struct ConfigurationFile {
    private let path: String
    private(set) var values: [String: (text: String, line: Int)] = [:]

    /// - Parameter name: `nil` for the standard file, which need not be there.
    init(named name: String?) throws(ConfigurationError) {
        let path = name ?? Configuration.standardFile
        let bytes = try Self.bytes(of: path, mayBeAbsent: name == nil) ?? []
        try self.init(path: path, text: String(decoding: bytes, as: UTF8.self))
    }

    init(path: String, text: String) throws(ConfigurationError) {
        self.path = path
        guard let root = try compose(text) else { return }
        guard let mapping = root.mapping else {
            throw ConfigurationError(
                place: place(line: root.mark?.line),
                fault: "this is no list of \"key: value\" lines",
                remedy: "Write one setting a line, as \"watch: /var/spool/articled\".")
        }
        for (key, value) in mapping { try add(key, value) }
    }

    func place(line: Int?) -> String { line.map { "\(path):\($0)" } ?? path }

    private func compose(_ text: String) throws(ConfigurationError) -> Node? {
        do { return try Yams.compose(yaml: text) } catch {
            let words = "\(error)".split(separator: "\n").first.map(String.init) ?? "\(error)"
            throw ConfigurationError(
                place: path, fault: "this is not YAML: \(words)",
                remedy: "Mend the line; a setting reads \"key: value\".")
        }
    }

    private mutating func add(_ key: Node, _ value: Node) throws(ConfigurationError) {
        let name = key.string ?? ""
        guard let setting = Setting(rawValue: name) else {
            let nearest = Setting.nearest(to: name)
            throw ConfigurationError(
                place: place(line: key.mark?.line), fault: "there is no setting \"\(name)\"",
                remedy: nearest.map { "Did you mean \($0.key)?" }
                    ?? "The settings are \(Setting.allCases.map(\.key).joined(separator: ", ")).")
        }
        guard let text = value.scalar?.string else {
            throw ConfigurationError(
                place: place(line: key.mark?.line), fault: "\(name) takes one value, not a list",
                remedy: "Write it as \"\(name): \(setting.standard)\".")
        }
        if values[name] != nil {
            throw ConfigurationError(
                place: place(line: key.mark?.line), fault: "\(name) is set twice",
                remedy: "Take out one of the two lines.")
        }
        values[name] = (text, key.mark?.line ?? 0)
    }

    private static func bytes(
        of path: String, mayBeAbsent: Bool
    ) throws(ConfigurationError) -> [UInt8]? {
        do {
            return try readSmallFile(path, limitBytes: 1 << 20)
        } catch  where error.code == ENOENT && mayBeAbsent {
            return nil
        } catch {
            throw ConfigurationError(
                place: path, fault: "the configuration cannot be read (\(error.reason))",
                remedy: "Correct the path or the file's permissions.")
        }
    }
}

/// Reads a file of the administrator's whole, but no more than the limit.
func readSmallFile(_ path: String, limitBytes: Int) throws(SystemError) -> [UInt8] {
    let file = try Descriptor("open") { open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
    let number = file.number
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while bytes.count < limitBytes {
        let count = try SystemError.check("read") { read(number, &chunk, chunk.count) }
        if count == 0 { break }
        bytes += chunk[..<count]
    }
    return bytes
}
