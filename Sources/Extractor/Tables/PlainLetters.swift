/// Lower-case letters with marks, by the plain letters that are read for them when names are compared.
///
/// From the Unicode character database: each canonical decomposition, with the letters that have none.
let plainLetters: StaticString = """
    a  | àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ
    ae | æ
    b  | ḃḅḇ
    c  | çćĉċčḉ
    d  | ðďđḋḍḏḑḓ
    e  | èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ
    f  | ḟ
    g  | ĝğġģǧǵḡ
    h  | ĥħȟḣḥḧḩḫẖ
    i  | ìíîïĩīĭįıǐȉȋḭḯỉị
    j  | ĵǰ
    k  | ķǩḱḳḵ
    l  | ĺļľłḷḹḻḽ
    m  | ḿṁṃ
    n  | ñńņňŋǹṅṇṉṋ
    o  | òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ
    oe | œ
    p  | ṕṗ
    r  | ŕŗřȑȓṙṛṝṟ
    s  | śŝşšșṡṣṥṧṩ
    ss | ß
    t  | ţťŧțṫṭṯṱẗ
    th | þ
    u  | ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự
    v  | ṽṿ
    w  | ŵẁẃẅẇẉẘ
    x  | ẋẍ
    y  | ýÿŷȳẏẙỳỵỷỹ
    z  | źżžẑẓẕ
    """
