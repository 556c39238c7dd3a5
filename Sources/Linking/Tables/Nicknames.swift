/// Short and pet forms of given names, each line one name's forms; a form may stand in several lines.
private let nicknameLines = """
    abdul abdel abdal
    abraham abe avi ibrahim
    alejandro alex ale sandro
    alexander alex alec sasha sandy xander aleksandr oleksandr alexandre
    alexandra alex sasha sandra alexa
    alfred alfie fred
    albert bert al
    andrew andy drew andrei andrey andriy
    anna anya annie ana
    anthony tony antonio toni anton
    antonio tony toño toni
    barbara barb babs
    benjamin ben benny benji
    bernard bernie
    catherine cathy kate katie katherine kathy katya ekaterina
    charles charlie chuck carlos karl
    christina chris tina christine
    christopher chris kit
    concepcion concha conchita
    daniel dan danny dani
    david dave davey
    deborah debbie deb
    dmitry dima dmitri dmitriy dmytro
    donald don donnie
    dolores lola
    edward ed eddie ted ned eduardo
    elizabeth liz beth betty eliza lisa elisabeth isabel
    eugene gene evgeny yevgeny
    florence flo
    francis frank francisco
    francisco paco pancho curro fran kiko francesc
    franklin frank
    frederick fred freddie
    gabriel gabe gabi
    gennady gena
    geoffrey geoff jeff jeffrey
    george georgy jorge giorgi
    gerald gerry jerry
    gregory greg grigory
    guadalupe lupe
    guillermo memo
    harold harry
    henry harry hank enrique
    hermann hermes
    ignacio nacho
    ivan vanya
    jacob jake yakov jacobo
    jacqueline jackie
    james jim jimmy jamie
    javier xavi xavier
    jennifer jen jenny
    jessica jess jessie
    jesus chus chuy
    johannes hannes jan hans
    john jack johnny jon ivan
    jonathan jon jonny
    jose pepe chepe
    joseph joe joey yusuf yosef josef
    joshua josh
    judith judy
    kenneth ken kenny
    konstantin kostya
    lawrence larry laurence
    leonard leo len lenny
    luis lucho
    luiz lula
    manuel manny manolo
    margaret maggie meg peggy margarita
    maria mary masha marie
    matthew matt mateo
    michael mike mikey mick mikhail misha miguel
    mohammed mohamed muhammad mohammad hamada mo hamoudi
    natalia natalya natasha
    nathaniel nate nathan nat
    nicholas nick nicky nikolai nicolas nico
    oleg olezhka
    olga olya
    pamela pam
    patricia pat patty trish
    patrick pat paddy patricio
    pavel pasha paul
    pedro perico peter
    peter pete pyotr petr piotr
    philip phil felipe
    rafael rafa
    raymond ray
    rebecca becky
    richard rick dick ricky rich ricardo
    robert bob bobby rob robbie roberto
    roberto beto
    ronald ron ronnie
    rosario charo
    samuel sam sammy
    sebastian seb
    sergey sergei serhiy seryozha sergio
    solomon sol suleiman
    stephen steve stephan steven stefan
    susan sue susie
    svetlana sveta
    tatiana tanya tatyana
    theodore ted teddy theo
    theresa terry tess teresa tere
    thomas tom tommy tomas
    timothy tim timmy
    valery valeri valeriy
    victor vic viktor
    victoria vicky tori
    vladimir vlad volodymyr vova volodya
    vyacheslav slava
    walter walt wally
    william bill billy will liam guillermo
    yevgeny zhenya evgeny evgeni
    yury yuri yuriy iouri
    zachary zach zack
    """

/// The lines in which a given name stands.
private let nicknames: [String: Set<Int>] = {
    var rows: [String: Set<Int>] = [:]
    for (row, line) in nicknameLines.split(separator: "\n").enumerated() {
        for word in foldedWords(String(line)) { rows[word, default: []].insert(row) }
    }
    return rows
}()

/// Whether one given name is a pet form of the other: by the table, or "Sunny" of "Sunanda".
func arePetForms(_ one: String, _ other: String) -> Bool {
    if let rows = nicknames[one], let others = nicknames[other], !rows.isDisjoint(with: others) {
        return true
    }
    return isPetForm(one, of: other) || isPetForm(other, of: one)
}

private func isPetForm(_ short: String, of long: String) -> Bool {
    var stem = Array(short.utf8)
    guard stem.count >= 4, short.utf8.count < long.utf8.count else { return false }
    if short.hasSuffix("ie") {
        stem.removeLast(2)
    } else if let last = stem.last, last == 0x79 || last == 0x69 {
        stem.removeLast()
    } else {
        return false
    }
    if stem.count > 3, stem[stem.count - 1] == stem[stem.count - 2] { stem.removeLast() }
    return stem.count >= 3 && long.utf8.starts(with: stem)
}
