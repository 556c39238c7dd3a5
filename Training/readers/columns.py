#!/usr/bin/env python3
"""Reads corpora of a token and its label a line (BIO), blank lines between sentences.

    columns.py --source NAME [--word COLUMN] [--label COLUMN] FILE… > NAME.train.jsonl
"""
import argparse
import pathlib

import names

OWN = pathlib.Path(__file__).parents[2] / "tools/gazetteer/own.txt"


def sentences(path, word, label):
    tokens, labels, doc = [], [], None
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc id"):
            doc = line.split("=", 1)[1].strip()
        elif line.startswith("# ") and "\t" not in line:
            continue
        elif line.strip():
            cells = line.split("\t")
            tokens.append(cells[word].replace("\u200d", ""))
            labels.append(cells[label].strip())
        elif tokens:
            yield doc, tokens, labels
            tokens, labels = [], []
    if tokens:
        yield doc, tokens, labels


def spans(labels):
    found, start, kind = [], None, None
    for index, label in enumerate(labels + ["O"]):
        if start is not None and not (label.startswith("I-") and label[2:] == kind):
            found.append((start, index, names.TYPES.get(kind)))
            start = None
        if label.startswith("B-") or label.startswith("I-") and start is None:
            start, kind = index, label[2:]
    return [span for span in found if span[2]]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--source", required=True)
    parser.add_argument("--word", type=int, default=0)
    parser.add_argument("--label", type=int, default=1)
    parser.add_argument("files", nargs="+")
    arguments = parser.parse_args()
    demonyms = names.peoples(OWN)
    for path in arguments.files:
        stem = pathlib.Path(path).parent.name + "-" + pathlib.Path(path).stem
        for number, (doc, tokens, labels) in enumerate(sentences(path, arguments.word, arguments.label)):
            doc = f"{arguments.source}/{doc or f'{stem}{number:04}'}"
            print(names.row(arguments.source, doc, number, tokens, spans(labels), demonyms))


if __name__ == "__main__":
    main()
