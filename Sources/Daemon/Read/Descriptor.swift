import Glibc

/// A file descriptor that is closed when its owner goes.
struct Descriptor: ~Copyable {
    let number: Int32

    /// Takes over a descriptor that nobody else closes.
    init(owning number: Int32) { self.number = number }

    /// Makes one by a call that answers a descriptor or -1; interrupted calls are made again.
    init(_ call: String, _ open: () -> Int32) throws(SystemError) {
        number = try SystemError.check(call, open)
    }

    deinit { close(number) }
}

/// A system call that failed.
struct SystemError: Error, Hashable, CustomStringConvertible {
    let call: String
    let code: Int32

    init(call: String, code: Int32 = errno) {
        self.call = call
        self.code = code
    }

    var description: String { "\(call): \(Self.words(code))" }
    /// The kernel's words for the error: "Permission denied".
    var reason: String { Self.words(code) }

    static func words(_ code: Int32) -> String {
        // Since glibc 2.32 its text is the thread's own.
        String(cString: strerror(code))
    }

    /// Runs a call that answers -1 on failure, again where a signal interrupted it.
    @discardableResult
    static func check<Number: SignedInteger>(
        _ call: String, _ body: () -> Number
    ) throws(SystemError) -> Number {
        while true {
            let result = body()
            if result != -1 { return result }
            if errno != EINTR { throw SystemError(call: call) }
        }
    }
}
