import ArgumentParser
import Glibc
import Store

/// Where the settings are, for every command.
struct ConfigFlag: ParsableArguments {
    @Option(
        name: .customLong("config"),
        help: ArgumentHelp(
            "The configuration file. (ARTICLED_CONFIG; default: /etc/articled/articled.yaml)",
            valueName: "file"))
    var file: String?

    func sources(_ flags: [Setting: String?]) -> Configuration.Sources {
        var values: [String: String] = [:]
        for (setting, value) in flags {
            if let value { values[setting.key] = value }
        }
        return Configuration.Sources(file: file, environment: processEnvironment(), flags: values)
    }
}

/// For commands that read a store.
struct StoreFlags: ParsableArguments {
    @OptionGroup var config: ConfigFlag

    @Option(help: ArgumentHelp(Setting.store.help, valueName: "file"))
    var store: String?

    func configuration() throws(CommandError) -> Configuration {
        do { return try Configuration(config.sources([.store: store])) } catch {
            throw CommandError("\(error)", exitCode: ExitStatus.usage)
        }
    }

    /// Opens the store that the settings name.
    func open(_ access: Store.Access) throws(CommandError) -> Store {
        let path = try configuration().store
        let progress = Progress("linking the store anew")
        defer { progress.end() }
        do {
            return try Store(path: path, access: access, progress: progress.note)
        } catch {
            throw CommandError(error)
        }
    }
}

/// The environment as the C library has it.
func processEnvironment() -> [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
        let parts = String(cString: text).split(
            separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
        entry += 1
    }
    return variables
}

/// Runs a store's call, with its error in words for stderr.
func asking<Value>(_ call: () throws(StoreError) -> Value) throws(CommandError) -> Value {
    do { return try call() } catch { throw CommandError(error) }
}
