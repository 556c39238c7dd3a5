"""F18 to F27: what happens while a file is at work, and what is in it."""
import os
import random
import signal
import socket
import subprocess
import threading
import time

from harness import Late, Skipped, article, check, equal, exchange, in_time, need_root, snapshot, wait_for, write


def freeze_worker(service):
    """Stops the extraction worker, so that the next file stays at work; takes one in before, so that it is warm."""
    room = service.room
    if not os.path.exists(room.at("warm.txt")):
        write(room.at("warm.txt"), article(777))
    wait_for(lambda: set(room.states().values()) and "waiting" not in room.states().values(), 20, lambda: f"an idle service: {room.states()}")
    worker = wait_for(lambda: service.worker, 20, "an extraction worker")
    os.kill(worker, signal.SIGSTOP)
    return worker


def thaw(worker):
    """Lets a stopped worker go on; its time may be over, on a machine that was busy meanwhile."""
    try:
        os.kill(worker, signal.SIGCONT)
    except ProcessLookupError:
        raise Late("the service gave the stopped worker up before the test went on") from None


def F18_changed_at_work(room):
    """Deleted, truncated, replaced, swapped or chmod-ed between discovery and commit: one defined state, no crash."""
    service = room.service("--settle-seconds", "0.05", "--rescan-seconds", "2").start()
    acts = {
        "delete": lambda path: os.unlink(path), "truncate": lambda path: os.truncate(path, 0),
        "shorten": lambda path: os.truncate(path, 40), "replace": lambda path: (write(path + ".tmp", article(900)), os.rename(path + ".tmp", path)),
        "chmod": lambda path: os.chmod(path, 0), "append": lambda path: open(path, "a").write("More: $5 million.\n"),
        "folder": lambda path: (os.unlink(path), os.mkdir(path)), "link": lambda path: (os.unlink(path), os.symlink("x", path)),
        "exchange": lambda path: exchange(path, path + ".tmp"),
    }
    for number, (name, act) in enumerate(acts.items()):
        path = room.at(name + ".txt")
        if name == "exchange":
            write(path + ".tmp", article(901))
        # Behind all events of the act before: the worker is to hang with this file alone.
        write(room.at(f"mark-{name}.txt"), article(500 + number))
        room.wait_state(f"mark-{name}.txt", "stored")
        worker = freeze_worker(service)
        write(path, article(number))
        wait_for(lambda: room.fate(name + ".txt")[3], 20, lambda: f"{name} at work: {room.fate(name + '.txt')}")
        act(path)
        thaw(worker)
    # The same acts at any point at all.
    shuffle = random.Random(18)
    for number in range(120):
        name = shuffle.choice(sorted(acts))
        path = room.at(f"{name}-{number}.txt")
        if name == "exchange":
            write(path + ".tmp", article(2000 + number))
        write(path, article(1000 + number))
        act = threading.Timer(shuffle.random() * 0.03, acts[name], [path])
        act.start()
        act.join()

    def faults():
        found, expected = room.states(), {}
        for name in os.listdir(room.watch):
            path = room.at(name)
            if name.endswith(".tmp") or os.path.isdir(path) and not os.path.islink(path):
                continue
            expected[name] = "ignored" if os.path.islink(path) else "failed" if os.path.getsize(path) == 0 else None
        wrong = [f"{name}: {found.get(name)}" for name, state in expected.items()
                 if found.get(name) != state and not (state is None and found.get(name) in ("stored", "duplicate"))]
        return wrong + [f"{name}: {state}" for name, state in found.items() if name not in expected and state != "gone"]
    wait_for(lambda: not faults(), 60, lambda: f"every file to have its state: {faults()}")
    for name, state in room.states().items():
        if state in ("stored", "duplicate"):
            equal(room.text(name), open(room.at(name)).read(), f"text of {name}")
    check(service.process.poll() is None, "the service ended")
    room.verify()


