#!/usr/bin/env python3
"""compile.py [DIR ...] [--show] [--no-selftest] [--scorer PATH]

Compiles Tests/Stories/*/NAME/source.txt into a.txt, b.txt, ... and gold.json beside it (format: Tests/Stories/README.md).
Without DIR: every story under Tests/Stories. --show prints each figure as it was read. Errors name file and line; a story with
errors writes nothing. Warnings ("?") are things to look at. Python standard library only. Exit 1 when there was an error."""
import argparse, glob, importlib.util, json, math, os, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, "../../Tests/Stories"))
SCORERS = [os.environ.get("STORIES_SCORER", ""), os.path.join(HERE, "../../../shared/tools/stories/score.py")]
TYPES = {"PERSON", "ORG", "LOC", "FAC", "EVENT", "PRODUCT", "NORP", "LAW", "WORK"}
MODALITIES = {"actual", "planned", "approved", "expected", "possible", "denied"}
KINDS = {"money", "percent", "count", "quantity", "ratio", "number"}
BOUNDS = {"exact", "approx", "at_least", "at_most", "more_than", "less_than", "range"}
SCALE = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "lakh": 1e5, "crore": 1e7, "m": 1e6, "mn": 1e6, "bn": 1e9, "k": 1e3, "tn": 1e12, "dozen": 12, "mln": 1e6, "bln": 1e9}
WORDS = {w: i for i, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split())}
WORDS.update({w: 20 + 10 * i for i, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())})
WORDS["a"] = WORDS["an"] = 1
SIGNS = {"US$": "USD", "A$": "AUD", "C$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "R$": "BRL", "NT$": "TWD", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₦": "NGN", "₱": "PHP", "₩": "KRW", "₺": "TRY", "₫": "VND", "₴": "UAH", "₸": "KZT", "KSh": "KES", "Rs": "INR", "RM": "MYR", "Rp": "IDR", "GH₵": "GHS", "R": "ZAR", "S/": "PEN", "Q": "GTQ", "zł": "PLN", "Tk": "BDT"}
MONEY = {"dollar": "USD", "euro": "EUR", "yen": "JPY", "rupee": "INR", "naira": "NGN", "baht": "THB", "won": "KRW", "dirham": "AED", "shilling": "KES", "cedi": "GHS", "cedis": "GHS", "rand": "ZAR", "zloty": "PLN", "forint": "HUF", "dong": "VND", "tenge": "KZT", "lira": "TRY", "real": "BRL", "reais": "BRL", "ringgit": "MYR", "rupiah": "IDR", "krone": "NOK", "kroner": "NOK", "krona": "SEK", "kronor": "SEK", "lari": "GEL", "dram": "AMD", "hryvnia": "UAH", "taka": "BDT", "kwacha": "ZMW", "birr": "ETB", "sole": "PEN", "quetzal": "GTQ", "leu": "RON", "lei": "RON", "koruna": "CZK", "som": "KGS", "quetzales": "GTQ"}
UNITS = {"tonne": "t", "ton": "t", "kilogram": "kg", "kilo": "kg", "kg": "kg", "kilometre": "km", "kilometer": "km", "km": "km", "mile": "mi", "metre": "m", "meter": "m", "centimetre": "cm", "millimetre": "mm", "mm": "mm", "cm": "cm", "hectare": "har", "acre": "acr", "litre": "L", "liter": "L", "megawatt": "MW", "mw": "MW", "gigawatt": "GW", "kilowatt": "kW", "gwh": "GWh", "barrel": "bbl", "ounce": "oz", "cubic metre": "m3", "cubic meter": "m3", "square metre": "m2", "square kilometre": "km2", "degree": "Cel", "km/h": "km/h", "kilometre an hour": "km/h", "ha": "har", "gigawatt-hour": "GWh", "gram": "g", "foot": "ft"}
UNITS = {k: v for k, v in UNITS.items()}
SINGULAR = {"people": "person", "children": "child", "women": "woman", "men": "man", "families": "family", "dead": "dead", "lives": "life", "crew": "crew", "sheep": "sheep", "cattle": "cattle", "feet": "foot", "fish": "fish", "aircraft": "aircraft", "staff": "staff", "buses": "bus", "berries": "berry", "calves": "calf", "knives": "knife", "loaves": "loaf", "wolves": "wolf"}
MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"


def single(w):
    if w in SINGULAR: return SINGULAR[w]
    if w.endswith("ies") and len(w) > 4: return w[:-3] + "y"
    if re.search(r"(ss|x|ch|sh)es$", w): return w[:-2]
    return w[:-1] if w.endswith("s") and not w.endswith(("ss", "us", "is")) and len(w) > 3 else w


