import Extractor
import Glibc
import Store

/// What the service opens before it serves, each refusal in words that say what to do.
enum Opening {
    static func settings(
        _ sources: Configuration.Sources
    ) throws(CommandError) -> (Configuration, NameLists) {
        do throws(ConfigurationError) {
            let configuration = try Configuration(sources)
            let lists = try NameListFiles.read(
                configuration.lists, mayBeAbsent: !configuration.areListsNamed)
            return (configuration, lists)
        } catch {
            throw CommandError("\(error)", exitCode: ExitStatus.usage)
        }
    }

    static func check(_ folder: WatchFolder) throws(CommandError) -> WatchFolder.Identity {
        do throws(WatchError) { return try folder.identity() } catch {
            switch error {
            case .missing(let reason):
                throw CommandError(
                    "\(reason). Make it with \"mkdir -p \(folder.path)\", or name another with --watch."
                )
            case .unreadable(let reason):
                throw CommandError("\(reason). Let the service's user read and enter it.")
            case .system(let error):
                throw CommandError("the watch folder \(folder.path) cannot be used (\(error)).")
            }
        }
    }

    static func lock(store: String) throws(CommandError) -> FileLock {
        do throws(FileLock.Failure) { return try FileLock(FileLock.path(ofStore: store)) } catch {
            switch error {
            case .held(let process):
                throw CommandError(
                    "another articled (process \(process ?? "?")) keeps the store \(store). "
                        + "Stop that one, or name another store with --store.",
                    exitCode: ExitStatus.storeUnusable)
            case .system(let error):
                let folder = store.split(separator: "/").dropLast().joined(separator: "/")
                throw CommandError(
                    "the store \(store) cannot be used: \(error.reason) in /\(folder). "
                        + "Make that folder and let the service's user write to it, or name another "
                        + "store with --store.",
                    exitCode: ExitStatus.storeUnusable)
            }
        }
    }

    static func lock(
        _ folder: WatchFolder.Identity, _ path: String, with lock: FolderLock
    ) throws(CommandError) {
        do throws(FolderLock.Held) { try lock.move(to: folder) } catch {
            throw CommandError(
                "another articled (process \(error.process)) watches \(path). "
                    + "Stop that one, or watch another folder.")
        }
    }

    /// The store, and where a damaged one that stood in its place was put.
    struct OpenedStore {
        let store: Store
        let rebuiltFrom: String?
    }

    /// Opens the store; a damaged one is kept aside, and a new one made to be filled from the folder.
    ///
    /// While another process holds its lock, or its disk is full, it waits, and tells so.
    ///
    /// - Returns: `nil` where the service was told to stop meanwhile.
    static func store(
        _ path: String, _ loop: borrowing EventLoop, _ reporter: Reporter, _ clock: Clock
    ) throws(CommandError) -> OpenedStore? {
        let file = StoreFile(path)
        var isWaiting = false
        while true {
            do throws(StoreError) {
                let opened = try openOnce(file, clock, reporter.linkedAnew)
                if isWaiting { reporter.report(.mended(.storeWaiting)) }
                return opened
            } catch {
                guard case .waitForStore(let reason) = Verdict(for: error) else {
                    throw CommandError(error)
                }
                if !isWaiting {
                    reporter.report(.troubled(.storeWaiting, reason))
                } else if error == .busy, file.isLockedHere {
                    throw CommandError(StoreError.stuck)
                }
                isWaiting = true
                if loop.isToStop(within: .milliseconds(500), clock: clock) { return nil }
            }
        }
    }

    private static func openOnce(
        _ file: StoreFile, _ clock: Clock, _ progress: @escaping Store.Progress
    ) throws(StoreError) -> OpenedStore {
        let path = file.path
        if let store = try openSound(path, progress) {
            return OpenedStore(store: store, rebuiltFrom: nil)
        }
        // Only a file that can be read whole, and is damaged a second time, is put aside.
        if let refusal = file.refusal { throw refusal }
        if let store = try openSound(path, progress) {
            return OpenedStore(store: store, rebuiltFrom: nil)
        }
        let time = clock.timestamp.filter { $0.isNumber || $0 == "T" }
        let kept = try Store.preserve(path: path, label: "damaged-\(time)")
        return OpenedStore(store: try Store(path: path, access: .write), rebuiltFrom: kept)
    }

    /// - Returns: `nil` for what SQLite calls damaged.
    private static func openSound(
        _ path: String, _ progress: @escaping Store.Progress
    ) throws(StoreError) -> Store? {
        do throws(StoreError) {
            return try Store(path: path, access: .write, progress: progress)
        } catch {
            guard case .corrupt = error else { throw error }
            return nil
        }
    }
}
