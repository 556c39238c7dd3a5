import Extractor
import Facts

/// Whether strangers' text is read in a process that can do no harm.
enum Isolation: String, CaseIterable, Sendable {
    case worker, none
}

/// Where extraction happens: in the confined worker, or here.
struct ExtractionPlace {
    enum Failure: Error {
        /// The bytes are no text.
        case text(DecodeError)
        /// The worker, not the text, is at fault.
        case worker(ExtractionChild.Failure)
    }

    private enum Place {
        case here(Extractor)
        case child(ExtractionChild)
    }

    private let place: Place

    /// How many attempts at one file may be cut short by the end of the service.
    ///
    /// A worker's death is seen and held against the file at once. What ends the service is then
    /// hardly ever the file; but it can be, by taking all memory, so there is an end to it.
    var attemptsAllowed: Int {
        switch place {
        case .here: Verdict.deathsAllowed
        case .child: 20
        }
    }

    init(_ isolation: Isolation, lists: NameLists) {
        switch isolation {
        case .none: place = .here(Extractor(lists: lists))
        case .worker:
            let child = ExtractionChild(lists: lists)
            // Started ahead, so that the first article finds it warm; a failure shows with that one.
            try? child.start()
            place = .child(child)
        }
    }

    private init(_ place: Place) { self.place = place }

    /// The same place with other lists; a worker that runs is kept.
    func with(_ isolation: Isolation, lists: NameLists) -> ExtractionPlace {
        guard case .child(let child) = place, isolation == .worker else {
            return ExtractionPlace(isolation, lists: lists)
        }
        child.use(lists)
        return self
    }

    func extract(_ bytes: [UInt8], in context: Context) throws(Failure) -> Extraction {
        switch place {
        case .here(let extractor):
            do { return try extractor.extract(bytes, in: context) } catch { throw .text(error) }
        case .child(let child):
            let reply: WorkerReply
            do { reply = try child.extract(bytes, in: context) } catch { throw .worker(error) }
            switch reply {
            case .extraction(let extraction): return extraction
            case .undecodable(let error): throw .text(error)
            }
        }
    }
}
