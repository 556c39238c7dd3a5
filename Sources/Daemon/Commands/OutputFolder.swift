import Glibc

/// A folder that a command writes files to, each replaced at once when it is complete.
struct OutputFolder {
    let path: String

    /// Makes the folder if it is missing, but not those above it: one of them may be misspelled.
    init(_ path: String) throws(CommandError) {
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
            throw CommandError(
                "\(path) cannot be made (\(SystemError.words(errno))). "
                    + "Name a folder inside one that is there and that you may write to.")
        }
        self.path = path
    }

    func write(_ text: String, to name: String) throws(CommandError) {
        do throws(SystemError) {
            let file = try NewFile("\(path)/\(name)")
            file.write(Array(text.utf8))
            try file.commit()
        } catch {
            throw CommandError(
                "\(path)/\(name) cannot be written (\(error)). "
                    + "Make room there, let your user write to it, or name another folder.")
        }
    }
}
