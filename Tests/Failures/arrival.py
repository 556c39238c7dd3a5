"""How files come (F1-F10)."""
import os

from harness import article, check, wait


def F3_rename(room):
    """A file moved in from outside is taken in at once."""
    room.service()
    room.drop("a.txt", article(1))
    room.wait_state("a.txt", "stored")
    check(os.path.exists(room.path("a.txt")), "the file is gone")
