import CSandbox
import Extractor
import Facts
import Glibc

/// The worker's side: reads requests from one descriptor, answers each, can do nothing else.
///
/// Runs in a process of its own (`articled extraction-worker`), which the service starts and keeps.
enum ExtractionWorker {
    /// The descriptor of the socket to the service.
    static let descriptor: Int32 = 3

    /// Serves until the service closes the socket.
    ///
    /// - Parameter memoryBytes: bound of the address space.
    static func serve(memoryBytes: UInt64) -> Never {
        warmUp()
        let held = csandbox_enter(descriptor, memoryBytes)
        let channel = FrameChannel(descriptor: descriptor, limitBytes: 1 << 30)
        var extractor = Extractor()
        var room = ExtractionRoom()
        do {
            // The first word says what could be put in place; the service decides whether it will do.
            try channel.send([UInt8(truncatingIfNeeded: held)])
            while true {
                switch try WorkerRequest(encoded: try channel.receive()) {
                case .lists(let lists): extractor = Extractor(lists: lists)
                case .extract(let bytes, let context):
                    try channel.send(answer(extractor, bytes, context, &room).encoded())
                }
            }
        } catch {
            exit(0)
        }
    }

    private static func answer(
        _ extractor: Extractor, _ bytes: [UInt8], _ context: Context, _ room: inout ExtractionRoom
    ) -> WorkerReply {
        do throws(DecodeError) {
            return .extraction(try extractor.extract(bytes, in: context, using: &room))
        } catch {
            return .undecodable(error)
        }
    }

    /// Touches tables and code once, so that the first article is as fast as the next.
    private static func warmUp() {
        let text = """
            LONDON: The United Bank (UB) said on 3 May 2024 that Mr. John Smith, 45, paid “about \
            $1.5 million” for 20 km² – 5% more than in Kenya.
            """
        _ = Extractor().extract(text: text, in: Context())
    }
}
