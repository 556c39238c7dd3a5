#!/usr/bin/env python3
"""fit.py ARTICLED EVALUATE FOLDER... [--write] [--l2 X] [--errors N] [--keep DIR]

Fits the weights of clues (Sources/Claims/Tables/EvidenceWeights.swift) to stories: which figures are of one claim.
ARTICLED takes each story in, EVALUATE prints the clues of its figures. Prints precision and recall of claims and of
conflicts at several thresholds, each story judged by weights fitted to the others (ten folds). Figures that differ
are of one claim where two things hold: both articles report one event, and within it both are told of one
thing. Figures of different stories are taken for no claim, and so are those of Tests/Stories/quiet and of the articles
of Training, which have nothing to do with each other. --write writes the weights fitted to all. Needs numpy."""
import argparse, collections, glob, itertools, json, os, shutil, sqlite3, subprocess, sys, tempfile
import numpy as np
import texts

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "../..")
QUIET = os.path.join(ROOT, "Tests/Stories/quiet")
# Those of an article's pair that speak of the event (StoryClue).
STORY_CLUES = ["topic", "commonPrints", "sharedNames"]
LOUD = os.path.join(ROOT, "Tests/Stories/loud")
# Clues that say nothing of figures that differ: they tell the form of the few short texts, and what is worded alike
# is told by the lead over all others.
UNSAID = ["likeness", "areAlone"]
TABLE = os.path.join(ROOT, "Sources/Claims/Tables/EvidenceWeights.swift")


def take_in(articled, folder, room):
    """A story's gold and a store with its articles, made in room unless it is there already."""
    inbox, store = os.path.join(room, "inbox"), os.path.join(room, "store.db")
    gold = json.load(open(os.path.join(folder, "gold.json")))
    if not os.path.exists(store):
        os.makedirs(inbox)
        for name in gold["articles"]:
            text = os.path.join(ROOT, "seeds", gold["files"][name]) if "files" in gold else os.path.join(folder, name + ".txt")
            shutil.copy(text, os.path.join(inbox, name + ".txt"))
        run_once(articled, inbox, store)
    return gold, store