def number(words):
    """The value of a run of tokens: '1.2', 'million' / 'twenty-three' / 'two', 'dozen'; and how many tokens it took."""
    total, cur, used = 0.0, None, 0
    for w in words:
        x = w.lower()
        if re.fullmatch(r"[-−+]?\d[\d,]*(\.\d+)?", x) and cur is None: cur = float(x.replace(",", "").replace("−", "-"))
        elif re.fullmatch(r"[-−+]?\d[\d,]*(\.\d+)?(m|bn|k|tn|mn)", x) and cur is None:
            m = re.fullmatch(r"([-−+]?[\d,.]+)([a-z]+)", x); cur = float(m[1].replace(",", "").replace("−", "-")) * SCALE[m[2]]
        elif x == "minus" and cur is None and used == 0:
            v, n = number(words[1:]); return (None if v is None else -v), n + 1
        elif x in SCALE and cur is not None:
            cur *= SCALE[x]
            if SCALE[x] >= 1000: total, cur = total + cur, 0.0
        elif all(p in WORDS for p in x.split("-")) and (cur is None or cur == 0 or "and" in words[:used]): cur = (cur or 0) + sum(WORDS[p] for p in x.split("-"))
        elif x == "and" and cur is not None and used + 1 < len(words) and words[used + 1].lower().split("-")[0] in WORDS and (total or cur >= 100): pass
        else: break
        used += 1
    return (None, 0) if cur is None else (total + cur, used)


def read_figure(s):
    """kind, value (or lo, hi), unit, per of a surface; None where a hand must say."""
    out = {"per": None}
    t = s.replace("–", "-").strip()
    m = re.match(r"(.*?)\s*,?\s+(?:a|an|per|each)\s+([a-z]+(?: [a-z]+)?)$", t)
    money = None
    body = re.sub(r"(?<=\d)%", " %", t)
    for sign in sorted(SIGNS, key=len, reverse=True):
        k = re.match(r"([-−]?)" + re.escape(sign) + r"\s?(?=\d)", body)
        if k: money, body = SIGNS[sign], k[1] + body[k.end():]; break
    k = re.match(r"([A-Z]{3})\s?(?=\d)", body)
    if not money and k: money, body = k[1], body[k.end():]
    k = re.search(r"(?<=[\da-z])\s?(€|£|zł|kr)(?=$| )", body)
    if not money and k: money, body = {"€": "EUR", "£": "GBP", "zł": "PLN", "kr": "NOK"}[k[1]], (body[:k.start()] + " " + body[k.end():]).strip()
    value, used = number(body.split())
    if value is None: return None
    rest = " ".join(body.split()[used:])
    if m and not money and not re.search(r"\b(tonnes?|litres?|cubic|megawatt|kilomet)", body): pass
    per = re.search(r"\s?\b(?:a|an|per)\s+([a-z]+(?: [a-z]+)?)$", " " + rest)
    if money:
        out.update(kind="money", value=value, unit=money)
        if per: out["per"] = per[1]
        return out
    low = rest.lower()
    if re.match(r"(percent|per cent|%)", low) or rest == "" and s.endswith("%"): out.update(kind="percent", value=value, unit="%"); return out
    if re.match(r"(percentage points?|points?)$", low): out.update(kind="percent", value=value, unit="pp"); return out
    core = re.sub(r"\s?\b(?:a|an|per)\s+[a-z]+(?: [a-z]+)?$", "", " " + low).strip()
    name = single(core.split(" ")[-1]) if core else ""
    if name in MONEY:
        out.update(kind="money", value=value, unit=MONEY[name])
        if per: out["per"] = per[1]
        return out
    one = " ".join(single(w) for w in low.split())
    for u in sorted(UNITS, key=len, reverse=True):
        if one == u or re.match(re.escape(u) + r"(?= |$)", one):
            unit = UNITS[u]
            tail = one[len(u):].strip()
            k = re.match(r"(?:a|an|per) (day|second|hour|year)$", tail)
            if k and k[1] != "year": unit += {"day": "/d", "second": "/s", "hour": "/h"}[k[1]]
            out.update(kind="quantity", value=value, unit=unit); return out
    if not core: return {"per": None, "kind": None, "value": value, "unit": None}
    words = core.split()
    k = words.index("of") if "of" in words[1:] else len(words)
    words[k - 1] = single(words[k - 1])
    out.update(kind="count", value=value, unit=" ".join(words)); return out


class Bad(Exception): pass