def F18_left_in_a_single_run(room):
    """A file that leaves while a single run is at work on another one is gone at its end, and does not wait for ever."""
    write(room.at("a.txt"), "\n\n".join(article(number, 40) for number in range(60)))
    write(room.at("b.txt"), article(9001))
    service = room.service("--once", "--settle-seconds", "0.05", "--log-level", "debug").start(is_awaited=False)
    wait_for(lambda: service.lines("waiting b.txt"), 20, "b.txt to be seen")
    os.unlink(room.at("b.txt"))
    equal(service.process.wait(60), 0, "exit code")
    check(not service.lines("stored b.txt"), "b.txt was taken before it could leave: the test shows nothing")
    equal(room.fate("b.txt")[0], "gone", "state of the file that left")


def F19_queued_twice(room):
    """A path that is named again and again while it is at work is worked on once."""
    service = room.service("--settle-seconds", "0.05").start()
    worker = freeze_worker(service)
    write(room.at("a.txt"), article(1))
    wait_for(lambda: room.fate("a.txt")[3], 20, "the attempt")
    for _ in range(200):
        os.close(os.open(room.at("a.txt"), os.O_WRONLY))
    thaw(worker)
    room.wait_state("a.txt", "stored")
    write(room.at("b.txt"), article(2))
    room.wait_state("b.txt", "stored")
    equal(room.fate("a.txt")[3], 1, "attempts")
    equal(len(service.lines("stored a.txt")), 1, "times stored")
    equal(room.rows("SELECT count(*) FROM articles"), [(3,)], "articles")


def F20_poison(room):
    """The attempt is durable before the work; a file on which extraction died twice is set aside, the rest goes on."""
    service = room.service("--settle-seconds", "0.05").start()
    worker = freeze_worker(service)
    write(room.at("poison.txt"), article(1, 4000))
    wait_for(lambda: room.fate("poison.txt")[3] == 1, 20, "the attempt on record while the work goes on")
    equal(room.fate("poison.txt")[0], "waiting", "state at work")
    write(room.at("good.txt"), article(2))
    dead = {worker}
    os.kill(worker, signal.SIGKILL)
    room.wait_state("good.txt", "stored")
    # The next that is at work on it dies too, whenever that begins.
    end = time.monotonic() + 30
    while room.fate("poison.txt")[0] == "waiting" and time.monotonic() < end:
        pid = service.worker
        if pid and pid not in dead and room.fate("poison.txt")[3] >= 2:
            os.kill(pid, signal.SIGKILL)
            dead.add(pid)
    state, code, reason, attempts = room.fate("poison.txt")
    equal((state, code, attempts), ("failed", "crashes-extractor", 2), "the poisoned file")
    check("died 2 times" in reason, reason)
    write(room.at("after.txt"), article(3))
    room.wait_state("after.txt", "stored")


def F20_poison_without_worker(room):
    """Without a worker process, a file on which the service died twice is set aside at the third start."""
    write(room.at("poison.txt"), article(1, 60000))
    service = room.service("--settle-seconds", "0.05", isolation="none")
    for death in (1, 2):
        service.start()
        wait_for(lambda: room.fate("poison.txt")[3] == death, 30, lambda: f"attempt {death}: {room.fate('poison.txt')}")
        service.kill()
    equal(room.fate("poison.txt")[0], "waiting", "state after two deaths (was it done too soon to be killed?)")
    write(room.at("good.txt"), article(2))
    service.start()
    room.wait_state("poison.txt", "failed")
    equal(room.fate("poison.txt")[1], "crashes-extractor", "code")
    room.wait_state("good.txt", "stored")


def F20_service_killed(room):
    """A service that dies 20 times at one file, its worker with it, sets the file aside; what came beside it is stored."""
    write(room.at("poison.txt"), article(1, 60000))
    service = room.service("--settle-seconds", "0.05")
    for death in range(1, 21):
        service.start()
        wait_for(lambda: room.fate("poison.txt")[3] == death, 30, lambda: f"attempt {death}: {room.fate('poison.txt')}")
        worker = service.worker
        service.kill()
        try:
            os.kill(worker, signal.SIGKILL)  # as systemd ends what is left of a service
        except (ProcessLookupError, TypeError):
            pass
        equal(room.fate("poison.txt")[0], "waiting", f"state after death {death}")
    write(room.at("good.txt"), article(2))
    service.start()
    room.wait_state("poison.txt", "failed")
    equal(room.fate("poison.txt")[1], "crashes-extractor", "code")
    room.wait_state("good.txt", "stored")


