/// What stands about an article and is no part of it, by how much of the text it takes with it.
///
/// `line`: a line that begins with it, followed by a colon or nothing else. `start`: any short line that
/// begins with it. `credit`: a sentence that begins with it and a colon, or stands alone.
let furniturePhrases: StaticString = """
    line   | advertisement, also read, categories, category, click here, comments
    line   | continue reading, don't miss, editor's picks, explainer, filed under, follow
    line   | further reading, in pictures, keep reading, latest, latest news, leave a comment
    line   | leave a reply, listen, live, more news, more on this, more on this story
    line   | more stories, most popular, most read, must read, next article, popular
    line   | previous article, promoted, read also, read full story, read more
    line   | read the full story, recommended, related, related articles, related news
    line   | related stories, see also, share, share this, sponsored, tag, tags, top stories
    line   | topics, trending, up next, watch, watch more, watch now, you may also like
    start  | accept cookies, add a comment, all rights reserved, already a subscriber, back to top
    start  | become a member, cancel reply, click here to, copyright, download our app
    start  | download the app, email this, follow our, follow us, for more stories, get our
    start  | get the latest, join our, leave a comment, leave a reply, log in to, no comments yet
    start  | post a comment, print this, privacy policy, required fields are marked, save my name
    start  | scroll to top, share on, share this article, sign up for, sign up to, skip to content
    start  | skip to main content, subscribe now, subscribe to, support our journalism
    start  | terms and conditions, terms of use, this site uses, to read more, we use cookies
    start  | your email address will not be published
    credit | cover photo, credit, featured image, file, file photo, foto, getty images, handout
    credit | image, image credit, images, photo, photo by, photo credit, photograph, photographs
    credit | photos, picture, pictures, screengrab, source of image
    """

/// What a line about the author begins with, and what such a line may be without a name.
let bylinePhrases: StaticString = """
    by     | by, oleh, par, por, report by, reported by, reporting by, story by, text by, von
    by     | words by, written by
    desk   | agencies, agency report, bureau report, correspondent, monitoring desk
    desk   | monitoring report, news agencies, news desk, newsroom, our correspondent
    desk   | our reporter, our special correspondent, special correspondent, staff correspondent
    desk   | staff report, staff reporter, staff writer, web desk
    date   | date, dated, first published, for immediate release, last modified, last updated
    date   | modified, posted, posted on, publication date, published, published at, published on
    date   | release date, released, updated, updated on
    source | courtesy, first appeared in, from, originally published by, source, sources, via
    """

/// Words in capitals before a colon or dash that are no place: heads, forms of address, agencies.
let noPlaceWords: StaticString = """
    word | a, afp, agi, alert, alpine skiing, analysis, anp, ansa, answer, antara, athletics
    word | author, background, badminton, baseball, basketball, bernama, boxing, breaking, bta
    word | chairman, comment, contact, correction, cricket, cycling, date, dear editor, dear sir
    word | dpa, dr, editor's note, editorial, efe, exclusive, explainer, factbox, feature, football
    word | formula one, golf, handball, highlights, hockey, horse racing, host, interview, irna
    word | itar-tass, jiji, kuna, kyodo, letters, listen, live, lusa, madam, mena, moderator
    word | motor racing, mr, mrs, ms, netball, news, note, obituaries, obituary, obituary notice
    word | opinion, panapress, photo, photos, poll, press release, preview, pti, q, qna, question
    word | recap, report, reporter, results, reuters, review, rowing, rugby, rugby league
    word | rugby union, sana, scores, sir, skiing, soccer, source, speaker, special, sport, sports
    word | standings, statement, subject, summary, sumo, suna, swimming, table tennis, tags, tanjug
    word | tap, tass, tennis, timeline, title, transcript, update, updated, video, volleyball, wafa
    word | wam, watch, weather, world cup, wrapup, xinhua, yonhap, zawya
    """