class Article:
    def __init__(self, letter, line, lines): self.letter, self.line, self.raw = letter, line, "\n".join(lines).strip("\n") + "\n"; self.text = ""; self.marks = []; self.plain = []

    def parse(self):
        out, stack, i, s = [], [], 0, self.raw
        pos = 0
        while i < len(s):
            c = s[i]
            at = "article %s, line %d" % (self.letter, self.line + s.count("\n", 0, i))
            if c == "\\" and i + 1 < len(s) and s[i + 1] in "[]{}|\\": out.append(s[i + 1]); pos += 1; i += 2; continue
            if c in "[{":
                bar = s.find("|", i)
                if bar < 0 or re.search(r"[\[\]{}]", s[i + 1:bar]): raise Bad("%s: %r opens without a head" % (at, s[i:i + 30]))
                stack.append((c, s[i + 1:bar].strip(), pos, at)); i = bar + 1; continue
            if c in "]}":
                if not stack: raise Bad("%s: %r closes nothing (before %r)" % (at, c, s[max(0, i - 30):i]))
                o, head, start, where = stack.pop()
                if (o, c) not in (("[", "]"), ("{", "}")): raise Bad("%s: %r closes %r of %s" % (at, c, o + head, where))
                self.marks.append({"o": o, "head": head, "start": start, "end": pos, "at": where, "depth": len(stack)}); i += 1; continue
            out.append(c); pos += 1; i += 1
        if stack: raise Bad("%s: %r is never closed" % (stack[-1][3], stack[-1][0] + stack[-1][1]))
        self.text = "".join(out)
        for m in self.marks: m["text"] = self.text[m["start"]:m["end"]]
        self.marks.sort(key=lambda m: (m["start"], -m["end"], m["depth"]))


