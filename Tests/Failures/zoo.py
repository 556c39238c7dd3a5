"""R7: a fixed collection of bad inputs; each ends with a state, and where it is not stored with a code and a sentence."""
import os
import random

from harness import article, check, wait_for, write


def inputs():
    """Name, content."""
    noise = random.Random(7)
    text = article(1)
    yield "nul-only.txt", bytes(5000)
    yield "one-nul.txt", b"\0"
    yield "space.txt", b" \n\t\r\n" * 50
    yield "mark-only.txt", b"\xef\xbb\xbf"
    yield "utf16-mark-only.txt", b"\xff\xfe"
    yield "half-utf16.txt", b"\xff\xfeA"
    yield "utf32.txt", text.encode("utf-32")
    yield "utf7.txt", text.encode("utf-7")
    yield "overlong.txt", b"\xc0\xaf\xe0\x80\xaf paid $5 million"
    yield "surrogates.txt", b"paid \xed\xa0\x80 $5 million"
    yield "noncharacters.txt", "paid \uffff\ufffe $5 million".encode()
    yield "private.txt", "\ue000\U0010fffd paid".encode()
    yield "bidi.txt", "\u202e5$ diap \u2066Barrick\u2069\n".encode() * 30
    yield "combining.txt", ("e" + "\u0301" * 20000).encode()
    yield "zero-width.txt", ("\u200b" * 20000 + "x").encode()
    yield "zalgo.txt", "".join(c + "\u0300\u0316\u0334" * 5 for c in text).encode()
    yield "emoji.txt", ("\U0001f469\u200d\U0001f469\u200d\U0001f467" * 3000).encode()
    yield "cr-only.txt", text.replace("\n", "\r").encode()
    yield "separators.txt", text.replace("\n", "\u2028").encode()
    yield "controls.txt", bytes(range(1, 32)) * 200
    yield "escape.txt", b"\x1b[2J\x1b]0;title\x07 paid $5 million"
    yield "long-word.txt", b"a" * 500_000
    yield "long-number.txt", b"$" + b"9" * 300_000
    yield "long-decimal.txt", b"$0." + b"0" * 300_000 + b"1 million"
    yield "exponents.txt", b"1e999999999 million billion trillion dollars, $1e-999999 " * 200
    yield "scales.txt", b"5 million million million million million million million million dollars. " * 300
    yield "brackets.txt", b"(" * 200_000
    yield "quotes.txt", "“‘".encode() * 60_000
    yield "quote-pairs.txt", "“a” said “b” ".encode() * 20_000
    yield "hyphens.txt", b"a-" * 200_000
    yield "dots.txt", b"." * 400_000
    yield "initials.txt", b"A. B. C. " * 40_000
    yield "lines.txt", b"\n" * 500_000 + b"end"
    yield "dates.txt", b"31 February 2024, 00/00/0000, 99 May 99999, 2024-13-45. " * 500
    yield "percent.txt", b"%%%%% 5%% % 100000000000000000000% " * 500
    yield "html.txt", b"<html>" + b"<div>" * 50_000
    yield "script.html", b"<script>" + b"x" * 100_000
    yield "entities.html", b"<p>&#x110000;&#0;&#xd800;&lt;" * 2000
    yield "billion-laughs.xml", b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><l>&b;</l>' * 10
    yield "json.json", b"[" * 100_000
    yield "pdf.pdf", b"%PDF-1.7\n" + noise.randbytes(5000)
    yield "gzip.gz", b"\x1f\x8b\x08\0" + noise.randbytes(5000)
    yield "docx.docx", b"PK\x03\x04" + noise.randbytes(5000)
    yield "elf", b"\x7fELF\x02\x01\x01" + noise.randbytes(5000)
    yield "sqlite.db", b"SQLite format 3\0" + noise.randbytes(5000)
    yield "jpeg.jpg", b"\xff\xd8\xff\xe0" + noise.randbytes(5000)
    yield "noise.txt", noise.randbytes(100_000)
    yield "sql'; DROP TABLE file;--.txt", b"Robert'); DROP TABLE article;-- paid $5 million in Chile."
    yield "new\nline.txt", text.encode() + b"1"
    yield "tab\there.txt", text.encode() + b"2"
    yield "back\\slash.txt", text.encode() + b"3"
    yield b"latin-\xe9.txt", text.encode() + b"4"
    yield b"esc-\x1b[31m.txt", text.encode() + b"5"
    yield "-rf", text.encode() + b"6"
    yield " ", text.encode() + b"7"
    yield "n" * 255, text.encode() + b"8"
    yield "\u202egpj.txt", text.encode() + b"9"


def R7_zoo(room):
    """Every bad input ends with a state, a code and a sentence; the service goes on."""
    service = room.service("--settle-seconds", "0.05").start()
    pid = service.pid
    count = 0
    for name, content in inputs():
        write(os.path.join(os.fsencode(room.watch), os.fsencode(name)), content)
        count += 1
    wait_for(lambda: len(room.states()) == count and "waiting" not in room.states().values(), 90,
             lambda: f"{count} outcomes; without: {[p for p, s in room.states().items() if s == 'waiting']}, rows: {len(room.states())}")
    for path, state, code, reason in room.rows("SELECT path, state, code, reason FROM files"):
        check(state in ("stored", "failed", "ignored", "duplicate"), f"{path}: {state}")
        check(state == "stored" or (code and reason and " " in reason), f"{path}: {state} {code} {reason}")
        check(code not in ("crashes-extractor", "too-slow"), f"{path}: {code}")
    room.wait_state("noise.txt", "failed")
    check(all("\x1b" not in line for line in service.lines()), "an escape sequence reached the log")
    check(service.process.poll() is None and service.pid == pid, "the service ended")
    write(room.at("good.txt"), article(900))
    room.wait_state("good.txt", "stored")
    room.verify()
