import Extractor
import Facts
import Glibc

/// Reads the users' lists of names: files `*.tsv` in one folder, a name a line.
///
/// A line is `name<TAB>TYPE<TAB>alias|alias…`; the aliases may be left out. A line that begins with
/// `#` is a comment.
enum NameListFiles {
    /// - Throws: for a line that is wrong, with its number; where a named folder is missing.
    static func read(_ folder: String, mayBeAbsent: Bool) throws(ConfigurationError) -> NameLists {
        guard let stream = opendir(folder) else {
            if errno == ENOENT && mayBeAbsent { return .empty }
            throw ConfigurationError(
                place: folder,
                fault: "the folder of lists cannot be read (\(SystemError.words(errno)))",
                remedy: "Make the folder, or take the setting \"lists\" out.")
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".tsv"), !name.hasPrefix(".") { names.append(name) }
        }
        var entries: [NameLists.Entry] = []
        for name in names.sorted() { entries += try Self.entries(of: "\(folder)/\(name)") }
        return NameLists(entries: entries)
    }

    private static func entries(of path: String) throws(ConfigurationError) -> [NameLists.Entry] {
        let bytes: [UInt8]
        do { bytes = try readSmallFile(path, limitBytes: 64 << 20) } catch {
            throw ConfigurationError(
                place: path, fault: "the list cannot be read (\(error.reason))",
                remedy: "Correct the file's permissions, or take it away.")
        }
        return try parse(bytes, path: path)
    }

    static func parse(
        _ bytes: [UInt8], path: String
    ) throws(ConfigurationError) -> [NameLists.Entry] {
        var entries: [NameLists.Entry] = []
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
            if text.isEmpty || text.hasPrefix("#") { continue }
            let cells = text.split(separator: "\t", omittingEmptySubsequences: false)
            guard cells.count == 2 || cells.count == 3, !cells[0].isEmpty,
                let type = EntityType(rawValue: String(cells[1]))
            else {
                let types = EntityType.allCases.map(\.rawValue).joined(separator: ", ")
                throw ConfigurationError(
                    place: "\(path):\(index + 1)", fault: "this is no line of a list of names",
                    remedy: "Write name, tab, type, tab, aliases parted by |; types are \(types).")
            }
            let aliases = cells.count == 3 ? cells[2].split(separator: "|").map(String.init) : []
            entries.append(NameLists.Entry(name: String(cells[0]), type: type, aliases: aliases))
        }
        return entries
    }
}
