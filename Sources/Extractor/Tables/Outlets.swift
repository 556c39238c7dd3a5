/// Agencies, papers and stations: they hear and report, and figures are seldom theirs.
enum Outlets {
    /// Names by their only or first word.
    private static let names = WordSet(
        """
        aap abc aci adnkronos aff afp agerpres alarabiya anadolu ani ansa antara ap associated axios bbc belga
        bernama bloomberg cbc cbs cnbc cnn dawn dpa dw efe fox guardian interfax itv jiji kyodo lusa mehr msnbc
        nbc nhk npr pti reuters ritzau rnz rte sky tass tt wsj xinhua yonhap
        """)

    /// Last words of their names.
    private static let heads = WordSet(
        """
        broadcasting chronicle courier daily dispatch gazette globe guardian herald inquirer journal mail mirror
        monitor news observer post press radio standard star telegraph television times tribune tv
        """)

    static func contains(_ layout: Layout, _ name: Range<Int>) -> Bool {
        let last = layout.tokens[name.upperBound - 1].word
        if name.count == 1 { return names.contains(last) }
        return heads.contains(last)
            || names.contains(layout.tokens[name.lowerBound].word) && name.count < 3
    }
}