class Compiler:
    def __init__(self, path):
        self.path, self.errors, self.warns = path, [], []
        self.name, self.about, self.ents, self.arts, self.rules = os.path.basename(os.path.dirname(path)), "", {}, [], []
        self.figs, self.quotes, self.roles = [], [], []

    def err(self, w): self.errors.append(w)
    def warn(self, w): self.warns.append(w)

    def read(self):
        part, cur = "head", None
        for n, line in enumerate(open(self.path, encoding="utf-8").read().split("\n"), 1):
            m = re.match(r"=== ?(\w+)\s*$", line)
            if m:
                if m[1] == "gold": part = "gold"
                else: part = "art"; cur = []; self.arts.append((m[1], n + 1, cur))
                continue
            if part == "art": cur.append(line); continue
            line = line.strip()
            if not line or line.startswith("#"): continue
            if part == "gold": self.rules.append((n, line)); continue
            w = line.split(None, 3)
            if w[0] == "@about": self.about = line.split(None, 1)[1]
            elif w[0] == "@ent" and len(w) == 4:
                if w[2] not in TYPES: self.err("line %d: type %s" % (n, w[2]))
                if w[1] in self.ents: self.err("line %d: %s twice" % (n, w[1]))
                self.ents[w[1]] = {"id": w[1], "type": w[2], "name": w[3], "mentions": {}, "nominals": {}, "names": set()}
            else: self.err("line %d: not understood: %s" % (n, line))
        self.arts = [Article(*a) for a in self.arts]
        for want, a in zip("abcdefgh", self.arts):
            if a.letter != want: self.err("articles must be a, b, c ...: %s" % a.letter)
        for a in self.arts: a.parse()

    def marks(self):
        self.loose = {a.letter: [] for a in self.arts}
        for a in self.arts:
            tagged, stack, count = {}, [], 0
            a.plain = []
            for m in a.marks:
                head, at = m["head"], m["at"]
                span = [m["start"], m["end"]]
                while stack and stack[-1]["end"] <= m["start"]: stack.pop()
                inner = [x for x in stack if x.get("q")]
                if m["text"] != m["text"].strip(): self.err("%s: space at an edge of %r" % (at, m["text"]))
                if not m["text"]: self.err("%s: empty mark %s" % (at, head))
                if m["o"] == "[":
                    if head == "-": self.loose[a.letter].append(span)
                    elif head == ".": a.plain.append(span)
                    elif head.startswith("="):
                        self.roles.append({"entity": self.known(head[1:], at), "article": a.letter, "role": m["text"]})
                    elif head == "N":
                        i = "norp_" + re.sub(r"\W", "", m["text"])
                        self.ents.setdefault(i, {"id": i, "type": "NORP", "name": m["text"], "mentions": {}, "nominals": {}, "names": set()})
                        self.ents[i]["mentions"].setdefault(a.letter, []).append(span); self.ents[i]["names"].add(m["text"])
                    elif head.startswith("~"):
                        i = self.known(head[1:], at)
                        if i in self.ents: self.ents[i]["nominals"].setdefault(a.letter, []).append(span)
                    else:
                        i = self.known(head, at)
                        if i in self.ents: self.ents[i]["mentions"].setdefault(a.letter, []).append(span); self.ents[i]["names"].add(m["text"])
                else:
                    w = head.split()
                    k = re.fullmatch(r"([DIO])(?:#(\w+))?", w[0]) if w else None
                    if k:
                        if k[2] and (a.letter, k[2]) in tagged:
                            q = tagged[a.letter, k[2]]; q.setdefault("parts", [[q["start"], q["end"]]]); q["parts"].append(span); q["end"] = m["end"]; q["text"] = a.text[q["start"]:q["end"]]
                        else:
                            if len(w) < 3: self.err("%s: %s wants a speaker and a verb" % (at, head)); continue
                            who = w[1].split("/"); spk = None if who[0] == "-" else self.known(who[0], at)
                            q = {"article": a.letter, "start": m["start"], "end": m["end"], "direct": {"D": True, "I": False, "O": None}[k[1]], "speaker": spk, "verb": " ".join(w[2:]).replace("_", " "), "text": m["text"]}
                            if len(who) > 1: q["speaker_alt"] = [x.replace("_", " ") for x in who[1:]]
                            if k[1] == "O": q["optional"] = True
                            self.quotes.append(q)
                            if k[2]: tagged[a.letter, k[2]] = q
                        m["q"] = q
                    elif w and w[0] == "F": self.figure(a, m, w[1:], inner, count); count += 1
                    else: self.err("%s: unknown mark {%s" % (at, head))
                stack.append(m)
        self.quotes.sort(key=lambda q: (q["article"], q["start"], q["end"]))

    def known(self, i, at):
        if i not in self.ents: self.err("%s: no entity %r" % (at, i))
        return i

    def figure(self, a, m, w, inner, n):
        at, s = m["at"], m["text"]
        got = read_figure(s) or {}
        f = {"article": a.letter, "start": m["start"], "end": m["end"], "surface": s, "kind": got.get("kind"), "value": got.get("value"), "unit": got.get("unit"), "bound": None, "modality": "actual", "measure": None, "about": []}
        ok, nok, mok, opt, label = [], [], [], False, "-"
        if len(w) < 2: self.err("%s: a figure wants a label and a measure" % at); return
        label, f["measure"] = w[0], [x.replace("_", " ") for x in w[1].split("/")] if w[1] != "0" else []
        q = inner[-1]["q"] if inner else None
        by = (q["speaker"], q["direct"]) if q is not None and not q.get("optional") else (None, False)
        if q is not None and (q["speaker"] is None or q.get("optional")): opt = True
        lo = hi = None
        alt = q.get("speaker_alt") if q else None
        for t in w[2:]:
            c, r = t[0], t[1:]
            if c == "@": f["about"] = [self.known(x, at) for x in r.split(",") if x]
            elif c == "+": ok = [self.known(x, at) for x in r.split(",") if x]
            elif c == "-": nok = [self.known(x, at) for x in r.split(",") if x]
            elif c == "!":
                x = r.split("/"); f["modality"], mok = x[0], x[1:]
                for y in x:
                    if y not in MODALITIES: self.err("%s: modality %s" % (at, y))
            elif c == "~": f["bound"] = r
            elif t == "by?": opt = True
            elif t == "by=-": by, opt = (None, False), False
            elif t.startswith("by="): by, opt = (self.known(t[3:], at), by[1]), False
            elif t.startswith("k="): f["kind"] = t[2:]
            elif t.startswith("v="): f["value"] = t[2:] if ":" in t else float(t[2:])
            elif t.startswith("lo="): lo = float(t[3:])
            elif t.startswith("hi="): hi = float(t[3:])
            elif t.startswith("u="): f["unit"] = t[2:].replace("_", " ") or None
            elif t.startswith("per="): got["per"] = t[4:]
            else: self.err("%s: attribute %r of %r" % (at, t, s))
        if f["unit"] and f["kind"] is None: f["kind"] = "count"
        if f["kind"] in ("ratio", "number") and f["unit"] == "": f["unit"] = None
        if f["kind"] == "ratio": f["unit"] = None
        if lo is not None: f.pop("value"); f["low"], f["high"] = plain(lo), plain(hi); f["bound"] = f["bound"] or "range"
        elif f["value"] is None: self.err("%s: cannot read the value of %r" % (at, s)); return
        else: f["value"] = plain(f["value"])
        if f["kind"] not in KINDS: self.err("%s: kind of %r" % (at, s))
        if f["kind"] in ("count", "quantity", "money") and not f["unit"]: self.err("%s: unit of %r" % (at, s))
        before = a.text[max(0, m["start"] - 24):m["start"]].lower()
        if not f["bound"]:
            f["bound"] = "exact"
            for words, b in ((r"about|around|some|nearly|almost|roughly|close to|approximately|an estimated", "approx"), (r"at least|no fewer than|as many as|not less than", "at_least"), (r"up to|at most|no more than|as much as|a maximum of", "at_most"), (r"more than|over|above|exceeding", "more_than"), (r"less than|fewer than|under|below", "less_than")):
                if re.search(r"\b(?:%s) $" % words, before): f["bound"] = b; break
            if re.search(r"\b(as many as|as much as) $", before): f["bound"] = "at_most"
        if f["bound"] not in BOUNDS: self.err("%s: bound %s" % (at, f["bound"]))
        if ok: f["about_ok"] = ok
        if nok: f["about_not"] = nok
        f["said_by"], f["quoted"] = by[0], bool(by[1])
        if alt and by[0]: f["said_by_alt"] = alt
        if got.get("per"): f["per"] = got["per"]
        if mok: f["modality_ok"] = mok
        if opt: f["said_by_optional"] = True
        f["_label"], f["_key"], f["_at"] = label, "%s:%d" % (a.letter, n), at
        for x in f["about"]:
            if x in ok or x in nok: self.err("%s: %s twice" % (at, x))
        self.figs.append(f)

    # -------------------------------------------------------------- the pairs
    def pick(self, ref, n):
        """label | art.label | a:3, label with or without :variant -> figures"""
        if re.fullmatch(r"[a-h]:\d+", ref): hits = [f for f in self.figs if f["_key"] == ref]
        else:
            art, lab = ref.split(".", 1) if re.match(r"[a-h]\.", ref) else (None, ref)
            hits = [f for f in self.figs if (art is None or f["article"] == art) and (f["_label"] == lab or f["_label"].split(":")[0] == lab)]
        if not hits: self.err("line %d: nothing is called %s" % (n, ref))
        return hits

    def pairs(self):
        origins, supersedes, claim_rule, pair_rule, optional = [], [], {}, {}, []
        for n, line in self.rules:
            w = line.split()
            if w[0] == "origins": origins.append(sorted(w[1:]))
            elif w[0] == "supersedes": supersedes.append([w[1], w[2]])
            elif w[0] == "claim" and len(w) >= 3:
                if w[2] not in ("conflict", "update", "apparent", "agree", "maybe"): self.err("line %d: %s" % (n, line))
                claim_rule[w[1]] = (w[2], " ".join(w[3:]), n)
                self.pick(w[1], n)
            elif w[0] == "pair" and len(w) >= 4:
                if w[3] not in ("conflict", "update", "apparent", "agree", "maybe", "optional", "none"): self.err("line %d: %s" % (n, line))
                for x in self.pick(w[1], n):
                    for y in self.pick(w[2], n):
                        if x["article"] != y["article"]: pair_rule[frozenset((x["_key"], y["_key"]))] = (w[3], " ".join(w[4:]), n)
            else: self.err("line %d: not understood: %s" % (n, line))
        letters = {a.letter for a in self.arts}
        for g in origins + supersedes:
            for x in g:
                if x not in letters: self.err("no article %s" % x)
        origin = {x: x for x in letters}
        for g in origins:
            for x in g: origin[x] = min(g)
        val = lambda f: (f.get("value"), f.get("low"), f.get("high"))
        same = lambda x, y: val(x) == val(y) or "value" in x and "value" in y and not isinstance(x["value"], str) and not isinstance(y["value"], str) and math.isclose(x["value"], y["value"], rel_tol=1e-9)
        groups = {}
        for f in self.figs:
            if f["_label"] != "-": groups.setdefault(f["_label"].split(":")[0], []).append(f)
        claims, agree, conflict, update, apparent, copt, maybe = [], [], [], [], [], [], []
        done = set()
        for lab, fs in sorted(groups.items(), key=lambda kv: kv[1][0]["_key"]):
            if len({f["article"] for f in fs}) < 2: continue  # said in one article only: no claim
            if len({(f["kind"], f["unit"] if f["kind"] != "count" else 0) for f in fs}) > 1: self.warn("claim %s: kinds or units differ: %s" % (lab, [(f["_key"], f["kind"], f["unit"]) for f in fs]))
            claims.append([f["_key"] for f in fs])
            for i, x in enumerate(fs):
                for y in fs[i + 1:]:
                    if x["article"] == y["article"]: continue
                    k = frozenset((x["_key"], y["_key"])); xy = [x["_key"], y["_key"]]
                    one = origin[x["article"]] == origin[y["article"]]
                    rule = pair_rule.get(k)
                    if rule: done.add(k)
                    if rule is None:
                        if same(x, y):
                            if x["unit"] != y["unit"] and x["kind"] != "count": self.err("%s %s: equal values, other units: say what they are" % tuple(xy))
                            rule = ("none" if one else "agree", "", 0)
                        else: rule = claim_rule.get(lab)
                    if rule is None: self.err("claim %s: %s %r and %s %r differ; no rule says what that is" % (lab, x["_key"], x["surface"], y["_key"], y["surface"])); continue
                    what, note, n = rule
                    if one and what == "agree": what = "none"
                    if what == "agree": agree.append(xy)
                    elif what == "update": update.append(xy)
                    elif what == "apparent": apparent.append(xy + [note])
                    elif what == "maybe": maybe.append(xy + [note])
                    elif what == "optional": self.err("line %d: %s and %s are one claim already" % (n, xy[0], xy[1]))
                    elif what == "conflict":
                        if "value" not in x or "value" not in y: self.err("%s %s: a conflict of ranges wants a hand" % tuple(xy)); continue
                        v = sorted((abs(x["value"]), abs(y["value"]))); conflict.append(xy + [{"factor": round(v[1] / v[0], 4) if v[0] else 0, "note": note, "claim": lab}])
        for k, (what, note, n) in pair_rule.items():
            if k in done: continue
            if what == "optional": copt.append(sorted(k) + ([note] if note else []))
            elif what == "maybe": maybe.append(sorted(k) + [note]); copt.append(sorted(k))
            else: self.err("line %d: %s are not of one claim" % (n, sorted(k)))
        for f in self.figs:  # what only copies repeat may share a claim or not
            for h in self.figs:
                if f["article"] < h["article"] and origin[f["article"]] == origin[h["article"]] and (f["_label"] == "-" or h["_label"] == "-") and same(f, h) and f["measure"] == h["measure"] and f["kind"] == h["kind"]: copt.append([f["_key"], h["_key"]])
        return {"claims": claims, "claims_optional": copt, "agreements": agree, "conflicts": conflict, "updates": update, "apparent": apparent, "conflicts_optional": maybe, "origins": origins, "supersedes": supersedes}

    # -------------------------------------------------------------- what was forgotten
    def look(self):
        for e in self.ents.values():
            if not e["mentions"]: self.err("entity %s is nowhere named" % e["id"])
        surfaces = {}
        for e in self.ents.values():
            for x in e["names"]: surfaces.setdefault(x, []).append(e["id"])
        for a in self.arts:
            t = a.text
            covered = lambda s, e, spans: any(x <= s and e <= y for x, y in spans)
            ment = [tuple(s) for e in self.ents.values() for s in e["mentions"].get(a.letter, [])]
            figs = [(f["start"], f["end"]) for f in self.figs if f["article"] == a.letter]
            loose, hide = self.loose[a.letter], a.plain
            roles = [(m["start"], m["end"]) for m in a.marks if m["head"].startswith("=")]
            quotes = [(m["start"], m["end"]) for m in a.marks if m.get("q")]
            ctx = lambda s, e: "article %s: …%s«%s»%s…" % (a.letter, t[max(0, s - 20):s].replace("\n", " "), t[s:e], t[e:e + 15].replace("\n", " "))
            for x in surfaces:
                for m in re.finditer(r"(?<!\w)" + re.escape(x) + r"(?!\w)", t):
                    if not covered(m.start(), m.end(), ment + hide): self.err("unmarked name, " + ctx(*m.span()))
            for x, y in ment:
                for u, v in ment:
                    if x < u < y < v or (x, y) != (u, v) and x <= u and v <= y: self.err("names within each other, " + ctx(x, y))
            dates = [m.span() for m in re.finditer(MONTH + r" \d{1,2}\b|\b\d{1,2} " + MONTH + r"\b|\b(?:1[6-9]|20)\d\d\b(?![,.]\d)|\b\d{1,2}[:.]\d\d\b(?= ?[ap]\.?m)", t)]
            for m in re.finditer(r"\d[\d,.]*\d|\d", t):
                if not covered(*m.span(), figs + loose + hide + dates + ment): self.err("unmarked number, " + ctx(*m.span()))
            for m in re.finditer(r"\b(?:%s|hundreds?|thousands?|millions?|dozens?|half|halves|thirds?|quarters?|fifths?|tenths?|twice|double[ds]?|triple[ds]?|tripling|doubling|halv\w+)\b" % "|".join(w for w in WORDS if len(w) > 2 and w != "one"), t, re.I):
                if not covered(*m.span(), figs + loose + hide + ment): self.warn("number word, " + ctx(*m.span()))
            for m in re.finditer(r"[“”\"]", t):
                if not any(x - 1 <= m.start() <= y for x, y in quotes) and not covered(*m.span(), hide): self.err("quotation mark outside a quote, " + ctx(*m.span()))
            for m in re.finditer(r"(?<=[a-z,;] )[A-Z][\w-]+", t):
                if not covered(*m.span(), ment + hide + roles + figs + loose) and not re.fullmatch(MONTH + r"|I|I['’]\w+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]?s?|Mr|Mrs|Ms|Dr", m[0]) and not any(abs(m.start() - x) < 3 for x, y in quotes): self.warn("capital, " + ctx(*m.span()))
            n = len(t.split())
            if not 85 <= n <= 175: self.warn("article %s has %d words" % (a.letter, n))
            for f in self.figs:
                if f["article"] == a.letter and re.match(r"(about|up to|at least|more than|nearly|some|over|around) ", f["surface"]): self.err("hedge within the span, " + ctx(f["start"], f["end"]))
                if f["article"] == a.letter and f["_label"] == "?": self.err("label ? " + f["surface"])

    def compile(self):
        self.read(); self.marks(); self.look(); p = self.pairs()
        ents = []
        for e in self.ents.values():
            e = dict(e); e["names"] = sorted(e["names"])
            for k in ("mentions", "nominals"): e[k] = {a: sorted(v) for a, v in sorted(e[k].items())}
            ents.append(e)
        g = {"story": self.name, "about_story": self.about, "articles": [a.letter for a in self.arts], "words": {a.letter: len(a.text.split()) for a in self.arts}, "entities": ents, "roles": self.roles, "quotes": self.quotes,
             "figures": [{k: v for k, v in f.items() if k[0] != "_"} for f in self.figs]}
        g.update(p); g["loose"] = {a: sorted(v) for a, v in self.loose.items()}
        for f in g["figures"]: assert self.art(f["article"]).text[f["start"]:f["end"]] == f["surface"]
        if not self.about: self.err("no @about")
        if not 2 <= len(self.arts) <= 5: self.err("%d articles" % len(self.arts))
        return g

    def art(self, letter): return next(a for a in self.arts if a.letter == letter)


