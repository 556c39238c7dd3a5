/// Names that programs give to files they have not finished, or keep beside others.
///
/// Such files are left alone, and such folders not entered; the final name is taken when it comes.
enum TemporaryNames {
    /// Pattern, with one star for any run of bytes, and whose it is.
    private static let table = """
        .*            | hidden files: rsync, macOS "._", ".goutputstream-", vim ".swp", emacs ".#"
        ~$*           | office programs' lock files
        *~            | editors' backups
        *.tmp         | many
        *.temp        | many
        *.part        | Firefox, wget, KDE
        *.partial     | many
        *.filepart    | WinSCP
        *.crdownload  | Chromium
        *.download    | Safari's folders
        *.opdownload  | Opera
        *.swp         | vim
        *.swo         | vim
        *.swx         | vim
        #*#           | emacs
        4913          | vim's test whether it may write
        @eaDir        | Synology's side folders
        #recycle      | Synology's bin
        $RECYCLE.BIN  | Windows' bin
        __MACOSX      | side folders of unpacked archives
        lost+found    | ext4
        Thumbs.db     | Windows
        desktop.ini   | Windows
        """

    private struct Row {
        let prefix: [UInt8]
        let suffix: [UInt8]
        let isExact: Bool
    }

    private static let rows: [Row] = table.split(separator: "\n").compactMap { line in
        guard let pattern = line.split(separator: " ").first else { return nil }
        let parts = pattern.utf8.split(separator: 0x2A, omittingEmptySubsequences: false)
        return Row(
            prefix: Array(parts[0]), suffix: parts.count == 2 ? Array(parts[1]) : [],
            isExact: parts.count == 1)
    }

    static func match(_ name: [UInt8]) -> Bool {
        rows.contains { row in
            row.isExact
                ? name == row.prefix
                : name.count > row.prefix.count + row.suffix.count - 1
                    && name.starts(with: row.prefix)
                    && name.suffix(row.suffix.count).elementsEqual(row.suffix)
        }
    }

    /// Whether any part of a path is such a name.
    static func match(_ path: RelativePath) -> Bool { path.components.contains { match($0) } }
}
