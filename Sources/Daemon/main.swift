if CommandLine.arguments.dropFirst().first == "extraction-worker" {
    ExtractionWorker.serve(memoryBytes: 1 << 30)
}
print("not yet")
