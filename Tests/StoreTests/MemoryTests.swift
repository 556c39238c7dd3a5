import Testing

@testable import Store

@Suite("What is remembered between transactions is bounded and never older than the store")
struct MemoryTests {
    @Test("Of transactions that overlap only the last one's memory is kept")
    func turns() {
        var kept = KeptMemory()
        let first = kept.take()
        var memory = first.memory
        memory.blocks[1] = .some(nil)
        let second = kept.take()
        kept.putBack(memory, first.turn)
        var third = kept.take()
        #expect(third.memory.blocks[1] == nil)
        kept.putBack(memory, second.turn)
        kept.putBack(memory, third.turn)
        third = kept.take()
        #expect(third.memory.blocks[1] != nil)
    }
}
