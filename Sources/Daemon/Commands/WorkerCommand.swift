import ArgumentParser

/// `articled extraction-worker`: started by the service for itself; see `ExtractionWorker`.
struct WorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extraction-worker",
        abstract: "Extract for the service, confined to memory (started by the service itself).",
        shouldDisplay: false)

    /// Bound of the address space.
    @Option var memoryMegabytes: UInt64 = 1024

    func run() {
        ExtractionWorker.serve(memoryBytes: memoryMegabytes << 20)
    }
}
