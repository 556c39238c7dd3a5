import Testing

@testable import Daemon

@Suite("Paths are text that leads back to the kernel's bytes")
struct PathTests {
    @Test(
        "What is plain stays, what is not is escaped",
        arguments: [
            ("a.txt", Array("a.txt".utf8)),
            ("zürich/naïve.txt", Array("zürich/naïve.txt".utf8)),
            (#"a\x0Ab.txt"#, Array("a\nb.txt".utf8)),
            (#"a\\b"#, Array(#"a\b"#.utf8)),
            (#"\xFFx"#, [0xFF, 0x78]),
            (#"\xC0\x80"#, [0xC0, 0x80]),
            (#"\xED\xA0\x80"#, [0xED, 0xA0, 0x80]),
            (#"\xF4\x90\x80\x80"#, [0xF4, 0x90, 0x80, 0x80]),
            ("😀", [0xF0, 0x9F, 0x98, 0x80]),
            (#"\xE2\x82"#, [0xE2, 0x82]),
            (#"\x7F"#, [0x7F]),
            (#"\\x41"#, Array(#"\x41"#.utf8)),
        ])
    func escapes(text: String, bytes: [UInt8]) {
        #expect(RelativePath(bytes: bytes).text == text)
        #expect(RelativePath(stored: text).bytes == bytes)
    }

    @Test("Any bytes come back, and two names never share a text")
    func roundTrip() {
        var random = SplitMix(seed: 7)
        var texts: [String: [UInt8]] = [:]
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 1...12, using: &random)).map { _ in
                [0x5C, 0x78, 0x41, 0x46, 0x0A, 0xC3, 0xA9, 0xFF, 0xE2, 0x80, 0x91, 0x20, 0x30][
                    Int.random(in: 0..<13, using: &random)]
            }.map { UInt8($0) }
            let path = RelativePath(bytes: bytes)
            #expect(RelativePath(stored: path.text).bytes == bytes)
            #expect(path.text.utf8.allSatisfy { $0 >= 0x20 })
            #expect(texts.updateValue(bytes, forKey: path.text) ?? bytes == bytes)
        }
    }

    @Test("Folders, names and what lies within")
    func parts() {
        let path = RelativePath.root.appending(Array("a".utf8)).appending(Array("b\n.txt".utf8))
        #expect(path.text == #"a/b\x0A.txt"#)
        #expect(path.name == #"b\x0A.txt"#)
        #expect(path.folder.text == "a")
        #expect(path.folder.folder == .root)
        #expect(path.components == [Array("a".utf8), Array("b\n.txt".utf8)])
        #expect(path.isWithin(path.folder) && path.isWithin(.root) && path.isWithin(path))
        #expect(!RelativePath(stored: "ab/c").isWithin(RelativePath(stored: "a")))
    }
}

@Suite("Temporary names")
struct TemporaryNamesTests {
    @Test(
        "Left alone",
        arguments: [
            ".article.txt.Xa81Kd", "._article.txt", ".goutputstream-A1B2C3", ".article.txt.swp",
            ".#a.txt",
            "a.txt~", "a.tmp", "a.part", "a.txt.crdownload", "a.filepart", "#a.txt#", "4913",
            "@eaDir",
            "~$letter.doc", "lost+found", ".nfs00000001", "Thumbs.db", ".", "..",
        ])
    func left(name: String) { #expect(TemporaryNames.match(Array(name.utf8))) }

    @Test(
        "Taken",
        arguments: [
            "a.txt", "4913.txt", "14913", "tmp", "a.tmp.txt", "#1.txt", "1#", "#", "part", "eaDir",
            "a~b.txt",
            "partial results.txt", "crdownload", "$RECYCLE.BIN.txt", "a.",
        ])
    func taken(name: String) { #expect(!TemporaryNames.match(Array(name.utf8))) }

    @Test("A path is temporary where any part of it is")
    func path() {
        #expect(TemporaryNames.match(RelativePath(stored: "a/.cache/b.txt")))
        #expect(!TemporaryNames.match(RelativePath(stored: "a/cache/b.txt")))
    }
}

/// A small generator with a seed, so that a failure can be had again (Steele et al., SplitMix64).
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
