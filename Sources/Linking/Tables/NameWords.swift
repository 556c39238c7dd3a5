/// Ends of an organization's name that say how it is registered and not who it is.
let legalForms: Set<String> = [
    "ab", "ag", "as", "asa", "aps", "bhd", "bv", "co", "corp", "doo", "gmbh", "inc", "incorporated",
    "jsc", "kft", "kg", "kk", "limited", "llc", "llp", "lp", "ltd", "nv", "ojsc", "ooo", "oy",
    "oyj",
    "pjsc", "plc", "pte", "pty", "private", "pvt", "sa", "sae", "sarl", "sas", "sdn", "se", "spa",
    "srl", "tbk", "zrt",
]

/// Words that only tie others together.
let bindingWords: Set<String> = [
    "a", "al", "and", "da", "das", "de", "del", "della", "der", "des", "di", "do", "dos", "du", "e",
    "el", "et", "for", "in", "la", "las", "le", "les", "los", "of", "on", "the", "und", "van",
    "von",
    "y",
]

/// Kinds of bodies and places: alone they name nothing, and they are dropped in short forms.
let kindWords: Set<String> = wordSet(
    """
    academy administration agency airlines airport alliance army assembly association athletic
    authority bank battalion board bridge brothers bureau canal capital cathedral center centre
    central church city club coalition college commission committee community company conference
    confederation congress consortium cooperative corporation council county court dam department
    development directorate district division energy enterprise enterprises factory fc federal
    federation finance fire force forces foundation front fund general government governorate group
    guard guards high holding holdings hospital house industries institute insurance international
    investment investments island lake league library management media mine mines mining ministry
    mission mosque motors mountain movement museum national navy network news newspaper office oil
    organisation organization park parliament partners party petroleum plant police port power
    prefecture press prison project projects province public railway refinery regency region
    regional republic reserve resources river rovers royal school senate service services society
    solutions stadium state station steel supreme systems team technologies technology temple times
    township trade trading trust typhoon united university village water workers works
    """)

/// Words of which offices and bodies are named that every country has its own of.
let stateWords: Set<String> = wordSet(
    """
    administration affairs agency agriculture air anti appeal appeals armed army assembly attorney
    audit authority bank board broadcasting bureau cabinet central civil coast commerce commission
    committee communications constitutional corruption council court culture customs defence defense
    department development disaster economy education election elections electoral energy
    environment federal finance fire fisheries force forces foreign forestry general government
    guard health high home house immigration industry information intelligence interior internal
    investigation justice labor labour law lower management marine meteorological military mines
    ministry national natural navy office oil parliament peoples planning police ports power
    presidency president presidential prime prosecution prosecutor prosecutors public railways
    rescue reserve resources revenue safety security senate service social state statistics supreme
    tax tourism trade transport treasury upper water welfare works
    """)

/// Words of other languages in names, by what English names have in their place.
let translatedWords: [String: String] = pairs(
    """
    agencia agency · agence agency · agentur agency · andina andean · associacao association
    association association · asociacion association · autoridad authority · aziz aziz
    badan agency · banca bank · banco bank · bandara airport · bank bank · banque bank
    barat west · bund federation · cahaya light · centro center · centre center · chemin road
    cia company · comision commission · commissione commission · comissao commission
    comite committee · companhia company · compania company · compagnie company · conseil council
    consejo council · cooperativa cooperative · corporacion corporation · cruz cross
    dewan council · dinas office · direccion directorate · direction directorate · eau water
    empresa company · energi energy · energia energy · energie energy · este east · est east
    federacao federation · federacion federation · federation federation · ferrocarril railway
    fondation foundation · fondo fund · fonds fund · fundacao foundation · fundacion foundation
    fundatia foundation · gesellschaft society · gobierno government · grupo group · groupe group
    gruppe group · gubernur governor · hospital hospital · hopital hospital · instituto institute
    institut institute · isla island · kementerian ministry · kerajaan government · kita north
    kredit credit · lago lake · lembaga institute · litio lithium · luz light · lumiere light
    mahkamah court · mar sea · merah red · minera mining · mineria mining · ministere ministry
    ministerio ministry · ministerium ministry · ministero ministry · ministerstvo ministry
    movimiento movement · mouvement movement · musee museum · museo museum · nacional national
    nationale national · nord north · norte north · oeste west · office office · oficina office
    ost east · ouest west · oro gold · palang cross · partai party · partido party · parti party
    pelabuhan port · persatuan association · pertambangan mining · petroleo petroleum
    petroleos petroleum · plata silver · polisi police · polis police · puerto port · port port
    red network · rio river · rojo red · roja red · rouge red · rumah house · sekolah school
    selatan south · servicio service · service service · sindicato union · syndicat union
    sociedad society · societe society · sud south · sur south · sol sun · tengah central
    tierra land · timur east · eastern east · western west · northern north · southern south
    union union · universidad university · universitas university · universite university
    universitat university · utara north · verband association · verein association
    yayasan foundation · zentral central · central central · organisation organization
    centre center · defence defense · labour labor · oesterreich austria · deutsche german
    """)

/// Names so widely named that being named beside them says little.
let commonCompanions: Set<String> = Set(
    """
    afp|agence france presse|ap|apple|associated press|bbc|bloomberg|cnn|congress|eu|european union
    facebook|fbi|google|government|imf|instagram|international monetary fund|microsoft|nato
    parliament|pentagon|red cross|republican party|democratic party|reuters|senate|state department
    supreme court|telegram|twitter|un|united nations|us|un security council|white house|who
    world bank|world health organization|x|xinhua|youtube|tiktok|high court|police|army|kremlin
    vladimir putin|joe biden|donald trump|xi jinping
    """.split { $0 == "|" || $0 == "\n" }.map(String.init))

private func wordSet(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
}

private func pairs(_ text: String) -> [String: String] {
    var pairs: [String: String] = [:]
    for cell in text.split(whereSeparator: { $0 == "·" || $0 == "\n" }) {
        let words = cell.split(separator: " ")
        if words.count == 2 { pairs[String(words[0])] = String(words[1]) }
    }
    return pairs
}