def F21_long_extraction(room):
    """A long extraction stops neither the watchdog's ping nor the status, and is ended at its deadline."""
    service = room.service("--settle-seconds", "0.05", watchdog_seconds=1).start()
    freeze_worker(service)
    write(room.at("long.txt"), article(1))
    wait_for(lambda: room.fate("long.txt")[3] == 1, 20, "the attempt")
    began = time.monotonic()
    service.wait_status("at work on long.txt for")
    room.wait_state("long.txt", "failed", 30)
    equal(room.fate("long.txt")[1], "too-slow", "code")
    times = [began] + [at for at in service.pings() if at > began] + [time.monotonic()]
    longest = max(b - a for a, b in zip(times, times[1:]))
    in_time(longest < 1, f"{longest:.2f} s without a ping, of 1 s allowed")
    write(room.at("next.txt"), article(2))
    room.wait_state("next.txt", "stored")


def F22_killed_at_any_instant(room):
    """Killed at any instant and started again: no row half done, nothing doubled, nothing lost.

    12 kills at seeded instants (100 with --slow); the campaign of exact kills goes further.
    """
    count = 80
    for number in range(count):
        write(room.at(f"{number:03}.txt"), article(number, 8))
    shuffle = random.Random(22)
    service = room.service("--settle-seconds", "0.05")
    for _ in range(100 if room.is_slow else 12):
        service.start(is_awaited=False)
        try:
            service.process.wait(0.03 + shuffle.random() * 0.4)
        except Exception:
            pass
        check(service.process.poll() is None, lambda: f"ended by itself: {service.lines()[-2:]}")
        service.kill()
    service.start()
    room.wait_stored(count)
    service.stop()
    room.verify()
    equal(room.rows("SELECT count(*) FROM articles"), [(count,)], "articles")
    for name in os.listdir(room.watch):
        equal(room.text(name), open(room.at(name)).read(), f"text of {name}")
    other = os.path.join(room.path, "undisturbed.db")
    room.run("run", "--once", "--watch", room.watch, "--store", other)
    for view in ("articles", "entities", "mentions", "figures", "quotes", "claims"):
        columns = [c for (c,) in room.rows("SELECT name FROM pragma_table_info(?)", view) if c not in ("stored_at", "read_at")]
        sql = f"SELECT {', '.join(chr(34) + c + chr(34) for c in columns)} FROM {view} ORDER BY 1, 2, 3, 4"
        check(room.rows(sql) == room.rows(sql, store=other), f"{view} differs from an undisturbed run's")