def plain(x): return x if isinstance(x, str) else int(x) if float(x).is_integer() else round(float(x), 5)


# ------------------------------------------------------------------ the gold, fed to the scorer as if a store had said it
def scorer(path):
    for p in [path] if path else SCORERS:
        if p and os.path.exists(p):
            spec = importlib.util.spec_from_file_location("stories_score", p); mod = importlib.util.module_from_spec(spec); spec.loader.exec_module(mod); return mod
    return None


def selftest(mod, folder):
    """A perfect store must score 100 everywhere; what does not is a contradiction in the gold. Returns complaints."""
    import collections
    st = mod.Story(folder); g = st.gold
    s = mod.Store.__new__(mod.Store); s.problems, s.map = [], {}; s.rows = {v: [] for v in mod.VIEWS}
    ids = {a: n for n, a in enumerate(sorted(st.text), 1)}; s.letter = {n: a for a, n in ids.items()}; s.text = {}
    eid = {e["id"]: n for n, e in enumerate(g["entities"], 1)}; nm = {e["id"]: e["name"] for e in g["entities"]}
    s.entity = {eid[e["id"]]: {"type": e["type"], "names": {mod.bare(x) for x in [e["name"]] + e["names"]}} for e in g["entities"]}
    best = lambda i, a: next((st.text[a][x:y] for x, y in sorted((st.ent[i]["mentions"].get(a) or []), key=lambda z: z[0] - z[1])), nm[i]) if i else None
    for e in g["entities"]:
        for a, ss in e["mentions"].items():
            for x, y in ss: s.rows["mentions"].append({"article_id": ids[a], "entity_id": eid[e["id"]], "type": e["type"], "surface": st.text[a][x:y], "start": x, "end": y, "art": a, "span": (x, y)})
    for q in g["quotes"]:
        if q.get("optional"): continue
        s.rows["quotes"].append({"article_id": ids[q["article"]], "speaker": best(q["speaker"], q["article"]) if q["speaker"] else (q.get("speaker_alt") or [None])[0], "role": None, "verb": q["verb"], "direct": int(bool(q["direct"])), "text": q["text"], "art": q["article"], "span": (q["start"], q["end"])})
    s.claim_of = {}; cl = {k: n for n, c in enumerate(g["claims"]) for k in c}; fid = {}
    for n, (k, f) in enumerate(st.fig.items(), 1):
        fid[k] = n; s.claim_of[n] = cl.get(k)
        s.rows["figures"].append(dict(figure_id=n, article_id=ids[f["article"]], surface=f["surface"], kind=f["kind"], value=f.get("value"), low=f.get("low"), high=f.get("high"), unit=f["unit"], measure=(f["measure"] or [""])[0], about="; ".join(best(i, f["article"]) for i in f["about"]), said_by=best(f["said_by"], f["article"]), modality=f["modality"], art=f["article"], span=(f["start"], f["end"])))
    for r in g["roles"]: s.rows["roles"].append({"entity_id": eid[r["entity"]], "name": nm[r["entity"]], "role": r["role"], "article_id": ids[r["article"]], "art": r["article"]})
    for v in ("agreements", "conflicts"):
        for x in g[v]:
            a, b = st.fig[x[0]], st.fig[x[1]]
            s.rows[v].append({"claim_id": cl.get(x[0]), "surface_a": a["surface"], "value_a": a.get("value"), "article_a": ids[a["article"]], "surface_b": b["surface"], "value_b": b.get("value"), "article_b": ids[b["article"]], "factor": x[2]["factor"] if len(x) > 2 else 1, "note": ""})
    over = {n: o for n, o in g["supersedes"]}
    s.rows["articles"] = [{"article_id": ids[a], "path": a + ".txt", "origin": st.origin[a], "supersedes": ids.get(over.get(a))} for a in st.text]
    T, errors = collections.defaultdict(mod.Tally), collections.defaultdict(list)
    mod.score(st, s, T, errors)
    return ["%s: %s" % (k, r) for k, rows in errors.items() for r in rows if not (k == "measure" and "wanted  got" in r)], T


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("dirs", nargs="*"); ap.add_argument("--show", action="store_true"); ap.add_argument("--no-selftest", action="store_true"); ap.add_argument("--scorer"); ap.add_argument("--quiet", action="store_true", help="no warnings")
    o = ap.parse_args()
    dirs = o.dirs or sorted(os.path.dirname(p) for p in glob.glob(os.path.join(ROOT, "*", "*", "source.txt")))
    mod = None if o.no_selftest else scorer(o.scorer)
    if mod is None and not o.no_selftest: print("? no scorer found, so the self-test is left out: name one with --scorer or STORIES_SCORER")
    bad, total = 0, {}
    for d in dirs:
        d = d.rstrip("/"); d = os.path.dirname(d) if d.endswith("source.txt") else d
        c = Compiler(os.path.join(os.path.abspath(d), "source.txt"))
        try: g = c.compile()
        except Bad as e: print("%s: ERROR %s" % (d, e)); bad += 1; continue
        if o.show:
            for f in c.figs: print("  %-4s %-28r %-8s %-14s %-12s %-9s %-8s %-20s @%s +%s by %s%s" % (f["_key"], f["surface"], f["kind"], f.get("value", "%s..%s" % (f.get("low"), f.get("high"))), f["unit"], f["bound"], f["modality"], "/".join(f["measure"]), ",".join(f["about"]), ",".join(f.get("about_ok", [])), f["said_by"], "?" if f.get("said_by_optional") else ""))
        if not c.errors:
            for a in c.arts: open(os.path.join(d, a.letter + ".txt"), "w", encoding="utf-8", newline="").write(a.text)
            for old in glob.glob(os.path.join(d, "?.txt")):
                if os.path.basename(old)[0] not in g["articles"]: os.remove(old)
            with open(os.path.join(d, "gold.json"), "w", encoding="utf-8") as f: json.dump(g, f, ensure_ascii=False, indent=1); f.write("\n")
            if mod:
                for x in selftest(mod, d)[0]: c.err("self-test, " + x)
        n = {"articles": len(g["articles"]), "words": sum(g["words"].values()), "entities": sum(e["type"] != "NORP" for e in g["entities"]), "names": sum(len(s) for e in g["entities"] for s in e["mentions"].values()), "roles": len(g["roles"]), "direct": sum(q["direct"] is True for q in g["quotes"]), "indirect": sum(q["direct"] is False for q in g["quotes"])}
        n.update({k: len(g[k]) for k in ("figures", "claims", "agreements", "conflicts", "updates", "apparent", "claims_optional", "conflicts_optional", "origins", "supersedes")})
        for k, v in n.items(): total[k] = total.get(k, 0) + v
        print("%s: %s" % (os.path.relpath(d), ", ".join("%d %s" % (v, k) for k, v in n.items() if v)))
        for x in c.errors: print("  ERROR " + x)
        for x in ([] if o.quiet else c.warns): print("  ? " + x)
        bad += bool(c.errors)
    if len(dirs) > 1: print("all %d: %s" % (len(dirs), ", ".join("%d %s" % (v, k) for k, v in total.items())))
    return 1 if bad else 0


if __name__ == "__main__": sys.exit(main())
