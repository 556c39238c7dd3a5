/// Words that an article gives to a speaker.
public struct Quote: Hashable, Sendable {
    /// The words, without quotation marks.
    public var span: Span
    /// Index into `Extraction.entities`; `nil` when the speaker has no name.
    public var speaker: Int?
    /// The speaker as the article calls it there ("a spokesperson"), when it has no name.
    public var role: String?
    /// The verb of saying in its past form as written: "said", "added".
    public var verb: String?
    /// In quotation marks, as against reported speech.
    public var isDirect: Bool

    public init(
        span: Span, speaker: Int? = nil, role: String? = nil, verb: String? = nil, isDirect: Bool
    ) {
        self.span = span
        self.speaker = speaker
        self.role = role
        self.verb = verb
        self.isDirect = isDirect
    }
}