def F23_worst_texts(room):
    """One long line, `a.a.a.`, nested quotes, digits and titles end inside the deadline (2 MB each; 10 MB with --slow)."""
    size = 10_000_000 if room.is_slow else 2_000_000
    service = room.service("--settle-seconds", "0.05").start()
    for name, unit in [("line", "word "), ("dots", "a."), ("quotes", '“"‘'), ("digits", "1,"), ("names", "Mr. ")]:
        write(room.at(f"{name}.txt"), unit * (size // len(unit.encode())))
        wait_for(lambda: room.fate(f"{name}.txt")[0] in ("stored", "failed"), 75, lambda: f"{name}: {room.fate(name + '.txt')}")
        check(room.fate(f"{name}.txt")[0] == "stored", f"{name}: {room.fate(name + '.txt')}")
        # Its rows must not become a burden of their own: the next file is taken at once.
        write(room.at(f"after-{name}.txt"), article(len(name)))
        wait_for(lambda: room.fate(f"after-{name}.txt")[0] in ("stored", "duplicate"), 20, f"the file after {name}")
    check(service.process.poll() is None, "the service ended")


def processor_seconds(room, *arguments):
    """What a run of the program costs, with all that it started."""
    process = subprocess.Popen([room.program, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    equal(process.returncode, 0, f"exit code of {arguments}")
    return usage.ru_utime + usage.ru_stime


def check_linear(cost, cases):
    """Four times as much is to take about four times as long: 16 times where it is not linear, so 8 parts them."""
    slow = []
    start = cost("x ", 2)
    for unit, size in cases:
        small, large = (max(0.05, cost(unit, bytes) - start) for bytes in (size, 4 * size))
        if large / small >= 8:
            slow.append(f"{unit!r}: {small:.2f} s for {size} bytes, {large:.2f} s for {4 * size}")
    in_time(not slow, "; ".join(slow))


def F23_linear_extraction(room):
    """Extraction's time is linear in the length of a worst text, measured in processor time."""
    def cost(unit, size):
        write(os.path.join(room.path, "text"), unit * (size // len(unit.encode())))
        return processor_seconds(room, "extract", "--lists", room.folder("lists"), "--jsonl", os.path.join(room.path, "text"))
    units = ("word ", "a.", "\u201c\"\u2018", "1,", "Mr. ", "(", "$5 million, ")
    check_linear(cost, [(".", 12_500), *((unit, 50_000) for unit in units)])


def F23_linear_storing(room):
    """Storing an article with many like figures takes time linear in their number."""
    turn = iter(range(100))

    def cost(unit, size):
        folder, store = room.folder(f"in{next(turn)}"), os.path.join(room.data, f"{next(turn)}.db")
        write(os.path.join(folder, "a.txt"), unit * (size // len(unit.encode())))
        return processor_seconds(room, "run", "--once", "--watch", folder, "--store", store, "--lists", room.folder("lists"))
    check_linear(cost, [("%%%%% 5%% % 100000000000000000000% ", 2200), ("1e99 million billion trillion dollars, $1e-99 ", 2800)])


def F24_encodings(room):
    """UTF-8, UTF-16 with and without mark, Windows-1252, NUL, mixed: decoded, or set aside with the reason."""
    text = ("Le ministère a annoncé à Genève que la société Barrick paiera 12,5 millions d’euros. "
            "L’élève répète où déjà l’été arrive – « peut‑être » – après la fête de Noël.\n" * 8).replace("‑", "-")
    files = {
        "utf8": (text.encode(), text), "utf8-mark": (b"\xef\xbb\xbf" + text.encode(), text),
        "utf16le-mark": (b"\xff\xfe" + text.encode("utf-16-le"), text), "utf16be-mark": (b"\xfe\xff" + text.encode("utf-16-be"), text),
        "utf16le": (text.encode("utf-16-le"), text), "utf16be": (text.encode("utf-16-be"), text),
        "windows1252": (text.encode("cp1252"), text),
        "nul": (b"Barrick paid $5 million.\0\0\0 More.\n", None), "random": (bytes(random.Random(1).randbytes(4000)), None),
        "cut": (text.encode()[:-4] + b"\xe2\x80", None), "odd-utf16": (b"\xff\xfe" + text.encode("utf-16-le") + b"x", None),
        "mixed": (text.encode() + "日本".encode("shift_jis") * 40 + text.encode("utf-16-le") + text.encode(), None),
        "surrogate": (b"\xff\xfe" + "Lone ".encode("utf-16-le") + b"\x00\xd8" + " one".encode("utf-16-le"), None),
    }
    room.service("--settle-seconds", "0.05").start()
    for name, (content, _) in files.items():
        write(room.at(name + ".txt"), content)
    wait_for(lambda: len(room.states()) == len(files) and "waiting" not in room.states().values(), 30, lambda: f"{room.states()}")
    for name, (content, expected) in files.items():
        state, code, reason, _ = room.fate(name + ".txt")
        if expected is not None:
            equal(state, "stored", f"{name} ({reason})")
            equal(room.text(name + ".txt"), expected, f"text of {name}")
        elif state != "stored":
            check(state == "failed" and code and reason, f"{name}: {state} {code} {reason}")
        else:
            check("\0" not in (room.text(name + ".txt") or "\0"), f"{name} is stored with a NUL")
    check(all(room.fate(n + ".txt")[0] == "failed" for n in ("random", "mixed")), "noise became an article")
    # Places count characters of the text, which is the file's bytes decoded: they lead back to the surface.
    for name, (_, expected) in files.items():
        for table in ("mentions", "figures"):
            places = room.rows(f'SELECT start, "end", surface FROM {table} JOIN files USING (article_id) WHERE path = ?', name + ".txt")
            check(places or not expected, f"{name}: no {table}")
            for begin, stop, surface in places:
                equal((expected or room.text(name + ".txt"))[begin:stop], surface, f"{table} of {name} at {begin}")
    room.verify()


def F25_no_files(room):
    """Binary or encrypted content under `.txt`, folder, FIFO, socket, device: set aside, never blocking."""
    noise = bytes(random.Random(25).randbytes(3000))
    for name, content in [("elf", b"\x7fELF\x02\x01\x01" + noise), ("zip", b"PK\x03\x04" + noise), ("pdf", b"%PDF-1.7\n" + noise),
                          ("pgp", b"\x85\x02\x0c\x03" + noise), ("salted", b"Salted__" + noise), ("png", b"\x89PNG\r\n\x1a\n" + noise)]:
        write(room.at(name + ".txt"), content)
    os.mkdir(room.at("folder.txt"))
    service = room.service("--settle-seconds", "0.05").start()
    os.mkfifo(room.at("fifo.txt"))
    door = socket.socket(socket.AF_UNIX)
    door.bind(room.at("socket.txt"))
    expected = {"fifo.txt": "fifo", "socket.txt": "socket"}
    if os.geteuid() == 0:
        os.mknod(room.at("device.txt"), 0o020600, os.makedev(1, 5))
        expected["device.txt"] = "device"
    write(room.at("good.txt"), article(1))
    room.wait_state("good.txt", "stored")
    for name, code in expected.items():
        wait_for(lambda: room.fate(name)[:2] == ("ignored", code), 20, lambda: f"{name}: {room.fate(name)}")
    for name in ("elf", "zip", "pdf", "pgp", "salted", "png"):
        wait_for(lambda: room.fate(name + ".txt")[0] == "failed", 20, lambda: f"{name} failed: {room.fate(name + '.txt')}")
        check(room.fate(name + ".txt")[1] and room.fate(name + ".txt")[2], f"{name}: no code or reason")
    check("folder.txt" not in room.states(), "a folder has a row")
    door.close()
    check(service.process.poll() is None, "the service ended")


def F26_unreadable(room):
    """An unreadable file is reported, and ingested without a restart when its permissions are mended."""
    need_root()  # to be another user, who may not read everything
    os.chown(room.data, 65534, 65534)
    write(room.at("a.txt"), article(1))
    os.chmod(room.at("a.txt"), 0)
    os.mkdir(room.at("closed"))
    write(room.at("closed", "b.txt"), article(2))
    os.chmod(room.at("closed"), 0)
    service = room.service("--settle-seconds", "0.05", "--rescan-seconds", "1", user=65534).start()
    room.wait_state("a.txt", "failed")
    equal(room.fate("a.txt")[1], "unreadable", "code")
    service.wait_status("cannot look into folder closed")
    os.chmod(room.at("a.txt"), 0o644)
    room.wait_state("a.txt", "stored")
    os.chmod(room.at("closed"), 0o755)
    room.wait_state("closed/b.txt", "stored")
    wait_for(lambda: "degraded" not in service.status, 20, lambda: f"no more trouble: {service.status}")


def F27_too_large(room):
    """A file over the limit is set aside by its size, without being read into memory."""
    service = room.service("--settle-seconds", "0.05").start()
    with open(room.at("huge.txt"), "wb") as file:
        file.truncate(40 << 30)
    room.wait_state("huge.txt", "failed")
    equal(room.fate("huge.txt")[1], "too-large", "code")
    check("limit_megabytes" in room.fate("huge.txt")[2], room.fate("huge.txt")[2])
    check(service.peak_megabytes() < 200, f"{service.peak_megabytes():.0f} MB in memory")
    os.truncate(room.at("huge.txt"), 0)
    write(room.at("huge.txt"), article(1))
    room.wait_state("huge.txt", "stored")
