import Foundation
import Testing

@testable import Daemon

@Suite("Settings")
struct ConfigurationTests {
    private func read(
        _ text: String = "", environment: [String: String] = [:], flags: [String: String] = [:]
    ) throws -> Configuration {
        let room = try Room()
        try room.write(text, to: "articled.yaml")
        return try Configuration(
            Configuration.Sources(
                file: room.path + "/articled.yaml", environment: environment, flags: flags))
    }

    private func fault(
        _ text: String = "", environment: [String: String] = [:], flags: [String: String] = [:]
    ) -> String {
        do {
            _ = try read(text, environment: environment, flags: flags)
            return "no fault"
        } catch {
            return "\(error)"
        }
    }

    @Test("Without any source the defaults hold")
    func standard() throws {
        let configuration = try read()
        #expect(configuration.watch == "/var/spool/articled")
        #expect(configuration.store == "/var/lib/articled/articled.db")
        #expect(configuration.settle == .seconds(1) && configuration.rescan == .seconds(600))
        #expect(configuration.limitBytes == 16 << 20 && !configuration.areListsNamed)
        for setting in Setting.allCases { #expect(setting.fault(of: setting.standard) == nil) }
    }

    @Test("Flags over environment over file")
    func precedence() throws {
        let text = "watch: /file\nstore: /file.db\nsettle_seconds: 2.5\n"
        let environment = ["ARTICLED_WATCH": "/environment", "ARTICLED_STORE": "/environment.db"]
        let configuration = try read(text, environment: environment, flags: ["watch": "/flag"])
        #expect(configuration.watch == "/flag")
        #expect(configuration.store == "/environment.db")
        #expect(configuration.settle == .milliseconds(2500))
    }

    @Test("A relative path is one below the current folder")
    func relative() throws {
        let folder = FileManager.default.currentDirectoryPath
        #expect(try read(flags: ["watch": "inbox"]).watch == folder + "/inbox")
    }

    @Test("A fault names its line or variable and what to do")
    func faults() {
        #expect(
            fault("watch: /a\nwacth: /b\n").hasSuffix(
                "articled.yaml:2: there is no setting \"wacth\". Did you mean watch?"))
        #expect(fault("colour: blue\n").contains("The settings are watch, store,"))
        #expect(
            fault("\n\nsettle_seconds: soon\n").contains(
                "articled.yaml:3: settle_seconds is a number of seconds, this is \"soon\". Give a number"
            ))
        #expect(
            fault("limit_megabytes: 0\n").contains(
                "articled.yaml:1: limit_megabytes is a whole number"))
        #expect(fault("watch:\n").contains("articled.yaml:1: watch is a path, this is nothing"))
        #expect(
            fault("watch: [a, b]\n").contains("articled.yaml:1: watch takes one value, not a list"))
        #expect(fault("watch: /a\nwatch: /b\n").contains("watch"))
        #expect(fault("- a\n").contains("this is no list of \"key: value\" lines"))
        #expect(fault("a: [\n").contains("this is not YAML"))
        #expect(
            fault(environment: ["ARTICLED_LOG_LEVEL": "loud"]).hasPrefix(
                "ARTICLED_LOG_LEVEL: log_level is one word, this is \"loud\". Give one of debug, info"
            ))
        #expect(fault(flags: ["poll_seconds": "0"]).hasPrefix("--poll-seconds: "))
        #expect(fault(flags: ["settle_seconds": "nan"]).hasPrefix("--settle-seconds: "))
        #expect(fault("settle_seconds: inf\n").contains("settle_seconds is a number of seconds"))
    }

    @Test("A file that was named must be there")
    func missing() {
        let sources = Configuration.Sources(file: "/no/such.yaml", environment: [:], flags: [:])
        #expect(throws: ConfigurationError.self) { try Configuration(sources) }
    }

    @Test("A strange variable of ours is told, with the one that was meant")
    func strangers() {
        let told = Configuration.strangers(in: [
            "ARTICLED_WACTH": "/x", "ARTICLED_WATCH": "/x", "ARTICLED_CONFIG": "/y", "PATH": "/z",
        ])
        #expect(told.count == 1)
        #expect(told.first?.contains("did you mean ARTICLED_WATCH?") == true)
    }

    @Test("Lists of names are read, and a bad line is named")
    func lists() throws {
        let room = try Room()
        try room.write("# comment\nReko Diq\tFAC\tthe mine|RDMC\r\nBNM\tORG\n", to: "lists/a.tsv")
        try room.write("no list", to: "lists/readme.txt")
        let lists = try NameListFiles.read(room.path + "/lists", mayBeAbsent: false)
        #expect(lists.entries.map(\.name) == ["Reko Diq", "BNM"])
        #expect(lists.entries.first?.aliases == ["the mine", "RDMC"])
        try room.write("ok\tORG\nbad\tCOMPANY\n", to: "lists/b.tsv")
        do {
            _ = try NameListFiles.read(room.path + "/lists", mayBeAbsent: false)
            Issue.record("a bad line is an error")
        } catch {
            #expect(error.place.hasSuffix("/lists/b.tsv:2"))
        }
        #expect(try NameListFiles.read(room.path + "/none", mayBeAbsent: true).entries.isEmpty)
        #expect(throws: ConfigurationError.self) {
            try NameListFiles.read(room.path + "/none", mayBeAbsent: false)
        }
    }
}
