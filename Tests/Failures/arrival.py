"""F1 to F10: every way a file can come."""
import os
import shutil
import signal
import time

from harness import article, check, equal, wait_for, write


def F1_slow_writer(room):
    """A file written in 200 chunks is ingested once, whole, after the last byte.

    The gaps are 20 ms with a settle time of 10 ms (2 s and the standard 1 s with --slow): longer than it all the same.
    """
    gap = 2 if room.is_slow else 0.02
    settle = [] if room.is_slow else ["--settle-seconds", "0.01"]
    service = room.service(*settle, "--log-level", "debug").start()
    # Of a file that is there before it is watched nobody can know that a writer is at work.
    service.wait_log("looked through the folder (start)")
    text = article(1, 200)
    size = -(-len(text) // 200)
    with open(room.at("slow.txt"), "w") as file:
        for start in range(0, len(text), size):
            file.write(text[start:start + size])
            file.flush()
            time.sleep(gap)  # the writer's own pace, which is what is tested
            check(room.fate("slow.txt")[0] in (None, "waiting"), lambda: f"taken in mid-writing: {room.fate('slow.txt')}")
    room.wait_state("slow.txt", "stored")
    equal(room.text("slow.txt"), text, "stored text")
    equal(room.rows("SELECT count(*) FROM articles"), [(1,)], "articles")
    equal(len(service.lines("stored slow.txt")), 1, "times stored")


def F1_slow_writer_and_sweep(room):
    """A look through the folder while a writer pauses does not take its half-written file."""
    service = room.service("--settle-seconds", "0.05", "--log-level", "debug").start()
    service.wait_log("looked through the folder (start)")
    text = article(1, 20)
    with open(room.at("slow.txt"), "w") as file:
        file.write(text[:300])
        file.flush()
        room.wait_state("slow.txt", "waiting")
        wait_for(lambda: time.time() - os.stat(room.at("slow.txt")).st_mtime > 0.3, 10)
        for turn in range(2):
            service.signal(signal.SIGHUP)
            service.wait_log("looked through the folder", turn + 2)
            write(room.at(f"mark{turn}.txt"), article(50 + turn))
            room.wait_state(f"mark{turn}.txt", "stored")
            equal(room.fate("slow.txt")[0], "waiting", "state while it is written")
        file.write(text[300:])
    wait_for(lambda: room.text("slow.txt") == text, 20, "the whole text")
    equal(room.rows("SELECT count(*) FROM articles"), [(3,)], "articles")


def F2_writer_resumes(room):
    """A writer that stops, closes and resumes makes a new version, not a lost tail."""
    room.service("--settle-seconds", "0.05").start()
    head, tail = article(2, 6), "In a later part, Newmont said it would spend $77 million in Peru.\n"
    write(room.at("a.txt"), head)
    room.wait_state("a.txt", "stored")
    with open(room.at("a.txt"), "a") as file:
        file.write(tail)
    wait_for(lambda: room.text("a.txt") == head + tail, 20, "the whole text")
    equal(room.rows("SELECT count(*) FROM files"), [(1,)], "rows of files")
    found = room.rows("SELECT article_id, origin, supersedes FROM articles")
    check(len(found) <= 2 and len({origin for _, origin, _ in found}) == 1, f"unrelated (id, origin, supersedes): {found}")


def F3_rename_in(room):
    """rename(2) into the folder, from a watched or an unwatched one, is ingested at once."""
    os.mkdir(room.at("sub"))
    service = room.service("--settle-seconds", "300", "--log-level", "debug").start()
    service.wait_log("looked through the folder (start)")
    write(os.path.join(room.path, "outside.txt"), article(1))
    os.rename(os.path.join(room.path, "outside.txt"), room.at("in.txt"))
    room.wait_state("in.txt", "stored")
    os.rename(room.at("in.txt"), room.at("sub", "moved.txt"))
    room.wait_state("sub/moved.txt", "stored")
    room.wait_state("in.txt", "gone")
    equal(room.rows("SELECT count(*) FROM articles"), [(1,)], "articles")


def F4_link_and_unlink(room):
    """A final name made by link(2), with no close after it, is ingested."""
    room.service("--settle-seconds", "0.2").start()
    write(os.path.join(room.path, "staged"), article(1))
    os.link(os.path.join(room.path, "staged"), room.at("final.txt"))
    os.unlink(os.path.join(room.path, "staged"))
    room.wait_state("final.txt", "stored")
    write(room.at(".part"), article(2))
    os.link(room.at(".part"), room.at("second.txt"))
    os.unlink(room.at(".part"))
    room.wait_state("second.txt", "stored")


def F5_tree_moved_in(room):
    """A whole tree moved in is fully ingested, and what comes into it later too."""
    room.service("--settle-seconds", "0.05").start()
    tree = room.folder("tree")
    for number in range(60):
        below = os.path.join(tree, f"a{number % 5}", f"b{number % 3}")
        os.makedirs(below, exist_ok=True)
        write(os.path.join(below, f"{number}.txt"), article(number))
    os.rename(tree, room.at("tree"))
    room.wait_stored(60)
    write(room.at("tree", "a1", "b1", "later.txt"), article(100))
    room.wait_state("tree/a1/b1/later.txt", "stored")


def F6_old_times(room):
    """A file that keeps an old modification time is ingested."""
    room.service("--settle-seconds", "0.05").start()
    for number, second in enumerate([0, 1, 946684800]):
        path = os.path.join(room.path, f"{number}.txt")
        write(path, article(number))
        os.utime(path, (second, second))
        shutil.copy2(path, room.at(f"copied{number}.txt"))
        write(path, article(number + 10))
        os.utime(path, (second, second))
        os.rename(path, room.at(f"moved{number}.txt"))
    room.wait_stored(6)


def F7_small_files(room):
    """Files of 0, 1, 63, 255 and 1,023 bytes get an outcome; 400 empty ones do not flood the log."""
    service = room.service("--settle-seconds", "0.05").start()
    text = article(1, 20)
    for size in (1, 63, 255, 1023):
        write(room.at(f"{size}.txt"), text[:size])
    write(room.at("blank.txt"), "\n")
    for number in range(400):
        write(room.at(f"empty{number}.txt"), "")
    wait_for(lambda: len(room.states()) == 405 and "waiting" not in room.states().values(), 60,
             lambda: f"405 outcomes; there are {room.rows('SELECT state, count(*) FROM files GROUP BY 1')}")
    for size in (1, 63, 255, 1023):
        equal(room.fate(f"{size}.txt")[0], "stored", f"{size} bytes")
    equal(room.fate("blank.txt")[:2], ("failed", "empty"), "one line feed")
    equal(room.rows("SELECT DISTINCT state, code FROM files WHERE bytes = 0"), [("failed", "empty")], "empty files")
    service.stop()
    check(len(service.lines()) < 60, lambda: f"{len(service.lines())} lines in the log")


def F8_same_beginning(room):
    """Two files with the same first kilobyte are two articles."""
    room.service("--settle-seconds", "0.05").start()
    masthead = "The Daily Mining News, all rights reserved. " * 50
    write(room.at("a.txt"), masthead + article(1))
    write(room.at("b.txt"), masthead + article(2))
    room.wait_stored(2)
    equal(room.rows("SELECT count(*) FROM articles"), [(2,)], "articles")
    check(room.text("a.txt").endswith(article(1)) and room.text("b.txt").endswith(article(2)), "texts are mixed up")


def F9_same_name_and_inode(room):
    """Deleted and made again under its name, by luck with its inode and length, is a new version."""
    service = room.service("--settle-seconds", "0.05").start()
    texts = [article(number) for number in range(10, 40)]
    again = 0
    before = None
    for text in texts:
        if os.path.exists(room.at("a.txt")):
            os.unlink(room.at("a.txt"))
        write(room.at("a.txt"), text)
        inode = os.stat(room.at("a.txt")).st_ino
        again += inode == before
        before = inode
        wait_for(lambda: room.text("a.txt") == text, 20, "the new text")
    equal(room.rows("SELECT path, state FROM files"), [("a.txt", "stored")], "rows")
    equal(room.rows("SELECT count(*) FROM articles"), [(len(texts),)], "articles")
    # And while nobody looks: the same name, inode, length and modification time.
    service.stop()
    times = os.stat(room.at("a.txt"))
    with open(room.at("a.txt"), "r+") as file:
        file.write(texts[-1].replace("million", "billion"))
    os.utime(room.at("a.txt"), ns=(times.st_atime_ns, times.st_mtime_ns))
    service.start()
    wait_for(lambda: room.text("a.txt") == texts[-1].replace("million", "billion"), 20, "the text that was swapped under its times")


def F10_temporary_names(room):
    """Temporary and side files never become articles; the final name does."""
    room.service("--settle-seconds", "0.05").start()
    names = [".a.txt.Xy12Zq", "._a.txt", ".goutputstream-1A2B", ".a.txt.swp", "a.txt~", "#a.txt#", "4913", "a.txt.part",
             "a.txt.tmp", "a.txt.crdownload", "a.txt.filepart", "Thumbs.db", "~$a.docx", ".nfs0000001"]
    for folder in ("@eaDir", "#recycle", "__MACOSX", ".Trash-1000"):
        os.mkdir(room.at(folder))
        names.append(folder + "/a.txt")
    for number, name in enumerate(names):
        write(room.at(name), article(number))
    os.rename(room.at(".a.txt.Xy12Zq"), room.at("a.txt"))
    os.rename(room.at("a.txt.part"), room.at("b.txt"))
    write(room.at("last.txt"), article(500))
    room.wait_state("last.txt", "stored")
    room.wait_stored(3)
    equal(sorted(room.states()), ["a.txt", "b.txt", "last.txt"], "paths with a row")
