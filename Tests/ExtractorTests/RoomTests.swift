import Facts
import Testing

@testable import Extractor

@Suite("Room that one extraction lends to the next")
struct RoomTests {
    private static let texts = [
        """
        LONDON, May 3 (Reuters) - Barrick Gold will spend $2 billion on Reko Diq, its chief Mark
        Bristow said. "We start in 2028," he added.
        """,
        "",
        "Mark Bristow met McDonald's and MCDONALD'S people; Bank, BANK and bank; Île, île, ÎLE.",
        "ÎLE. U.S.-Pakistan talks: 12, 12.5, 1,250 and 'S or 's.",
    ]

    @Test("changes nothing of what is found, whatever was read in it before")
    func sameFacts() {
        let extractor = Extractor()
        var room = ExtractionRoom()
        for text in Self.texts + Self.texts.reversed() + Self.texts {
            let context = Context(today: Day(iso: "2024-05-03"))
            #expect(
                extractor.extract(text: text, in: context, using: &room)
                    == extractor.extract(text: text, in: context))
        }
    }

    @Test("keeps sums by their keys, and makes anew what it had to give up")
    func sums() {
        var memo = SumMemo(limit: 256)
        for round in 0..<3 {
            for number in UInt64(0)..<2_000 {
                let wanted = SIMD16<Int16>(repeating: Int16(number))
                #expect(
                    memo.sum(SumMemo.key(number, number << 40)) { wanted } == wanted,
                    "round \(round), sum \(number)")
            }
        }
        var isMade = false
        for _ in 0..<2 {
            isMade = false
            _ = memo.sum(SumMemo.key(7, 7)) {
                isMade = true
                return .zero
            }
        }
        #expect(!isMade, "what was just made is remembered")
    }
}

@Suite("Numbers by key")
struct KeyNumberTests {
    @Test("are found again past the room that was made, the key 0 among them")
    func numbers() {
        var numbers = KeyNumbers(room: 0)
        for key in UInt64(0)..<500 {
            #expect(numbers[key &* 0x1_0000_0001] == nil)
            numbers[key &* 0x1_0000_0001] = Int(key)
        }
        for key in UInt64(0)..<500 { #expect(numbers[key &* 0x1_0000_0001] == Int(key)) }
        numbers[0] = 9
        #expect(numbers[0] == 9)
    }

    @Test("stand in lists in the order of adding, and are handed out as far as wanted")
    func lists() {
        var lists = KeyLists(room: 2)
        for number in 0..<90 { lists.append(number, for: UInt64(number % 3)) }
        var found: [Int] = []
        lists.forEach(1) { number in
            found.append(number)
            return found.count < 4
        }
        #expect(found == [1, 4, 7, 10])
        #expect(lists.count(of: 2) == 30)
        #expect(lists.count(of: 3) == 0)
    }
}