def run_once(articled, inbox, store):
    subprocess.run([articled, "run", "--once", "--watch", inbox, "--store", store], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def gold_names(gold, store):
    """The gold figure ("a:0") that each stored figure (article id, number) stands for, and paths by id."""
    db = sqlite3.connect("file:%s?mode=ro" % store, uri=True)
    articles = {row[0]: os.path.basename(row[1])[0] for row in db.execute("SELECT id, path FROM article")}
    spans = collections.defaultdict(list)
    for article, n, start, end in db.execute('SELECT article_id, n, start, "end" FROM figure'):
        spans[articles.get(article)].append((start, end, (article, n)))
    names = {}
    for name, figure in numbered(gold):
        overlaps = [(min(figure["end"], end) - max(figure["start"], start), place)
                    for start, end, place in spans[figure["article"]]]
        best = max(overlaps, default=(0, None))
        if best[0] > 0:
            names[best[1]] = name
    return names, articles


def read_trials(evaluate, store):
    """The names of the clues, and a row for each pair of figures: its two places and what the program says of it."""
    lines = subprocess.run([evaluate, "evidence", store], check=True, capture_output=True, text=True).stdout.splitlines()
    db = sqlite3.connect("file:%s?mode=ro" % store, uri=True)
    texts = {(a, n): (m, s, t[max(0, b - 90):b], t[e:e + 60]) for a, n, m, s, b, e, t in db.execute(
        'SELECT article_id, n, measure, surface, start, f."end", text FROM figure f JOIN article a ON a.id = article_id')}
    rows = []
    for line in lines[1:]:
        cells = line.split("\t")
        a, b = (int(cells[0]), int(cells[1])), (int(cells[2]), int(cells[3]))
        rows.append(dict(places=(a, b), a=texts[a], b=texts[b], unequal=cells[4] == "1", explanation=cells[5],
                         coverage=float(cells[6]), clues=[float(cell) for cell in cells[7:]]))
    return lines[0].split("\t")[7:], rows


def read_story(articled, evaluate, folder, keep):
    room = os.path.join(keep, os.path.basename(folder))
    gold, store = take_in(articled, folder, room)
    names, articles = gold_names(gold, store)
    clues, trials = read_trials(evaluate, store)
    pairs = lambda key: {tuple(sorted(pair[:2])) for pair in gold[key]}
    same, open_ = gold_pairs(gold)
    conflicts = pairs("conflicts")
    copies = {pair for origin in gold["origins"] for pair in itertools.combinations(sorted(origin), 2)}
    rows = []
    for row in trials:
        a, b = row.pop("places")
        if tuple(sorted((articles[a[0]], articles[b[0]]))) in copies:
            continue
        key = tuple(sorted((names.get(a, ""), names.get(b, ""))))
        rows.append(dict(row, story=folder, articles=(folder, a[0], b[0]), same=-1 if key in open_ else int(key in same), conflict=key in conflicts))
    wanted = sum(1 for pair in same if pair[0][0] != pair[1][0] and tuple(sorted(p[0] for p in pair)) not in copies)
    return clues, rows, wanted, len(conflicts)


def read_quiet(articled, evaluate, folder, keep):
    """Pairs of articles in which nothing conflicts: what differs and is not explained is of no one claim."""
    rows = []
    for path in sorted(glob.glob(os.path.join(folder, "*.txt"))):
        room = os.path.join(keep, "quiet-" + os.path.basename(path)[:-4])
        inbox, store = os.path.join(room, "inbox"), os.path.join(room, "store.db")
        if not os.path.exists(store):
            os.makedirs(inbox)
            for name, text in zip("ab", open(path).read().split("\n===\n")):
                open(os.path.join(inbox, name + ".txt"), "w").write(text)
            run_once(articled, inbox, store)
        for row in read_trials(evaluate, store)[1]:
            a, b = row.pop("places")
            known = row["unequal"] and not row["explanation"]
            rows.append(dict(row, story="quiet/" + os.path.basename(path), articles=(path, a[0], b[0]), same=0 if known else -1, conflict=False))
    return rows


def read_loud(articled, evaluate, folder, keep):
    """Pairs of articles as short, of which the figures in double brackets do conflict."""
    rows = []
    for path in sorted(glob.glob(os.path.join(folder, "*.txt"))):
        room = os.path.join(keep, "loud-" + os.path.basename(path)[:-4])
        inbox, store = os.path.join(room, "inbox"), os.path.join(room, "store.db")
        marked = dict(zip("ab", open(path).read().split("\n===\n")))
        if not os.path.exists(store):
            os.makedirs(inbox)
            for name, text in marked.items():
                open(os.path.join(inbox, name + ".txt"), "w").write(text.replace("[[", "").replace("]]", ""))
            run_once(articled, inbox, store)
        meant = {text[text.index("[[") + 2:text.index("]]")] for text in marked.values()}
        for row in read_trials(evaluate, store)[1]:
            a, b = row.pop("places")
            same = int({row["a"][1], row["b"][1]} == meant)
            rows.append(dict(row, story="loud/" + os.path.basename(path), articles=(path, a[0], b[0]),
                             same=same if row["unequal"] else -1, conflict=False))
    return rows


def read_strangers(articled, evaluate, folders, keep):
    """Figures of articles of different stories, all in one store: none of them are of one claim."""
    room = os.path.join(keep, "strangers")
    inbox, store = os.path.join(room, "inbox"), os.path.join(room, "store.db")
    if not os.path.exists(store):
        os.makedirs(inbox)
        for folder in folders:
            for path in glob.glob(os.path.join(folder, "?.txt")):
                shutil.copy(path, os.path.join(inbox, "%s-%s" % (os.path.basename(folder), os.path.basename(path))))
        run_once(articled, inbox, store)
    db = sqlite3.connect("file:%s?mode=ro" % store, uri=True)
    story = {row[0]: row[1].split("-")[0] for row in db.execute("SELECT id, path FROM article")}
    rows = []
    for row in read_trials(evaluate, store)[1]:
        a, b = row.pop("places")
        if story[a[0]] != story[b[0]]:
            rows.append(dict(row, story="strangers/" + min(story[a[0]], story[b[0]]), articles=("strangers", a[0], b[0]), same=0, conflict=False))
    return rows


def read_briefs(articled, evaluate, folders, keep):
    """Openings of the stories' articles, all in one store: news of two sentences, as agencies send it first."""
    room = os.path.join(keep, "briefs")
    inbox, store = os.path.join(room, "inbox"), os.path.join(room, "store.db")
    folders = [folder for folder in folders if os.path.exists(os.path.join(folder, "a.txt"))]
    if not os.path.exists(store):
        os.makedirs(inbox)
        for folder in folders:
            for path in glob.glob(os.path.join(folder, "?.txt")):
                name = "%s-%s" % (os.path.basename(folder), os.path.basename(path))
                open(os.path.join(inbox, name), "w").write(opening(open(path).read()))
        run_once(articled, inbox, store)
    db = sqlite3.connect("file:%s?mode=ro" % store, uri=True)
    files = {row[0]: os.path.basename(row[1]) for row in db.execute("SELECT id, path FROM article")}
    story = {article: name.split("-")[0] for article, name in files.items()}
    spans = collections.defaultdict(list)
    for article, n, start, end in db.execute('SELECT article_id, n, start, "end" FROM figure'):
        spans[files[article]].append((start, end, (article, n)))
    names, golds = {}, {}
    for folder in folders:
        gold = json.load(open(os.path.join(folder, "gold.json")))
        golds[os.path.basename(folder)] = gold_pairs(gold)
        for name, figure in numbered(gold):
            file = "%s-%s.txt" % (os.path.basename(folder), figure["article"])
            overlaps = [(min(figure["end"], end) - max(figure["start"], start), place) for start, end, place in spans[file]]
            best = max(overlaps, default=(0, None))
            if best[0] > 0:
                names[best[1]] = name
    rows = []
    for row in read_trials(evaluate, store)[1]:
        a, b = row.pop("places")
        is_one = story[a[0]] == story[b[0]]
        key = tuple(sorted((names.get(a, ""), names.get(b, ""))))
        same, open_ = golds[story[a[0]]]
        label = -1 if not is_one or key in open_ else int(key in same)
        rows.append(dict(row, story="briefs/" + min(story[a[0]], story[b[0]]), articles=("briefs", a[0], b[0]), same=label,
                         conflict=False, is_one=is_one, times=1 if is_one else 0.25))
    return rows


def gold_pairs(gold):
    """Pairs of figures that are of one claim, and those that may be."""
    pairs = lambda key: {tuple(sorted(pair[:2])) for pair in gold[key]}
    same = {pair for claim in gold["claims"] for pair in itertools.combinations(sorted(claim), 2)}
    return same, pairs("claims_optional") | pairs("conflicts_optional")


def numbered(gold):
    """The gold's figures with their names: "a:0"."""
    counts = collections.Counter()
    for figure in gold["figures"]:
        yield "%s:%d" % (figure["article"], counts[figure["article"]]), figure
        counts[figure["article"]] += 1


def opening(text):
    """Paragraphs up to thirty words."""
    kept = []
    for paragraph in text.split("\n"):
        kept.append(paragraph)
        if len(" ".join(kept).split()) >= 30:
            break
    return "\n".join(kept) + "\n"


def read_chance(articled, evaluate, keep):
    """Figures of articles that have nothing to do with each other, but for a few copies: none are of one claim."""
    room = os.path.join(keep, "chance")
    inbox, store = os.path.join(room, "inbox"), os.path.join(room, "store.db")
    if not os.path.exists(store):
        texts.write(inbox)
        run_once(articled, inbox, store)
    db = sqlite3.connect("file:%s?mode=ro" % store, uri=True)
    origins = dict(db.execute("SELECT id, origin FROM article"))
    rows = []
    for row in read_trials(evaluate, store)[1]:
        a, b = row.pop("places")
        if origins[a[0]] != origins[b[0]]:
            rows.append(dict(row, story="chance/%02d" % (a[0] % 97), articles=("chance", a[0], b[0]), same=0, conflict=False))
    return rows


def fit(x, y, times, l2, rounds=50):
    """Logistic regression by Newton's method, each row as often as times says; the last column, of ones, goes without a penalty."""
    weights, penalty = np.zeros(x.shape[1]), np.full(x.shape[1], l2)
    penalty[-1] = 1e-6
    for _ in range(rounds):
        p = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        hessian = (x * (times * p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        step = np.linalg.solve(hessian, x.T @ (times * (p - y)) + penalty * weights)
        weights -= step
        if abs(step).max() < 1e-6:
            break
    return weights


def standard(x):
    """Mean and spread of the columns; what never varies is left out."""
    mean, spread = x.mean(0), x.std(0)
    return mean, np.where(spread < 1e-9, np.inf, spread)


def folds(rows, count):
    name = lambda row: os.path.basename(row["story"])
    number = {story: index % count for index, story in enumerate(sorted({name(row) for row in rows}))}
    return np.array([number[name(row)] for row in rows])


def cross_validate(x, y, times, fold, l2):
    scores = np.zeros(len(y))
    for k in sorted(set(fold)):
        train, test = (y >= 0) & (fold != k), fold == k
        mean, spread = standard(x[train])
        z = np.hstack([(x - mean) / spread, np.ones((len(x), 1))])
        scores[test] = z[test] @ fit(z[train], y[train], times[train], l2)
    return 1 / (1 + np.exp(-scores))


def table(label, probability, given, right, wanted):
    """given says, for a threshold, which pairs are given from it on."""
    for threshold in (0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9):
        found = given(threshold)
        hits = (found & right).sum()
        print("%-9s from %.2f: %4d given, precision %5.1f, recall %5.1f" %
              (label, threshold, found.sum(), 100 * hits / max(1, found.sum()), 100 * hits / wanted))


def plain_weights(x, y, times, l2):
    """Weights of the clues as they are, and the bias."""
    mean, spread = standard(x)
    weights = fit(np.hstack([(x - mean) / spread, np.ones((len(x), 1))]), y, times, l2)
    plain = weights[:-1] / spread
    return plain, weights[-1] - float((plain * mean).sum())


def write(fits, stories):
    out = ["/// How much each clue counts, in log odds: fitted by `tools/claims/fit.py` to figures of %d stories of" % stories,
           "/// Tests/Stories. Written by that program.", "enum EvidenceWeights {"]
    for name, kind, comment, clues, ((weights, bias), pairs) in fits:
        out += ["    /// %s." % (comment % pairs), "    static let %s = %s(" % (name, kind), "        bias: %.4f," % bias, "        ["]
        out += ["            .%s: %.4f," % (clue, weight) for clue, weight in zip(clues, weights) if abs(weight) >= 5e-5]
        out += ["        ])", ""]
    out[-1:] = ["}", ""]
    open(TABLE, "w").write("\n".join(out))


def is_of_story(row):
    return not row["story"].startswith(("quiet", "loud", "strangers", "chance", "briefs"))


def arrays(rows):
    return (np.array([row["clues"] for row in rows]), np.array([row["same"] for row in rows]),
            np.array([row.get("times", 1) for row in rows]))


def fit_equal(rows, options):
    """Cross-validates the fit for equal figures: their probabilities, and the weights fitted to all."""
    x, y, times = arrays(rows)
    known = y >= 0
    probability = cross_validate(x, y, times, folds(rows, 10), options.penalty)
    return probability, (plain_weights(x[known], y[known], times[known], options.penalty), int(known.sum()))


def fit_story(clues, rows, equal, probabilities):
    """Whether two articles report one event: for each pair of articles its probability, and the weights."""
    columns = [clues.index(name) for name in STORY_CLUES]
    pairs = {}
    for row in rows:
        pairs.setdefault(row["articles"], [[row["clues"][column] for column in columns] + [row["coverage"]], [], row])
    for row, p in zip(equal, probabilities):
        # What one of them only looks back on says nothing of what it is on itself.
        if not row["explanation"]:
            pairs[row["articles"]][1].append(p)
    keys = list(pairs)
    x = np.array([pairs[key][0] + [min(sum(pairs[key][1]), 4) / 4, max(pairs[key][1], default=0)] for key in keys])
    some = [pairs[key][2] for key in keys]
    y = np.array([-1 if row["story"].startswith("quiet") else int(row.get("is_one", is_of_story(row) or row["story"].startswith("loud"))) for row in some])
    # Of articles of no one event there are many more than of one; what both are told of decides as well.
    share = lambda row: 0.5 if row["story"].startswith(("strangers", "chance")) else 1
    times = np.array([share(row) * row.get("times", 1) if row["story"].startswith(("strangers", "chance", "briefs")) else 1 for row in some])
    probability = cross_validate(x, y, times, folds(some, 10), 1.0)
    known = y >= 0
    brief = np.array([row["story"].startswith("briefs") for row in some])
    print("briefs from 0.5: %.3f of those of one, %d of %d others" % (
        (probability[brief & (y == 1)] >= 0.5).mean(), (probability[brief & (y == 0)] >= 0.5).sum(), (brief & (y == 0)).sum()))
    print("\nstories: %d pairs of articles, %d of one" % (known.sum(), (y == 1).sum()))
    for least in (0.1, 0.3, 0.5, 0.7):
        print("from %.1f: %.3f of those of one, %d others" % (
            least, (probability[y == 1] >= least).mean(), (probability[y == 0] >= least).sum()))
    return dict(zip(keys, probability)), (plain_weights(x[known], y[known], times[known], 1.0), int(known.sum()))


def fit_unequal(rows, options):
    """The same for figures that differ, of articles that do report one event."""
    x, y, times = arrays(rows)
    within = (y >= 0) & np.array([is_of_story(row) or row["story"].startswith(("quiet", "loud", "briefs")) for row in rows])
    probability = cross_validate(x, np.where(within, y, -1), times, folds(rows, 10), options.penalty)
    return probability, (plain_weights(x[within], y[within], times[within], options.penalty), int(within.sum()))


def report(label, rows, probability, options, wanted, conflicts):
    """Prints how good probabilities are, of pairs judged by weights fitted to other stories; briefs are left out."""
    kept = [i for i, row in enumerate(rows) if not row["story"].startswith(("briefs", "loud"))]
    rows, probability = [rows[i] for i in kept], probability[kept]
    y = np.array([row["same"] for row in rows])
    known, conflict = y >= 0, np.array([row["conflict"] for row in rows])
    free = known & np.array([not row["explanation"] for row in rows])
    print("\n%s: %d pairs, %d of one claim" % (label, known.sum(), (y == 1).sum()))
    table("claims", probability, lambda least: known & (probability >= least), y == 1, wanted)
    if conflict.any():
        print("%d conflicts, %d found as figures, %d explained away" % (conflicts, conflict.sum(), (conflict & ~free).sum()))
        table("conflicts", probability, lambda least: free & (probability >= least), conflict, conflicts)
        order = np.argsort(-np.where(free, probability, -1))
        hits = conflict[order]
        print("average precision %.3f" % ((np.cumsum(hits) / np.arange(1, len(hits) + 1))[hits].sum() / conflict.sum()))
    p = np.clip(probability[known], 1e-9, 1 - 1e-9)
    print("log loss %.4f" % -np.mean(np.where(y[known] == 1, np.log(p), np.log(1 - p))))
    for kind in ("quiet", "strangers", "chance"):
        found = [q for row, q in zip(rows, probability)
                 if row["story"].startswith(kind) and not row["explanation"]]
        print("%s: %d unexplained pairs; %s" % (kind, len(found), ", ".join(
            "from %.1f: %d" % (limit, sum(q >= limit for q in found)) for limit in (0.5, 0.6, 0.7, 0.8, 0.9))))
    wrong = [i for i in np.argsort(-probability) if free[i] and y[i] == 0][:options.errors]
    missed = [i for i in np.argsort(probability) if y[i] == 1][:options.errors]
    for i in wrong + missed:
        print("\n%.2f %s %s" % (probability[i], os.path.basename(rows[i]["story"]), "MISSED" if y[i] == 1 else "WRONG"))
        for measure, surface, before, after in (rows[i]["a"], rows[i]["b"]):
            print("   %-12s %s [[%s]] %s" % (measure, before.replace("\n", " "), surface, after.replace("\n", " ")))


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("articled"); parser.add_argument("evaluate"); parser.add_argument("folders", nargs="+")
    parser.add_argument("--write", action="store_true"); parser.add_argument("--l2", type=float, default=6.0)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--keep", help="folder in which stores are kept, and found again")
    options = parser.parse_args()
    keep = options.keep or tempfile.mkdtemp(prefix="fit-")
    stories = [os.path.join(folder, story) for folder in [HERE] + options.folders for story in sorted(os.listdir(folder))
               if os.path.exists(os.path.join(folder, story, "gold.json"))]
    rows, wanted, conflicts = [], 0, 0
    for story in stories:
        clues, found, pairs, contrasts = read_story(options.articled, options.evaluate, story, keep)
        # The seeds are real news, and what the README shows.
        if os.path.basename(story) == "seeds":
            found = [dict(row, times=25) for row in found]
        rows, wanted, conflicts = rows + found, wanted + pairs, conflicts + contrasts
    # These are a promise, and few.
    rows += [dict(row, times=20) for row in read_quiet(options.articled, options.evaluate, QUIET, keep)]
    # As few, and of the same form, so that the form says nothing.
    rows += [dict(row, times=20) for row in read_loud(options.articled, options.evaluate, LOUD, keep)]
    # Their number grows with the square of the stories.
    rows += [dict(row, times=0.25) for row in read_strangers(options.articled, options.evaluate, stories, keep)]
    # Several times as many as of stories: at full weight they would make every claim improbable.
    rows += [dict(row, times=0.3) for row in read_chance(options.articled, options.evaluate, keep)]
    if not options.keep:
        shutil.rmtree(keep)
    rows += read_briefs(options.articled, options.evaluate, stories, keep)
    print("%d stories: %d pairs of one claim, %d conflicts" % (len(stories), wanted, conflicts))
    parts = [[row for row in rows if row["unequal"] == unequal] for unequal in (False, True)]
    # Of equal figures nearly all are of one claim: few tell what is not, so that weights are held closer to none.
    options.penalty = 2 * options.l2
    equal, equal_weights = fit_equal(parts[0], options)
    story, story_weights = fit_story(clues, rows, parts[0], equal)
    options.penalty = options.l2
    for row in parts[1]:
        row["clues"] = [0.0 if clue in UNSAID else value for clue, value in zip(clues, row["clues"])]
    unequal, unequal_weights = fit_unequal(parts[1], options)
    report("equal", parts[0], equal, options, wanted, conflicts)
    both = unequal * np.array([story[row["articles"]] for row in parts[1]])
    report("unequal", parts[1], both, options, wanted, conflicts)
    if options.write:
        write([
            ("story", "ClueWeights<StoryClue>", "Two articles that report one event, %d pairs of articles", STORY_CLUES + ["coverage", "equalFigures", "surestEqual"], story_weights),
            ("equal", "ClueWeights<Clue>", "Figures that are equal, or one the other rounded: fitted to %d pairs", clues, equal_weights),
            ("unequal", "ClueWeights<Clue>", "Figures that differ, of one event: fitted to %d pairs", clues, unequal_weights),
        ], len(stories))


if __name__ == "__main__":
    main()
