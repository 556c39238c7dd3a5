import Facts

/// Every figure of the text, in order; spans are bytes of the cleaned text.
func recognizeFigures(in layout: Layout, published: Day?) -> [Figure] {
    []
}
