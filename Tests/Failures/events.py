"""F11 to F17: the kernel's word, and what is found without it."""
import glob
import os
import re
import shutil
import signal
import subprocess
import threading
import time

from harness import Skipped, article, check, equal, in_time, need, need_root, wait_for, write


def F11_queue_overflow(room):
    """With the kernel's queue overrun, all that was dropped is ingested, and the overflow is counted.

    The queue's length is the machine's own (it is one for all processes): it is filled with events of hidden files
    while the service hangs, so that not one of the files dropped behind them gets an event.
    """
    service = room.service("--settle-seconds", "0.05").start()
    with open("/proc/sys/fs/inotify/max_queued_events") as file:
        limit = int(file.read())
    if limit > 50000:
        raise Skipped(f"fs.inotify.max_queued_events is {limit}: too many to fill")
    wait_for(service.watches, 20, "the folder to be watched")
    service.hang()
    write(room.at(".one"), "")
    for _ in range(limit // 4 + 1):
        os.rename(room.at(".one"), room.at(".two"))
        os.rename(room.at(".two"), room.at(".one"))
    for number in range(300):
        write(room.at(f"{number}.txt"), article(number))
    service.resume()
    room.wait_stored(300)
    wait_for(lambda: int(room.status("overflows") or 0) > 0, 20, lambda: f"overflows; it is {room.status('overflows')}")
    check(service.lines("ran over"), "the log does not tell of it")


def F12_own_reads_make_no_events(room):
    """Our own reads never create events that feed the queue."""
    for number in range(50):
        write(room.at(f"{number}.txt"), article(number))
    service = room.service("--settle-seconds", "0.05").start()
    room.wait_stored(50)
    reading = 0x1 | 0x10 | 0x20  # IN_ACCESS, IN_CLOSE_NOWRITE, IN_OPEN
    masks = [int(re.search(r" mask:([0-9a-f]+)", line).group(1), 16) for line in service.watches()]
    check(masks, "no watch")
    check(all(mask & reading == 0 for mask in masks), f"masks with events of reading: {[hex(m) for m in masks]}")


def F12_store_in_the_watched_folder(room):
    """A store that stands in the folder that is watched, by whatever path, is no article: the work ends."""
    os.makedirs(room.at("sub"))
    os.symlink(room.watch, os.path.join(room.path, "link"))
    write(room.at("sub", "a.txt"), article(1))
    for name in ("in.db", "sub/in.db"):
        room.store = os.path.join(room.path, "link", name)
        equal(room.once(timeout=20).returncode, 0, f"exit code with the store at {name}")
        equal(set(room.states()), {"sub/a.txt"}, f"files with the store at {name}")
        for file in glob.glob(room.at("in.db*")):
            os.unlink(file)
    service = room.service("--settle-seconds", "0.05", "--rescan-seconds", "1").start()
    write(room.at("b.txt"), article(2))
    room.wait_state("b.txt", "stored")
    spent = service.cpu_seconds()
    time.sleep(2.5)
    in_time(service.cpu_seconds() - spent < 0.3, "the service is not at rest")
    equal(set(room.states()), {"sub/a.txt", "b.txt"}, "files")


def F13_gap_between_scan_and_watch(room):
    """A file that appears in any gap between scan, watch and re-watch is found by the rescan."""
    service = room.service("--settle-seconds", "0.05", "--rescan-seconds", "2")
    count = [0]

    def drop(round):
        for number in range(40):
            folder = room.at(f"r{round}", f"d{number}", "e", "f")
            os.makedirs(folder)
            for _ in range(2):
                write(os.path.join(folder, f"{count[0]}.txt"), article(count[0]))
                count[0] += 1
            if number % 4 == 0:
                os.rename(room.at(f"r{round}", f"d{number}"), room.at(f"r{round}", f"m{number}"))

    starting = threading.Thread(target=drop, args=(0,))
    starting.start()
    service.start()
    starting.join()
    drop(1)
    room.wait_stored(count[0])


def F14_no_events(room):
    """On a mount without events every file is found by looking, and the mode is in the status.

    A tracer gives the service what such a mount would: the type of NFS by statfs(2), and watches that tell nothing.
    """
    need("strace")
    write(room.at("first.txt"), article(1))
    service = room.service("--settle-seconds", "0.05", "--poll-seconds", "0.5", before=[
        "strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=statfs,inotify_add_watch",
        "-e", "inject=statfs:poke_exit=@arg2=6969000000000000", "-e", "inject=inotify_add_watch:retval=1"]).start()
    room.wait_state("first.txt", "stored")
    wait_for(lambda: room.status("mode") == "rescan", 20, lambda: f"mode rescan; it is {room.status('mode')}")
    check("by looking every" in service.status, f"status: {service.status}")
    os.makedirs(room.at("deep", "er"))
    for number in range(2, 12):
        write(room.at("deep", "er", f"{number}.txt"), article(number))
    room.wait_stored(11)


def F14_no_inotify(room):
    """Where the kernel gives no inotify instance, files are found by looking, and one message says what to raise."""
    need("strace")
    write(room.at("first.txt"), article(1))
    service = room.service("--settle-seconds", "0.05", "--poll-seconds", "0.5", before=[
        "strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=inotify_init1",
        "-e", "inject=inotify_init1:error=EMFILE"]).start()
    room.wait_state("first.txt", "stored")
    os.makedirs(room.at("deep", "er"))
    write(room.at("deep", "er", "later.txt"), article(2))
    room.wait_stored(2)
    wait_for(lambda: room.status("mode") == "rescan", 20, lambda: f"mode rescan; it is {room.status('mode')}")
    service.wait_status("by looking every")
    equal(len(service.lines("max_user_instances")), 1, "messages about it")


def F15_watch_limit(room):
    """At the watch limit: one clear message, looking instead, degraded status, no spin."""
    need_root()
    need("unshare")
    if subprocess.run(["unshare", "-U", "-r", "true"], capture_output=True).returncode != 0:
        raise Skipped("no user namespaces")
    for number in range(30):
        os.mkdir(room.at(f"d{number}"))
    service = room.service("--settle-seconds", "0.05", "--poll-seconds", "1", before=[
        "unshare", "-U", "-r", "sh", "-c", 'echo 5 >/proc/sys/user/max_inotify_watches && exec "$@"', "sh"]).start()
    service.wait_status("degraded")
    check("max_user_watches" in service.status, f"status: {service.status}")
    for number in range(30):
        write(room.at(f"d{number}", "a.txt"), article(number))
    room.wait_stored(30)
    wait_for(lambda: room.status("state") == "degraded" and room.status("mode") == "rescan", 20,
             lambda: f"state degraded, mode rescan: {room.rows('SELECT * FROM status')}")
    before = service.cpu_seconds(), time.monotonic()
    wait_for(lambda: time.monotonic() - before[1] > 3, 10)
    share = (service.cpu_seconds() - before[0]) / (time.monotonic() - before[1])
    in_time(share < 0.2, f"{share:.0%} of a processor while nothing happens")
    equal(len(service.lines("max_user_watches")), 1, "messages about it")


def F16_links_and_cycles(room):
    """Link cycles, links out of the tree and mounts of it in itself terminate; links are said to be ignored."""
    outside = room.folder("outside")
    write(os.path.join(outside, "secret.txt"), article(1))
    os.symlink(room.watch, room.at("cycle"))
    os.symlink("loop", room.at("loop"))
    os.symlink(outside, room.at("out"))
    os.symlink(os.path.join(outside, "secret.txt"), room.at("link.txt"))
    os.symlink("/proc", room.at("proc"))
    os.symlink("nowhere", room.at("broken.txt"))
    os.mkdir(room.at("self"))
    if os.geteuid() == 0:
        room.mount("--bind", room.watch, room.at("self"))
    write(room.at("real.txt"), article(2))
    room.service("--settle-seconds", "0.05", "--rescan-seconds", "1").start()
    room.wait_state("real.txt", "stored")
    for name in ("cycle", "loop", "out", "link.txt", "proc", "broken.txt"):
        wait_for(lambda: room.fate(name)[:2] == ("ignored", "symlink"), 20, lambda: f"{name} ignored: {room.fate(name)}")
        check("not followed" in room.fate(name)[2], room.fate(name))
    equal(room.rows("SELECT count(*) FROM articles"), [(1,)], "articles")
    docs = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
    pages = [os.path.join(docs, "README.md")] + [os.path.join(docs, "docs", n) for n in os.listdir(os.path.join(docs, "docs"))]
    texts = [open(page).read() for page in pages if page.endswith(".md")]
    check(any(re.search(r"link.{0,40}(not|never) follow|never following a link", text) for text in texts), "no page states the policy")


def F17_rename_storm(room):
    """10,000 renames (A to B to A) end with a table equal to the folder."""
    room.service("--settle-seconds", "0.05").start()
    for number in range(4):
        write(room.at(f"a{number}.txt"), article(number))
    room.wait_stored(4)
    for turn in range(10000):
        number = turn // 2 % 4
        one, other = room.at(f"a{number}.txt"), room.at(f"b{number}.txt")
        os.rename(*((one, other) if turn % 2 == 0 else (other, one)))
    os.rename(room.at("a3.txt"), room.at("c3.txt"))

    def present():
        return {path for path, state in room.states().items() if state == "stored"}
    wait_for(lambda: present() == set(os.listdir(room.watch)), 60, lambda: f"{os.listdir(room.watch)}; the table has {room.states()}")
    wait_for(lambda: not [s for s in room.states().values() if s not in ("stored", "gone")], 20, lambda: f"no other state: {room.states()}")
    equal(room.rows("SELECT count(*) FROM articles"), [(4,)], "articles")
    room.verify()
