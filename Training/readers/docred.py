#!/usr/bin/env python3
"""Reads Re-DocRED: one JSON array of documents with sentences and entity mentions.

    docred.py FILE… > redocred.train.jsonl
"""
import json
import pathlib
import sys

import names

OWN = pathlib.Path(__file__).parents[2] / "tools/gazetteer/own.txt"


def main():
    demonyms = names.peoples(OWN)
    for path in sys.argv[1:]:
        for number, document in enumerate(json.load(open(path, encoding="utf-8"))):
            doc = f"redocred/{pathlib.Path(path).stem.split('_')[0]}{number:03}"
            spans = [set() for _ in document["sents"]]
            for entity in document["vertexSet"]:
                for mention in entity:
                    kind = names.TYPES.get(mention["type"])
                    if kind:
                        spans[mention["sent_id"]].add((*mention["pos"], kind))
            for index, tokens in enumerate(document["sents"]):
                print(names.row("redocred", doc, index, tokens, longest(spans[index]), demonyms))


def longest(spans):
    """Of spans that overlap the longest alone."""
    kept = []
    for span in sorted(spans, key=lambda span: (span[0] - span[1], span[0])):
        if all(span[1] <= other[0] or other[1] <= span[0] for other in kept):
            kept.append(span)
    return sorted(kept)


if __name__ == "__main__":
    main()
