"""What the readers share: types, the edges of a name, and the line that is written."""
import json

TYPES = {
    "PER": "PERSON", "PERSON": "PERSON", "politician": "PERSON", "writer": "PERSON", "musicalartist": "PERSON",
    "scientist": "PERSON", "researcher": "PERSON",
    "ORG": "ORG", "organisation": "ORG", "organization": "ORG", "politicalparty": "ORG", "band": "ORG", "university": "ORG",
    "corporation": "ORG", "group": "ORG",
    "LOC": "LOC", "location": "LOC", "place": "LOC", "country": "GPE",
    "event": "EVENT", "election": "EVENT", "conference": "EVENT",
    "MISC": "MISC", "misc": "MISC", "book": "MISC", "poem": "MISC", "magazine": "MISC", "award": "MISC", "song": "MISC",
    "album": "MISC", "creative-work": "MISC", "product": "MISC", "programlang": "MISC", "work": "MISC", "object": "MISC",
}
ARTICLES = {"the", "a", "an"}
POSSESSIVES = {"'s", "’s", "'", "’"}
TITLES = set(
    "mr mr. mrs mrs. ms ms. dr dr. prof prof. professor sir lord lady president prime minister king queen prince "
    "princess chancellor governor senator sen. rep. representative general gen. colonel col. captain capt. judge justice "
    "pope saint st. sheikh secretary ambassador".split())


def trimmed(tokens, start, end, kind):
    """The span without what the guide leaves outside; `None` where nothing is left."""
    while start < end and tokens[start].lower() in ARTICLES:
        start += 1
    while end > start and tokens[end - 1] in POSSESSIVES:
        end -= 1
    while kind == "PERSON" and end - start > 1 and tokens[start].lower() in TITLES:
        start += 1
    return (start, end) if start < end else None


def row(source, doc, number, tokens, spans, peoples=frozenset(), spaced=None):
    """A line of the trainer's format; `peoples` are demonyms, which become NORP whatever they were."""
    kept = []
    for start, end, kind in spans:
        edges = trimmed(tokens, start, end, kind)
        if edges:
            surface = " ".join(tokens[edges[0]:edges[1]])
            kept.append([edges[0], edges[1], "NORP" if surface in peoples else kind])
    text = joined(tokens) if spaced is None else spaced
    return json.dumps(
        {"id": f"{doc}/{number}", "source": source, "doc": doc, "tokens": tokens, "spans": kept, "text": text},
        ensure_ascii=False, separators=(",", ":"))


def joined(tokens):
    """The tokens as a sentence: no space before a mark that closes nor behind one that opens."""
    text, opened, isQuoted = "", True, False
    for token in tokens:
        closes = token in {",", ".", ";", ":", "!", "?", ")", "]", "%", "”"} or token.startswith(("'", "’", "n't"))
        if token == '"':
            closes, isQuoted = isQuoted, not isQuoted
        text += token if opened or closes else " " + token
        opened = token in {"(", "[", "“", "$", "£", "€"} or (token == '"' and isQuoted)
    return text


def peoples(path):
    """Demonyms of the project's own list."""
    for line in open(path, encoding="utf-8"):
        if line.startswith("people:"):
            return frozenset(name.strip() for name in line.split(":", 1)[1].split(","))
    return frozenset()
